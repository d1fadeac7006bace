import type { CutEvents, CutObjective } from './cut-objectives.ts';
import type { EventSink } from './event-sink.ts';
import { listKeys } from './objective-keys.ts';
import type { PlanEvent } from './plan-events.ts';

/** Gives each objective the rows of other sheets that name it. Rows whose keys name none, or several, stand behind the last objective. */
export function joinSheets({ objectives, after }: CutEvents, sink: EventSink): CutEvents {
  const away = sink.events.filter(({ of }) => of !== undefined);
  if (away.length === 0) return { objectives, after };
  const named = objectives.map(({ events }) => new Set(events.flatMap(listOwnKeys)));
  const brought = objectives.map((): PlanEvent[] => []);
  const loose: PlanEvent[] = [];
  for (const event of away) {
    const homes = named.flatMap((keys, at) =>
      event.of?.every((key) => keys.has(key)) === true ? [at] : [],
    );
    const [home] = homes;
    if (home === undefined || homes.length > 1) loose.push(event);
    else if (isTold(objectives[home], event)) sink.mark(event.kind === 'field' ? event.text : '');
    else brought[home]?.push(event);
  }
  return {
    objectives: objectives.map(({ lead, events }, at) => ({
      lead,
      events: [...events, ...(brought[at] ?? [])],
    })),
    after: [...after, ...loose],
  };
}

function listOwnKeys(event: PlanEvent): readonly string[] {
  const isKey =
    event.kind === 'field' &&
    (event.field === 'title' || event.field === 'code' || event.field === 'number');
  return isKey ? listKeys(event.text) : [];
}

/** Whether an objective says the same already, as an office printed on both sheets. */
function isTold(objective: CutObjective | undefined, event: PlanEvent): boolean {
  return (
    event.kind === 'field' &&
    objective?.events.some((one) => one.kind === 'field' && one.text === event.text) === true
  );
}
