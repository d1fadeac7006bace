import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  chooseBrotliQuality,
  companionPages,
  compressBytes,
  fastQuality,
  textEndings,
} from './compress-bytes.ts';
import { findFormer } from './build-aside.ts';

/** Files under way at once: Node compresses in its four threads, two encodings each. */
const atOnce = 2;

/**
 * Astro integration that lays `.br` and `.gz` beside every text file of the built site, those of the former build where nothing has changed:
 * one report changes few pages. It must come after all that write files.
 */
export function compress(): AstroIntegration {
  return {
    name: 'portal:compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        const former = findFormer(folder);
        const { files, bytes, packed, kept } = await compressFolder(folder, former);
        logger.info(
          `${files} files, ${kept} as they were, ${bytes} bytes to ${packed} in brotli, ${Math.round(performance.now() - start)} ms`,
        );
      },
    },
  };
}

/**
 * Compresses every text file below a folder; gives the number of files, of those taken from a former build of the same quality, and their
 * bytes before and after.
 */
export async function compressFolder(
  folder: string,
  former?: string,
): Promise<{ files: number; kept: number; bytes: number; packed: number }> {
  const names = await listTexts(folder);
  const quality = chooseQuality(names);
  const isAlike =
    former !== undefined &&
    existsSync(former) &&
    chooseQuality(await listTexts(former)) === quality;
  const queue = names.toSorted();
  let [kept, bytes, packed] = [0, 0, 0];
  const work = async (): Promise<void> => {
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const path = join(folder, name);
      const original = await readFile(path);
      const known = isAlike ? await readPacked(join(former, name), original) : undefined;
      if (known !== undefined) kept += 1;
      const { br, gz } =
        known ?? (await compressBytes(original, isCompanion(name) ? fastQuality : quality));
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
      bytes += original.length;
      packed += br.length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { files: names.length, kept, bytes, packed };
}

/** What lies beside a file of a former build, where it holds these bytes; nothing where it does not, or something is missing. */
async function readPacked(
  path: string,
  original: Buffer,
): Promise<{ readonly br: Buffer; readonly gz: Buffer } | undefined> {
  const read = (name: string): Promise<Buffer | undefined> => readFile(name).catch(() => undefined);
  const before = await read(path);
  if (before?.equals(original) !== true) return undefined;
  const [br, gz] = await Promise.all([read(`${path}.br`), read(`${path}.gz`)]);
  return br === undefined || gz === undefined ? undefined : { br, gz };
}

async function listTexts(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => textEndings.test(name));
}

function chooseQuality(names: readonly string[]): number {
  return chooseBrotliQuality(
    names.filter((name) => name.endsWith('.html') && !isCompanion(name)).length,
  );
}

function isCompanion(name: string): boolean {
  return companionPages.test(name.replaceAll('\\', '/'));
}
