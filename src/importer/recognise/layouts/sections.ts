import { foldCase, foldSpace } from '../../../domain/text/fold-text.ts';
import type { FieldName } from '../labels/synonyms.ts';
import type { EventSink } from './event-sink.ts';
import { sectionFields } from './find-label.ts';
import { isOfficeHeading } from './office-names.ts';
import type { PlanEvent } from './plan-events.ts';

/** Sections in force: the field, its words and its level. */
export type Sections = Map<FieldName, { readonly text: string; readonly level: number }>;

/** What is said of words that no objective has. */
type LooseCode = 'section-heading' | 'text-before-first-objective' | 'unplaced-text';

/** Label by which the mapping file says what the names of sheets are. */
const sheetLabel = 'Foglio';

/** Notes what holds for the objectives below: a section takes the place of those of its level and deeper. */
export function followSection(sections: Sections, event: PlanEvent): void {
  if (event.kind === 'section') {
    for (const [field, { level }] of sections) if (level > event.level) sections.delete(field);
    sections.set(event.field, { text: event.text, level: event.level });
  } else if (event.kind === 'heading' && event.level < 9) {
    for (const [field, { level }] of sections) if (level >= event.level) sections.delete(field);
  }
}

/**
 * Reads what stands over an objective. Above the rows of a sheet, offices and other levels hold for all of them, and so does the
 * name of the sheet where it is an office's; what stands on a sheet without objectives is listed.
 */
export function readLead(
  lead: readonly PlanEvent[],
  sections: Sections,
  isFirst: boolean,
  sink: EventSink,
): void {
  const own = lead.findLastIndex(({ kind }) => kind === 'sheet');
  lead.forEach((event, index) => {
    if (event.kind === 'sheet') {
      sections.clear();
      if (index === own) openSheet(event.text, sections, sink);
    } else if (own >= 0 && index > own) readAboveRows(event, sections, sink);
    else {
      followSection(sections, event);
      nameLoose(event, sink, isFirst ? 'text-before-first-objective' : 'unplaced-text');
    }
  });
}

function openSheet(name: string, sections: Sections, sink: EventSink): void {
  const field = sink.labels.find(sheetLabel)?.field;
  if (field !== undefined && sectionFields.has(field)) {
    sink.labels.use(sheetLabel, field);
    sections.set(field, { text: name, level: 0 });
  } else if (isOfficeHeading(name)) sections.set('managers', { text: name, level: 0 });
}

/** Asks what the names of sheets are where several have objectives for which no office is known. */
export function askSheetNames(leads: readonly (readonly PlanEvent[])[], sink: EventSink): void {
  const sheets = leads.flatMap((lead) => lead.findLast(({ kind }) => kind === 'sheet') ?? []);
  const named = sheets.filter(
    (event) =>
      event.kind === 'sheet' && !/^(?:fogli|sheet|sched|tabell|obiettiv|\d)/iu.test(event.text),
  );
  const [first] = named;
  if (first === undefined || named.length < 2) return;
  if (sink.labels.find(sheetLabel) !== undefined) return;
  sink.labels.use(sheetLabel, 'unknown');
  sink.askOnce('unknown-label', { place: first.place, text: sheetLabel });
}

function readAboveRows(event: PlanEvent, sections: Sections, sink: EventSink): void {
  const isField = event.kind === 'field' && sectionFields.has(event.field);
  // "Responsabile" under "Settore" is a person.
  const isSecond =
    isField && event.field === 'managers' && isPerson(event.label) && sections.has('managers');
  if (isField && !isSecond) sections.set(event.field, { text: event.text, level: 9 });
  else if (event.kind === 'heading' && isOfficeHeading(event.text))
    sections.set('managers', { text: event.text, level: 9 });
  else {
    followSection(sections, event);
    nameLoose(event, sink, event.kind === 'heading' ? 'section-heading' : 'unplaced-text');
  }
}

/** Lists words that no objective has. */
export function nameLoose(event: PlanEvent, sink: EventSink, code: LooseCode): void {
  const { place } = event;
  if (event.kind === 'heading')
    sink.ask(event.level < 9 ? 'section-heading' : code, { place, text: event.text });
  else if (event.kind === 'field')
    sink.ask(code, {
      place,
      text: event.label === '' ? event.text : `${event.label}: ${foldSpace(event.text)}`,
    });
  else if (event.kind === 'actions')
    for (const { text, timing } of event.actions)
      sink.ask(code, { place, text: `${text} ${timing}` });
  else if (event.kind === 'indicators')
    for (const { name, targets } of event.indicators)
      sink.ask(code, { place, text: [name, ...Object.values(targets)].join(' ') });
}

/** Whether a label of managers names a person in charge rather than an office. */
export function isPerson(label: string): boolean {
  const folded = foldCase(label);
  return (
    /responsabil|dirigente|titolare/u.test(folded) &&
    !/area|settore|serviz|uffici|struttura|centro|direzione/u.test(folded)
  );
}
