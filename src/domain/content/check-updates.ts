import type { ContentProblem } from '../errors.ts';
import type { IsoDate } from '../iso-date.ts';
import { findFirstDay } from '../partial-date.ts';
import { listActionOccurrences } from '../timing/occurrences.ts';
import type { ActionRecord, ContentEntry, RawContent } from './portal.ts';
import { listActions } from './timed-actions.ts';
import type { Update } from './update.ts';
import { sayMissingOffice } from '../missing-office.ts';

/** Updates that name what is not there, or whose days contradict each other; on the day `now` nothing can be corrected or withdrawn later. */
export function checkUpdates(
  content: RawContent,
  now: IsoDate | undefined,
): readonly ContentProblem[] {
  const { objectives, updates, areas } = content;
  const actionsOf = new Map(
    objectives.map(({ id, data }) => [id, new Set(data.actions.map((action) => action.id))]),
  );
  const timedActions = listActions(content);
  const objectiveOf = new Map(objectives.map(({ id, data }) => [id, data]));
  const publishedOn = new Map(content.plans.map(({ id, data }) => [id, data.published ?? '']));
  const areaIds = new Set(areas.map(({ id }) => id));
  const problems: ContentProblem[] = [];
  for (const { id, data } of updates) {
    const file = `updates/${id}.yaml`;
    const slug = id.split('/')[0] ?? '';
    const actions = actionsOf.get(slug);
    if (actions === undefined)
      problems.push({ file, field: 'folder', reason: `manca il file objectives/${slug}.yaml` });
    else if (data.action !== undefined && !actions.has(data.action))
      problems.push({
        file,
        field: 'action',
        reason: `objectives/${slug}.yaml non ha l’azione ${data.action}`,
      });
    if (data.office !== undefined && !areaIds.has(data.office))
      problems.push({ file, field: 'office', reason: sayMissingOffice(data.office) });
  }
  return [
    ...problems,
    ...updates.flatMap((entry) => checkDays(entry, now)),
    ...updates.flatMap((entry) => {
      const slug = entry.id.split('/')[0] ?? '';
      const timed = timedActions.get(slug);
      const { source, editions } = objectiveOf.get(slug) ?? {};
      // What was reported while an earlier plan was in force answers the days of that plan.
      const isEarlier =
        editions !== undefined &&
        entry.data.published < (publishedOn.get(source?.plan ?? '') ?? '');
      return timed === undefined || isEarlier ? [] : checkDue(entry, timed);
    }),
  ];
}

/** Days that an update answers and that its action does not have; a new day without a postponement. */
function checkDue(
  { id, data }: ContentEntry<Update>,
  actions: readonly ActionRecord[],
): readonly ContentProblem[] {
  const file = `updates/${id}.yaml`;
  const problems: ContentProblem[] = [];
  if (data.newDue !== undefined && data.status !== 'postponed')
    problems.push({ file, field: 'newDue', reason: 'va solo insieme a status: postponed' });
  if (data.due === undefined) return problems;
  const action =
    actions.find((each) => each.id === data.action) ??
    (data.action === undefined && actions.length === 1 ? actions[0] : undefined);
  if (action === undefined)
    return [
      ...problems,
      { file, field: 'due', reason: 'serve anche action: l’azione di cui indica i giorni' },
    ];
  const known = listActionOccurrences(action).map(({ planned }) => planned);
  for (const day of data.due) {
    if (!known.includes(day))
      problems.push({
        file,
        field: 'due',
        reason: `${day} non è una scadenza dell’azione ${action.id}, che ha: ${known.join(', ') || 'nessuna'}`,
      });
  }
  return problems;
}

function checkDays(
  { id, data }: ContentEntry<Update>,
  now: IsoDate | undefined,
): readonly ContentProblem[] {
  const { date, published, corrections, withdrawn } = data;
  const file = `updates/${id}.yaml`;
  const problems: ContentProblem[] = [];
  if (findFirstDay(date) > published)
    problems.push({
      file,
      field: 'published',
      reason: `è ${published}, prima del fatto stesso (${date})`,
    });
  if (now !== undefined && published > now)
    problems.push({ file, field: 'published', reason: `è ${published}, dopo oggi (${now})` });
  const days = [
    ...corrections.map((correction, index) => ({
      field: `corrections.${String(index)}.date`,
      day: correction.date,
    })),
    ...(withdrawn === undefined ? [] : [{ field: 'withdrawn.date', day: withdrawn.date }]),
  ];
  let last = published;
  for (const { field, day } of days) {
    if (day < published)
      problems.push({ file, field, reason: `è ${day}, prima della pubblicazione (${published})` });
    else if (day < last)
      problems.push({
        file,
        field,
        reason: `è ${day}, prima della modifica che sta sopra (${last}): scrivi per prima la più vecchia`,
      });
    if (now !== undefined && day > now)
      problems.push({ file, field, reason: `è ${day}, dopo oggi (${now})` });
    last = day > last ? day : last;
  }
  return problems;
}
