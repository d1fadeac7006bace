import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { objectiveSchema } from '../../src/domain/content/objective.ts';
import { officialPlanSchema } from '../../src/domain/content/official-record.ts';
import { readPortal } from '../../src/catalog/read-content/read-portal.ts';
import { runImport } from '../../src/importer/records/run-import.ts';
import { runLint } from '../../src/importer/content-lint/run-lint.ts';

const fixtures = new URL('../fixtures/importer/', import.meta.url).pathname;
const plan = join(fixtures, 'piano-rovinato.txt');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(
  tool: typeof runImport,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const texts = { out: '', err: '' };
  const surroundings = {
    environment,
    out: (text: string) => (texts.out += text),
    err: (text: string) => (texts.err += text),
  };
  const code = await tool(args, surroundings, new Date('2026-06-15'));
  return { code, ...texts };
}

let content = '';
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'importer-content-'));
  await cp(join(fixtures, 'content'), content, { recursive: true });
});
afterEach(() => rm(content, { recursive: true }));

const importPlan = (...args: readonly string[]): Promise<Outcome> =>
  run(runImport, [plan, '--content', content, ...args]);

/** Every file of the content folder with its text. */
async function snapshot(): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(content, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      names
        .toSorted()
        .map(async (name) => [name.slice(content.length), await readFile(name, 'utf8')] as const),
    ),
  );
}

