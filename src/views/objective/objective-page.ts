import type { IsoDate } from '../../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { formatDate } from '../../i18n/format.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { objectiveTexts } from '../../i18n/objective/objective.ts';
import { readOccurrences } from '../../domain/states/occurrence-states.ts';
import { listActionOccurrences } from '../../domain/timing/occurrences.ts';
import { plannedSpans } from '../../domain/timing/timing.ts';
import { isStanding, objectiveChangedOn, planChangedOn } from '../../domain/states/standing.ts';
import type { HistoryLine } from '../../domain/versions/history.ts';
import { findTextChangeDay } from '../../domain/versions/text-change.ts';
import { findPlace, listCards, makeCard, type ObjectiveCard } from '../states/card.ts';
import { describeLeaving, listLineage, type LeavingView, type LineageView } from './lineage.ts';
import { describeOffices, describePeriod } from './objective-facts.ts';
import { makeIndicatorView, type IndicatorView } from '../indicators/indicator-view.ts';
import { findIndicatorsAddress } from '../indicators/indicators-page.ts';
import { findEditionAddress } from '../editions/edition-page.ts';
import { findRelated } from './related.ts';
import { describeActionState, type StateDescription } from '../states/state.ts';
import { describeSilence, lastReportedOn } from '../states/reported-days.ts';
import { makeTimeline, type Timeline } from './timeline.ts';
import { describeMove } from '../states/move.ts';
import {
  makeActionLines,
  type LineMark,
  lineMarks,
  type LineMarks,
  type LineScale,
} from '../plan/lines.ts';

/** An action as its objective's page shows it. */
export interface ActionView {
  readonly action: ActionRecord;
  readonly state: StateDescription;
  /** Its line of time. */
  readonly line: LineMarks;
  readonly windows: readonly { readonly start: string; readonly end: string }[];
  readonly timingNote: string | undefined;
  /** Days that were moved, each with the one before. */
  readonly moves: readonly string[];
}

/** Everything an objective's page shows. */
export interface ObjectivePage {
  readonly record: ObjectiveRecord;
  readonly card: ObjectiveCard;
  /** Where the current plan no longer holds it. */
  readonly left: LeavingView | undefined;
  /** The same objective in earlier plans, newest first. */
  readonly lineage: readonly LineageView[];
  readonly actions: readonly ActionView[];
  /** The years on which the actions' lines stand. */
  readonly scale: LineScale;
  readonly timeline: Timeline;
  readonly indicators: readonly IndicatorView[];
  /** Where they stand among all of the plan. */
  readonly indicatorsHref: string;
  /** Marks that stand on the actions' lines. */
  readonly marks: readonly LineMark[];
  /** Whether nothing that holds was reported of it. */
  readonly isSilent: boolean;
  /** Whether there is anything to tell of it: reports or variations. */
  readonly hasNews: boolean;
  /** The day that comes next, where the calendar's sentence does not name it. */
  readonly next: { readonly label: string; readonly day: string } | undefined;
  /** When something was last reported, or since when nothing was. */
  readonly silenceText: string;
  readonly officeText: string;
  readonly periodText: string;
  readonly missing: readonly string[];
  readonly related: readonly ObjectiveCard[];
  /** Where it stands in the document's order. */
  readonly editionHref: string;
  /** How many the current plan holds; absent of one that left it. */
  readonly total: number | undefined;
  readonly lastUpdated: IsoDate;
  /** When the text, the plan and what is reported last changed, each in words. */
  readonly changeDays: readonly string[];
}

/** What stands for a summary where nobody has written one: the reason, the result or the first action. */
function tellFirst({ why, expectedResult, actions }: ObjectiveRecord): string {
  return why ?? expectedResult ?? actions[0]?.text ?? '';
}

/** What the frame of an objective's page says. */
export function makeObjectiveFrame({
  record,
  left,
  lastUpdated,
}: ObjectivePage): Omit<PageFrame, 'municipality'> {
  const { slug, title, summary } = record;
  return {
    title,
    description: summary ?? tellFirst(record),
    path: routes.objective(slug),
    crumbs: [{ label: frameTexts.nav.objectives, href: routes.objectives }, { label: title }],
    lastUpdated,
    indexed: left === undefined,
    feed: routes.feed(routes.objective(slug)),
  };
}

/**
 * The last day on which a page of an objective said something else: its text, the plan or a report on it.
 * @param history the versions of the page, oldest first
 */
export function findObjectiveDay(
  { plan }: Pick<Portal, 'plan'>,
  record: ObjectiveRecord,
  history: readonly HistoryLine[],
): IsoDate {
  const happened = objectiveChangedOn(record, plan.published);
  const text = findTextChangeDay(history) ?? happened;
  return text > happened ? text : happened;
}

