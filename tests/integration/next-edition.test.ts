import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { parse } from 'yaml';
import { readHistory } from '../../src/catalog/read-content/read-history.ts';
import { readPortal } from '../../src/catalog/read-content/read-portal.ts';
import type { Objective } from '../../src/domain/content/objective.ts';
import type { OfficialObjective } from '../../src/domain/content/official-record.ts';
import { readEditions } from '../../src/domain/editions/portal-editions.ts';
import { runLint } from '../../src/importer/content-lint/run-lint.ts';
import { runImport } from '../../src/importer/records/run-import.ts';
import { recordVersions } from '../../src/importer/versions/record-versions.ts';
import { printPlan } from '../fixtures/print-plan.ts';

const former = '2026-2028';
const next = '2027-2029';
const day = '2027-02-01';

const levels = {
  strategicCode: '1.1.1',
  strategicTitle: 'Una piazza per tutti',
  mandateGoal: '1 Vivere il borgo',
  ambit: '1.1 Luoghi',
};
const make = (
  position: number,
  title: string,
  office: string,
  actions: OfficialObjective['actions'],
  more: Partial<OfficialObjective> = {},
): OfficialObjective => ({
  position,
  title,
  ...levels,
  managers: [`Responsabile Area ${office}`],
  motivation: `Serve per ${title.toLowerCase()}.`,
  actions,
  ...more,
});

const plan: readonly OfficialObjective[] = [
  make(1, 'Panchine di legno in piazza del Mercato', 'Giardini', [
    { text: 'Scegliere il modello con i residenti', timing: '2026' },
    { text: 'Posare dodici panchine', timing: 'Entro giugno 2027' },
  ]),
  make(2, 'Corso di nuoto per principianti', 'Sport', [
    { text: 'Affittare due corsie della vasca', timing: '2026/2027/2028' },
  ]),
  make(3, 'Libri parlanti in biblioteca', 'Cultura', [
    { text: 'Registrare le voci dei volontari', timing: '2026' },
  ]),
  make(
    4,
    'Museo dei telai nel cotonificio',
    'Cultura',
    [{ text: 'Restaurare i telai donati', timing: '2027' }],
    {
      strategicCode: '1.1.2',
      strategicTitle: 'Conservare la memoria',
    },
  ),
];

/** The same objectives later: a term moved and an action came, an office changed, one left, one is new, codes are exchanged. */
const nextPlan: readonly OfficialObjective[] = [
  make(1, 'Stazione meteorologica e pluviometri', 'Sport', [
    { text: 'Posare quattro pluviometri sui tetti', timing: '2029' },
  ]),
  make(
    2,
    'Museo dei telai nel cotonificio',
    'Cultura',
    [{ text: 'Restaurare i telai donati', timing: '2027' }],
    {
      strategicCode: '1.1.1',
      strategicTitle: 'Conservare la memoria',
    },
  ),
  make(
    3,
    'Corso di nuoto per principianti',
    'Cultura',
    [{ text: 'Affittare due corsie della vasca', timing: '2027/2028/2029' }],
    { strategicCode: '1.1.2' },
  ),
  make(
    4,
    'Panchine di legno in piazza del Mercato',
    'Giardini',
    [
      { text: 'Piantare tigli attorno alla fontana', timing: '2028' },
      { text: 'Posare dodici panchine', timing: 'Entro dicembre 2028' },
    ],
    { strategicCode: '1.1.2', motivation: 'Gli anziani non sanno dove sedersi.' },
  ),
];

let folder = '';
let content = '';

async function run(
  tool: typeof runImport,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const texts = { out: '', err: '' };
  const surroundings = {
    environment: { PORTAL_TODAY: day },
    out: (text: string) => (texts.out += text),
    err: (text: string) => (texts.err += text),
  };
  const code = await tool([...args, '--content', content], surroundings, new Date(day));
  return { code, ...texts };
}

async function importPlan(records: readonly OfficialObjective[], ...args: readonly string[]) {
  const file = join(folder, 'piano.txt');
  await writeFile(file, printPlan(records));
  return run(runImport, file, ...args);
}

