import type { ObjectiveRecord, UpdateRecord, VariationRecord } from '../content/portal.ts';

/**
 * What a page of an objective states, as one text that is equal when and only when the statements are: its fields, actions,
 * updates with their corrections and withdrawals, and variations. Markup, keywords, addresses, the document's
 * own words and the states of a day are no part of it.
 */
export function writeCanonicalText(record: ObjectiveRecord): string {
  const {
    title,
    summary,
    why,
    expectedResult,
    strategic,
    areas,
    areaNote,
    politicalLead,
    horizon,
    places,
    notes,
    actions,
    source,
    previous,
  } = record;
  const officeNames = new Map(areas.map(({ id, name }) => [id, name]));
  return JSON.stringify([
    // Of this way of writing; a later one must not look like an older one.
    1,
    [title, summary, why, expectedResult],
    [strategic.code, strategic.title, strategic.sourceNote],
    [areas.map(({ name }) => name), areaNote, politicalLead, horizon],
    [places, notes],
    previous.map(({ plan, title, note, url }) => [plan, title, note, url]),
    // What an action states beyond these enters by itself; one that states nothing more keeps its text.
    actions.map(({ id, title: name, text, timing, ...more }) => [
      id,
      name,
      text,
      timing.original,
      ...Object.entries(more)
        // Former timings stand in the variations.
        .filter(([field]) => field !== 'former')
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]),
    [source.plan, source.position, source.note],
    // Where the document's own words once stood: they are not shipped, and a fingerprint must not depend on them.
    null,
    record.updates
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((update) => listStatements(update, officeNames)),
    // A plan that was never changed keeps its text.
    ...(record.variations.length === 0
      ? []
      : [record.variations.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(listVariedWords)]),
  ]);
}

function listStatements(
  update: UpdateRecord,
  officeNames: ReadonlyMap<string, string>,
): readonly unknown[] {
  const {
    date,
    published,
    action,
    status,
    confidence,
    percent,
    title,
    text,
    evidence,
    office = '',
    minor,
    corrections,
    withdrawn,
    due,
    newDue,
  } = update;
  return [
    [date, published, action, officeNames.get(office) ?? office],
    [status, confidence, percent, minor],
    [title, text],
    evidence.map(({ label, url }) => [label, url]),
    corrections.map((correction) => [correction.date, correction.text]),
    withdrawn === undefined ? null : [withdrawn.date, withdrawn.reason],
    // What an update states beyond these enters where it is present, so that the others keep their text.
    ...(due === undefined ? [] : [['due', due]]),
    ...(newDue === undefined ? [] : [['newDue', newDue]]),
  ];
}

function listVariedWords({
  act,
  published,
  action,
  changes,
  reason,
}: VariationRecord): readonly unknown[] {
  return [
    published,
    action,
    act === 'not-stated' ? null : [act.body, act.kind, act.number, act.date, act.url],
    changes.map(({ field, former, now }) => [field, former, now]),
    reason,
  ];
}
