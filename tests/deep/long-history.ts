import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashText, readHistory } from '../../src/catalog/read-content/read-history.ts';
import {
  makeHistoryHead,
  makeNextLine,
  type HistoryLine,
} from '../../src/domain/versions/history.ts';
import { addDays } from '../../src/domain/iso-date.ts';

// node tests/deep/long-history.ts [OBJECTIVES] [VERSIONS OF EACH]
const [objectives = 1000, versions = 20] = process.argv.slice(2).map(Number);
/** Seconds within which all lines must be read and verified. */
const limit = 2;

const folder = mkdtempSync(join(tmpdir(), 'long-history-'));
try {
  await mkdir(join(folder, 'history'));
  const words = 'Il Comune cura i giardini e le piazze, con chi ci abita. '.repeat(20);
  for (let number = 1; number <= objectives; number += 1) {
    const history: HistoryLine[] = [];
    for (let version = 0; version < versions; version += 1) {
      const text = JSON.stringify([1, [`Obiettivo ${String(number)}`, String(version), words]]);
      const line = makeNextLine(history, text, addDays('2026-11-23', version), hashText);
      if (line !== undefined) history.push(line);
    }
    await writeFile(
      join(folder, 'history', `obiettivo-${String(number)}.jsonl`),
      history.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
  }
  const times: number[] = [];
  let count = 0;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    const histories = await readHistory(folder);
    makeHistoryHead(histories, hashText);
    times.push((performance.now() - start) / 1000);
    count = [...histories.values()].reduce((sum, { length }) => sum + length, 0);
  }
  // What else runs on the machine only adds.
  const fastest = Math.min(...times);
  console.log(
    `${String(count)} versions read and verified in ${fastest.toFixed(2)} s (${times.map((each) => each.toFixed(2)).join(', ')})`,
  );
  process.exitCode = count === objectives * versions && fastest <= limit ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