async function snapshot(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(
    await Promise.all(
      paths.toSorted().map(async (path) => [path, await readFile(path, 'utf8')] as const),
    ),
  );
}

const readCard = async (slug: string): Promise<Objective> =>
  parse(await readFile(join(content, 'objectives', `${slug}.yaml`), 'utf8')) as Objective;

describe('import of the next edition', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'next-edition-'));
    content = join(folder, 'content');
    await cp(
      new URL('../fixtures/municipality/municipality.yaml', import.meta.url).pathname,
      join(content, 'municipality.yaml'),
      { recursive: true },
    );
    const municipality = await readFile(join(content, 'municipality.yaml'), 'utf8');
    await writeFile(join(content, 'municipality.yaml'), municipality.replace('2025-2027', former));
    expect(await importPlan(plan)).toMatchObject({ code: 0, err: '' });
    // Somebody has put one card into plain words.
    const slug = 'panchine-legno-piazza-mercato';
    const path = join(content, 'objectives', `${slug}.yaml`);
    const card = await readFile(path, 'utf8');
    await writeFile(
      path,
      card
        .replace('wording: official', 'wording: plain # riscritta')
        .replace(/^why: .*$/mu, 'why: Per sedersi.'),
    );
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes it whole: cards that go on with their ids, what left with its page, levels by their names', async () => {
    const report = join(folder, 'elenco.txt');
    const { code, out, err } = await importPlan(nextPlan, '--plan', next, '--report', report);
    expect([code, err]).toEqual([0, '']);
    expect(await readFile(report, 'utf8')).toBe(out);
    expect(out).toContain('Nuovi: 1');
    expect(out).toContain('Non ci sono più: 1');
    expect(out).toContain('tempistica dell’azione 2: «Entro giugno 2027» → «Entro dicembre 2028»');
    expect(out).toContain('ufficio: «Responsabile Area Sport» → «Responsabile Area Cultura»');
    expect(out).not.toMatch(/cancell|elimin/iu);
    const portal = await readPortal(content, day);
    expect([portal.plan.id, portal.objectives.length, portal.former.objectives.length]).toEqual([
      next,
      4,
      1,
    ]);
    const bench = await readCard('panchine-legno-piazza-mercato');
    expect(bench).toMatchObject({
      why: 'Per sedersi.',
      editions: [
        { plan: former, position: 1, actions: { a1: 1, a2: 2 } },
        { plan: next, position: 4, actions: { a3: 1, a2: 2 } },
      ],
      source: { plan: next, position: 4, changed: ['motivation', 'a3'] },
    });
    expect(bench.actions.map(({ id, timing }) => [id, timing])).toEqual([
      ['a1', '2026'],
      ['a2', 'Entro dicembre 2028'],
      ['a3', '2028'],
    ]);
    // The strategic objectives exchanged their codes and keep their ids.
    expect(
      portal.strategicObjectives.map(({ id, code: printed, title }) => [id, printed, title]),
    ).toEqual([
      ['1-1-1', '1.1.2', 'Una piazza per tutti'],
      ['1-1-2', '1.1.1', 'Conservare la memoria'],
    ]);
    const [now] = readEditions(portal, await readHistory(content));
    expect(now?.former?.objectives).toHaveLength(4);
    expect(now?.former?.objectives.every(({ fingerprint }) => fingerprint !== undefined)).toBe(
      true,
    );
    const lint = await run(runLint);
    expect(lint.out).toContain('il documento ha altre parole (motivazione, azione 3)');
    await recordVersions(content, portal);
    const [compared] = readEditions(portal, await readHistory(content));
    expect(
      Object.fromEntries((compared?.lineage ?? []).map(({ slug, kind }) => [slug, kind])),
    ).toEqual({
      'panchine-legno-piazza-mercato': 'changed',
      'corso-nuoto-principianti': 'changed',
      'libri-parlanti-biblioteca': 'left',
      'museo-telai-cotonificio': 'changed',
      'stazione-meteorologica-pluviometri': 'new',
    });
  });

  it('changes nothing when the same document comes again', async () => {
    await importPlan(nextPlan, '--plan', next);
    const before = await snapshot();
    for (const args of [['--plan', next], []])
      expect(await importPlan(nextPlan, ...args)).toMatchObject({ code: 0, err: '' });
    expect(await snapshot()).toEqual(before);
  });

  it('keeps ids of actions when the same edition comes again with other words', async () => {
    const records = nextPlan.map((record) =>
      record.title.startsWith('Corso')
        ? {
            ...record,
            actions: [{ text: 'Comprare i salvagente', timing: '2028' }, ...record.actions],
          }
        : record,
    );
    await importPlan(records, '--plan', next);
    expect((await readCard('corso-nuoto-principianti')).editions?.at(-1)?.actions).toEqual({
      a2: 1,
      a1: 2,
    });
    const corrected = records.map((record) => ({
      ...record,
      actions: record.actions.map((action) => ({
        ...action,
        text: action.text.replace('due corsie', 'tre corsie'),
      })),
    }));
    // Two more have changed places.
    const [one, two] = corrected;
    if (one && two) corrected.splice(0, 2, { ...two, position: 1 }, { ...one, position: 2 });
    expect(await importPlan(corrected, '--plan', next)).toMatchObject({ code: 0, err: '' });
    const card = await readCard('corso-nuoto-principianti');
    expect(card.actions.map(({ id, text }) => [id, text])).toEqual([
      ['a1', 'Affittare tre corsie della vasca'],
      ['a2', 'Comprare i salvagente'],
    ]);
    await readPortal(content, day);
  });

  it('asks what is doubtful and writes nothing else until it is answered', async () => {
    const twin = make(5, 'Libri parlanti in biblioteca e nelle scuole', 'Cultura', [
      { text: 'Registrare le voci dei volontari', timing: '2027' },
    ]);
    const doubtful = [
      ...nextPlan,
      twin,
      { ...twin, position: 6, title: 'Libri parlanti in biblioteca e in ospedale' },
    ];
    const before = await snapshot();
    const sheet = join(folder, 'elenco.xlsx');
    const asked = await importPlan(doubtful, '--plan', next, '--report', sheet);
    const [kept] = (await readXlsx(await readFile(sheet))).sheets;
    const cells = (kept?.rows ?? [])
      .flat()
      .filter((cell) => typeof cell === 'string' && cell !== '');
    expect(cells).toEqual(
      asked.out
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
    expect((await importPlan(doubtful, '--plan', next, '--report', 'elenco.doc')).err).toContain(
      '.txt o .xlsx',
    );
    expect(asked.code).toBe(1);
    const file = join(content, 'plans', `${next}.lineage.yaml`);
    const { [file]: questions = '', ...others } = await snapshot();
    expect(others).toEqual(before);
    expect(questions).toContain('objective: libri-parlanti-biblioteca');
    await readPortal(content, day);
    await writeFile(file, questions.replace('answer:\n', 'answer: 9\n'));
    expect((await importPlan(doubtful, '--plan', next)).err).toContain('questions.1.answer: c’è 9');
    await writeFile(file, questions.replace('answer:\n', 'answer: 6\n'));
    expect(await importPlan(doubtful, '--plan', next)).toMatchObject({ code: 0, err: '' });
    expect((await readCard('libri-parlanti-biblioteca')).source).toMatchObject({
      plan: next,
      position: 6,
    });
    const after = await snapshot();
    await importPlan(doubtful, '--plan', next);
    expect(await snapshot()).toEqual(after);
  });

  it('writes nothing where one file cannot be written, and refuses an older plan', async () => {
    const before = await snapshot();
    // Where the document's words are to go stands a folder.
    const blocked = join(content, 'official', `${next}.json`);
    await mkdir(join(blocked, 'x'), { recursive: true });
    expect((await importPlan(nextPlan, '--plan', next)).code).toBe(2);
    expect(await snapshot()).toEqual(before);
    await rm(blocked, { recursive: true });
    expect((await importPlan(nextPlan, '--plan', '2020-2022')).err).toContain(
      'non viene dopo 2026-2028',
    );
    expect(await snapshot()).toEqual(before);
  });
});
