import type { Portal } from '../../domain/content/portal.ts';
import { chartTexts, totalsTexts } from '../../i18n/plan/totals.ts';
import { filteredObjectives } from '../../i18n/plan-routes.ts';
import { routes } from '../../i18n/routes.ts';
import { reportedLabels, scheduledLabels } from '../../i18n/objective/states.ts';
import { listCards, type ObjectiveCard } from '../states/card.ts';
import { countByKey, limitParts, OTHER_KEY } from './count-by-key.ts';
import { makeTotals, reportedOrder, scheduledOrder } from './totals.ts';

/** A part that rows of a chart share. */
export interface ChartPart {
  readonly key: string;
  readonly label: string;
}

/** A row of a chart: one horizontal bar made of parts. */
interface ChartRow {
  readonly label: string;
  readonly href: string;
  readonly total: number;
  /** One for each part of the chart, in their order; `href` leads to the list of those objectives, where the list can show them. */
  readonly cells: readonly { readonly count: number; readonly href?: string }[];
}

/** A chart as plain data: the page draws it, a table repeats it, the interactive chart receives it. */
export interface ChartData {
  /** Distinguishes the charts of a page. */
  readonly id: string;
  readonly title: string;
  /** The chart in words. */
  readonly sentence: string;
  /** What a row is. */
  readonly rowHeader: string;
  /** What its numbers count; objectives unless it is said. */
  readonly unit?: string;
  /** At most five. */
  readonly parts: readonly ChartPart[];
  readonly rows: readonly ChartRow[];
}

/** What rows stand for, and which objectives each holds. */
interface RowSource {
  readonly label: string;
  readonly href: string;
  readonly cards: readonly ObjectiveCard[];
  /** Query of the list that shows the row's objectives. */
  readonly query?: string;
}

/** What parts stand for: the key of each objective, and the list's facet for it. */
interface PartSource {
  readonly parts: readonly ChartPart[];
  readonly keyOf: (card: ObjectiveCard) => string;
  readonly facet: 'tema' | 'stato' | 'riportato';
}

/** Charts of the page of themes: offices against themes, then themes by each kind of state. */
export function makeThemeCharts(portal: Portal): readonly ChartData[] {
  const cards = listCards(portal);
  const { themeCalendar, themeReports, themeColumn } = chartTexts;
  return [
    makeOfficeThemes(portal),
    ...makeStateCharts(cards, listThemeRows(portal, cards), {
      calendar: themeCalendar,
      reports: themeReports,
      rowHeader: themeColumn,
    }),
  ];
}

/** Charts of the page of offices: offices against themes, then offices by each kind of state. */
export function makeAreaCharts(portal: Portal): readonly ChartData[] {
  const cards = listCards(portal);
  const { officeCalendar, officeReports, officeColumn } = chartTexts;
  return [
    makeOfficeThemes(portal),
    ...makeStateCharts(cards, listAreaRows(portal, cards), {
      calendar: officeCalendar,
      reports: officeReports,
      rowHeader: officeColumn,
    }),
  ];
}

/** Charts of one theme: its offices by each kind of state. */
export function makeOneThemeCharts(portal: Portal, code: string): readonly ChartData[] {
  const cards = listCards(portal).filter(({ goalCode }) => goalCode === code);
  const rows = listAreaRows(portal, cards, `&tema=${code}`).filter((row) => row.cards.length > 0);
  const { officeCalendar, officeReports, officeColumn } = chartTexts;
  return makeStateCharts(cards, rows, {
    calendar: officeCalendar,
    reports: officeReports,
    rowHeader: officeColumn,
  });
}

/** Charts of one office: its themes by each kind of state. */
export function makeOneAreaCharts(portal: Portal, id: string): readonly ChartData[] {
  const cards = listCards(portal).filter(({ areaIds }) => areaIds.includes(id));
  const rows = listThemeRows(portal, cards, `&ufficio=${id}`).filter((row) => row.cards.length > 0);
  const { themeCalendar, themeReports, themeColumn } = chartTexts;
  return makeStateCharts(cards, rows, {
    calendar: themeCalendar,
    reports: themeReports,
    rowHeader: themeColumn,
  });
}

