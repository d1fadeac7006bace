import type { Portal } from '../domain/portal.ts';
import { listTexts } from '../i18n/list.ts';
import { reportedLabels, scheduledLabels, type ReportedKey, type ScheduledKey } from '../i18n/states.ts';
import { listCards, type ObjectiveCard } from './card.ts';

/** A facet of the list with its choices. */
export interface FacetView {
  readonly name: 'tema' | 'ufficio' | 'anno' | 'stato' | 'riportato';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** The list of objectives: grouped by theme, with the facets that narrow it. */
export interface ListPage {
  readonly groups: readonly { readonly code: string; readonly title: string; readonly cards: readonly ObjectiveCard[] }[];
  readonly facets: readonly FacetView[];
  readonly count: number;
  readonly actionCount: number;
}

/** The whole list with the counts of every choice. */
export function makeList(portal: Portal): ListPage {
  const cards = listCards(portal);
  const option = (value: string, label: string, matches: (card: ObjectiveCard) => boolean) => ({ value, label, count: cards.filter(matches).length });
  const years = [...new Set(cards.flatMap((card) => card.years))].toSorted((a, b) => a - b);
  const facets: readonly FacetView[] = [
    { name: 'tema', label: listTexts.facets.tema, options: portal.goals.map(({ code, title }) => option(code, title, ({ goalCode }) => goalCode === code)) },
    {
      name: 'ufficio',
      label: listTexts.facets.ufficio,
      options: portal.areas.map(({ id, name }) => option(id, name, ({ areaIds }) => areaIds.includes(id))),
    },
    { name: 'anno', label: listTexts.facets.anno, options: years.map((year) => option(String(year), String(year), (card) => card.years.includes(year))) },
    {
      name: 'stato',
      label: listTexts.facets.stato,
      options: (Object.keys(scheduledLabels) as ScheduledKey[]).map((key) => option(key, scheduledLabels[key], ({ scheduled }) => scheduled === key)),
    },
    {
      name: 'riportato',
      label: listTexts.facets.riportato,
      options: (Object.keys(reportedLabels) as ReportedKey[]).map((key) => option(key, reportedLabels[key], ({ reported }) => reported === key)),
    },
  ];
  const byGoal = Map.groupBy(cards, ({ goalCode }) => goalCode);
  return {
    groups: portal.goals.map(({ code, title }) => ({ code, title, cards: byGoal.get(code) ?? [] })),
    facets: facets.map((facet) => ({ ...facet, options: facet.options.filter(({ count }) => count > 0) })),
    count: cards.length,
    actionCount: portal.objectives.reduce((sum, { actions }) => sum + actions.length, 0),
  };
}
