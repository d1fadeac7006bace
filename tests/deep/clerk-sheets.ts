import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { convertAll, ensureLibreOffice, makeProfile } from '../ensure-libreoffice.ts';
import { clerkCases, type ClerkCase } from '../unit/importer/updates/clerk-cases.ts';
import { ClerkSheet, importBytes, type Outcome } from '../unit/importer/updates/clerk-sheets.ts';

// node tests/deep/clerk-sheets.ts: every sheet of the unit tests, opened and saved by LibreOffice as XLSX and as ODS, has the same outcome.
let program: string | undefined;
try {
  program = ensureLibreOffice();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log(`SKIPPED: ${error.message}`);
}

/** What of an outcome is not as the case wants it. */
function judge({ added = [], changed = [], issues = [], remarks = [] }: ClerkCase, found: Outcome) {
  const isMet = (words: readonly RegExp[], texts: readonly string[]): boolean =>
    words.length === texts.length && words.every((word, at) => word.test(texts[at] ?? ''));
  return [
    added.join() === found.added.join() ? [] : found.added,
    changed.join() === found.changed.join() ? [] : found.changed,
    isMet(issues, found.issues) ? [] : ['issues', ...found.issues],
    isMet(remarks, found.remarks) ? [] : ['remarks', ...found.remarks],
  ].flat();
}

const folder = await mkdtemp(join(tmpdir(), 'clerks-'));
const paths = new Map<string, ClerkCase>();
for (const [number, one] of clerkCases.entries()) {
  const bytes = await one.make(await ClerkSheet.open());
  // Texts are read as they are; what a program makes of them is tested with the round of a sheet.
  if (bytes[0] !== 0x50) continue;
  const path = join(folder, `${String(number)}.${one.what.includes('ODS') ? 'ods' : 'xlsx'}`);
  await writeFile(path, bytes);
  paths.set(path, one);
}
const faults: string[] = [];
for (const kind of program === undefined ? [] : ['ods', 'xlsx']) {
  const target = join(folder, kind);
  await mkdir(target);
  const profile = makeProfile(join(folder, `profile-${kind}`));
  const saved = convertAll(program ?? '', [...paths.keys()], { kind, folder: target, profile });
  for (const [at, one] of [...paths.values()].entries()) {
    const path = saved[at] ?? '';
    const wrong = judge(one, await importBytes(await readFile(path)));
    console.log(`  ${wrong.length === 0 ? 'ok' : 'FAULT'}: ${basename(path)}, a clerk ${one.what}`);
    if (wrong.length > 0) faults.push(`${kind}, a clerk ${one.what}: ${wrong.join(' | ')}`);
  }
}
await rm(folder, { recursive: true });
for (const fault of faults) console.error(`FAULT: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
