import type { FileList, ListedFile } from '../file-list.ts';
import type { FillOutcome } from '../messages.ts';
import {
  isHashed,
  isSavedFile,
  isSavedPage,
  listPath,
  offlinePage,
  pageScript,
} from '../saved-paths.ts';
import { findOrigin } from './mark.ts';
import { askService, noteForeign } from './network.ts';
import {
  forget,
  forgetHashed,
  freshFor,
  isCurrent,
  isFresh,
  listOthers,
  nameRevision,
  noteChecked,
  readKept,
  save,
} from './saved.ts';

/** Files under way at once: few, so that what the reader does next goes first. */
const atOnce = 3;

/** Told after each file: how many of the missing ones are there now. */
type Progress = (done: number, total: number) => void;

let running: Promise<FillOutcome> | undefined;

/** Saves what is missing of the whole plan, or out of date. Called while it runs, it waits for that run. */
export function fill(progress: Progress): Promise<FillOutcome> {
  running ??= run(progress)
    .catch(nameTrouble)
    .finally(() => {
      running = undefined;
    });
  return running;
}

async function run(progress: Progress): Promise<FillOutcome> {
  const files = await readList();
  const missing = await findMissing(files);
  const queue = missing.toReversed();
  let done = 0;
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (!(await fetchFile(file[0], file[1]))) failed += 1;
      done += 1;
      progress(done, missing.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failed > 0) return 'partial';
  await tidyOthers(new Set(files.map(([path]) => path)));
  await noteChecked();
  return 'complete';
}

/** Looks once an hour, and after each build, at visited pages beside the plan: what they say now, and whether they are still there. */
async function tidyOthers(plan: ReadonlySet<string>): Promise<void> {
  if (await isFresh(freshFor)) return;
  for (const path of await listOthers(plan)) {
    const response = isSavedPage(path)
      ? await askService(path, { cache: 'no-cache', priority: 'low' })
      : undefined;
    const isGone =
      response === undefined || response.redirected || [404, 410].includes(response.status);
    if (isGone) await forget(path);
    else if (response.status === 200 && (await findOrigin(path, response)) === 'portal')
      await save(path, response);
  }
}

async function readList(): Promise<readonly ListedFile[]> {
  const response = await askService(listPath, { cache: 'no-cache' });
  const files = response.ok ? parseList(await response.text()) : undefined;
  // Whatever else answered, nothing can be said of the plan now.
  if (files === undefined) {
    noteForeign();
    throw new TypeError(`${listPath}: HTTP ${String(response.status)}`);
  }
  return files;
}

/** The list, if the text is one: it names the shell of the portal, for what it leaves out is forgotten. */
function parseList(text: string): readonly ListedFile[] | undefined {
  try {
    const { files } = JSON.parse(text) as Partial<FileList>;
    const names = new Set(files?.map(([path]) => path));
    const isList = ['/', offlinePage, pageScript].every((path) => names.has(path));
    return files !== undefined && isList ? files : undefined;
  } catch (error) {
    // No JSON, or JSON of another shape.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

async function findMissing(files: readonly ListedFile[]): Promise<readonly ListedFile[]> {
  // Once an hour the bytes are looked at, so that whatever has spoilt them is mended.
  const thorough = !(await isFresh(freshFor));
  const current = await Promise.all(
    files.map(([path, revision]) => isCurrent(path, revision, thorough)),
  );
  return files.filter((_, index) => current[index] !== true);
}

/** Fetches and saves one file; false when the service has no such file now, or something else answers in its place. */
async function fetchFile(path: string, revision: string | null = null): Promise<boolean> {
  const response = await askService(path, {
    cache: isHashed(path) ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (response.status !== 200 || response.redirected) return false;
  const isKnown =
    revision !== null && (await nameRevision(await readKept(path, response.clone()))) === revision;
  if (!isKnown && (await findOrigin(path, response)) !== 'portal') return false;
  await save(path, response);
  return true;
}

function nameTrouble(error: unknown): FillOutcome {
  if (error instanceof DOMException) return 'full';
  if (error instanceof TypeError) return 'offline';
  throw error;
}

/** Saves addresses that a page has loaded, as far as they belong to the plan. */
export async function keepVisited(paths: readonly string[]): Promise<void> {
  for (const path of paths.filter(
    (each) => isHashed(each) || isSavedPage(each) || isSavedFile(each),
  )) {
    if (!(await isCurrent(path, null))) await fetchFile(path);
  }
}

/** Forgets hashed files of earlier builds. */
export async function forgetEarlierFiles(): Promise<void> {
  const files = await readList();
  await forgetHashed(new Set(files.map(([path]) => path)));
}
