import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { companionPages } from '../../src/build/site/compress-bytes.ts';
import { isThorough, listPages, municipalityFolder, pageFile, siteFolder } from './built-site.ts';
import { checkFiles, type HtmlMessage } from './nu-checker.ts';
import { listDistinct } from './page-markup.ts';

/**
 * Copies files into a folder, each with the inline styles that no file before it had: to read the same style in hundreds of pages
 * took the checker most of its time. Gives the file that each copy was made of.
 */
function copyWithNewStyles(files: readonly string[], folder: string): ReadonlyMap<string, string> {
  const seen = new Set<string>();
  const copies = files.map((file, index): [string, string] => {
    const copy = join(folder, `${index}.html`);
    const text = readFileSync(file, 'utf8').replaceAll(
      /(<style\b[^>]*>)([^<]*)(?=<\/style>)/giu,
      (whole, tag: string, style: string) => {
        if (seen.has(style)) return tag;
        seen.add(style);
        return whole;
      },
    );
    writeFileSync(copy, text);
    return [copy, file];
  });
  return new Map(copies);
}

function describeMessage({ type, subType, url, lastLine, message, extract }: HtmlMessage): string {
  const file =
    url === undefined ? '?' : relative(process.cwd(), copies.get(fileURLToPath(url)) ?? url);
  return `${file}:${lastLine ?? '?'} ${subType ?? type}: ${message}${extract === undefined ? '' : `\n    ${extract.replaceAll(/\s+/gu, ' ').trim()}`}`;
}

/** Counts equal messages, so that a fault of a template is one line and not a hundred. */
function summarise(messages: readonly HtmlMessage[]): readonly string[] {
  const groups = Map.groupBy(messages, ({ message }) => message);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          describeMessage(first) +
            (rest.length > 0 ? `\n    … and ${rest.length} more like this` : ''),
        ],
  );
}

/** Whether every page is checked, as `npm run test:deep` does. */

/**
 * Pages to check, in the order in which they are chosen: all of the invented municipality, where every odd value stands, and of the
 * shipped content all but those that come with each objective; of these the ones with an element in a place not seen before.
 */
function choosePages(folder: string): readonly string[] {
  const pages = listPages(folder);
  const isCompanion = (page: string): boolean => companionPages.test(`${page}index.html`);
  const distinct = new Set(listDistinct(folder, pages.filter(isCompanion), seen));
  const isAll = isThorough || folder === municipalityFolder;
  return isAll ? pages : pages.filter((page) => !isCompanion(page) || distinct.has(page));
}

const folders = [municipalityFolder, siteFolder];
const seen = new Set<string>();
const files = folders.flatMap((folder) =>
  choosePages(folder).map((page) => pageFile(folder, page)),
);
const work = mkdtempSync(join(tmpdir(), 'portal-html-'));
const copies = copyWithNewStyles(files, work);
const messages = checkFiles([...copies.keys()]);
rmSync(work, { recursive: true });
for (const line of summarise(messages)) console.log(line);
console.log(
  `Nu HTML checker: ${files.length} pages of ${folders.length} builds, ${messages.length} errors and warnings`,
);
process.exitCode = messages.length === 0 ? 0 : 1;
