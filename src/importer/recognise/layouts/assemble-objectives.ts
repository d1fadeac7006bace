import type { OfficialObjective } from '../../../domain/content/official-record.ts';
import { foldCase, foldSpace } from '../../../domain/text/fold-text.ts';
import type { Piece } from '../../read/document-blocks.ts';
import type { FieldName } from '../labels/synonyms.ts';
import { isUnreadTiming } from '../timing-shape.ts';
import { cutObjectives } from './cut-objectives.ts';
import { joinSheets } from './join-sheets.ts';
import { splitCode } from './objective-keys.ts';
import {
  followSection,
  isPerson,
  nameLoose,
  readLead,
  askSheetNames,
  type Sections,
} from './sections.ts';
import type { EventSink } from './event-sink.ts';
import { splitOffices } from './office-names.ts';
import type { PlanEvent, ReadAction, ReadIndicator } from './plan-events.ts';
import { splitItems } from './split-items.ts';

type FieldEvent = Extract<PlanEvent, { kind: 'field' }>;

/** The records of what was read, and a question for each thing that is missing or in doubt. */
export function assembleObjectives(sink: EventSink): readonly OfficialObjective[] {
  const { objectives, after } = joinSheets(
    cutObjectives(sink.events.filter(({ of }) => of === undefined)),
    sink,
  );
  const sections: Sections = new Map();
  const records = objectives.map(({ lead, events }, index) => {
    readLead(lead, sections, index === 0, sink);
    const own = new Map(sections);
    for (const event of events) followSection(sections, event);
    return assemble(events, own, index + 1, sink);
  });
  readLead(after, sections, objectives.length === 0, sink);
  askSheetNames(
    objectives.filter((_, index) => records[index]?.managers.length === 0).map(({ lead }) => lead),
    sink,
  );
  return records;
}

/** Fields of which a record has one text. */
const plain = [
  'description',
  'motivation',
  'expectedValue',
  'politicalLead',
  'mandateGoal',
  'ambit',
  'horizon',
] as const;

function assemble(
  events: readonly PlanEvent[],
  sections: Sections,
  position: number,
  sink: EventSink,
): OfficialObjective {
  const place = events[0]?.place ?? { line: 1, words: '' };
  const fields = events.filter((event): event is FieldEvent => event.kind === 'field');
  for (const event of events) if (event.kind === 'heading') nameLoose(event, sink, 'unplaced-text');
  const extra: { label: string; text: string }[] = [];
  const parts = new Map<FieldName, { label: string; texts: string[] }>();
  const indicators = readIndicators(events, sink, extra);
  for (const event of fields) gather(event, parts, extra);
  for (const [field, { text }] of sections) {
    if (parts.has(field)) continue;
    parts.set(field, { label: field, texts: [text] });
  }
  const printed = (field: FieldName): string => foldSpace(parts.get(field)?.texts.join(' ') ?? '');
  const { code, title } = splitCode(printed('title'));
  if (title === '') sink.ask('missing-title', { place, text: String(position) });
  const offices = splitOffices(parts.get('managers')?.texts.join('\n') ?? '');
  const strategic = splitStrategic(printed('strategic'));
  const actions = giveTerms(
    events.flatMap((event) => (event.kind === 'actions' ? event.actions : [])),
    { text: parts.get('timing')?.texts.join('\n') ?? '', place },
    sink,
  );
  if (actions.actions.length === 0) sink.ask('missing-actions', { place, text: title });
  const places = new Map(
    events.flatMap((event) =>
      event.kind === 'actions' ? event.actions.map(({ text }) => [text, event.place] as const) : [],
    ),
  );
  for (const { text, timing } of actions.actions)
    if (timing === '') sink.ask('missing-timing', { place: places.get(text) ?? place, text });
    else if (isUnreadTiming(timing))
      sink.ask('unread-timing', { place: places.get(text) ?? place, text: timing });
  const mission = splitNumber(printed('mission'));
  const programme = splitNumber(printed('programme'));
  for (const [label, { rest }] of [
    ['Missione', mission],
    ['Programma', programme],
  ] as const)
    if (rest !== '') extra.push({ label, text: rest });
  const opened = events[0]?.kind === 'open' ? events[0].text : '';
  const number = foldSpace(printed('number') || opened);
  if (number !== '' && number.replace(/\D/gu, '') !== String(position))
    extra.push({ label: 'N.', text: number });
  const lead = [printed('politicalLead'), offices.lead ?? ''].find((text) => text !== '');
  const span = [printed('start'), printed('end')].filter((text) => text !== '').join(' - ');
  const horizon = printed('horizon') || actions.horizon || span;
  const optional = Object.fromEntries(
    plain
      .map(
        (field) =>
          [
            field,
            field === 'politicalLead'
              ? (lead ?? '')
              : field === 'horizon'
                ? horizon
                : printed(field),
          ] as const,
      )
      .filter(([, text]) => text !== ''),
  );
  const ownCode = printed('code') || code;
  return {
    position,
    title,
    ...(ownCode !== '' && { code: ownCode }),
    strategicCode: strategic.code,
    strategicTitle: strategic.title,
    managers: [...offices.managers],
    ...optional,
    ...(mission.number !== '' && { missionCode: mission.number }),
    ...(programme.number !== '' && { programmeCode: programme.number }),
    actions: actions.actions.map((action) => ({ ...action })),
    indicators: indicators.map((one) => ({ ...one, targets: { ...one.targets } })),
    extra,
  };
}

