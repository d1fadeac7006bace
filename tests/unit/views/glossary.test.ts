import { describe, expect, it } from 'vitest';
import { groupGlossary } from '../../../src/views/pages/glossary.ts';

describe('groupGlossary', () => {
  it('puts accented initials under their plain letter', () => {
    const terms = [
      { id: 'equita', term: 'Équité', definition: 'x' },
      { id: 'ente', term: 'ente', definition: 'y' },
    ];
    expect(groupGlossary(terms)).toMatchObject([
      { letter: 'E', anchor: 'lettera-e', entries: [{ id: 'equita' }, { id: 'ente' }] },
    ]);
  });

  it('names the site that a term points to', () => {
    const terms = [
      { id: 'a', term: 'A', definition: 'x', url: 'https://www.agid.gov.it/it/pagina?x=1' },
      { id: 'aa', term: 'AA', definition: 'x' },
    ];
    expect(groupGlossary(terms)[0]?.entries.map(({ host }) => host)).toEqual([
      'agid.gov.it',
      undefined,
    ]);
  });
});
