import { killRepeatedly } from './kill-rounds.ts';

// node tests/deep/kill-store.ts [KILLS]
const kills = Number(process.argv[2] ?? 500);
const start = performance.now();
const report = await killRepeatedly(kills, (round) => {
  if (round % 50 === 0)
    console.log(`${String(round)} kills, ${((performance.now() - start) / 1000).toFixed(0)} s`);
});
for (const fault of report.faults.slice(0, 20)) console.log(`FAULT ${fault}`);
console.log(
  `${String(report.kills)} kills, ${String(report.early)} before the first answer; ${String(report.acknowledged)} answers acknowledged, ${String(report.open)} cut off and sent again; ${String(report.faults.length)} faults`,
);
process.exitCode = report.faults.length === 0 && report.acknowledged > 0 ? 0 : 1;
