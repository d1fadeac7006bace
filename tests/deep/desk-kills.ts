import assert from 'node:assert/strict';
import { killPublisher } from './desk-kills-rounds.ts';

// node tests/deep/desk-kills.ts [KILLS] [real]: a publisher killed again and again while two offices report with a photo each, with a build of 50 ms or the real one.
const build = process.argv[3] === 'real' ? 'real' : 'brief';
const found = await killPublisher(Number(process.argv[2] ?? 500), build);
const { kills, published, locks, faults } = found;
console.log(
  `${String(kills)} kills (${build} build), ${String(published)} reports published, ${String(locks)} left a lock of git's, faults:`,
  faults,
);
assert.deepEqual(faults, []);
