import assert from 'node:assert/strict';
import { killPublisher } from './desk-kills-rounds.ts';

// node tests/deep/desk-kills.ts [KILLS]: a publisher killed again and again while two offices report, with a build of 50 ms.
const { kills, published, faults } = await killPublisher(Number(process.argv[2] ?? 500));
console.log(`${String(kills)} kills, ${String(published)} reports published, faults:`, faults);
assert.deepEqual(faults, []);
