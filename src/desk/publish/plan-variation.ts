import { areSameWords } from '../../domain/content/check-variations.ts';
import type { Objective } from '../../domain/content/objective.ts';
import { variationSchema, type Variation } from '../../domain/content/variation.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { printedTextSchema, webAddressSchema } from '../../domain/text.ts';
import { parseDateText } from '../../importer/sheet/date-cell.ts';
import { variationProblems as words } from '../../i18n/desk/variation.ts';
import type { DraftFields } from '../reports/draft.ts';
import type { DraftProblem } from '../reports/read-draft.ts';

/** Most characters of words of the plan. */
export const longestWords = 4_000;
const longestActField = 200;

/** Fields of an objective and of an action that the desk can vary; offices are left to whoever keeps the content, as they are named by id. */
export const variableFields = {
  objective: ['title', 'summary', 'why', 'expectedResult', 'politicalLead', 'horizon'],
  action: ['timing', 'title', 'text'],
} as const;

/** A variation as it would be published, and the objective with the new words. */
export interface PlannedVariation {
  readonly variation: Variation;
  /** `slug/name`, without ending. */
  readonly file: string;
  readonly objective: Objective;
}

/** What a target of a form stands for: the action, if it is one's, the field, and where the objective's file holds it. */
export function readTarget(target: string, { actions }: Objective) {
  const [one = '', other] = target.split(' ');
  if (other === undefined) {
    const field = variableFields.objective.find((each) => each === one);
    return field && { action: undefined, field, path: [field] as const };
  }
  const place = actions.findIndex(({ id }) => id === one);
  const field = variableFields.action.find((each) => each === other);
  return place === -1 || field === undefined
    ? undefined
    : { action: one, field, path: ['actions', place, field] as const };
}

/** The words of an objective at a target, as its file has them; empty where it has none. */
export function readWords(target: string, objective: Objective): string {
  const found = readTarget(target, objective);
  if (found === undefined) return '';
  const { path } = found;
  return path.length === 1
    ? (objective[path[0]] ?? '')
    : (objective.actions[path[1]]?.[path[2]] ?? '');
}

/** What a form of a variation would publish on a day, or what is wrong with each field. `taken` are the names of the objective's variations. */
export function planVariation(
  fields: DraftFields,
  {
    slug,
    objective,
    taken,
  }: {
    readonly slug: string;
    readonly objective: Objective;
    readonly taken: readonly string[];
  },
  today: IsoDate,
):
  | (PlannedVariation & { readonly problems?: never })
  | { readonly file?: never; readonly problems: readonly DraftProblem[] } {
  const problems: DraftProblem[] = [];
  const complain = (field: DraftProblem['field'], text: string): number =>
    problems.push({ field, text });
  const target = readTarget(fields.target, objective);
  const former = readWords(fields.target, objective);
  const now = fields.now.replaceAll('\r\n', '\n').trim();
  if (target === undefined) complain('target', words.target);
  else if (!areSameWords(former, fields.version)) complain('now', words.changed(former));
  if (now === '') complain('now', words.nowMissing);
  else if (areSameWords(now, former)) complain('now', words.same);
  for (const field of ['now', 'why'] as const) {
    if (fields[field].length > longestWords) complain(field, words.long(longestWords));
    if (!printedTextSchema.safeParse(fields[field]).success) complain(field, words.unseen);
  }
  const act = readAct(fields, today, complain);
  if (problems.length > 0 || target === undefined || act === undefined) return { problems };
  const change = { field: target.field, ...(former !== '' && { former }), now };
  const why = fields.why.trim();
  const variation = variationSchema.safeParse({
    ...{ act, published: today, changes: [change] },
    ...(target.action !== undefined && { action: target.action }),
    ...(why !== '' && { reason: why }),
  });
  if (!variation.success)
    return { problems: [{ field: 'now', text: variation.error.issues[0]?.message ?? '' }] };
  const base = `${today}-${target.action ?? 'obiettivo'}-${target.field.toLowerCase()}`;
  const name = [base, ...taken.map((_, place) => `${base}-${String(place + 2)}`)].find(
    (each) => !taken.includes(each),
  );
  return {
    variation: variation.data,
    file: `${slug}/${name ?? base}`,
    objective: layWords(objective, target, now),
  };
}

function readAct(
  fields: DraftFields,
  today: IsoDate,
  complain: (field: DraftProblem['field'], text: string) => void,
): Variation['act'] | undefined {
  const names = ['body', 'kind', 'number', 'actDate'] as const;
  if (names.every((name) => fields[name].trim() === '')) return 'not-stated';
  for (const name of names) {
    if (fields[name].trim() === '') complain(name, words.actPart);
    if (fields[name].length > longestActField) complain(name, words.long(longestActField));
  }
  const reading = parseDateText(fields.actDate);
  const date = 'date' in reading && reading.date.length === 10 ? reading.date : undefined;
  if (date === undefined) complain('actDate', words.actDate);
  else if (date > today) complain('actDate', words.actLater);
  const url = fields.url.trim();
  if (url !== '' && !webAddressSchema.safeParse(url).success) complain('url', words.url);
  const [body, kind, number] = [fields.body, fields.kind, fields.number].map((text) => text.trim());
  if (date === undefined || body === undefined || kind === undefined || number === undefined)
    return undefined;
  return { body, kind, number, date, ...(url !== '' && { url }) };
}

/** The objective with other words at a target. */
export function layWords(
  objective: Objective,
  { path }: NonNullable<ReturnType<typeof readTarget>>,
  now: string,
): Objective {
  if (path.length === 1) return { ...objective, [path[0]]: now };
  const [, place, field] = path;
  const actions = objective.actions.map((action, index) =>
    index === place ? { ...action, [field]: now } : action,
  );
  return { ...objective, actions };
}
