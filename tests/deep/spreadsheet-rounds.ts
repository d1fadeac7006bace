import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import type { Update } from '../../src/domain/content/update.ts';
import {
  sheetHeaders,
  sheetNames,
  type SheetColumnKey,
} from '../../src/i18n/commands/updates-sheet.ts';
import { columnKeys, sheetKeys } from '../../src/importer/sheet/columns.ts';
import { readContent } from '../../src/catalog/read-content/read-content.ts';
import { convert, makeProfile } from '../ensure-libreoffice.ts';
import { findBin } from '../list-checks.ts';
import { editSheet, type OfficeValue, type RowEdit } from './edit-sheet.ts';

const root = join(import.meta.dirname, '..', '..');
const today = '2026-06-15';

type Filled = Partial<Record<SheetColumnKey, OfficeValue>>;

/** What an office types into LibreOffice: new reports, a correction and a withdrawal. */
const edits: readonly {
  readonly slug: string;
  readonly id?: string;
  readonly action?: string;
  readonly values: Filled;
  readonly expected: Partial<Update>;
}[] = [
  {
    slug: 'fontana-storica',
    action: 'a1',
    values: {
      date: { day: '2026-06-01' },
      status: 'In corso',
      confidence: 'A rischio ritardo',
      percent: { share: 0.35 },
      title: 'Vasca & bordo: <restauro> "avviato"',
      text: 'Prima riga.\nSeconda riga: è già così.',
      evidenceLabel: 'Verbale n. 1\nRelazione',
      evidenceUrl: '—\nhttps://www.borgo-prova.example/relazione?a=1&b=2',
      minor: 'sì',
    },
    expected: {
      date: '2026-06-01',
      action: 'a1',
      status: 'in-progress',
      confidence: 'at-risk',
      percent: 35,
      title: 'Vasca & bordo: <restauro> "avviato"',
      text: 'Prima riga.\nSeconda riga: è già così.',
      evidence: [
        { label: 'Verbale n. 1' },
        { label: 'Relazione', url: 'https://www.borgo-prova.example/relazione?a=1&b=2' },
      ],
      minor: true,
    },
  },
  {
    slug: 'punti-luce-piazza',
    action: 'a2',
    values: {
      date: 'dicembre 2025',
      status: 'Completato',
      percent: 100,
      title: 'Collaudo riuscito',
      text: 'Tutte le luci si accendono.',
      office: 'Area Sicurezza',
    },
    expected: {
      date: '2025-12',
      action: 'a2',
      status: 'completed',
      percent: 100,
      office: 'sicurezza',
    },
  },
  {
    slug: 'scuola-tetto',
    id: 'scuola-tetto/2026-05-20-finito',
    values: { title: 'Il tetto è finito e collaudato', correction: 'Mancava il collaudo.' },
    expected: {
      title: 'Il tetto è finito e collaudato',
      status: 'completed',
      percent: 100,
      corrections: [{ date: today, text: 'Mancava il collaudo.' }],
    },
  },
  {
    slug: 'torre-restauro',
    id: 'torre-restauro/2026-06-01-fermo',
    values: { withdrawal: 'Riguardava un’altra torre.' },
    expected: {
      title: 'Lavori fermi',
      withdrawn: { date: today, reason: 'Riguardava un’altra torre.' },
    },
  },
];

