import { describe, expect, it } from 'vitest';
import type { OfficialObjective } from '../../../../src/domain/content/official-record.ts';
import {
  readFormer,
  readNew,
  type FormerObjective,
} from '../../../../src/importer/editions/compared-objective.ts';
import { fingerprintRecord } from '../../../../src/importer/editions/fingerprint.ts';
import {
  resolveLineage,
  type Answers,
  type ResolvedLineage,
} from '../../../../src/importer/editions/resolve-lineage.ts';
import { makeObjective } from '../make-objective.ts';
import { makeRecord } from '../make-record.ts';

const years = { former: [2025, 2026, 2027], now: [2026, 2027, 2028] };

/** The card that tells a record, with the document's words beside it unless they were not kept. */
function makeFormer(slug: string, record: OfficialObjective, isKept = true): FormerObjective {
  const actions = record.actions.map((action, index) => ({
    ...action,
    id: `a${String(index + 1)}`,
  }));
  const source = {
    plan: '2025-2027',
    position: record.position,
    fingerprint: fingerprintRecord(record),
  };
  const data = makeObjective({ title: slug, actions, source });
  return readFormer(slug, data, isKept ? record : undefined, years.former);
}

function resolve(
  formers: readonly FormerObjective[],
  records: readonly OfficialObjective[],
  answers: Answers = new Map(),
): ResolvedLineage {
  const nows = records.map((record, index) =>
    readNew({ ...record, position: index + 1 }, years.now),
  );
  return resolveLineage(formers, nows, answers);
}

const pairsOf = ({ followed }: ResolvedLineage) =>
  Object.fromEntries(followed.map(({ former, now }) => [former.slug, now.record.position]));

const bench = makeRecord({
  title: 'Panchine nuove in piazza del Mercato',
  motivation: 'Gli anziani non sanno dove sedersi.',
  expectedValue: 'Dodici panchine',
  actions: [
    { text: 'Scegliere il modello con i residenti', timing: '2025' },
    { text: 'Posare dodici panchine di legno', timing: '2026' },
  ],
});
const pool = makeRecord({
  title: 'Corso di nuoto per adulti principianti',
  motivation: 'Molti non hanno mai imparato a nuotare.',
  expectedValue: 'Quaranta iscritti',
  actions: [{ text: 'Affittare due corsie della vasca comunale', timing: '2025-2026-2027' }],
});
const library = makeRecord({
  title: 'Libri parlanti in biblioteca',
  motivation: 'Chi non vede non può leggere.',
  expectedValue: 'Cento titoli registrati',
  actions: [{ text: 'Registrare le voci dei volontari', timing: '2026' }],
});

describe('resolveLineage', () => {
  it('finds what only moved, and takes the years of the plan for no change', () => {
    const rolled = {
      ...pool,
      actions: pool.actions.map((action) => ({ ...action, timing: '2026-2027-2028' })),
    };
    const found = resolve(
      [makeFormer('panchine', bench), makeFormer('nuoto', pool), makeFormer('libri', library)],
      [library, rolled, bench],
    );
    expect(pairsOf(found)).toEqual({ libri: 1, nuoto: 2, panchine: 3 });
    expect([found.added, found.left, found.questions]).toEqual([[], [], []]);
  });

  it('finds a reworded one by its actions, and one whose words are not kept by its fingerprints', () => {
    const reworded = { ...bench, title: 'Arredo urbano: nuove sedute' };
    const found = resolve(
      [makeFormer('panchine', bench), makeFormer('nuoto', pool, false)],
      [pool, reworded],
    );
    expect(pairsOf(found)).toEqual({ nuoto: 1, panchine: 2 });
  });

  it('tells apart two of the same title, and objectives that exchanged their codes', () => {
    const first = { ...bench, title: 'Manutenzione' };
    const second = { ...pool, title: 'Manutenzione' };
    const found = resolve(
      [
        makeFormer('prima', { ...first, code: 'A1' }),
        makeFormer('seconda', { ...second, code: 'B2' }),
      ],
      [
        { ...second, code: 'A1' },
        { ...first, code: 'B2' },
      ],
    );
    expect(pairsOf(found)).toEqual({ seconda: 1, prima: 2 });
    expect(found.questions).toEqual([]);
  });

  it('asks of twins that nothing tells apart, and takes the answers', () => {
    const twins = [makeFormer('uno', bench), makeFormer('due', bench)];
    const asked = resolve(twins, [bench, bench]);
    expect(asked.followed).toEqual([]);
    expect(asked.questions.map(({ about, candidates }) => [about, candidates.length])).toEqual([
      ['uno', 2],
      ['due', 2],
    ]);
    const told = resolve(twins, [bench, bench], new Map([['uno', [2]]]));
    expect(pairsOf(told)).toEqual({ uno: 2, due: 1 });
    expect(told.questions).toEqual([]);
  });

  it('takes the plan of another town for all new', () => {
    const found = resolve([makeFormer('panchine', bench), makeFormer('nuoto', pool)], [library]);
    expect(found.followed).toEqual([]);
    expect(found.added).toHaveLength(1);
    expect(found.left.map(({ former }) => former.slug)).toEqual(['panchine', 'nuoto']);
    expect(found.questions).toEqual([]);
  });

  const merged = {
    ...bench,
    title: `${bench.title}; ${pool.title}`,
    motivation: `${bench.motivation ?? ''} ${pool.motivation ?? ''}`,
    actions: [...bench.actions, ...pool.actions],
  };

  it('asks of what seems merged; two of one number are one that goes on and one that it took up', () => {
    const formers = [makeFormer('panchine', bench), makeFormer('nuoto', pool)];
    const asked = resolve(formers, [merged, library]);
    expect(asked.questions.map(({ about }) => about)).toContain('nuoto');
    const told = resolve(
      formers,
      [merged, library],
      new Map([
        ['panchine', [1]],
        ['nuoto', [1]],
      ]),
    );
    expect(pairsOf(told)).toEqual({ panchine: 1 });
    expect(
      told.left.map(({ former, into }) => [former.slug, into.map(({ record }) => record.position)]),
    ).toEqual([['nuoto', [1]]]);
    expect(told.questions).toEqual([]);
  });

  it('asks of what seems split; two numbers are two new ones that took it up', () => {
    const formers = [makeFormer('insieme', merged)];
    expect(resolve(formers, [bench, pool]).questions.map(({ about }) => about)).toEqual([
      'insieme',
    ]);
    const told = resolve(formers, [bench, pool], new Map([['insieme', [1, 2]]]));
    expect(told.added.map(({ record }) => record.position)).toEqual([1, 2]);
    expect(told.left[0]?.into).toHaveLength(2);
  });

  it('takes "none" for an answer', () => {
    const told = resolve([makeFormer('panchine', bench)], [bench], new Map([['panchine', []]]));
    expect(told.added).toHaveLength(1);
    expect(told.left).toHaveLength(1);
  });

  it('follows actions whatever their order, and names those that came and left by their absence', () => {
    const now = {
      ...bench,
      actions: [
        { text: 'Piantare tigli attorno alla fontana', timing: '2028' },
        ...bench.actions.slice(1),
      ],
    };
    const [followed] = resolve([makeFormer('panchine', bench)], [now]).followed;
    expect([...(followed?.actions ?? [])]).toEqual([['a2', 2]]);
  });
});
