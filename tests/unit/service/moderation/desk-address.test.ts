import { describe, expect, it } from 'vitest';
import {
  isNarrowed,
  readChoice,
  toFilter,
  writeChoice,
} from '../../../../src/service/desk/desk-address.ts';

describe('readChoice and writeChoice', () => {
  it.each([
    '',
    '?obiettivo=parco-nuovo&domanda=satisfaction&voto=3&stato=unread&segnalati=1&pagina=2',
    '?stato=hidden',
  ])('keep %s', (query) => {
    expect(writeChoice(readChoice(query))).toBe(query);
  });

  it('drop what is not understood', () => {
    expect(
      writeChoice(
        readChoice(
          '?voto=0&voto=6&stato=%3Cb%3E&domanda=altro&obiettivo=../x&segnalati=no&pagina=0&fatto=x',
        ),
      ),
    ).toBe('');
  });

  it('tell the store what is asked', () => {
    expect(toFilter(readChoice('?stato=unread&voto=2'))).toMatchObject({
      unread: true,
      rating: 2,
      flagged: undefined,
    });
    expect(toFilter(readChoice('?stato=pending'))).toMatchObject({ state: 'pending' });
    expect([isNarrowed(readChoice('?pagina=3')), isNarrowed(readChoice('?segnalati=1'))]).toEqual([
      false,
      true,
    ]);
  });
});
