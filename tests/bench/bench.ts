import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../src/service/process/project-root.ts';
import {
  describeMachine,
  partNames,
  savePart,
  type PartName,
  type PartResults,
} from './site/bench-results.ts';
import { deleteFormerSites } from './site/bench-sites.ts';
import { measureBuilds } from './site/measure-builds.ts';
import { measureConditions } from './site/measure-conditions.ts';
import { measureLighthouse } from './site/measure-lighthouse.ts';
import { measureSearches } from './site/measure-search.ts';
import { measureWeights } from './site/measure-weights.ts';
import { writeReport } from './site/write-report.ts';

const help = `npm run bench -- [options]
  --only PARTS    some of ${partNames.join(',')} (all)
  --sizes N,N     objectives of the plans that are built and searched (91,1000,10000)
  --rounds N      how often each build, page and condition is measured (3)
  --write         also writes docs/benchmarks.md, with earlier results of parts that did not run
  --report        prints the results that were kept, without measuring
On two quiet cores all of it takes about 45 minutes: build 25, Lighthouse 12, the rest 8. Parts may run on different days.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: partNames.join(',') },
    sizes: { type: 'string', default: '91,1000,10000' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const chosen = values.report ? [] : values.only.split(',').map(readPartName);

function readPartName(name: string): PartName {
  const known = partNames.find((part) => part === name);
  if (known === undefined) throw new Error(`--only: "${name}" is none of ${partNames.join(', ')}`);
  return known;
}

const measures: { readonly [Name in PartName]: () => Promise<PartResults[Name]> } = {
  build: () => measureBuilds(sizes, rounds, console.log),
  weights: () => measureWeights(),
  search: () => measureSearches(sizes),
  lighthouse: () => measureLighthouse(rounds, console.log),
  conditions: () => measureConditions(sizes.at(-1) ?? 10_000, rounds, console.log),
};

async function runPart(name: PartName): Promise<void> {
  const machine = describeMachine();
  console.log(`\n=== ${name}: ${machine}`);
  const start = performance.now();
  const results = await measures[name]();
  await savePart(name, {
    day: new Date().toISOString().slice(0, 10),
    machine,
    minutes: Math.round((performance.now() - start) / 6_000) / 10,
    results,
  });
}

if (values.help) {
  console.log(help);
} else {
  try {
    for (const name of chosen) await runPart(name);
  } finally {
    await deleteFormerSites();
  }
  const report = await writeReport();
  console.log(`\n${report}`);
  if (values.write) {
    const path = join(projectRoot, 'docs', 'benchmarks.md');
    const former = await readFile(path, 'utf8');
    // What the unit tests measure stands behind the parts of this program.
    const kept = former.indexOf('## Search by kind of query');
    await writeFile(path, kept < 0 ? report : `${report.trimEnd()}\n\n${former.slice(kept)}`);
  }
}
