import { describe, expect, it } from 'vitest';
import { findFlags, listCommentFlags } from '../../../../src/desk/comments/find-flags.ts';

describe('findFlags', () => {
  it.each([
    ['Guardate https://esempio.it/foto', 'link'],
    ['Scrivetemi su vendo-tutto.com', 'link'],
    ['Siete dei LADRI', 'insult'],
    ['che schifo di strada', 'insult'],
    ['La maestra Bianchi urla', 'name'],
    ['Ieri Marco Rossi ha parcheggiato qui', 'name'],
    ['il sig. Verdi del terzo piano', 'name'],
    ['mio figlio è autistico', 'sensitive'],
    ['troppi zingari', 'sensitive'],
    ['è stato condannato', 'sensitive'],
    ['scrivetemi a a.b@esempio.it', 'personal'],
  ])('flags «%s» as %s', (text, flag) => {
    expect(findFlags(text)).toContain(flag);
  });

  it.each([
    'Servono più panchine al parco.',
    'In via Giuseppe Verdi manca il marciapiede.',
    'La scuola Maria Montessori è bella. Ottimo lavoro!',
    'A Roma la raccolta porta a porta funziona: portate i cestini.',
    'I trasporti e la transenna davanti al portico.',
    'Il campo Carlo Magno va rifatto, il romanzo in biblioteca anche.',
    'Quando apre? Grazie.',
  ])('leaves «%s» alone', (text) => {
    expect(findFlags(text)).toEqual([]);
  });

  it('looks at the reply too, and at the mark of when a comment arrived', () => {
    expect(listCommentFlags('Grazie', 'Chiedete al geom. Neri', true)).toEqual(['marked', 'name']);
  });
});
