import { countPages } from '../../domain/paging.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { updatesFilterTexts as texts } from '../../i18n/plan/updates.ts';
import { addPage, makePager, slicePage } from '../frame/pager.ts';
import { newsKinds } from '../marks.ts';
import { isVariation, type NewsView } from './news.ts';
import { updatesPerPage, type UpdatesChoice, type UpdatesPage } from './updates-page.ts';

/** A choice of updates, from whoever filtered. */
export interface FoundUpdates {
  readonly choice: UpdatesChoice;
  readonly views: readonly NewsView[];
  /** Where the choice stands. */
  readonly address: string;
}

/** The choice without an office, theme or kind that the plan does not have. */
export function keepKnownChoice(
  { areas, goals }: Portal,
  { since, office, theme, kind }: UpdatesChoice,
): UpdatesChoice {
  return {
    since,
    office: areas.some(({ id }) => id === office) ? office : '',
    theme: goals.some(({ code }) => code === theme) ? theme : '',
    kind: Object.values<string>(newsKinds).includes(kind) ? kind : '',
  };
}

/** The page of updates that answers a choice; `readNumber` gives the page asked for, of so many. */
export function makeUpdatesAnswer(
  { areas, goals }: Portal,
  { choice, views, address }: FoundUpdates,
  readNumber: (count: number) => number,
): UpdatesPage {
  const count = countPages(views.length, updatesPerPage);
  const number = readNumber(count);
  const variations = views.filter(isVariation).length;
  const office = areas.find(({ id }) => id === choice.office)?.name ?? '';
  const theme = goals.find(({ code }) => code === choice.theme)?.title ?? '';
  return {
    number: 1,
    months: [],
    pager: makePager(number, count, (page) => addPage(address, page)),
    answer: {
      choice,
      sentence: texts.found(views.length - variations, variations, choice.since, office, theme),
      views: slicePage(views, number, updatesPerPage),
    },
  };
}
