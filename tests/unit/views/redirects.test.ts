import { describe, expect, it } from 'vitest';
import { listRedirects } from '../../../src/views/frame/redirects.ts';
import { makeObjectives } from '../builders.ts';

describe('listRedirects', () => {
  it('leads short addresses and all pages of a former slug to the objective as it is called now', () => {
    const codes = new Map([
      ['o-1', 'aaaaaaa'],
      ['vecchio', 'bbbbbbb'],
      ['o-2', 'ccccccc'],
    ]);
    expect(
      Object.fromEntries(listRedirects(makeObjectives({ formerSlugs: ['vecchio'] }, {}), codes)),
    ).toEqual({
      '/obiettivi/vecchio/': '/obiettivi/o-1/',
      '/obiettivi/vecchio/cita/': '/obiettivi/o-1/cita/',
      '/obiettivi/vecchio/cartello/': '/obiettivi/o-1/cartello/',
      '/incorpora/vecchio/': '/incorpora/o-1/',
      '/o/aaaaaaa/': '/obiettivi/o-1/',
      '/o/bbbbbbb/': '/obiettivi/o-1/',
      '/o/ccccccc/': '/obiettivi/o-2/',
    });
  });
});
