import type { IsoDate } from '../iso-date.ts';
import { listVariationChains } from './check-variations.ts';
import type { ActionRecord, RawContent, VariationRecord } from './portal.ts';
import type { Update } from './update.ts';
import type { VariedField } from './variation.ts';

/**
 * The content as the portal published it on a day, by the days of publication and not by those of the facts: later updates are not there, of
 * the others later corrections and withdrawals are undone, and so are later variations of words that the content takes from the document.
 * Other words stay those of today; versions hold them.
 */
export function asOf(content: RawContent, day: IsoDate): RawContent {
  return {
    ...content,
    objectives: undoVariations(content, day),
    variations: content.variations.filter(({ data }) => data.published <= day),
    updates: content.updates.flatMap(({ id, data }) =>
      listPublished([data], day).map((update) => ({ id, data: update })),
    ),
  };
}

/** What of an objective's record changes with the day it is looked at. */
interface Dated<Report extends Update> {
  readonly updates: readonly Report[];
  readonly actions: readonly ActionRecord[];
  readonly variations: readonly VariationRecord[];
}

/** An objective as the portal published it on a day no later than its own; see `asOf`. */
export function objectiveAsOf<Report extends Update, Own extends Dated<Report>>(
  objective: Own & Dated<Report>,
  day: IsoDate,
): Own {
  return {
    ...objective,
    updates: listPublished(objective.updates, day),
    actions: objective.actions.map((action) => undoTimings(action, day)),
    variations: objective.variations.filter(({ published }) => published <= day),
  };
}

/** An action with the timing it had on a day. */
function undoTimings(action: ActionRecord, day: IsoDate): ActionRecord {
  const { former, ...rest } = action;
  const undone = former?.findIndex(({ until }) => until > day) ?? -1;
  const timing = former?.[undone]?.timing;
  if (former === undefined || timing === undefined) return action;
  return { ...rest, timing, ...(undone > 0 && { former: former.slice(0, undone) }) };
}

/** The objectives with the words of the document that later variations have replaced. */
function undoVariations(
  content: Pick<RawContent, 'objectives' | 'variations'>,
  day: IsoDate,
): RawContent['objectives'] {
  const undone = listVariationChains(content).flatMap(({ slug, action, field, steps }) => {
    const step = steps.find(({ published }) => published > day);
    return step === undefined ? [] : [{ slug, action, field, words: step.former }];
  });
  if (undone.length === 0) return content.objectives;
  const bySlug = Map.groupBy(undone, ({ slug }) => slug);
  return content.objectives.map(({ id, data }) => {
    const own = bySlug.get(id) ?? [];
    const find = (field: VariedField, action?: string) =>
      own.find((each) => each.field === field && each.action === action);
    const actions = data.actions.map((action) => ({
      ...action,
      timing: find('timing', action.id)?.words ?? action.timing,
    }));
    const fields = (['horizon', 'politicalLead'] as const).flatMap((field) => {
      const found = find(field);
      return found === undefined ? [] : [[field, found.words] as const];
    });
    return { id, data: { ...data, ...Object.fromEntries(fields), actions } };
  });
}

/** Days, ascending, on which what the portal published of an objective changed, its first publication apart. */
export function listPublicationDays({
  updates,
  variations,
}: Pick<Dated<Update>, 'updates' | 'variations'>): readonly IsoDate[] {
  const days = updates.flatMap(({ published, corrections, withdrawn }) => [
    published,
    ...corrections.map(({ date }) => date),
    ...(withdrawn === undefined ? [] : [withdrawn.date]),
  ]);
  return [...new Set([...days, ...variations.map(({ published }) => published)])].toSorted();
}

/** The updates that stood on the page on a day, as they stood. */
function listPublished<Report extends Update>(
  updates: readonly Report[],
  day: IsoDate,
): readonly Report[] {
  return updates.filter(({ published }) => published <= day).map((update) => undo(update, day));
}

/** An update without what was changed of it after a day. */
function undo<Report extends Update>(update: Report, day: IsoDate): Report {
  const { corrections, withdrawn } = update;
  const later = corrections.filter(({ date }) => date > day);
  const isWithdrawnLater = withdrawn !== undefined && withdrawn.date > day;
  if (later.length === 0 && !isWithdrawnLater) return update;
  const former = later
    .toReversed()
    .flatMap((correction) => Object.entries(correction.former ?? {}))
    .map(([field, value]) => [field, value ?? undefined] as const);
  return {
    ...update,
    ...Object.fromEntries(former),
    corrections: corrections.slice(0, corrections.length - later.length),
    ...(isWithdrawnLater && { withdrawn: undefined }),
  };
}
