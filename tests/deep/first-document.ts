import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficialObjective } from '../../src/domain/content/official-record.ts';
import type { PlanDocumentRecords } from '../../src/importer/recognise/plan-document-records.ts';
import { parseDocument } from '../../src/importer/recognise/parse-document.ts';
import { convertAll, ensureLibreOffice, makeProfile } from '../ensure-libreoffice.ts';
import { printPages } from '../fixtures/plan-documents/make-documents.ts';
import type { DocumentPart } from '../fixtures/plan-documents/plan-layouts.ts';
import { writeText } from '../fixtures/plan-documents/write-office.ts';

// The first municipality's document (PLAN_SOURCE), a text, written as Word, OpenDocument and PDF with headers and page numbers: every field must be read as from the text.
const root = join(import.meta.dirname, '..', '..');
const title = 'Piano degli obiettivi';
const faults: string[] = [];

/** The lines of the text as paragraphs with tabs. */
function printLines(text: string): readonly DocumentPart[] {
  return listRows(text).map((cells) => ({ kind: 'line', text: cells.join('\t') }));
}

/** The lines of the text as tables of two columns, one an objective. */
function printTables(text: string): readonly DocumentPart[] {
  const tables: (readonly string[])[][] = [];
  for (const row of listRows(text)) {
    const isFirst = /^OBIETTIVO OPERATIVO DI 1/u.test(row[0] ?? '');
    if (isFirst || tables.length === 0) tables.push([]);
    tables.at(-1)?.push(row);
  }
  return tables.map((rows) => ({
    kind: 'table',
    widths: [11, 6],
    hasHeader: false,
    rows: rows.map(([first = '', ...others]) => [
      { lines: [first] },
      { lines: [others.join(' ')] },
    ]),
  }));
}

function listRows(text: string): readonly (readonly string[])[] {
  return text
    .replaceAll(/<\/?p>/gu, '')
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== ''),
    )
    .filter((cells) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)));
}

function read(path: string): PlanDocumentRecords {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('src', 'importer', 'import-cli.ts'), path, '--dry-run', '--json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`${path}: ${stderr}`);
  return JSON.parse(stdout) as PlanDocumentRecords;
}

function compare(name: string, path: string, truth: readonly OfficialObjective[]): void {
  const { objectives, issues, words } = read(path);
  const hyphens = issues.filter(({ code }) => code === 'hyphen').map(({ text = '' }) => text);
  const plain = (value: unknown): string =>
    hyphens.reduce(
      (written, word) => written.replaceAll(word, word.replace('-', '')),
      JSON.stringify(value ?? null),
    );
  const different = truth.flatMap((want, at) =>
    Object.entries(want)
      .filter(([key, value]) => plain(value) !== plain(objectives[at]?.[key as keyof typeof want]))
      .map(([key]) => `${name}: objective ${String(at + 1)}, ${key}`),
  );
  faults.push(...different);
  if (objectives.length !== truth.length) faults.push(`${name}: ${String(objectives.length)}`);
  if (words.placed + words.listed !== words.read) faults.push(`${name}: ${JSON.stringify(words)}`);
  const asked = issues.filter(({ code }) => !/^(?:running-header|page-number|section)/u.test(code));
  const actions = objectives.reduce((sum, one) => sum + one.actions.length, 0);
  console.log(
    `${name}: ${String(objectives.length)} objectives, ${String(actions)} actions, ${String(different.length)} fields different; hyphens listed: ${hyphens.join(', ') || 'none'}; ${String(asked.length)} asked; ${String(words.read)} words = ${String(words.placed)} placed + ${String(words.listed)} listed`,
  );
}

const source = process.env['PLAN_SOURCE']?.trim() ?? '';
if (source === '') console.log('PLAN_SOURCE is not set: the first document is skipped.');
else {
  const kept = process.argv[2];
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'first-document-')));
  try {
    const text = await readFile(source, 'utf8');
    const truth = parseDocument(text, source).objectives;
    const office = ensureLibreOffice();
    const profile = makeProfile(join(folder, 'profile'));
    const forms = { lines: printLines(text), tables: printTables(text) };
    for (const [form, parts] of Object.entries(forms)) {
      const path = join(folder, `${form}.fodt`);
      await writeFile(path, writeText(title, parts, { isWide: false, isRuled: true }));
      for (const kind of ['docx', 'odt', 'pdf']) {
        const [made = ''] = convertAll(office, [path], { kind, folder, profile });
        compare(`${form} in ${kind} of LibreOffice`, made, truth);
      }
    }
    const target = join(folder, 'browser');
    await mkdir(target);
    const page = {
      path: join(folder, 'tables'),
      title,
      parts: forms.tables,
      layout: { isWide: false },
    };
    const [printed = ''] = await printPages([page], { cells: 'ruled', isTagged: false, target });
    compare('tables in pdf of Chromium', printed, truth);
  } finally {
    if (kept === undefined) await rm(folder, { recursive: true });
  }
}
if (faults.length > 0) throw new Error(faults.slice(0, 40).join('\n'));
