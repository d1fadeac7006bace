import { writeFileSync } from 'node:fs';
import process from 'node:process';

// Preloaded (`node --import`) into a process that is measured: when it ends it writes what it took to the file named in BENCH_USAGE.
const path = process.env['BENCH_USAGE'];
const start = performance.now();

process.once('exit', () => {
  if (path === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    path,
    JSON.stringify({
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      memoryBytes: maxRSS * 1024,
    }),
  );
});
