import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanDocumentRecords } from '../../src/importer/recognise/plan-document-records.ts';
import { judgeReading } from '../fixtures/plan-documents/judge-reading.ts';
import { makeDocuments } from '../fixtures/plan-documents/make-documents.ts';

// The plans of two invented towns in six layouts, as Word, OpenDocument, workbooks and PDF, read by the command that staff use.
const least = 0.97;
const count = 24;
const root = join(import.meta.dirname, '..', '..');
const faults: string[] = [];

/** Neither lines nor tags tell of tables here, and cells in the middle of their room begin nowhere: everything may be asked. */
function mayOnlyAsk(form: string): boolean {
  return form.includes('centred, untagged');
}

/** The records of a document, or the line with which it is refused. */
function read(path: string): PlanDocumentRecords | string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('src', 'importer', 'import-cli.ts'), path, '--dry-run', '--json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) return stderr.trim().split('\n').at(-1) ?? '';
  return JSON.parse(stdout) as PlanDocumentRecords;
}

const kept = process.argv[2];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'plan-documents-')));
try {
  for (const { name, path, layout, form, truth } of await makeDocuments(folder, count)) {
    const start = performance.now();
    const records = read(path);
    const seconds = (performance.now() - start) / 1_000;
    if (typeof records === 'string') {
      console.log(`${name}: refused, ${records}`);
      if (!mayOnlyAsk(form)) faults.push(`${name}: ${records}`);
      continue;
    }
    const { objectives, actions, silent, questions, lost } = judgeReading(
      records,
      truth,
      layout.prints,
    );
    const { words } = records;
    console.log(
      `${name}: F1 ${objectives.toFixed(3)} objectives, ${actions.toFixed(3)} actions; ${String(silent.length)} silent, ${String(questions)} asked; ${String(words.read)} words = ${String(words.placed)} placed + ${String(words.listed)} listed; ${seconds.toFixed(1)} s`,
    );
    for (const fault of silent) faults.push(`${name}, nobody was asked: ${fault}`);
    if (mayOnlyAsk(form)) continue;
    if (Math.min(objectives, actions) < least)
      faults.push(`${name}: F1 ${objectives.toFixed(3)} and ${actions.toFixed(3)}`);
    for (const fault of lost) faults.push(`${name}, lost: ${fault}`);
  }
} finally {
  if (kept === undefined) await rm(folder, { recursive: true });
}
if (faults.length > 0) throw new Error(faults.join('\n'));
