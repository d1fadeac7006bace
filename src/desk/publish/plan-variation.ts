import { areSameWords } from '../../domain/content/check-variations.ts';
import { objectiveSchema, type Objective } from '../../domain/content/objective.ts';
import { variationSchema, type Variation } from '../../domain/content/variation.ts';
import { ContentError } from '../../domain/errors.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { printedTextSchema, webAddressSchema } from '../../domain/text.ts';
import { parseDateText } from '../../importer/sheet/date-cell.ts';
import { variationProblems as words } from '../../i18n/desk/variation.ts';
import type { LiveContent } from '../live-content.ts';
import type { DraftFields } from '../reports/draft.ts';
import type { DraftProblem } from '../reports/read-draft.ts';

/** Most characters of words of the plan. */
const longestWords = 4_000;
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
export function readPlanWords(target: string, objective: Objective): string {
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
  const former = readPlanWords(fields.target, objective);
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
  const after = layWords(objective, target, now);
  const fitting = objectiveSchema.safeParse(after);
  if (!fitting.success)
    return {
      problems: fitting.error.issues.map(({ message }) => ({ field: 'now', text: message })),
    };
  // Of several on a day the name says which came first: that is the order in which they are read.
  const place = taken.filter((name) => name.startsWith(today)).length + 1;
  const name = `${today}-${String(place).padStart(2, '0')}-${target.action ?? 'obiettivo'}-${target.field.toLowerCase()}`;
  return {
    variation: variation.data,
    file: `${slug}/${name}`,
    objective: after,
  };
}

/** Why the content could not be published with a variation in it, at the field of the new words; empty where it could. */
export async function guardVariation(
  content: LiveContent,
  { variation, file, objective }: PlannedVariation,
  today: IsoDate,
): Promise<readonly DraftProblem[]> {
  const [slug = ''] = file.split('/');
  try {
    const entries = {
      variation: { id: file, data: variation },
      objective: { id: slug, data: objective },
    };
    await content.checkWith(entries, today);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file: place, field, reason }) => ({
      field: 'now',
      text: words.stopped(place, field, reason),
    }));
  }
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
