import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { ActionRecord, ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { formatList } from '../../i18n/format.ts';
import { calendarTexts as texts } from '../../i18n/data/feeds.ts';
import { routes } from '../../i18n/routes.ts';
import { reportedLabels } from '../../i18n/objective/states.ts';
import { escapeCalendarText, foldLine } from './calendar-line.ts';
import { countChanges, objectiveChangedOn } from '../../domain/states/standing.ts';
import { readOccurrences, type StatedOccurrence } from '../../domain/states/occurrence-states.ts';
import { findActionStates, findObjectiveStates } from '../../domain/states/states.ts';
import { findAuthority, findPermanentName } from '../permanent-name.ts';

/** A due day as it stands in calendars. */
export interface DueEvent {
  readonly slug: string;
  readonly areaIds: readonly string[];
  /** The whole VEVENT. */
  readonly text: string;
}

/** Due days by whom they concern, each list in the order of the plan. */
export interface DueEvents {
  readonly all: readonly DueEvent[];
  readonly byArea: ReadonlyMap<string, readonly DueEvent[]>;
  readonly bySlug: ReadonlyMap<string, readonly DueEvent[]>;
}

const eventsOfPortal = new WeakMap<Portal, Map<string, DueEvents>>();

/** Every due day of the plan, and those of each office and objective, of one that left the plan too; worked out once a portal and origin. */
export function listDueEvents(portal: Portal, origin: string): DueEvents {
  const byOrigin = eventsOfPortal.get(portal) ?? new Map<string, DueEvents>();
  eventsOfPortal.set(portal, byOrigin);
  const known = byOrigin.get(origin);
  if (known !== undefined) return known;
  const all = portal.objectives.flatMap((objective) => makeEvents(portal, objective, origin));
  const byArea = new Map(portal.areas.map(({ id }) => [id, [] as DueEvent[]]));
  for (const event of all) for (const id of event.areaIds) byArea.get(id)?.push(event);
  const left = portal.former.objectives.flatMap((objective) =>
    makeEvents(portal, objective, origin),
  );
  const events = { all, byArea, bySlug: Map.groupBy([...all, ...left], ({ slug }) => slug) };
  byOrigin.set(origin, events);
  return events;
}

function makeEvents(
  portal: Portal,
  objective: ObjectiveRecord,
  origin: string,
): readonly DueEvent[] {
  const areaIds = objective.areas.map(({ id }) => id);
  const stamp = objectiveChangedOn(objective, portal.plan.published);
  const sequence = countChanges(objective) + (objective.leftOn === undefined ? 0 : 1);
  const occurrences = Map.groupBy(
    readOccurrences(objective, portal.now),
    ({ actionId }) => actionId,
  );
  return objective.actions.flatMap((action) => {
    const words = describeEvent(portal, objective, action);
    return (occurrences.get(action.id) ?? []).map((occurrence) => ({
      slug: objective.slug,
      areaIds,
      text: writeEvent(objective, action, { occurrence, stamp, sequence, words, origin }),
    }));
  });
}

interface EventFacts {
  readonly occurrence: StatedOccurrence;
  /** Day of the latest news on the objective, so that an event changes only when its words do. */
  readonly stamp: IsoDate;
  /** Grows with each news on the objective (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly words: readonly string[];
  readonly origin: string;
}

function writeEvent(
  objective: ObjectiveRecord,
  action: ActionRecord,
  { occurrence, stamp, sequence, words, origin }: EventFacts,
): string {
  const { planned, day, basis, state } = occurrence;
  const href = `${origin}${routes.objective(objective.slug)}#${action.id}`;
  const properties: readonly (readonly [string, string])[] = [
    // Of the occurrence's id: an event whose day moves keeps it, and calendars move the event.
    [
      'UID',
      `${findPermanentName(objective)}-${action.id}-${compact(planned)}@${findAuthority(origin)}`,
    ],
    ['DTSTAMP', `${compact(stamp)}T000000Z`],
    ['LAST-MODIFIED', `${compact(stamp)}T000000Z`],
    ['SEQUENCE', String(sequence)],
    ['DTSTART;VALUE=DATE', compact(day)],
    ['DTEND;VALUE=DATE', compact(addDays(day, 1))],
    [
      'SUMMARY',
      escapeCalendarText(texts.summary(basis === 'period', action.title, objective.title)),
    ],
    ['DESCRIPTION', escapeCalendarText([...words, href].join('\n'))],
    ['URL', href],
    ['CATEGORIES', escapeCalendarText(objective.goal.title)],
    ['TRANSP', 'TRANSPARENT'],
    ...(state === 'dropped' || (objective.leftOn !== undefined && day >= objective.leftOn)
      ? ([['STATUS', 'CANCELLED']] as const)
      : []),
  ];
  return `BEGIN:VEVENT\r\n${properties.map(([name, value]) => foldLine(`${name}:${value}`)).join('')}END:VEVENT\r\n`;
}

function describeEvent(
  { now }: Portal,
  objective: ObjectiveRecord,
  action: ActionRecord,
): readonly string[] {
  const report =
    findActionStates(objective, action, now).report ?? findObjectiveStates(objective, now).report;
  return [
    objective.areas.length === 0
      ? texts.noOffice
      : texts.office(formatList(objective.areas.map(({ name }) => name))),
    texts.timing(action.timing.original),
    ...(report === undefined ? [] : [texts.reported(reportedLabels[report.status], report.date)]),
    texts.caution,
  ];
}

/** A day without hyphens. */
function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}
