import { indicatorSchema } from '../../../src/domain/content/indicator.ts';
import { describe, expect, it } from 'vitest';
import { writeCanonicalText } from '../../../src/domain/versions/canonical-text.ts';
import { compareVersions, listStatedParts } from '../../../src/domain/versions/stated-version.ts';
import { nameStatement, wordStatement } from '../../../src/i18n/objective/version.ts';
import { makeAction, makeObjective, makeUpdateRecord } from '../builders.ts';

const update = makeUpdateRecord({ published: '2026-01-11', title: 'Avvio', text: 'Si comincia.' });
const plain = makeObjective({ updates: [update] });
const text = writeCanonicalText(plain);
const compare = (overrides: Parameters<typeof makeObjective>[0]) =>
  compareVersions(text, writeCanonicalText({ ...plain, ...overrides }));

describe('listStatedParts', () => {
  it('gives every word of the canonical text, each with what it is about', () => {
    const collect = (value: unknown): readonly string[] =>
      Array.isArray(value) ? value.flatMap(collect) : typeof value === 'string' ? [value] : [];
    const said = listStatedParts(text).map((statement) => `${statement.key} ${statement.text}`);
    for (const word of collect(JSON.parse(text)))
      expect([word, said.some((each) => each.includes(word))]).toEqual([word, true]);
    expect(listStatedParts(text).map(({ key }) => key)).toContain('action a1 timing');
  });

  it('has a name in Italian for each, and words for what only some entries have', () => {
    const dueDays = { words: 'entro il 31 luglio', days: ['2025-07-31'] };
    const due = { ...update, due: ['2025-07-31'], newDue: '2025-12-01' };
    const parts = listStatedParts(
      writeCanonicalText({
        ...plain,
        actions: [makeAction('Semestrale', { dueDays })],
        updates: [due],
      }),
    );
    for (const { key } of parts) expect(nameStatement(key)).not.toMatch(/[a-z][A-Z]/u);
    expect(parts).toContainEqual({
      key: 'action a1 dueDays',
      text: 'entro il 31 luglio\n2025-07-31',
    });
    expect(parts).toContainEqual({ key: 'update 2026-01-11 Avvio newDue', text: '2025-12-01' });
  });

  it('takes a text of which every word was taken out', () => {
    expect(() =>
      listStatedParts(text.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '"[omissis]"')),
    ).not.toThrow();
    expect(() => listStatedParts('"[omissis]"')).not.toThrow();
  });

  it('takes whatever a later field of an action may hold', () => {
    const days = [['dueDays', [{ day: '2026-07-31', words: 'entro il 31 luglio' }]]];
    const action = ['a1', 'Titolo', 'Testo', '2026', ...days];
    const parts = listStatedParts(JSON.stringify([1, [], [], [], [], [], [action]]));
    expect(parts.at(-1)).toEqual({
      key: 'action a1 dueDays',
      text: '2026-07-31\nentro il 31 luglio',
    });
  });
});

describe('compareVersions', () => {
  it('finds an indicator more and a target that changed', () => {
    const indicator = indicatorSchema.parse({
      id: 'i1',
      name: 'Controlli',
      unit: 'controlli',
      words: 'numero di controlli',
    });
    expect(compare({ indicators: [indicator] })).toEqual([
      {
        key: 'indicator i1',
        former: undefined,
        now: 'Controlli\ncontrolli\nnumero di controlli',
      },
    ]);
    expect(nameStatement('indicator i1')).toBe('Indicatore 1');
  });

  it('finds nothing between equal versions', () => {
    expect(compare({})).toEqual([]);
  });

  it('finds a changed word, a term, an action more and an update less', () => {
    expect(compare({ why: 'Altro.' })).toEqual([{ key: 'why', former: plain.why, now: 'Altro.' }]);
    const [action = makeAction()] = plain.actions;
    expect(
      compare({
        actions: [
          { ...action, timing: { ...action.timing, original: '2030' } },
          makeAction('2026', { id: 'a9' }),
        ],
      }).map(({ key, now }) => [key, now === undefined]),
    ).toEqual([
      ['action a1 timing', false],
      ['action a9 title', false],
      ['action a9 text', false],
      ['action a9 timing', false],
    ]);
    expect(compare({ updates: [] })).toEqual([
      expect.objectContaining({ key: 'update 2026-01-11 Avvio', now: undefined }),
    ]);
  });
});

describe('wordStatement', () => {
  const update = 'update 2026-03-01 Lavori avviati';
  const told = '2026-02-28\npostponed\nat-risk\n40\nposticipato, non postponed';

  it('says of an update its day, state, trust and share as pages do, and keeps its text', () => {
    expect(wordStatement(update, told).replaceAll('\u{A0}', ' ').split('\n')).toEqual([
      '28 febbraio 2026',
      'Rinviato',
      'A rischio ritardo',
      '40 %',
      'posticipato, non postponed',
    ]);
  });

  it('leaves whatever else is stated as it is', () => {
    expect(wordStatement(`${update} values`, 'i1\n2025\n14')).toBe('i1\n2025\n14');
    expect(wordStatement('title', 'none')).toBe('none');
  });
});
