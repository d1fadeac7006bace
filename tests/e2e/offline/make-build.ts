import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { keepFolder } from '../../../src/build/site/keep-hashed-files.ts';
import { writeCompressed } from '../../../src/build/site/compress-file.ts';
import { writeWorker } from '../../../src/offline/build/service-worker.ts';

const compress = promisify(brotliCompress);

/** How a build differs from the one it is made of. */
export interface BuildChange {
  /** Name of the build, which every hashed script carries in its name when `renames` is set. */
  readonly name: string;
  /** Whether all scripts change, hence every page too. */
  readonly renames?: boolean;
  /** Pages whose text changes: the name of the build stands in their title. */
  readonly pages?: readonly string[];
  /** Whether files are compressed; uncompressed the plan is too large to be saved unasked. */
  readonly compressed?: boolean;
}

/**
 * Makes a further build of a site in `target`, as a change of scripts or texts would, keeping hashed files of earlier builds as
 * builds do. What stays as it was keeps its compressed copy too.
 */
export async function makeBuild(
  site: string,
  target: string,
  hashedCache: string,
  { name, renames = false, pages = [], compressed = true }: BuildChange,
): Promise<string> {
  const left = compressed
    ? /\.gz$|\/sw\.js(?:\.br)?$|\/condivisione$/u
    : /\.(?:br|gz)$|\/sw\.js$|\/condivisione$/u;
  await mkdir(target, { recursive: true });
  await cp(site, target, {
    recursive: true,
    filter: (path) => !left.test(path),
  });
  const scripts = (await readdir(join(target, 'client', '_astro'))).filter((file) =>
    file.endsWith('.js'),
  );
  const texts = (await readdir(join(target, 'client'), { recursive: true })).filter((file) =>
    /\.(?:html|js|json|webmanifest|svg)$/u.test(file),
  );
  for (const file of texts) {
    const path = join(target, 'client', file);
    const isChanged = await change(
      path,
      renames ? scripts : [],
      name,
      pages.map((page) => join(target, 'client', page, 'index.html')),
    );
    if (isChanged && compressed) await compressQuickly(path);
  }
  if (renames)
    await Promise.all(
      scripts
        .flatMap((file) => (compressed ? [file, `${file}.br`] : [file]))
        .map((file) =>
          cp(
            join(target, 'client', '_astro', file),
            join(target, 'client', '_astro', rename(file, name)),
          ),
        ),
    );
  await keepFolder(join(target, 'client', '_astro'), hashedCache, name);
  await writeWorker(target, writeCompressed);
  return target;
}

function rename(file: string, build: string): string {
  return file.replace(/\.js(?=\.br$|$)/u, `${build}.js`);
}

/** Changes a text as the build of that name would; whether there was anything to change. */
async function change(
  path: string,
  scripts: readonly string[],
  build: string,
  pages: readonly string[],
): Promise<boolean> {
  const before = await readFile(path, 'utf8');
  let text = scripts.reduce(
    (changed, file) => changed.replaceAll(file, rename(file, build)),
    before,
  );
  if (pages.includes(path)) text = text.replace('<title>', `<title>${build} `);
  if (text === before) return false;
  await writeFile(path, text);
  return true;
}

/** Fast rather than small: tests look at what is fetched, not at how well it is packed. */
async function compressQuickly(path: string): Promise<void> {
  await writeFile(
    `${path}.br`,
    await compress(await readFile(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  );
}