/** The page of one objective; `history` holds its versions, oldest first. */
export function makeObjectivePage(
  portal: Portal,
  record: ObjectiveRecord,
  history: readonly HistoryLine[] = [],
): ObjectivePage {
  const cards = listCards(portal);
  const index = findPlace(portal, record);
  const { scale, lines } = makeActionLines(record, record.leftOn ?? portal.now);
  const actions = record.actions.flatMap((action, place) => {
    const line = lines[place];
    return line === undefined ? [] : [makeActionView(portal, record, action, line)];
  });
  const card = cards[index] ?? makeCard(record, portal.now);
  const timeline = makeTimeline(portal, record);
  const { shown, minor, earlier } = timeline;
  return {
    record,
    card,
    left: describeLeaving(portal, record),
    lineage: listLineage(portal, record),
    actions,
    scale,
    marks: listMarks(lines, scale),
    isSilent: !record.updates.some(isStanding),
    hasNews: shown.length + minor.length + earlier.length > 0,
    next: index < 0 ? undefined : tellNext(card),
    timeline,
    indicators: record.indicators.map((indicator) => makeIndicatorView(record, indicator)),
    indicatorsHref: findIndicatorsAddress(portal, record.slug),
    silenceText: describeSilence(record, portal),
    officeText: describeOffices(record),
    periodText: describePeriod(record),
    missing: listMissing(record, actions),
    related: findRelated(portal, record),
    editionHref: findEditionAddress(portal, record.plan.id, record.slug),
    total: index < 0 ? undefined : cards.length,
    lastUpdated: findObjectiveDay(portal, record, history),
    changeDays: describeChangeDays(portal, record, history),
  };
}

function listMarks(lines: readonly LineMarks[], { today }: LineScale): readonly LineMark[] {
  const has = (read: (line: LineMarks) => boolean): boolean => lines.some(read);
  const isTold = ({ reports }: LineMarks): boolean => reports.length > 0;
  const stands = {
    planned: has((line) => !isTold(line) && line.spans.length > 0),
    told: has((line) => isTold(line) && line.spans.length > 0),
    due: has(({ due, open }) => due.length > open.length),
    open: has(({ open }) => open.length > 0),
    report: has(isTold),
    today: today !== undefined,
  };
  return lineMarks.filter((mark) => stands[mark]);
}

function tellNext(card: ObjectiveCard): ObjectivePage['next'] {
  const { nextDue, nextBasis, scheduledText } = card;
  if (nextDue === undefined) return undefined;
  const day = formatDate(nextDue);
  if (scheduledText.includes(day)) return undefined;
  return { label: objectiveTexts.nextDue[nextBasis ?? 'term'], day };
}

function describeChangeDays(
  { plan }: Pick<Portal, 'plan'>,
  record: ObjectiveRecord,
  history: readonly HistoryLine[],
): readonly string[] {
  const { changed } = objectiveTexts;
  const reported = lastReportedOn(record);
  return [
    changed.text(findTextChangeDay(history) ?? plan.published),
    record.variations.length === 0
      ? changed.published(plan.published)
      : changed.plan(planChangedOn(record, plan.published)),
    ...(reported === undefined ? [] : [changed.report(reported)]),
  ];
}

function makeActionView(
  portal: Portal,
  record: ObjectiveRecord,
  action: ActionRecord,
  line: LineMarks,
): ActionView {
  const { kind } = action.timing;
  const now = record.leftOn ?? portal.now;
  const occurrences = readOccurrences(record, now).filter(({ actionId }) => actionId === action.id);
  return {
    action,
    line,
    state: describeActionState(record, action, portal.now),
    moves: occurrences
      .filter(({ planned, day }) => planned !== day)
      .map(({ planned, day }) => describeMove(planned, day)),
    windows: listWindows(action).map(({ start, end }) => ({
      start: formatDate(start),
      end: formatDate(end),
    })),
    timingNote:
      kind === 'relative'
        ? objectiveTexts.relative
        : kind === 'unparsed' && action.timing.original !== ''
          ? objectiveTexts.unparsed
          : undefined,
  };
}

/** Periods as the table beside the drawing shows them: days that the text names, else the planned spans. */
function listWindows(action: ActionRecord): readonly { start: IsoDate; end: IsoDate }[] {
  return action.dueDays === undefined
    ? plannedSpans(action.timing).map(({ start, end }) => ({ start, end }))
    : listActionOccurrences(action).map(({ start, day }) => ({ start, end: day }));
}

function listMissing(record: ObjectiveRecord, actions: readonly ActionView[]): readonly string[] {
  const { missing } = objectiveTexts;
  const without = actions.filter(({ state }) => state.reported === 'none').length;
  return [
    // What is said of none of them the state says, once; what is said of the whole holds for each.
    ...(without > 0 && without < actions.length
      ? [missing.someActions(without, actions.length)]
      : []),
    ...(record.areas.length === 0 ? [missing.office] : []),
    ...(actions.some(({ windows }) => windows.length === 0) ? [missing.date] : []),
  ];
}
