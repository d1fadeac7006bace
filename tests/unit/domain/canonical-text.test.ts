import { describe, expect, it } from 'vitest';
import { writeCanonicalText } from '../../../src/domain/versions/canonical-text.ts';
import { indicatorSchema } from '../../../src/domain/content/indicator.ts';
import type { ObjectiveRecord } from '../../../src/domain/content/portal.ts';
import { makeAction, makeArea, makeObjective, makeUpdateRecord } from '../builders.ts';
import { makePhoto } from './make-update.ts';

const update = makeUpdateRecord({ corrections: [], office: 'giardini' });
const plain = makeObjective({ updates: [update] });
const write = (overrides: Partial<ObjectiveRecord>): string =>
  writeCanonicalText({ ...plain, ...overrides });
const withUpdate = (overrides: Partial<typeof update>): string =>
  write({ updates: [{ ...update, ...overrides }] });

const indicator = indicatorSchema.parse({
  id: 'i1',
  name: 'Controlli',
  unit: 'controlli',
  words: 'numero di controlli',
});

describe('writeCanonicalText', () => {
  // A stored fingerprint is compared with texts written years later: another form needs another number at its head.
  it('has exactly this form', () => {
    const full: ObjectiveRecord = {
      ...plain,
      strategic: {
        ...(plain.strategic ?? { id: '', title: '' }),
        sourceNote: 'Il codice si ripete.',
      },
      areaNote: 'Nota sugli uffici',
      politicalLead: 'Sindaca',
      horizon: 'triennio',
      places: ['Via Larga'],
      notes: ['D.Lgs. 1/2000'],
      editions: [
        { plan: '2024-2026', title: 'Giardini', note: 'Era più breve.' },
        { plan: '2025-2027', position: 1 },
      ],
      source: { plan: '2025-2027', position: 1, note: 'Nota.' },
      official: {
        position: 1,
        title: 'Titolo ufficiale',
        strategicCode: '1.1.1.',
        strategicTitle: 'Verde',
        managers: ['Resp. Area Giardini'],
        motivation: 'Motivo',
        expectedValue: 'Valore',
        actions: [{ text: 'Taglio', timing: '2025' }],
      },
      updates: [
        {
          ...update,
          action: 'a1',
          status: 'in-progress',
          confidence: 'at-risk',
          percent: 40,
          evidence: [{ label: 'Delibera', url: 'https://esempio.it/1' }],
          corrections: [{ date: '2026-02-01', text: 'Era sbagliato.' }],
          withdrawn: { date: '2026-02-02', reason: 'Non vale più.' },
        },
      ],
    };
    expect(writeCanonicalText(full)).toBe(
      '[1,["Giardini curati","Il Comune cura i giardini.","Perché servono a chi abita qui.","Giardini in ordine."],' +
        '["1.1.1","Curare il verde","Il codice si ripete."],[["Area Giardini"],"Nota sugli uffici","Sindaca","triennio"],' +
        '[["Via Larga"],["D.Lgs. 1/2000"]],[["2024-2026","Giardini","Era più breve."]],' +
        '[["a1","Taglio dell’erba","L’ufficio taglia l’erba.","2025-2026-2027"]],["2025-2027",1,"Nota."],' +
        'null,[[["2026-01-10","2026-01-11","a1","Area Giardini"],' +
        '["in-progress","at-risk",40,false],["Avvio","Si comincia."],[["Delibera","https://esempio.it/1"]],' +
        '[["2026-02-01","Era sbagliato."]],["2026-02-02","Non vale più."]]]]',
    );
    expect(writeCanonicalText(plain)).toBe(
      '[1,["Giardini curati","Il Comune cura i giardini.","Perché servono a chi abita qui.","Giardini in ordine."],' +
        '["1.1.1","Curare il verde",null],[["Area Giardini"],null,null,null],[[],[]],[],' +
        '[["a1","Taglio dell’erba","L’ufficio taglia l’erba.","2025-2026-2027"]],["2025-2027",1,null],null,' +
        '[[["2026-01-10","2026-01-11",null,"Area Giardini"],[null,null,null,false],["Avvio","Si comincia."],[],[],null]]]',
    );
  });

  it('names an indicator and the values of an update behind the rest, where they are there', () => {
    const full = {
      ...indicator,
      better: 'more' as const,
      action: 'a1',
      baseline: { period: '2024', value: 1, words: 'uno' },
      targets: [
        { words: 'due', value: 2, period: '2026' },
        { words: 'ogni anno', every: 'year' as const },
      ],
    };
    const values = [{ indicator: 'i1', period: '2026', value: 3 }];
    expect(write({ indicators: [full], updates: [{ ...update, values }] })).toBe(
      `${writeCanonicalText(plain).slice(0, -'],[],[],null]]]'.length)}],[],[],null,["values",[["i1","2026",3]]]]],[],` +
        '["indicators",[["i1",["Controlli","controlli","more","a1","numero di controlli"],["2024",1,"uno"],' +
        '[["due",2,"2026"],["ogni anno",null,"year"]]]]]]',
    );
  });

  it.each([
    ['title', write({ title: 'Altro titolo' })],
    ['summary', write({ summary: 'Altro.' })],
    ['reason', write({ why: 'Altro.' })],
    ['expected result', write({ expectedResult: 'Altro.' })],
    ['office', write({ areas: [makeArea({ name: 'Area Nuova' })] })],
    ['place', write({ places: ['Via Larga'] })],
    ['law', write({ notes: ['D.Lgs. 1/2000'] })],
    ['words on timing', write({ actions: [makeAction('2025')] })],
    ['text of an action', write({ actions: [makeAction('2025-2026-2027', { text: 'Altro.' })] })],
    ['note on the document', write({ source: { ...plain.source, note: 'Nota.' } })],
    ['one update less', write({ updates: [] })],
    ['status of an update', withUpdate({ status: 'completed' })],
    ['percentage', withUpdate({ percent: 10 })],
    ['evidence', withUpdate({ evidence: [{ label: 'Delibera' }] })],
    ['correction', withUpdate({ corrections: [{ date: '2026-02-01', text: 'Era sbagliato.' }] })],
    ['indicator', write({ indicators: [indicator] })],
    ['target', write({ indicators: [{ ...indicator, targets: [{ words: 'due', value: 2 }] }] })],
    ['value', withUpdate({ values: [{ indicator: 'i1', period: '2026', value: 3 }] })],
    ['photo', withUpdate({ files: [makePhoto()] })],
    ['withdrawal', withUpdate({ withdrawn: { date: '2026-02-01', reason: 'Non vale più.' } })],
  ])('changes with the %s', (_, text) => {
    expect(text).not.toBe(writeCanonicalText(plain));
  });

  it('stays with search words, addresses, fingerprints and the order in which updates are read', () => {
    const second = makeUpdateRecord({ id: '2026-03-01-altro', corrections: [] });
    expect(
      write({
        keywords: ['altro'],
        slug: 'altro',
        formerSlugs: ['vecchio'],
        source: { ...plain.source, fingerprint: { title: 'a'.repeat(64) } },
      }),
    ).toBe(writeCanonicalText(plain));
    expect(write({ updates: [second, update] })).toBe(write({ updates: [update, second] }));
  });

  it('does not take one field for another', () => {
    expect(write({ horizon: 'x', politicalLead: undefined })).not.toBe(
      write({ horizon: undefined, politicalLead: 'x' }),
    );
  });
});