/** Puts a text into its field; a second label for the same field keeps its words beside the record. */
function gather(
  { field, label, text }: FieldEvent,
  parts: Map<FieldName, { label: string; texts: string[] }>,
  extra: { label: string; text: string }[],
): void {
  if (text.trim() === '' || field === 'target' || field === 'unit') return;
  if (field === 'extra') {
    const known = extra.find((one) => one.label === label);
    if (known === undefined) extra.push({ label, text: foldSpace(text) });
    else known.text = `${known.text} ${foldSpace(text)}`;
    return;
  }
  const found = parts.get(field);
  if (found === undefined) parts.set(field, { label, texts: [text] });
  else if (found.label === label) found.texts.push(text);
  else if (field === 'managers' && isPerson(found.label) !== isPerson(label)) {
    // "Settore" says the office; "Responsabile" beside it then is a person.
    const [office, person] = isPerson(label)
      ? [found, { label, texts: [text] }]
      : [{ label, texts: [text] }, found];
    parts.set(field, office);
    extra.push({ label: person.label, text: foldSpace(person.texts.join(' ')) });
  } else if (field === 'managers') found.texts.push(text);
  else if (
    field === 'description' &&
    !parts.has('motivation') &&
    /final|scop/u.test(foldCase(label))
  )
    parts.set('motivation', { label, texts: [text] });
  else extra.push({ label, text: foldSpace(text) });
}

/** The indicators of an objective; a target or unit with a label of its own belongs to the indicator before it. */
function readIndicators(
  events: readonly PlanEvent[],
  sink: EventSink,
  extra: { label: string; text: string }[],
): readonly ReadIndicator[] {
  const indicators: { name: string; unit?: string | undefined; targets: Record<string, string> }[] =
    [];
  for (const event of events) {
    if (event.kind === 'indicators')
      indicators.push(...event.indicators.map((one) => ({ ...one, targets: { ...one.targets } })));
    if (event.kind !== 'field' || (event.field !== 'target' && event.field !== 'unit')) continue;
    const last = indicators.at(-1);
    const text = foldSpace(event.text);
    if (last === undefined) extra.push({ label: event.label, text });
    else if (event.field === 'unit' && last.unit === undefined) last.unit = text;
    else last.targets[sink.labels.find(event.label)?.period ?? event.label] = text;
  }
  return indicators;
}

/** Gives a term of the whole objective to its actions where it fits: one each, or one for one. */
function giveTerms(
  actions: readonly ReadAction[],
  timing: Piece,
  sink: EventSink,
): { readonly actions: readonly ReadAction[]; readonly horizon: string } {
  const text = foldSpace(timing.text);
  if (text === '') return { actions, horizon: '' };
  const terms = splitItems(timing.text);
  const areBare = actions.every((action) => action.timing === '');
  if (areBare && actions.length > 0 && terms.length === actions.length)
    return {
      actions: actions.map((action, index) => ({ ...action, timing: terms[index]?.text ?? '' })),
      horizon: '',
    };
  if (areBare && actions.length > 0) {
    sink.ask('one-term-for-several', timing);
    return { actions: actions.map((action) => ({ ...action, timing: text })), horizon: text };
  }
  return { actions, horizon: text };
}

/** "1.1.2 Una città" → its code and title; a single number counts only before a sign. */
function splitStrategic(printed: string): { readonly code: string; readonly title: string } {
  const [, code, title] =
    /^((?:[A-Z]{1,4}[.\s-]?)?\d+(?:\.\d+)+\.?|(?:[A-Z]{1,4}[.\s-]?)?\d+(?=\s*[:–—-])|[A-Z]{1,4}[.\s-]?\d+)[\s:–—-]*(.*)$/su.exec(
      printed,
    ) ?? [];
  return code === undefined || title === undefined ? { code: '', title: printed } : { code, title };
}

/** "12 – Diritti sociali" → "12" and the words. */
function splitNumber(printed: string): { readonly number: string; readonly rest: string } {
  const [, number, rest] =
    /^(?:n\.?\s*)?(\d{1,2}(?:\.\d{1,2})?)\b[\s.:–—-]*(.*)$/su.exec(printed) ?? [];
  return number === undefined || rest === undefined
    ? { number: '', rest: printed }
    : { number, rest };
}
