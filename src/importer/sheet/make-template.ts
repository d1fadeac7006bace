import { findReported } from './find-reported.ts';
import type { Objective } from '../../domain/content/objective.ts';
import { comparePartialDates } from '../../domain/partial-date.ts';
import type { Update } from '../../domain/content/update.ts';
import {
  noAddress,
  statusChoices,
  wholeObjective,
  yesNo,
} from '../../i18n/commands/updates-sheet.ts';
import { flattenLabel, normaliseFields } from './compare-fields.ts';
import type { ColumnKey } from './read-headers.ts';
import { normaliseText } from './report-row.ts';
import { showDate } from './show-date.ts';
import { showField } from './show-field.ts';
import type { UpdateDirectory } from './update-directory.ts';
import { markVersion } from './update-version.ts';

/** A row of the template: what stands in each column; nothing in the others. */
export type TemplateRow = Readonly<Partial<Record<ColumnKey, string | number>>>;

/** The rows of a template, and how many are to be filled in. */
export interface Template {
  readonly rows: readonly TemplateRow[];
  readonly actions: number;
  readonly published: number;
}

/**
 * One row to fill in for each action of the current plan, in the order of the document, below the rows of what is published on it.
 * Updates on a whole objective stand before its actions. `offices` narrows it down to the objectives of some; none means all.
 */
export function makeTemplate(
  directory: UpdateDirectory,
  plan: string,
  offices: readonly string[],
): Template {
  const objectives = [...directory.objectives]
    .filter(
      ([, { source, areas }]) =>
        source.plan === plan &&
        (offices.length === 0 || areas.some((area) => offices.includes(area))),
    )
    .toSorted(([, a], [, b]) => a.source.position - b.source.position);
  const rows = objectives.flatMap(([slug, objective]) => {
    const updates = [...directory.updates]
      .filter(([id]) => id.startsWith(`${slug}/`))
      .toSorted(
        ([idA, a], [idB, b]) =>
          comparePartialDates(a.date, b.date) ||
          comparePartialDates(a.published, b.published) ||
          (idA < idB ? -1 : 1),
      );
    return [undefined, ...objective.actions].flatMap((action): readonly TemplateRow[] => {
      const start = describeAction(
        slug,
        objective,
        action,
        updates.map(([, update]) => update),
      );
      const published = updates
        .filter(([, update]) => update.action === action?.id)
        .map(([id, update]) => ({ ...start, ...fillRow(id, update, directory) }));
      return action === undefined ? published : [...published, start];
    });
  });
  const published = rows.filter(({ id }) => id !== undefined).length;
  return { rows, actions: rows.length - published, published };
}

function describeAction(
  slug: string,
  { title, actions }: Objective,
  action: Objective['actions'][number] | undefined,
  updates: readonly Update[],
): TemplateRow {
  const last = findReported(updates, action?.id);
  return {
    slug,
    objectiveTitle: title,
    action: action?.id ?? wholeObjective,
    actionTitle: action?.title ?? '',
    timing:
      action?.timing ??
      actions
        .map(({ timing }) => timing)
        .filter((timing, index, all) => all.indexOf(timing) === index)
        .join('; '),
    lastStatus: last === undefined ? '' : statusChoices[last.status],
    lastDate: last === undefined ? '' : showDate(last.date),
  };
}

/** What is published, so that importing the row again changes nothing. */
function fillRow(id: string, update: Update, directory: UpdateDirectory): TemplateRow {
  const { title, text, evidence } = normaliseFields(update);
  return {
    date: showDate(update.date),
    status: showField(update, 'status', directory) ?? '',
    confidence: showField(update, 'confidence', directory) ?? '',
    percent: update.percent ?? '',
    title,
    text,
    evidenceLabel: evidence.map(({ label }) => flattenLabel(label)).join('\n'),
    evidenceUrl: evidence.some(({ url }) => url !== undefined)
      ? evidence.map(({ url }) => url ?? noAddress).join('\n')
      : '',
    office: showField(update, 'office', directory) ?? '',
    minor: update.minor ? yesNo.yes : '',
    correction: normaliseText(update.corrections.at(-1)?.text ?? ''),
    withdrawal: normaliseText(update.withdrawn?.reason ?? ''),
    id,
    version: markVersion(update),
  };
}