/** Template → LibreOffice → import → site → template, with what went wrong; an empty list when nothing was lost. */
export async function goRound(program: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const need = (what: string, isTrue: boolean): void => {
    console.log(`  ${isTrue ? 'ok' : 'FAULT'}: ${what}`);
    if (!isTrue) faults.push(what);
  };
  // Below the project, for what is built looks for its packages upwards.
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'updates-round-'));
  const content = join(folder, 'content');
  const profile = makeProfile(join(folder, 'profile'));
  await cp(join(root, 'tests', 'fixtures', 'municipality'), content, { recursive: true });
  const environment = {
    ...process.env,
    CONTENT_DIR: content,
    PORTAL_TODAY: today,
    SHARE_IMAGES: 'off',
    TEST_SITE_DIR: join(folder, 'build'),
  };
  const runNode = (
    ...words: readonly string[]
  ): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
    spawnSync(process.execPath, [...words], { cwd: root, encoding: 'utf8', env: environment });
  const runTool = (...words: readonly string[]): ReturnType<typeof runNode> =>
    runNode('src/desk/updates-cli.ts', ...words);

  const first = join(folder, 'foglio.xlsx');
  need('template written', runTool('template', '--out', first).status === 0);
  const before = await readUpdates(content);
  const fods = convert(program, first, 'fods', profile);
  const opened = await readFile(fods, 'utf8');
  need(
    'LibreOffice shows the drop-down of statuses',
    /cell-content-is-in-list\(&quot;Non avviato&quot;;&quot;In corso&quot;/u.test(opened),
  );
  need(
    'LibreOffice shows the drop-down of confidence',
    opened.includes(
      'cell-content-is-in-list(&quot;Nei tempi&quot;;&quot;A rischio ritardo&quot;;&quot;Bloccato&quot;)',
    ),
  );
  need(
    'LibreOffice shows the drop-down of offices',
    /cell-content-is-in-list\(\[\$Elenchi\./u.test(opened),
  );
  const isNew = ({ id }: (typeof edits)[number]): boolean => id === undefined;
  const filled = editSheet(
    opened,
    sheetNames.updates,
    edits.filter(isNew).map((edit) => toRowEdit(edit, 'updates')),
  );
  const corrected = editSheet(
    filled,
    sheetNames.published,
    edits.filter((edit) => !isNew(edit)).map((edit) => toRowEdit(edit, 'published')),
  );
  await writeFile(fods, corrected);
  const edited = convert(program, fods, 'xlsx', profile);

  const imported = runTool('import', edited, '--confirm');
  need(
    `2 new, 2 changed, the others unchanged: ${imported.stdout.split('\n')[1] ?? ''} ${imported.stderr}`,
    imported.status === 0 &&
      imported.stdout.includes(`Nuovi: 2 · cambiati: 2 · invariati: ${String(before.size - 2)} `),
  );
  const nothingNew = `Nuovi: 0 · cambiati: 0 · invariati: ${String(before.size + 2)} `;
  const after = await readUpdates(content);
  for (const { slug, id, expected } of edits) {
    const found = [...after]
      .filter(([one]) =>
        id === undefined ? one.startsWith(`${slug}/`) && !before.has(one) : one === id,
      )
      .map(([, update]) => update);
    need(
      `${id ?? slug} holds what was typed`,
      found.length === 1 &&
        Object.entries(expected).every(([key, value]) =>
          isDeepStrictEqual(found[0]?.[key as keyof Update], value),
        ),
    );
  }
  const touched = new Set(edits.map(({ id }) => id));
  need(
    'updates nobody touched are the same',
    [...before].every(
      ([id, update]) => touched.has(id) || isDeepStrictEqual(after.get(id), update),
    ),
  );
  need('importing again changes nothing', runTool('import', edited).stdout.includes(nothingNew));
  const ods = convert(program, edited, 'ods', profile);
  const fromOds = runTool('import', ods);
  need(
    `the same sheet saved as ODS changes nothing: ${fromOds.stdout.split('\n')[1] ?? ''} ${fromOds.stderr}`,
    fromOds.stdout.includes(nothingNew),
  );
  const csv = convert(
    program,
    edited,
    'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false',
    profile,
  );
  const fromCsv = runTool('import', csv);
  need(
    `its first sheet saved as CSV changes nothing: ${fromCsv.stdout.split('\n')[1] ?? ''} ${fromCsv.stderr}`,
    fromCsv.stdout.includes('Nuovi: 0 · cambiati: 0 · invariati: 2 '),
  );

  const build = runNode(
    findBin('astro'),
    'build',
    '--config',
    'tests/fixtures/municipality.config.ts',
  );
  need(`site built ${build.status === 0 ? '' : build.stderr.slice(-500)}`, build.status === 0);
  const page = await readFile(
    join(folder, 'build', 'site', 'client', 'obiettivi', 'fontana-storica', 'index.html'),
    'utf8',
  ).catch(() => '');
  need('the page shows the new report', page.includes('Vasca &amp; bordo: &lt;restauro&gt; '));

  const second = join(folder, 'nuovo.xlsx');
  need('template written again', runTool('template', '--out', second).status === 0);
  const [typed, again] = [await readRows(edited), await readRows(second)];
  const lost = typed.filter(
    (row) =>
      (row.get('title') ?? '') !== '' &&
      !again.some((other) => shared.every((key) => sameCell(key, row.get(key), other.get(key)))),
  );
  need(
    `rows come back as they were ${lost.map((row) => String(row.get('slug'))).join(', ')}`,
    lost.length === 0,
  );
  need(
    'one row to fill in for each action, as before',
    countBlank(again) === countBlank(await readRows(first)),
  );
  const saved = convert(program, convert(program, second, 'fods', profile), 'xlsx', profile);
  const last = runTool('import', saved);
  need(
    `the new template, opened and saved in LibreOffice, changes nothing: ${last.stdout.split('\n')[1] ?? ''} ${last.stderr}`,
    last.stdout.includes(nothingNew),
  );
  if (faults.length === 0) await rm(folder, { recursive: true });
  else console.log(`  files kept in ${folder}`);
  return faults;
}

/** Columns that must come back letter by letter; dates and shares come back in another form of the same. */
const shared: readonly SheetColumnKey[] = [
  'slug',
  'objectiveTitle',
  'action',
  'actionTitle',
  'timing',
  'status',
  'confidence',
  'title',
  'text',
  'evidenceLabel',
  'evidenceUrl',
  'office',
  'minor',
  'correction',
  'withdrawal',
];

function sameCell(key: SheetColumnKey, typed: unknown, again: unknown): boolean {
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text(typed) === text(again) || (key === 'correction' && text(typed) === '');
}

function toRowEdit(
  { slug, id, action, values }: (typeof edits)[number],
  sheet: keyof typeof sheetKeys,
): RowEdit {
  const at = (key: SheetColumnKey): number => sheetKeys[sheet].indexOf(key);
  return {
    isMeant: (cells) =>
      cells[at('slug')] === slug &&
      (id === undefined || cells[at('id')] === id) &&
      (action === undefined || cells[at('action')] === action),
    values: new Map(
      Object.entries(values).map(([key, value]) => [at(key as SheetColumnKey), value]),
    ),
  };
}

async function readUpdates(content: string): Promise<ReadonlyMap<string, Update>> {
  const { updates, problems } = await readContent(content);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return new Map(updates.map(({ id, data }) => [id, data]));
}

async function readRows(path: string): Promise<readonly ReadonlyMap<SheetColumnKey, unknown>[]> {
  const { sheets } = await readXlsx(await readFile(path));
  return sheets
    .filter(({ name }) => name === sheetNames.updates || name === sheetNames.published)
    .flatMap(({ rows: [heads = [], ...rows] }) =>
      rows.map(
        (row) =>
          new Map(columnKeys.map((key) => [key, row[heads.indexOf(sheetHeaders[key])] ?? ''])),
      ),
    );
}

function countBlank(rows: readonly ReadonlyMap<SheetColumnKey, unknown>[]): number {
  return rows.filter((row) => row.get('slug') !== '' && row.get('title') === '').length;
}
