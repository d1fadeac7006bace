import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchFolder } from './bench-sites.ts';
import type { BuildResults } from './measure-builds.ts';
import type { ConditionResults } from './measure-conditions.ts';
import type { LighthouseResults } from './measure-lighthouse.ts';
import type { SearchResults } from './measure-search.ts';
import type { WeightResults } from './measure-weights.ts';

/** What each part of the benchmark finds. */
export interface PartResults {
  readonly build: BuildResults;
  readonly weights: WeightResults;
  readonly search: SearchResults;
  readonly lighthouse: LighthouseResults;
  readonly conditions: ConditionResults;
}

/** A part of the benchmark. */
export type PartName = keyof PartResults;

/** All parts, in the order in which they run. */
export const partNames: readonly PartName[] = [
  'build',
  'weights',
  'search',
  'lighthouse',
  'conditions',
];

/** A part's results with when and where they were measured. */
export interface SavedPart<Name extends PartName = PartName> {
  readonly day: string;
  readonly machine: string;
  readonly minutes: number;
  readonly results: PartResults[Name];
}

/** The machine and the versions, with how busy it was. */
export function describeMachine(): string {
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GiB`;
  return `Node ${process.version}, ${cpus()[0]?.model.trim() ?? '?'} × ${String(availableParallelism())}, ${memory}, ${process.platform} ${process.arch}, load before ${loadavg()[0]?.toFixed(1) ?? '?'}`;
}

function fileOf(name: PartName): string {
  return join(benchFolder, `${name}.json`);
}

/** Keeps a part's results, so that the others can be run, or run again, on their own. */
export async function savePart(name: PartName, part: SavedPart): Promise<void> {
  await mkdir(benchFolder, { recursive: true });
  await writeFile(fileOf(name), JSON.stringify(part, undefined, 2));
}

/** Results of a part that were kept; undefined when it never ran. */
export async function readPart<Name extends PartName>(
  name: Name,
): Promise<SavedPart<Name> | undefined> {
  return existsSync(fileOf(name))
    ? (JSON.parse(await readFile(fileOf(name), 'utf8')) as SavedPart<Name>)
    : undefined;
}
