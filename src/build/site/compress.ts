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

/** Files under way at once: Node compresses in its four threads, two encodings each. */
const atOnce = 2;

/** Astro integration that lays `.br` and `.gz` beside every text file of the built site. It must come after all that write files. */
export function compress(): AstroIntegration {
  return {
    name: 'portal:compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { files, bytes, packed } = await compressFolder(fileURLToPath(dir));
        logger.info(
          `${files} files, ${bytes} bytes to ${packed} in brotli, ${Math.round(performance.now() - start)} ms`,
        );
      },
    },
  };
}

/** Compresses every text file below a folder; gives the number of files and their bytes before and after. */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; bytes: number; packed: number }> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    textEndings.test(name),
  );
  const quality = chooseBrotliQuality(
    names.filter((name) => name.endsWith('.html') && !isCompanion(name)).length,
  );
  const queue = names.toSorted();
  let bytes = 0;
  let packed = 0;
  const work = async (): Promise<void> => {
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const path = join(folder, name);
      const original = await readFile(path);
      const { br, gz } = await compressBytes(original, isCompanion(name) ? fastQuality : quality);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
      bytes += original.length;
      packed += br.length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { files: names.length, bytes, packed };
}

function isCompanion(name: string): boolean {
  return companionPages.test(name.replaceAll('\\', '/'));
}
