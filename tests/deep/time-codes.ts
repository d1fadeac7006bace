import { randomBytes } from 'node:crypto';
import { codeBytes, makeCaseCode, readCaseCode } from '../../src/domain/cases/case-code.ts';

/** Milliseconds until an address has answered. */
export type TimedAsk = (path: string) => Promise<number>;

/** Codes whose answers are to take as long as each other. */
const kinds = ['right', 'wrong', 'near', 'impossible'] as const;

/** Milliseconds of each kind of code. */
type CodeTimes = Readonly<Record<(typeof kinds)[number], number[]>>;

/** A code that was never given. */
export const guessCode = (): string => makeCaseCode(randomBytes(codeBytes)).toLowerCase();

/** A code that could be one and differs from `right` in one character and the one that checks. */
function changeOne(right: string): string {
  const others = [...'0123456789abcdefghjkmnpqrstvwxyz'].filter((each) => each !== right[4]);
  const bent = `${right.slice(0, 4)}${others[0] ?? ''}${right.slice(5, -1)}`;
  const check = others.concat(right[4] ?? '').find((each) => readCaseCode(bent + each));
  return bent + (check ?? '');
}

function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How often a random division of both samples differs by as much in its medians (permutation test). */
function testDifference(one: readonly number[], other: readonly number[]): number {
  const difference = (a: readonly number[], b: readonly number[]): number =>
    Math.abs(findMedian(a) - findMedian(b));
  const seen = difference(one, other);
  const all = [...one, ...other];
  const rounds = 1_000;
  let asMuch = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = all.length - 1; at > 0; at -= 1) {
      const to = Math.floor(Math.random() * (at + 1));
      [all[at], all[to]] = [all[to] ?? 0, all[at] ?? 0];
    }
    if (difference(all.slice(0, one.length), all.slice(one.length)) >= seen) asMuch += 1;
  }
  return (asMuch + 1) / (rounds + 1);
}

/** Times answers to right, wrong, nearly right and impossible codes in turn; the first tenth warms up and is left out. */
export async function timeCodes(
  ask: TimedAsk,
  path: (code: string) => string,
  codes: readonly string[],
  rounds: number,
): Promise<CodeTimes> {
  const samples: CodeTimes = { right: [], wrong: [], near: [], impossible: [] };
  for (let round = 0; round < rounds; round += 1) {
    const right = (codes[round % codes.length] ?? '').toLowerCase();
    const wrong = guessCode();
    const impossible = `${guessCode().slice(0, -1)}a`;
    const asked = { right, wrong, near: changeOne(right), impossible };
    // Each round begins with another kind, so that none always follows the same.
    for (let turn = 0; turn < kinds.length; turn += 1) {
      const kind = kinds[(turn + round) % kinds.length] ?? 'right';
      const milliseconds = await ask(path(asked[kind]));
      if (round >= rounds / 10) samples[kind].push(milliseconds);
    }
  }
  return samples;
}

/** Says the medians, and whether kinds of codes can be told apart by them. */
export function describeTimes(samples: CodeTimes): string {
  const told = kinds.map((kind) => `${kind} ${findMedian(samples[kind]).toFixed(3)}`).join(', ');
  const tests = [
    ['right', 'wrong'],
    ['near', 'wrong'],
    ['wrong', 'impossible'],
  ] as const;
  const doubts = tests.map(
    ([one, other]) =>
      `${one} and ${other} p = ${testDifference(samples[one], samples[other]).toFixed(3)}`,
  );
  const sorted = samples.wrong.toSorted((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  const spread = (sorted[quarter * 3] ?? 0) - (sorted[quarter] ?? 0);
  return `${told} ms (medians of ${String(samples.right.length)}; half of the wrong ones lie within ${spread.toFixed(3)} ms); permutation test ${doubts.join(', ')}`;
}
