import { describe, expect, it } from 'vitest';
import { comparePlan, type KnownEntry } from '../../../src/importer/editions/compare-plan.ts';
import { fingerprintRecord } from '../../../src/importer/editions/fingerprint.ts';
import { makeRecord } from './make-record.ts';

const titles = ['Sala studio', 'Alberi', 'Biciclette'];
const records = titles.map((title, index) => makeRecord({ title, position: index + 1 }));

/** Entries that carry the fingerprints of some records. */
function known(from = records): readonly KnownEntry[] {
  return from.map((record) => ({
    slug: record.title.toLowerCase(),
    title: record.title,
    position: record.position,
    fingerprint: fingerprintRecord(record),
  }));
}

describe('fingerprintRecord', () => {
  it('has a SHA-256 for each field that the record has', () => {
    const { title, ...others } = fingerprintRecord(makeRecord());
    expect(Object.keys(others)).toEqual([
      'strategic',
      'managers',
      'motivation',
      'expectedValue',
      'a1',
      'a1-timing',
    ]);
    // Taken with another tool: printf %s 'Aprire una sala studio' | sha256sum
    expect(title).toBe('659acbabd6c85add97e2e602f4afd15b005c65cb182a6856d124d905906fffe7');
  });

  it('does not change with white space or the Unicode form, but with any letter', () => {
    const printed = fingerprintRecord(makeRecord({ motivation: 'Perché è più' }));
    expect(fingerprintRecord(makeRecord({ motivation: 'Perché  è più'.normalize('NFD') }))).toEqual(
      printed,
    );
    const typed = fingerprintRecord(makeRecord({ motivation: 'l\'ex "Chiesa" - 2025' }));
    for (const motivation of [
      'l’ex «Chiesa» – 2025',
      'l`ex “Chiesa” — 2025',
      'l´ex "Chiesa" ‑ 2025',
    ])
      expect(fingerprintRecord(makeRecord({ motivation }))).toEqual(typed);
    expect(fingerprintRecord(makeRecord({ motivation: 'perché è più' }))).not.toEqual(printed);
  });
});

describe('comparePlan', () => {
  it('finds nothing to do in the same document', () => {
    const { added, removed, matches } = comparePlan(records, known());
    expect([
      added,
      removed,
      matches.filter(({ changedFields }) => changedFields.length > 0),
    ]).toEqual([[], [], []]);
    expect(matches).toHaveLength(3);
  });

  it('names the fields that changed, also those that came or went', () => {
    const { politicalLead, ...base } = makeRecord({ politicalLead: 'Sindaca' });
    expect(politicalLead).toBe('Sindaca');
    const before = { ...base, actions: [...base.actions, { text: 'Inaugurare', timing: '2026' }] };
    const after = makeRecord({
      politicalLead: 'Sindaca',
      actions: [{ text: 'Sistemare il primo piano', timing: '2026' }],
    });
    const [match] = comparePlan([after], known([before])).matches;
    expect(match?.changedFields.toSorted()).toEqual([
      'a1-timing',
      'a2',
      'a2-timing',
      'politicalLead',
    ]);
  });

  it('follows objectives that moved because one was inserted', () => {
    const inserted = [
      makeRecord({ title: 'Nuovo', position: 1 }),
      ...records.map((record) => ({ ...record, position: record.position + 1 })),
    ];
    const { added, removed, matches } = comparePlan(inserted, known());
    expect(added.map(({ title }) => title)).toEqual(['Nuovo']);
    expect(removed).toEqual([]);
    expect(
      matches.map(({ entry, record }) => [entry.slug, entry.position, record.position]),
    ).toEqual([
      ['sala studio', 1, 2],
      ['alberi', 2, 3],
      ['biciclette', 3, 4],
    ]);
  });

  it('meets by position where the title changed, or was never marked', () => {
    const [first, ...others] = known();
    const entries = first === undefined ? [] : [{ ...first, fingerprint: undefined }, ...others];
    const changed = records.map((record) =>
      record.position === 2 ? { ...record, title: 'Alberi e siepi' } : record,
    );
    const { matches, added, removed } = comparePlan(changed, entries);
    expect([added, removed]).toEqual([[], []]);
    expect(matches.map(({ changedFields }) => changedFields)).toEqual([[], ['title'], []]);
  });

  it('lists what is no longer in the document', () => {
    expect(comparePlan(records.slice(0, 2), known()).removed.map(({ slug }) => slug)).toEqual([
      'biciclette',
    ]);
  });
});
