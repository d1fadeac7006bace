import { describe, expect, it } from 'vitest';
import { joinBrokenLabel, matchLabel } from '../../../src/importer/recognise/labels.ts';

describe('matchLabel', () => {
  it.each([
    ['OBIETTIVO OPERATIVO DI 1° LIVELLO', 'objective'],
    ['OBIETTIVO OPERATIVO DI 1º  LIVELLO', 'objective'],
    ['OBIETTIVO OPERATIVO DI PRIMO LIVELLO', 'objective'],
    ['OBIETTIVO OPERATIVO 2^ LIVELLO', 'action'],
    ['Obiettivo operativo di II livello', 'action'],
    ['RESPONSABILI GESTIONALI', 'managers'],
    ['DESCRIZIONE TEMPISTICA', 'tableHead'],
    ['Valore atteso:', 'expectedValue'],
  ])('knows %s', (cell, id) => {
    expect(matchLabel(cell, false)).toMatchObject({ id, isMisspelled: false });
  });

  it('gives the words that follow in the same cell', () => {
    expect(matchLabel('MOTIVAZIONE Il tetto perde', false)).toMatchObject({
      id: 'motivation',
      rest: 'Il tetto perde',
    });
    expect(matchLabel('Motivazione: il tetto perde', false)).toMatchObject({
      rest: 'il tetto perde',
    });
  });

  it('does not take prose for a label', () => {
    expect(matchLabel('Motivazione del personale comunale', false)).toBeUndefined();
    expect(matchLabel('obiettivi operativi di 2° livello che esprimono', false)).toBeUndefined();
    expect(matchLabel('motivazione', false)).toBeUndefined();
    expect(matchLabel('Responsabile Area Risorse', true)).toBeUndefined();
  });

  it.each([
    ['RESPONSABILE GESTONALE', 'managers'],
    ['MOTIVAZOINE', 'motivation'],
    ['VALORE ATESO', 'expectedValue'],
    ['OBIETTIVO OPERATIVO DI 2° LIVELO', 'action'],
  ])('recognises %s although it is misspelled', (cell, id) => {
    expect(matchLabel(cell, true)).toMatchObject({ id, isMisspelled: true });
  });

  it('does not guess a heading whose digit is lost', () => {
    expect(matchLabel('OBIETTIVO OPERATIVO DI LIVELLO', false)).toBeUndefined();
    expect(matchLabel('OBIETTIVO OPERATIVO DI 3° LIVELLO', false)).toBeUndefined();
  });
});

describe('joinBrokenLabel', () => {
  it('joins the halves of a label and keeps what follows', () => {
    expect(joinBrokenLabel('RESPONSABILE', 'GESTIONALE')).toEqual({
      label: 'RESPONSABILE GESTIONALE',
      rest: '',
    });
    expect(joinBrokenLabel('OBIETTIVO OPERATIVO', 'DI 2° LIVELLO')).toEqual({
      label: 'OBIETTIVO OPERATIVO DI 2° LIVELLO',
      rest: '',
    });
    expect(joinBrokenLabel('VALORE', 'ATTESO Più libri')).toEqual({
      label: 'VALORE ATTESO',
      rest: 'Più libri',
    });
  });

  it('joins a label broken in three, piece by piece', () => {
    expect(joinBrokenLabel('OBIETTIVO OPERATIVO DI', '1°')).toEqual({
      label: 'OBIETTIVO OPERATIVO DI 1°',
      rest: '',
    });
    expect(joinBrokenLabel('OBIETTIVO OPERATIVO DI 1°', 'LIVELLO')).toEqual({
      label: 'OBIETTIVO OPERATIVO DI 1° LIVELLO',
      rest: '',
    });
  });

  it('leaves other neighbours alone', () => {
    expect(joinBrokenLabel('RESPONSABILE', 'Area Cultura')).toBeUndefined();
    expect(joinBrokenLabel('MOTIVAZIONE', 'VALORE ATTESO')).toBeUndefined();
  });
});
