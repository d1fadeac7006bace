import { lockDatabase } from './lock-rounds.ts';

// node tests/deep/lock.ts [SECONDS]
const report = await lockDatabase(Number(process.argv[2] ?? 10));
console.log(JSON.stringify(report));
process.exitCode =
  report.faults.length === 0 &&
  (report.statuses['503'] ?? 0) > 0 &&
  Number.isFinite(report.recovery)
    ? 0
    : 1;
