import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readAddresses } from '../../src/catalog/read-content/addresses.ts';
import { readContent } from '../../src/catalog/read-content/read-content.ts';
import { runImport } from '../../src/importer/records/run-import.ts';
import { judgeEdition, readPlanOfContent } from '../fixtures/judge-edition.ts';
import { printPlan } from '../fixtures/print-plan.ts';
import { makeSyntheticEdition, type EditionChanges } from '../fixtures/synthetic-edition.ts';
import { findBin } from '../list-checks.ts';

const root = join(import.meta.dirname, '..', '..');
const [former, next, day] = ['2025-2027', '2026-2028', '2027-02-01'];

/** Pairs many synthetic editions and fails on a pair that is wrong and was not asked about, or a question that nobody would ask. */
async function judgeMany(
  name: string,
  folder: string,
  seeds: number,
  changes?: EditionChanges,
): Promise<void> {
  const plan = await readPlanOfContent(folder);
  const faults: string[] = [];
  let [pairs, questions] = [0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const judged = judgeEdition(plan, seed, changes);
    pairs += judged.pairs;
    questions += judged.questions;
    faults.push(
      ...[...judged.wrong, ...judged.needless].map(
        (fault) => `${name}, seed ${String(seed)}: ${fault}`,
      ),
    );
  }
  console.log(
    `${name}: ${String(plan.length)} objectives, ${String(seeds)} editions, ${String(pairs)} pairs, ${String(questions)} questions, ${String(faults.length)} faults`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

await judgeMany('the shipped plan', join(root, 'content'), 40);
await judgeMany('the invented plan', join(root, 'tests', 'fixtures', 'municipality'), 40, {
  reworded: 3,
  dropped: 2,
  added: 3,
  later: 2,
  moved: 1,
  merged: 1,
  split: 1,
});

await mkdir(join(root, '.cache'), { recursive: true });
const folder = await mkdtemp(join(root, '.cache', 'next-editions-'));
try {
  const content = join(folder, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  const plan = await readPlanOfContent(content);
  const edition = makeSyntheticEdition(plan, 2025, 7);
  const file = join(folder, 'piano.txt');
  const importPlan = async (records: typeof plan, ...args: readonly string[]): Promise<string> => {
    await writeFile(file, printPlan(records));
    let said = '';
    const say = (text: string): void => {
      said += text;
    };
    const code = await runImport(
      [file, '--content', content, ...args],
      { environment: { PORTAL_TODAY: day }, out: say, err: say },
      new Date(day),
    );
    if (code === 2) throw new Error(said);
    return said;
  };
  await importPlan(plan, '--plan', former);
  await importPlan(edition.records, '--plan', next);
  const questions = join(content, 'plans', `${next}.lineage.yaml`);
  const positions = new Map(
    (await readContent(content)).objectives.map(({ id, data }) => [id, data.source.position]),
  );
  const asked = (
    parse(await readFile(questions, 'utf8')) as {
      questions: { objective: string; action?: string; candidates: { number: number }[] }[];
    }
  ).questions;
  let place = 0;
  const answered = (await readFile(questions, 'utf8')).replaceAll(/^ {4}answer:$/gmu, (line) => {
    const question = asked[place];
    place += 1;
    if (question?.action !== undefined) return `${line} ${String(question.candidates[0]?.number)}`;
    const position = positions.get(question?.objective ?? '') ?? 0;
    const into = [...edition.origins]
      .filter(([, from]) => from.includes(position))
      .map(([now]) => now);
    return `${line} ${into.join(', ') || 'nessuno'}`;
  });
  await writeFile(questions, answered);
  const said = await importPlan(edition.records, '--plan', next);
  console.log(
    said
      .split('\n')
      .filter((line) => /^\p{Lu}[^:]*: \d+/u.test(line))
      .join(' · '),
  );
  const child = spawn(
    process.execPath,
    [findBin('astro'), 'build', '--config', 'tests/fixtures/municipality.config.ts'],
    {
      cwd: root,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        TEST_SITE_DIR: folder,
        PORTAL_TODAY: day,
        SHARE_IMAGES: 'off',
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  // The build stops by itself where a published address would no longer answer.
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the build ended with ${String(code)}`);
  const site = join(folder, 'site');
  const published = await readAddresses(join(root, 'content'));
  const compared = await readFile(
    join(site, 'client', 'piani', next, 'confronto', 'index.html'),
    'utf8',
  );
  for (const key of ['new', 'left', 'merged', 'split', 'office', 'later'])
    if (!compared.includes(`<h2 id="${key}"`))
      throw new Error(`the comparison tells nothing of ${key}`);
  console.log(`${String(published.length)} published addresses answer`);
} finally {
  await rm(folder, { recursive: true });
}