describe('npm run import', () => {
  it('prints only JSON with --dry-run --json and writes nothing', async () => {
    const before = await snapshot();
    const { code, out, err } = await importPlan('--dry-run', '--json');
    const printed: unknown = JSON.parse(out);
    expect([code, err]).toEqual([0, '']);
    expect(printed).toMatchObject({
      objectives: JSON.parse(
        await readFile(join(fixtures, 'piano-rovinato.expected.json'), 'utf8'),
      ) as unknown,
      issues: [
        { line: 1, code: 'text-before-first-objective' },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
    expect(await snapshot()).toEqual(before);
  });

  it('needs no content for that', async () => {
    expect(
      await run(runImport, [plan, '--dry-run', '--json', '--content', '/manca']),
    ).toMatchObject({ code: 0, err: '' });
  });

  it('exits with 1 with --strict where something has no place', async () => {
    expect(await importPlan('--dry-run', '--json', '--strict')).toMatchObject({
      code: 1,
      err: 'Punti del documento da sistemare: 10 (--strict).\n',
    });
  });

  it('writes the official words and the fingerprints, and keeps the editors’ files otherwise as they are', async () => {
    const before = await snapshot();
    expect(await importPlan()).toMatchObject({ code: 0, err: '' });
    const after = await snapshot();
    const official = officialPlanSchema.parse(JSON.parse(after['/official/2025-2027.json'] ?? ''));
    expect(official.objectives).toHaveLength(12);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.filter((name) => before[name] !== undefined)).toEqual([
      '/ambits.yaml',
      '/mandate-goals.yaml',
      '/objectives/alberi-viale.yaml',
      '/objectives/bambini-bicicletta.yaml',
      '/objectives/sala-studio-mulino.yaml',
    ]);
    // Lists keep what they held, and new items stand behind it.
    for (const list of ['/ambits.yaml', '/mandate-goals.yaml'])
      expect(after[list]?.startsWith(before[list] ?? '?')).toBe(true);
    const mulino = after['/objectives/sala-studio-mulino.yaml'] ?? '';
    expect(
      mulino
        .split('\n')
        .filter((line) => !/^ {2}fingerprint:$|^ {4}[\w-]+: "[0-9a-f]{64}"$/u.test(line))
        .join('\n'),
    ).toBe(before['/objectives/sala-studio-mulino.yaml']);
    expect(Object.keys(objectiveSchema.parse(parse(mulino)).source.fingerprint ?? {})).toEqual([
      'title',
      'strategic',
      'managers',
      'motivation',
      'expectedValue',
      'a1',
      'a1-timing',
    ]);
  });

  it('writes what the content lacks: a card in the document’s words for each new objective, offices and levels', async () => {
    const { out } = await importPlan();
    expect(out).toContain('Nuovi: 9 schede, 3 uffici, 9 obiettivi strategici.');
    const after = await snapshot();
    const card = objectiveSchema.parse(parse(after['/objectives/festa-cortili.yaml'] ?? ''));
    const { objectives } = officialPlanSchema.parse(
      JSON.parse(after['/official/2025-2027.json'] ?? ''),
    );
    const record = objectives.find(({ position }) => position === card.source.position);
    expect(card).toMatchObject({
      title: record?.title,
      wording: 'official',
      keywords: [],
      actions: record?.actions.map(({ text, timing }) => ({ text, timing })),
    });
    expect(card.why).toBe(record?.motivation);
    expect(card.expectedResult).toBe(record?.expectedValue);
    await expect(readPortal(content, '2026-06-15')).resolves.toMatchObject({
      objectives: { length: 12 },
    });
  });

  it('finds nothing new after an import, and writes the same bytes again', async () => {
    await importPlan();
    const first = await snapshot();
    expect((await importPlan('--dry-run')).out).toMatch(/Invariati: 12\n/u);
    await importPlan();
    expect(await snapshot()).toEqual(first);
  });

  it('tells what a new edition changes: new, changed, moved, removed', async () => {
    await importPlan();
    const text = await readFile(plan, 'utf8');
    const inserted = text.replace(
      'OBIETTIVO OPERATIVO DI 1° LIVELLO',
      'OBIETTIVO OPERATIVO DI 1° LIVELLO\nCosa nuova\nOBIETTIVO STRATEGICO\t1.1.9 Nuovo\nOBIETTIVO OPERATIVO DI 2° LIVELLO\nDESCRIZIONE\tTEMPISTICA\nFare\t2027\nOBIETTIVO OPERATIVO DI 1° LIVELLO',
    );
    const edition = join(content, 'nuova.txt');
    await writeFile(edition, inserted.replace('Entro aprile 2025', 'Entro maggio 2025'));
    const { code, out } = await run(runImport, [edition, '--content', content, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('  1. Cosa nuova\n');
    expect(out).toContain('  3. alberi-viale: tempistica dell’azione 1\n');
    expect(out).toContain('  sala-studio-mulino: dalla posizione 1 alla 2\n');
    await run(runImport, [edition, '--content', content]);
    expect(
      objectiveSchema.parse(
        parse(await readFile(join(content, 'objectives/alberi-viale.yaml'), 'utf8')),
      ).source.position,
    ).toBe(3);
  });

  it('reports with --check what entries lack, as text and as JSON', async () => {
    const { code, out } = await importPlan('--check');
    expect(code).toBe(1);
    expect(out).toMatch(
      /Obiettivi del documento senza scheda: 4, 5, .*12\nSchede controllate: 3 · fatti mancanti: 0 · passi copiati: 0\n/u,
    );
    const entry = join(content, 'objectives/bambini-bicicletta.yaml');
    await writeFile(entry, (await readFile(entry, 'utf8')).replace('giugno', 'luglio'));
    const json = await importPlan('--check', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      objectives: [
        {
          position: 3,
          slug: 'bambini-bicicletta',
          missing: [{ kind: 'timing', text: 'giugno', field: 'a2-timing' }],
          copied: [],
        },
      ],
    });
  });

  it('writes nothing when one entry is broken, and names file and field', async () => {
    const entry = join(content, 'objectives/bambini-bicicletta.yaml');
    await writeFile(
      entry,
      (await readFile(entry, 'utf8')).replace('strategic: 2-1-1', 'strategic: ""'),
    );
    const before = await snapshot();
    expect(await importPlan()).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^objectives\/bambini-bicicletta\.yaml · strategic: /u) as string,
    });
    expect(await snapshot()).toEqual(before);
  });

  it('writes nothing when an entry that left the plan holds a position that another takes', async () => {
    await importPlan();
    const text = await readFile(plan, 'utf8');
    const [preamble = '', ...objectives] = text.split(/(?=OBIETTIVO OPERATIVO DI 1° LIVELLO)/u);
    const edition = join(content, 'senza-il-primo.txt');
    await writeFile(edition, preamble + objectives.slice(1).join(''));
    const before = await snapshot();
    expect(await run(runImport, [edition, '--content', content])).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /sala-studio-mulino\.yaml · source\.position: la posizione 1 ora è di objectives\/alberi-viale\.yaml/u,
      ) as string,
    });
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['an unknown option', [plan, '--bogus'], /^Opzione sconosciuta: --bogus\. .*\n$/u],
    ['an option without its value', [plan, '--plan'], /--plan/u],
    ['no file', [], /^Manca il file/u],
    ['two files', [plan, plan], /un file alla volta/u],
    [
      'a plan that does not exist',
      [plan, '--plan', 'bozza', '--content', join(fixtures, 'content')],
      /«bozza» non esiste/u,
    ],
    ['a plan that leads out of the folder', [plan, '--plan', '../x'], /non è un nome valido/u],
    [
      'a content folder that does not exist',
      [plan, '--content', '/manca'],
      /«\/manca» non esiste/u,
    ],
    ['a file that does not exist', ['/manca.txt'], /^\/manca\.txt: il file non esiste/u],
  ])('answers %s with one line and 2', async (_, args, words) => {
    const { code, out, err } = await run(runImport, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('reads CONTENT_DIR, and an option wins over it', async () => {
    expect(await run(runImport, [plan, '--dry-run'], { CONTENT_DIR: content })).toMatchObject({
      code: 0,
    });
    expect(
      await run(runImport, [plan, '--dry-run', '--content', content], { CONTENT_DIR: '/manca' }),
    ).toMatchObject({ code: 0 });
  });

  it('runs as a program, with JSON alone on standard output', () => {
    const cli = new URL('../../src/importer/import-cli.ts', import.meta.url).pathname;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, plan, '--dry-run', '--json'],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toHaveProperty('objectives');
  });
});

describe('npm run lint:content', () => {
  it('accepts clean content', async () => {
    const { code, out } = await run(runLint, [], { CONTENT_DIR: content });
    expect(out).toMatch(/Totale +0 +0\n/u);
    expect(code).toBe(0);
  });

  it('lists every broken file with field and reason, and fails', async () => {
    await writeFile(join(content, 'objectives/rotta.yaml'), 'title: [\n');
    await writeFile(join(content, 'areas/vuota.yaml'), 'name: ""\n');
    await writeFile(join(content, 'faq.yaml'), 'id: dove\n');
    const { code, out } = await run(runLint, ['--content', content]);
    expect(code).toBe(1);
    expect(out).toMatch(/objectives\/rotta\.yaml\n {2}ERRORE · riga \d · non è YAML valido/u);
    expect(out).toMatch(/areas\/vuota\.yaml\n {2}ERRORE · name · /u);
    expect(out).toMatch(/faq\.yaml\n {2}ERRORE · file · deve essere un elenco/u);
  });

  it('says in one line that the folder or an option is wrong', async () => {
    expect(await run(runLint, ['--content', '/manca'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^La cartella .*\n$/u) as string,
    });
    expect(await run(runLint, ['--boh'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Opzione sconosciuta/u) as string,
    });
  });
});