function makeOfficeThemes(portal: Portal): ChartData {
  const cards = listCards(portal);
  const labels = Object.fromEntries(
    portal.goals.map(({ code, shortTitle }) => [`goal-${code}`, shortTitle]),
  );
  const keyOf = ({ goalCode }: ObjectiveCard): string => `goal-${goalCode}`;
  const parts = limitParts(
    countByKey(cards.map(keyOf), Object.keys(labels), labels),
    chartTexts.otherThemes,
  );
  const without = cards.filter(({ areaIds }) => areaIds.length === 0).length;
  const shared = cards.filter(({ areaIds }) => areaIds.length > 1).length;
  return {
    id: 'uffici-temi',
    title: chartTexts.officeThemes,
    sentence:
      chartTexts.officeSentence(cards.length, portal.areas.length, without) +
      chartTexts.sharedNote(shared),
    rowHeader: chartTexts.officeColumn,
    ...fillRows(listAreaRows(portal, cards), { parts, keyOf, facet: 'tema' }),
  };
}

function makeStateCharts(
  cards: readonly ObjectiveCard[],
  rows: readonly RowSource[],
  words: Readonly<Record<'calendar' | 'reports' | 'rowHeader', string>>,
): readonly ChartData[] {
  const totals = makeTotals(cards);
  const scheduled = countByKey(
    cards.map((card) => card.scheduled),
    scheduledOrder,
    scheduledLabels,
  );
  const reported = limitParts(
    countByKey(
      cards.map((card) => card.reported),
      reportedOrder,
      reportedLabels,
    ),
    totalsTexts.otherParts,
  );
  const { calendar, reports, rowHeader } = words;
  return [
    {
      id: 'calendario',
      title: calendar,
      sentence: totals.calendarSentence,
      rowHeader,
      ...fillRows(rows, { parts: scheduled, keyOf: (card) => card.scheduled, facet: 'stato' }),
    },
    {
      id: 'aggiornamenti',
      title: reports,
      sentence: totals.reportSentence,
      rowHeader,
      ...fillRows(rows, { parts: reported, keyOf: (card) => card.reported, facet: 'riportato' }),
    },
  ];
}

function fillRows(
  sources: readonly RowSource[],
  { parts, keyOf, facet }: PartSource,
): Pick<ChartData, 'parts' | 'rows'> {
  const named = new Set(parts.map(({ key }) => key));
  const rows = sources.map(({ label, href, cards, query }) => {
    const groups = Map.groupBy(cards, (card) => (named.has(keyOf(card)) ? keyOf(card) : OTHER_KEY));
    const cells = parts.map(({ key }) => {
      const count = groups.get(key)?.length ?? 0;
      const listed = count > 0 && query !== undefined && key !== OTHER_KEY;
      return { count, ...(listed && { href: `${query}&${facet}=${key.replace(/^goal-/u, '')}` }) };
    });
    return { label, href, total: cards.length, cells };
  });
  return { parts: parts.map(({ key, label }) => ({ key, label })), rows };
}

/** One row a theme; `within` narrows the list that a row leads to. */
function listThemeRows(
  portal: Portal,
  cards: readonly ObjectiveCard[],
  within = '',
): readonly RowSource[] {
  const byGoal = Map.groupBy(cards, ({ goalCode }) => goalCode);
  return portal.goals.map(({ code, shortTitle }) => ({
    label: shortTitle,
    href: routes.theme(code),
    cards: byGoal.get(code) ?? [],
    query: filteredObjectives('tema', code) + within,
  }));
}

/** One row an office in the order of their short names; objectives of several offices count in each, those of none come last. */
function listAreaRows(
  portal: Portal,
  cards: readonly ObjectiveCard[],
  within = '',
): readonly RowSource[] {
  const areas = portal.areas.toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'it'));
  const rows: readonly RowSource[] = areas.map(({ id, shortName }) => ({
    label: shortName,
    href: routes.area(id),
    cards: cards.filter(({ areaIds }) => areaIds.includes(id)),
    query: filteredObjectives('ufficio', id) + within,
  }));
  const without = cards.filter(({ areaIds }) => areaIds.length === 0);
  return without.length === 0
    ? rows
    : [
        ...rows,
        { label: chartTexts.noOffice, href: `${routes.areas}#senza-ufficio`, cards: without },
      ];
}
