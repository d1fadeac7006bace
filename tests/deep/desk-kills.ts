import assert from 'node:assert/strict';
import { killPublisher } from './desk-kills-rounds.ts';

// node tests/deep/desk-kills.ts [KILLS] [real]: a publisher killed again and again while two offices report with a photo each, with a build of 50 ms or the real one.
const build = process.argv[3] === 'real' ? 'real' : 'brief';
const wanted = Number(process.argv[2] ?? 500);
/** Kills before a fresh folder is begun: with more reports than an office writes, reading them all is what a round does. */
const mostInOne = 50;

const faults: string[] = [];
let [kills, published, locks] = [0, 0, 0];
while (kills < wanted) {
  const found = await killPublisher(Math.min(mostInOne, wanted - kills), build);
  kills += found.kills;
  published += found.published;
  locks += found.locks;
  faults.push(...found.faults);
  console.log(
    `${String(kills)} kills (${build} build), ${String(published)} reports published, ${String(locks)} left a lock of git's, faults:`,
    faults,
  );
}
assert.deepEqual(faults, []);
