import { describe, expect, it } from 'vitest';
import { writeCanonicalText } from '../../../src/domain/versions/canonical-text.ts';
import type { ObjectiveRecord } from '../../../src/domain/content/portal.ts';
import { makeAction, makeArea, makeObjective, makeUpdateRecord } from '../builders.ts';

const update = makeUpdateRecord({ corrections: [], office: 'giardini' });
const plain = makeObjective({ updates: [update] });
const write = (overrides: Partial<ObjectiveRecord>): string =>
  writeCanonicalText({ ...plain, ...overrides });
const withUpdate = (overrides: Partial<typeof update>): string =>
  write({ updates: [{ ...update, ...overrides }] });

describe('writeCanonicalText', () => {
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
