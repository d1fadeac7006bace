import { describe, expect, it } from 'vitest';
import { listRedirects } from '../../../src/views/frame/redirects.ts';
import { makeAction, makeArea, makeObjectives, makePortal } from '../builders.ts';

describe('listRedirects', () => {
  it('leads short addresses and all pages of a former slug to the objective as it is called now', () => {
    const codes = new Map([
      ['o-1', 'aaaaaaa'],
      ['vecchio', 'bbbbbbb'],
      ['o-2', 'ccccccc'],
    ]);
    expect(
      Object.fromEntries(
        listRedirects(
          makePortal({ objectives: makeObjectives({ formerSlugs: ['vecchio'] }, {}) }),
          codes,
        ),
      ),
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

  it('leads calendars of what has no day any more to that of the whole plan, and papers of an office that left to its page', () => {
    const undated = makeAction('Quando sarà possibile');
    const [left] = makeObjectives({ leftOn: '2028-01-10' });
    const portal = makePortal({
      objectives: makeObjectives({ slug: 'senza-data', actions: [undated] }),
      former: {
        goals: [],
        areas: [makeArea({ id: 'verde' })],
        objectives: left ? [left] : [],
      },
    });
    expect(Object.fromEntries(listRedirects(portal, new Map([['o-1', 'aaaaaaa']])))).toEqual({
      '/o/aaaaaaa/': '/obiettivi/o-1/',
      '/obiettivi/senza-data/calendario.ics': '/scadenze/calendario.ics',
      '/aree/giardini/calendario.ics': '/scadenze/calendario.ics',
      '/aree/verde/calendario.ics': '/scadenze/calendario.ics',
      '/aree/verde/stampa/': '/aree/verde/',
    });
  });
});
