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

/** Makes a further build of a site in `target`, as a change of scripts or texts would, keeping hashed files of earlier builds as builds do. */
export async function makeBuild(
  site: string,
  target: string,
  hashedCache: string,
  { name, renames = false, pages = [], compressed = true }: BuildChange,
): Promise<string> {
  await mkdir(target, { recursive: true });
  await cp(site, target, {
    recursive: true,
    filter: (path) => !/\.(?:br|gz)$|\/sw\.js$|\/condivisione$/u.test(path),
  });
  const scripts = (await readdir(join(target, 'client', '_astro'))).filter((file) =>
    file.endsWith('.js'),
  );
  const texts = (await readdir(join(target, 'client'), { recursive: true })).filter((file) =>
    /\.(?:html|js|json|webmanifest|svg)$/u.test(file),
  );
  await Promise.all(
    texts.map((file) =>
      change(
        join(target, 'client', file),
        renames ? scripts : [],
        name,
        pages.map((page) => join(target, 'client', page, 'index.html')),
      ),
    ),
  );
  if (renames)
    await Promise.all(
      scripts.map((file) =>
        cp(
          join(target, 'client', '_astro', file),
          join(target, 'client', '_astro', rename(file, name)),
        ),
      ),
    );
  await keepFolder(join(target, 'client', '_astro'), hashedCache, name);
  if (compressed) await compressAll(join(target, 'client'));
  await writeWorker(target, writeCompressed);
  return target;
}

function rename(file: string, build: string): string {
  return file.replace(/\.js$/u, `${build}.js`);
}

async function change(
  path: string,
  scripts: readonly string[],
  build: string,
  pages: readonly string[],
): Promise<void> {
  const before = await readFile(path, 'utf8');
  let text = scripts.reduce(
    (changed, file) => changed.replaceAll(file, rename(file, build)),
    before,
  );
  if (pages.includes(path)) text = text.replace('<title>', `<title>${build} `);
  if (text !== before) await writeFile(path, text);
}

/** Fast rather than small: tests look at what is fetched, not at how well it is packed. */
async function compressAll(folder: string): Promise<void> {
  for (const file of (await readdir(folder, { recursive: true })).filter((each) =>
    /\.(?:html|js|json|svg)$/u.test(each),
  )) {
    const path = join(folder, file);
    await writeFile(
      `${path}.br`,
      await compress(await readFile(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    );
  }
}
