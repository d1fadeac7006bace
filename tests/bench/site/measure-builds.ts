import { join } from 'node:path';
import { listPages } from '../../../src/build/site/portal-manifest.ts';
import { buildSite, compressSite, siteOf } from './bench-sites.ts';
import type { Usage } from './run-measured.ts';

/** Builds of one size: the median of several for the build, one for what comes apart. */
interface BuildFigures extends Usage {
  readonly objectives: number;
  readonly pages: number;
  readonly rounds: number;
  readonly compression: Usage;
}

/** What builds take at each size. */
export interface BuildResults {
  readonly sizes: readonly BuildFigures[];
  /** Milliseconds of processor for each page that the largest size has more than the one before: median of rounds. */
  readonly cpuAnExtraPage: number | undefined;
  /** Seconds of processor that one share image takes. */
  readonly cpuAShareImage: number | undefined;
}

/** The middle of some figures, the upper one of two. */
export function findMedian(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Builds plans of each size several times, in turns, so that a busy minute falls on all of them. */
export async function measureBuilds(
  sizes: readonly number[],
  rounds: number,
  say: (line: string) => void,
): Promise<BuildResults> {
  const runs = new Map<number, Usage[]>(sizes.map((size) => [size, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [size, usages] of runs) {
      const usage = await buildSite(size);
      usages.push(usage);
      say(
        `build of ${String(size)} objectives, round ${String(round)}: ${usage.seconds.toFixed(1)} s, CPU ${usage.cpuSeconds.toFixed(1)} s, ${(usage.memoryBytes / 1e6).toFixed(0)} MB`,
      );
    }
  }
  const figures: BuildFigures[] = [];
  for (const [objectives, usages] of runs) {
    const middle = (read: (usage: Usage) => number): number => findMedian(usages.map(read));
    const pages = listPages(join(siteOf(objectives), 'client')).length;
    const compression = await compressSite(objectives);
    say(`compression of ${String(objectives)} objectives: ${compression.seconds.toFixed(1)} s`);
    figures.push({
      objectives,
      pages,
      rounds,
      seconds: middle((usage) => usage.seconds),
      cpuSeconds: middle((usage) => usage.cpuSeconds),
      memoryBytes: middle((usage) => usage.memoryBytes),
      compression,
    });
  }
  return {
    sizes: figures,
    cpuAnExtraPage: findExtra(runs, figures),
    cpuAShareImage: await measureShareImages(figures[0], runs),
  };
}

function findExtra(
  runs: ReadonlyMap<number, readonly Usage[]>,
  figures: readonly BuildFigures[],
): number | undefined {
  const [before, largest] = figures.slice(-2);
  if (before === undefined || largest === undefined) return undefined;
  const small = runs.get(before.objectives) ?? [];
  const large = runs.get(largest.objectives) ?? [];
  return findMedian(
    large.map(
      ({ cpuSeconds }, round) =>
        ((cpuSeconds - (small[round]?.cpuSeconds ?? 0)) * 1000) / (largest.pages - before.pages),
    ),
  );
}

/** The smallest size is built once more with its images; there is one for each objective and a few more. */
async function measureShareImages(
  smallest: BuildFigures | undefined,
  runs: ReadonlyMap<number, readonly Usage[]>,
): Promise<number | undefined> {
  if (smallest === undefined || smallest.objectives > 1_000) return undefined;
  const without = findMedian(
    (runs.get(smallest.objectives) ?? []).map(({ cpuSeconds }) => cpuSeconds),
  );
  const { cpuSeconds } = await buildSite(smallest.objectives, 'on');
  await compressSite(smallest.objectives);
  return (cpuSeconds - without) / smallest.objectives;
}
