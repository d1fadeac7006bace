import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What is killed while it writes, and what tells whether all of it is whole. */
export interface KilledWriter {
  /** Script that writes until it is killed: `+ID` before it hands something over, `=ID` once it is acknowledged. */
  readonly script: string;
  /** What is wrong in the database after a kill. */
  readonly inspect: (
    path: string,
    sent: ReadonlySet<string>,
    acknowledged: ReadonlySet<string>,
  ) => readonly string[];
}

/** Answers, each of one row. */
const answerWriter: KilledWriter = { script: 'store-writer.ts', inspect };

/** What the rounds saw. */
export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  /** Answers handed over but not acknowledged before a kill. */
  readonly open: number;
  /** Kills that came before the first answer, while the database was being made or recovered. */
  readonly early: number;
  /** What must be empty: acknowledged but gone, present but never sent, changed, damage. */
  readonly faults: readonly string[];
}

/** Rounds after which a new database begins, so that reading it all after each kill stays quick. */
const roundsPerDatabase = 25;

/** Kills a process that writes answers, again and again at random moments, and reads the database after each kill. */
export async function killRepeatedly(
  kills: number,
  onRound: (round: number) => void = () => undefined,
  writer: KilledWriter = answerWriter,
): Promise<KillReport> {
  let report: KillReport = { kills: 0, acknowledged: 0, open: 0, early: 0, faults: [] };
  for (let round = 0; round < kills; round += roundsPerDatabase) {
    const folder = await mkdtemp(join(tmpdir(), 'kill-'));
    const path = join(folder, 'data', 'feedback.db');
    const sent = new Set<string>();
    const acknowledged = new Set<string>();
    let again: readonly string[] = [];
    for (let inner = round; inner < Math.min(kills, round + roundsPerDatabase); inner += 1) {
      const lines = await killOnce(path, again, Math.random() < 0.15, writer.script);
      const fresh = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
      for (const id of fresh) sent.add(id);
      for (const line of lines) if (line.startsWith('=')) acknowledged.add(line.slice(1));
      // What was cut off is sent again by the next process, as a browser would.
      again = [...fresh, ...again].filter((id) => !acknowledged.has(id)).slice(0, 50);
      const faults = writer.inspect(path, sent, acknowledged);
      report = {
        ...report,
        kills: report.kills + 1,
        open: report.open + again.length,
        early: report.early + (fresh.length === 0 ? 1 : 0),
        faults: [...report.faults, ...faults],
      };
      onRound(inner + 1);
    }
    report = { ...report, acknowledged: report.acknowledged + acknowledged.size };
    await rm(folder, { recursive: true });
  }
  return report;
}

async function killOnce(
  path: string,
  again: readonly string[],
  early: boolean,
  script: string,
): Promise<readonly string[]> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, script), `sqlite:${path}`, '20', 'Infinity', ...again],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  const closed = once(child, 'close');
  const started = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('=')) resolve();
    });
  });
  if (early) await wait(Math.random() * 600);
  else {
    await Promise.race([
      started,
      closed.then(() => Promise.reject(new Error('the writer ended by itself'))),
    ]);
    await wait(Math.random() * 150);
  }
  child.kill('SIGKILL');
  await closed;
  // The last line may be cut.
  return output
    .slice(0, output.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.length === 37);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function inspect(
  path: string,
  sent: ReadonlySet<string>,
  acknowledged: ReadonlySet<string>,
): readonly string[] {
  if (!existsSync(path)) return acknowledged.size === 0 ? [] : ['the database is gone'];
  const database = new DatabaseSync(path);
  try {
    const { integrity_check: integrity } = database.prepare('PRAGMA integrity_check').get() ?? {};
    const rows = database.prepare('SELECT id, rating, comment FROM answers').all();
    const kept = new Set(rows.map(({ id }) => String(id)));
    return [
      ...(integrity === 'ok' ? [] : [`integrity: ${String(integrity)}`]),
      ...(kept.size === rows.length ? [] : ['an answer is there twice']),
      ...[...acknowledged].filter((id) => !kept.has(id)).map((id) => `lost: ${id}`),
      ...[...kept].filter((id) => !sent.has(id)).map((id) => `invented: ${id}`),
      ...rows
        .filter(
          ({ id, rating, comment }) =>
            comment !== `Commento ${String(id)}` ||
            rating !== (parseInt(String(id).slice(0, 2), 16) % 5) + 1,
        )
        .map(({ id }) => `changed: ${String(id)}`),
    ];
  } finally {
    database.close();
  }
}
