import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseCsv, writeCsv } from '../../src/domain/csv.ts';
import { writeCommentsCsv } from '../../src/service/cli/comments-csv.ts';
import type { StoredComment } from '../../src/service/store/contract/feedback-store.ts';
import { ensureProgram } from '../find-program.ts';
import { formulaPayloads } from '../unit/service/store/formula-payloads.ts';

// node tests/deep/csv-formulas.ts: opens the export of comments in LibreOffice, which must find no formula, and every comment of the office's locale whole.
const separators = {
  'semicolon (Italian)': '59',
  'comma (English)': '44',
  'both, tab and space': '59/44/9/32',
} as const;
const office = ensureProgram({
  name: 'LibreOffice',
  variable: 'SOFFICE_PATH',
  candidates: ['/usr/bin/soffice', '/usr/bin/libreoffice'],
  debianPackage: 'libreoffice-calc',
});
const folder = mkdtempSync(join(tmpdir(), 'csv-formulas-'));
const faults: string[] = [];
const exported = writeCommentsCsv(formulaPayloads.map(makeComment));
try {
  for (const [name, codes] of Object.entries(separators)) {
    // That a bare formula is one proves that the file was opened as an office opens it.
    const control = countFormulas(convert('control', '"a"\r\n"=1+1"\r\n', codes));
    if (control !== 1)
      faults.push(`${name}: LibreOffice read ${String(control)} formulas where there is one`);
    const sheet = convert('export', exported, codes);
    const formulas = countFormulas(sheet);
    if (formulas > 0) faults.push(`${name}: ${String(formulas)} formulas`);
    console.log(
      `${name}: ${String(formulaPayloads.length)} payloads, ${String(formulas)} formulas`,
    );
    if (codes === separators['semicolon (Italian)']) faults.push(...findLost(sheet));
  }
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function makeComment(comment: string, index: number): StoredComment {
  return {
    id: String(index),
    day: '2026-03-02',
    kind: 'clarity',
    page: '/',
    objective: undefined,
    service: undefined,
    question: undefined,
    rating: 2,
    answer: undefined,
    comment,
    respondent: undefined,
    flagged: false,
    state: 'published',
    reply: comment,
    replyDay: '2026-03-03',
  };
}

/** What LibreOffice makes of a text with these separators: codes as in https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents#Filter_Options_for_the_CSV_Filter */
function convert(name: string, csv: string, codes: string): string {
  writeFileSync(join(folder, `${name}.csv`), csv);
  // UTF-8 (76), from line 1, quoted cells are not taken as text by that alone, special numbers are found, formulas are evaluated: as careless as can be.
  const filter = `CSV:${codes},34,76,1,,0,false,true,false,false,false,0,true`;
  const { status, error, stderr } = spawnSync(
    office,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, `${name}.csv`),
    ],
    { encoding: 'utf8', timeout: 180_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice failed: ${error?.message ?? stderr}`);
  return readFileSync(join(folder, `${name}.fods`), 'utf8');
}

function countFormulas(sheet: string): number {
  return sheet.match(/ table:formula="/gu)?.length ?? 0;
}

/** Payloads whose cell does not hold what was written. */
function findLost(sheet: string): readonly string[] {
  const texts = listCells(sheet);
  return formulaPayloads
    .filter((payload) => !texts.has(readWritten(payload)))
    .map((payload) => `not found: ${JSON.stringify(payload)}`);
}

/** What the cell of a comment holds once its quotes are read. */
function readWritten(comment: string): string {
  const reading = parseCsv(writeCsv([[comment]], 'anybody').slice(1), ';');
  return ('rows' in reading ? reading.rows[0]?.[0] : undefined) ?? '';
}

/** The text of every cell; OpenDocument writes spaces in a row as elements. */
function listCells(sheet: string): ReadonlySet<string> {
  const spelled = sheet.replaceAll(
    /<text:s(?: text:c="(\d+)")?\/>/gu,
    (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)),
  );
  const parser = new XMLParser({
    trimValues: false,
    parseTagValue: false,
    isArray: (tag) => tag === 'text:p',
    stopNodes: ['*.office:styles'],
  });
  const texts = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'text:p') for (const text of value as readonly unknown[]) texts.add(String(text));
      else walk(value);
    }
  };
  walk(parser.parse(spelled));
  return texts;
}
