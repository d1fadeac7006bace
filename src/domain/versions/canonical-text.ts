import type { Indicator } from '../content/indicator.ts';
import type {
  ActionRecord,
  ObjectiveRecord,
  UpdateRecord,
  VariationRecord,
} from '../content/portal.ts';

/** What only some objectives state, by its name in the text. */
export type RareField = 'indicators' | 'leftOn' | 'continuedBy' | 'formerActions';

/** What only some updates state, by its name in the text. */
export type RareUpdateField = 'due' | 'newDue' | 'values' | 'files';

/**
 * What a page of an objective states, as one text that is equal when and only when the statements are: its fields, actions,
 * updates with their corrections and withdrawals, variations, and what became of it in later plans. Markup, keywords, addresses, the document's
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
    indicators,
    source,
    editions = [],
    continuedBy,
    leftOn,
    formerActions,
  } = record;
  const later = [
    ...giveRare<RareField>('indicators', notEmpty(indicators.map(listMeasure))),
    ...giveRare<RareField>('leftOn', leftOn),
    ...giveRare<RareField>('continuedBy', continuedBy),
    ...giveRare<RareField>('formerActions', notEmpty(formerActions.map(listActionStatements))),
  ];
  const officeNames = new Map(areas.map(({ id, name }) => [id, name]));
  return JSON.stringify([
    // Of this way of writing; a later one must not look like an older one.
    1,
    [title, summary, why, expectedResult],
    strategic === undefined ? [] : [strategic.code, strategic.title, strategic.sourceNote],
    [areas.map(({ name }) => name), areaNote, politicalLead, horizon],
    [places, notes],
    // Of earlier plans only what is said by hand: the rest stands in the versions of their time.
    editions
      .filter((edition) => edition.title !== undefined || edition.note !== undefined)
      .map((edition) => [edition.plan, edition.title, edition.note]),
    actions.map(listActionStatements),
    [source.plan, source.position, source.note],
    // Where the document's own words once stood: they are not shipped, and a fingerprint must not depend on them.
    null,
    record.updates
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((update) => listStatements(update, officeNames)),
    // What only some objectives state enters where it is present, so that the others keep their text.
    ...(record.variations.length + later.length === 0
      ? []
      : [record.variations.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(listVariedWords)]),
    ...later,
  ]);
}

/** What only some state enters with its name where it is present, so that the others keep their text. */
function giveRare<Name extends string>(
  name: Name,
  value: unknown,
): readonly (readonly [Name, unknown])[] {
  return value === undefined ? [] : [[name, value]];
}

function notEmpty<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** What an action states beyond its four texts enters by itself; one that states nothing more keeps its text. */
function listActionStatements({
  id,
  title,
  text,
  timing,
  ...more
}: ActionRecord): readonly unknown[] {
  return [
    id,
    title,
    text,
    timing.original,
    ...Object.entries(more)
      // Former timings stand in the variations.
      .filter(([field]) => field !== 'former')
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ];
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
    values,
    files,
  } = update;
  return [
    [date, published, action, officeNames.get(office) ?? office],
    [status, confidence, percent, minor],
    [title, text],
    evidence.map(({ label, url }) => [label, url]),
    corrections.map((correction) => [correction.date, correction.text]),
    withdrawn === undefined ? null : [withdrawn.date, withdrawn.reason],
    ...giveRare<RareUpdateField>('due', due),
    ...giveRare<RareUpdateField>('newDue', newDue),
    ...giveRare<RareUpdateField>(
      'values',
      values?.map(({ indicator, period, value }) => [indicator, period, value]),
    ),
    ...giveRare<RareUpdateField>(
      'files',
      files?.map(({ name, label }) => [name, label]),
    ),
  ];
}

/** What an objective states of an indicator; its values are statements of updates. */
function listMeasure({
  id,
  name,
  unit,
  better,
  action,
  words,
  baseline,
  targets,
}: Indicator): readonly unknown[] {
  return [
    id,
    [name, unit, better, action, words],
    baseline === undefined ? null : [baseline.period, baseline.value, baseline.words],
    targets.map((target) => [target.words, target.value, target.period ?? target.every]),
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
