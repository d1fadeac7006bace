import type { PlanEvent } from './plan-events.ts';

/** What was read of an objective, and what stands over it: before the first of the document, or of its sheet. */
export interface CutObjective {
  readonly lead: readonly PlanEvent[];
  readonly events: readonly PlanEvent[];
}

/** The objectives in their order, and what stands on sheets behind the last of them. */
export interface CutEvents {
  readonly objectives: readonly CutObjective[];
  readonly after: readonly PlanEvent[];
}

/** Parts the events at the beginnings of objectives: where one opens for certain, else at its title and the labels that stand before titles here. */
export function cutObjectives(read: readonly PlanEvent[]): CutEvents {
  const events =
    read.some(isTitle) || read.some(({ kind }) => kind === 'open') ? read : takeHeadings(read);
  const starts = findStarts(events);
  const objectives: CutObjective[] = [];
  let lead = events.slice(0, starts[0]);
  starts.forEach((start, index) => {
    const own = events.slice(start, starts[index + 1]);
    const end = own.findIndex(({ kind }) => kind === 'sheet');
    objectives.push({ lead, events: end < 0 ? own : own.slice(0, end) });
    lead = end < 0 ? [] : own.slice(end);
  });
  return { objectives: joinContinued(objectives), after: lead };
}

function isTitle(event: PlanEvent): boolean {
  return event.kind === 'field' && event.field === 'title' && event.text.trim() !== '';
}

function findStarts(events: readonly PlanEvent[]): readonly number[] {
  const starts: number[] = [];
  let hasTitle = false;
  let leaders: ReadonlySet<string> | undefined;
  events.forEach((event, index) => {
    if (event.kind === 'open') {
      starts.push(index);
      hasTitle = false;
    } else if (isTitle(event)) {
      const isOpened =
        starts.length > 0 && !hasTitle && events[starts.at(-1) ?? 0]?.kind === 'open';
      if (!isOpened) {
        leaders ??= findLeaders(events, index);
        starts.push(goBack(events, index, starts.at(-1) ?? -1, leaders));
      }
      hasTitle = true;
    }
  });
  return starts;
}

/** The labels that stand right before the first title: they will before the others. */
function findLeaders(events: readonly PlanEvent[], title: number): ReadonlySet<string> {
  const leaders = new Set<string>();
  for (let at = title - 1; at >= 0; at -= 1) {
    const event = events[at];
    if (event?.kind !== 'field') break;
    leaders.add(event.field);
  }
  return leaders;
}

function goBack(
  events: readonly PlanEvent[],
  title: number,
  former: number,
  leaders: ReadonlySet<string>,
): number {
  let start = title;
  const seen = new Set<string>();
  while (start - 1 > former) {
    const event = events[start - 1];
    if (event?.kind !== 'field' || !leaders.has(event.field) || seen.has(event.field)) break;
    seen.add(event.field);
    start -= 1;
  }
  return start;
}

/** Where no label names titles, headings are titles: those of the level that has labels or actions right below most often. */
function takeHeadings(events: readonly PlanEvent[]): readonly PlanEvent[] {
  const levels = new Map<number, number>();
  events.forEach((event, index) => {
    const next = events[index + 1]?.kind;
    if (event.kind === 'heading' && event.level < 99 && (next === 'field' || next === 'actions'))
      levels.set(event.level, (levels.get(event.level) ?? 0) + 1);
  });
  const [best] = [...levels].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined) return events;
  return events.flatMap((event, index): readonly PlanEvent[] => {
    const next = events[index + 1]?.kind;
    const isOne =
      event.kind === 'heading' &&
      event.level === best[0] &&
      (next === 'field' || next === 'actions');
    return isOne
      ? [
          { kind: 'open', text: '', place: event.place },
          { kind: 'field', field: 'title', label: '', text: event.text, place: event.place },
        ]
      : [event];
  });
}

/** A card's heading printed again on the next page opens nothing: what follows belongs to the card above. */
function joinContinued(objectives: readonly CutObjective[]): readonly CutObjective[] {
  const joined: CutObjective[] = [];
  for (const { lead, events } of objectives) {
    const last = joined.at(-1);
    const hasFields = events.some((event) => event.kind === 'field' && event.field !== 'extra');
    const hasHeading = events.some(({ kind }) => kind === 'heading');
    if (last !== undefined && lead.length === 0 && !hasFields && !hasHeading)
      joined[joined.length - 1] = { lead: last.lead, events: [...last.events, ...events] };
    else joined.push({ lead, events });
  }
  return joined;
}
