import { describe, expect, it } from 'vitest';
import { findChoice, findNearest } from '../../../../src/importer/sheet/find-choice.ts';

describe('findChoice', () => {
  const choices = { ongoing: 'Attività continua', whole: 'tutto l’obiettivo' };
  it.each([
    ['Attività continua', 'ongoing'],
    ['ATTIVITA CONTINUA', 'ongoing'],
    [' attività\u00A0 continua ', 'ongoing'],
    ["Tutto l'obiettivo", 'whole'],
    ['continua', undefined],
  ])('finds «%s»', (written, key) => {
    expect(findChoice(written, choices)).toBe(key);
  });
});

describe('findNearest', () => {
  const known = ['scuola-tetto', 'ponte-pedonale', 'torre-restauro'];
  it.each([
    ['scuola-teto', 'scuola-tetto'],
    ['ponte-pedonali', 'ponte-pedonale'],
    ['biblioteca', undefined],
  ])('finds the name near «%s»', (written, name) => {
    expect(findNearest(written, known)).toBe(name);
  });
});
