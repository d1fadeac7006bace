import { readFile } from 'node:fs/promises';
import { routes } from '../../i18n/routes.ts';
import type { SearchIndex } from '../../search/index/index-format.ts';
import { createSearcher, type Searcher } from '../../search/searcher.ts';
import { createSuggester, type Suggester } from '../../search/query/suggest.ts';
import { readListEntries, type ListEntry } from './list-entry.ts';
import {
  compileListTemplate,
  findListFrame,
  findRegion,
  readChoiceLabels,
  type ListFrame,
  type ListTemplate,
} from './list-template.ts';
import type { SiteFile } from '../site/site-files.ts';

/** The list of objectives, ready to be answered for any search and choice. */
export interface ListPage {
  readonly pathname: string;
  /** Items in the order of the plan. */
  readonly entries: readonly ListEntry[];
  /** Tags around the items. */
  readonly frame: ListFrame;
  /** Words for each choice of the form, as `tema=1`. */
  readonly labels: ReadonlyMap<string, string>;
  readonly fill: ListTemplate;
  readonly search: Searcher;
  readonly suggest: Suggester;
}

/** Reads the built list page and the search index; nothing when the site lacks one of them or the page its marks. */
export async function loadListPage(
  files: ReadonlyMap<string, SiteFile>,
): Promise<ListPage | undefined> {
  const page = files.get(routes.objectives);
  const index = files.get(routes.searchIndex);
  if (page === undefined || index === undefined) return undefined;
  const html = await readFile(page.path, 'utf8');
  const others: string[] = [];
  for (
    let next = files.get(routes.objectivesPage('2'));
    next !== undefined;
    next = files.get(routes.objectivesPage(String(others.length + 2)))
  )
    others.push(await readFile(next.path, 'utf8'));
  const fill = compileListTemplate(html);
  if (fill === undefined) return undefined;
  const entries = [html, ...others]
    .flatMap(readEntriesOf)
    .toSorted((a, b) => a.item.position - b.item.position);
  // Written by the same build as the page, so its shape is as sure as our own code.
  const searchIndex = JSON.parse(await readFile(index.path, 'utf8')) as SearchIndex;
  return {
    pathname: routes.objectives,
    entries,
    frame: findListFrame(html),
    labels: readChoiceLabels(html),
    fill,
    search: createSearcher(searchIndex),
    suggest: createSuggester(searchIndex),
  };
}

function readEntriesOf(html: string): readonly ListEntry[] {
  const region = findRegion(html, 'elenco');
  return region === undefined ? [] : readListEntries(html, region.start, region.end);
}
