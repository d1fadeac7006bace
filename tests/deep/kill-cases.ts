import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { killRepeatedly } from './kill-rounds.ts';
import { makeCasePhoto } from './kill-cases-photo.ts';

// node tests/deep/kill-cases.ts [KILLS]

/** Whether each report is there whole, with both photos and its address, and nothing without its report. */
function inspect(
  path: string,
  sent: ReadonlySet<string>,
  acknowledged: ReadonlySet<string>,
): readonly string[] {
  if (!existsSync(path)) return acknowledged.size === 0 ? [] : ['the database is gone'];
  const database = new DatabaseSync(path);
  try {
    const { quick_check: integrity } = database.prepare('PRAGMA quick_check').get() ?? {};
    const kept = new Set(
      database
        .prepare('SELECT id FROM cases')
        .all()
        .map(({ id }) => String(id)),
    );
    const photos = database.prepare('SELECT id, parent, bytes FROM case_photos').all();
    const addresses = database.prepare('SELECT id FROM case_addresses').all();
    const counts = new Map<string, number>();
    for (const { parent } of photos)
      counts.set(String(parent), (counts.get(String(parent)) ?? 0) + 1);
    return [
      ...(integrity === 'ok' ? [] : [`integrity: ${String(integrity)}`]),
      ...[...acknowledged].filter((id) => !kept.has(id)).map((id) => `lost: ${id}`),
      ...[...kept].filter((id) => !sent.has(id)).map((id) => `invented: ${id}`),
      ...[...kept].filter((id) => counts.get(id) !== 2).map((id) => `without photos: ${id}`),
      ...[...counts.keys()].filter((id) => !kept.has(id)).map((id) => `photos alone: ${id}`),
      ...(addresses.length === kept.size ? [] : ['addresses are more or fewer than reports']),
      ...photos
        .filter(({ id, parent, bytes }) => {
          const name = String(id).slice(37);
          return String(bytes) !== makeCasePhoto(String(parent), name).toString('base64');
        })
        .map(({ id }) => `changed: ${String(id)}`),
    ];
  } finally {
    database.close();
  }
}

const kills = Number(process.argv[2] ?? 500);
const start = performance.now();
const onRound = (round: number): void => {
  if (round % 50 === 0)
    console.log(`${String(round)} kills, ${((performance.now() - start) / 1000).toFixed(0)} s`);
};
const report = await killRepeatedly(kills, onRound, { script: 'case-writer.ts', inspect });
for (const fault of report.faults.slice(0, 20)) console.log(`FAULT ${fault}`);
console.log(
  `${String(report.kills)} kills, ${String(report.early)} before the first report; ${String(report.acknowledged)} reports with photos acknowledged, ${String(report.open)} cut off and sent again; ${String(report.faults.length)} faults`,
);
process.exitCode = report.faults.length === 0 && report.acknowledged > 0 ? 0 : 1;
