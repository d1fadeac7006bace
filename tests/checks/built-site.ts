import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  portalManifestSchema,
  type PortalManifest,
} from '../../src/domain/site/portal-manifest.ts';

const root = join(import.meta.dirname, '..', '..');

/** Whether everything is looked at, as `npm run test:deep` does, and not only what differs. */
export const isThorough = process.env['EVERY_PAGE'] === '1';

/** Folder of the build with the shipped content: `SITE_DIR`, or `dist`. */
export const siteFolder = resolve(root, process.env['SITE_DIR'] ?? 'dist');

/** Folder of the build of the invented municipality, made by `astro build --config tests/fixtures/municipality.config.ts`. */
export const municipalityFolder = resolve(
  root,
  process.env['TEST_SITE_DIR'] ?? join('.cache', 'municipality'),
  'site',
);

/** Folder of the content that a plain `npm run build` reads. */
export const shippedContent = resolve(root, process.env['CONTENT_DIR'] ?? 'content');

/** Folder of the invented municipality's content. */
export const municipalityContent = join(root, 'tests', 'fixtures', 'municipality');

/** What a build says of itself. Throws when there is no build in the folder. */
export function readManifest(folder: string): PortalManifest {
  const path = join(folder, 'portal.json');
  if (!existsSync(path)) throw new Error(`There is no build in ${folder}: build first.`);
  return portalManifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/**
 * Addresses of all pages of a build, sorted; `/404.html` among them where the build has one. Former permalinks are no
 * pages: the service answers them with a redirect.
 */
export function listPages(folder: string): readonly string[] {
  const { pages, redirects } = readManifest(folder);
  const own = pages.filter((page) => !Object.hasOwn(redirects, page));
  return existsSync(siteFile(folder, '404.html')) ? [...own, '/404.html'] : own;
}

/** Path of the file that a build in `folder` has for an address of its site. */
export function siteFile(folder: string, address: string): string {
  return join(folder, 'client', address);
}

/** Path of the file that holds a page. */
export function pageFile(folder: string, page: string): string {
  return siteFile(folder, page.endsWith('/') ? `${page}index.html` : page);
}

/** Text of a page as built. */
export function readPage(folder: string, page: string): string {
  return readFileSync(pageFile(folder, page), 'utf8');
}

/** What kind of page an address is: pages of one kind share their template. */
export function pageType(page: string): string {
  return page
    .replace(/^\/(obiettivi|temi|aree|incorpora|o)\/[^/]+\/(.*)$/u, '/$1/…/$2')
    .replace(/\/v\/[^/]+\/$/u, '/v/…/');
}

/** The pages of a build by their kind, as `pageType` and more broadly: questionnaires, services and plans are a kind each. */
export function groupByKind(folder: string): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(listPages(folder), (path) =>
    pageType(path)
      .replace(/^\/(servizi|questionari|piani)\/[^/]+\//u, '/$1/…/')
      .replace(/^\/incorpora\/…\/[^/]+\//u, '/incorpora/gradimento/…/'),
  );
}

/** Whether a page is that of an objective itself, not one of those that come with it. */
export function isObjectivePage(page: string): boolean {
  return pageType(page) === '/obiettivi/…/';
}

/** Whether a page is made to be shown in a frame of another site, so that it has neither header nor footer. */
export function isFramePage(page: string): boolean {
  return page.startsWith('/incorpora/');
}
