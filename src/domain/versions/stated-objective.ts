/** Fields of an objective that a version states, lists one a line; a field without words is absent. */
export type StatedTexts = Readonly<Partial<Record<StatedField, string>>>;

/** See `StatedTexts`. */
export type StatedField = (typeof statedFields)[number];

/** Fields that two versions of an objective can state differently, in the order of the page. */
export const statedFields = [
  'title',
  'summary',
  'why',
  'expectedResult',
  'strategic',
  'offices',
  'areaNote',
  'politicalLead',
  'horizon',
  'places',
  'notes',
] as const;

/** An action as a version states it. */
export interface StatedAction {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The document's own words on timing. */
  readonly timing: string;
  /** Days that its text names, where it names some. */
  readonly dueDays: readonly string[];
}

type Value = string | number | null | undefined | readonly Value[] | Readonly<{ days?: Value }>;

/**
 * What a canonical text of form 1 (`writeCanonicalText`) says of the plan: in which one the objective stands and where, its fields and its
 * actions. Words that were taken out are gone, not wrong. Throws a SyntaxError when it is no JSON.
 */
export function readStatedObjective(canonicalText: string): {
  readonly plan: string;
  readonly position: number | undefined;
  readonly texts: StatedTexts;
  readonly actions: readonly StatedAction[];
} {
  const [, words, strategic, offices, lists, , actions, source] = asList(
    JSON.parse(canonicalText) as Value,
  );
  const [title, summary, why, expectedResult] = asList(words);
  const [code, strategicTitle] = asList(strategic);
  const [names, areaNote, politicalLead, horizon] = asList(offices);
  const [places, notes] = asList(lists);
  const [plan, position] = asList(source);
  const values: Readonly<Record<StatedField, string>> = {
    title: asText(title),
    summary: asText(summary),
    why: asText(why),
    expectedResult: asText(expectedResult),
    strategic: [code, strategicTitle].map(asText).join(' ').trim(),
    offices: asLines(names),
    areaNote: asText(areaNote),
    politicalLead: asText(politicalLead),
    horizon: asText(horizon),
    places: asLines(places),
    notes: asLines(notes),
  };
  return {
    plan: asText(plan),
    position: typeof position === 'number' ? position : undefined,
    texts: Object.fromEntries(Object.entries(values).filter(([, text]) => text !== '')),
    actions: asList(actions).map(readAction),
  };
}

function readAction(value: Value): StatedAction {
  const [id, title, text, timing, ...more] = asList(value);
  const dueDays = more.map(asList).find(([field]) => field === 'dueDays')?.[1];
  const days = typeof dueDays === 'object' && dueDays !== null && 'days' in dueDays;
  return {
    id: asText(id),
    title: asText(title),
    text: asText(text),
    timing: asText(timing),
    dueDays: days ? asList(dueDays.days).map(asText) : [],
  };
}

function asList(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

function asText(value: Value): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function asLines(value: Value): string {
  return asList(value).map(asText).join('\n');
}
