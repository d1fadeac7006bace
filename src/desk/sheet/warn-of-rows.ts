import type { Portal } from '../../domain/content/portal.ts';
import type { Update } from '../../domain/content/update.ts';
import type { UpdatesPlan } from '../../importer/sheet/plan-updates.ts';
import type { RowWarner } from '../../importer/sheet/run-updates.ts';
import { issueAt } from '../../importer/sheet/row-reader.ts';
import type { SheetIssue } from '../../importer/sheet/sheet-grid.ts';
import type { SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { sheetWarningTexts as words } from '../../i18n/desk/sheet.ts';
import { LiveContent } from '../live-content.ts';
import type { DraftFields } from '../reports/draft.ts';
import { areAlike, findWarnings } from '../reports/find-warnings.ts';
import { describeUpdate } from '../reports/start-fields.ts';

/** Columns of the sheet by the fields of the form that warnings name. */
const columns: Readonly<Partial<Record<keyof DraftFields, SheetColumnKey>>> = {
  evidence: 'evidenceLabel',
  url: 'evidenceUrl',
  title: 'title',
  text: 'text',
  date: 'date',
  status: 'status',
  correction: 'correction',
  withdrawal: 'withdrawal',
};

type Planned = UpdatesPlan['added'][number] | UpdatesPlan['changed'][number];

/** What a person should look at in planned rows: all that the form of a report warns of, a missing source, and rows that may tell the same. */
export function warnOfRows(
  { added, changed }: Pick<UpdatesPlan, 'added' | 'changed'>,
  { objectives, plan }: Pick<Portal, 'objectives' | 'plan'>,
): readonly SheetIssue[] {
  const bySlug = new Map(objectives.map((objective) => [objective.slug, objective]));
  return [...added, ...changed].flatMap((planned) => {
    const { place, update } = planned;
    const [slug = ''] = planned.id.split('/');
    const objective = bySlug.get(slug);
    const warn = (key: SheetColumnKey, text: string): SheetIssue => issueAt(place, key, text);
    const isSaid = (field: keyof DraftFields): boolean =>
      planned.kind === 'new' || isTouched(planned, field);
    const isBare = update.evidence.length === 0;
    const found =
      objective === undefined
        ? []
        : findWarnings(typeRow(planned), update, objective, plan.years)
            .filter(({ field }) => isSaid(field) && !(field === 'evidence' && isBare))
            .map(({ field, text }) => warn(columns[field] ?? 'title', text));
    const twin = planned.kind === 'new' ? findTwin(planned, added) : undefined;
    return [
      ...found,
      ...(isBare && isSaid('evidence') ? [warn('evidenceLabel', words.noSource)] : []),
      ...(twin === undefined
        ? []
        : [warn('title', words.twin(twin.update.title, twin.place.row + 1))]),
    ];
  });
}

/** Whether a row that corrects or withdraws says anything anew in a field: what is published was weighed before. */
function isTouched({ changed }: UpdatesPlan['changed'][number], field: keyof DraftFields): boolean {
  const names: readonly string[] = [...changed, 'correction', 'withdrawal'];
  return names.includes(field === 'url' ? 'evidence' : field);
}

/** What a planned row would stand as in the form of a report. */
export function typeRow(planned: Planned): DraftFields {
  const [, name = ''] = planned.id.split('/');
  const isChange = planned.kind === 'change';
  const { update } = planned;
  const fields = describeUpdate(isChange ? name : '', update);
  if (!isChange) return fields;
  const { before } = planned;
  return {
    ...fields,
    correction: planned.hasNote ? (update.corrections.at(-1)?.text ?? '') : '',
    withdrawal: before.withdrawn === undefined ? (update.withdrawn?.reason ?? '') : '',
  };
}

/** A row before this one that tells nearly the same of the same action. */
function findTwin(
  planned: UpdatesPlan['added'][number],
  added: UpdatesPlan['added'],
): UpdatesPlan['added'][number] | undefined {
  const of = ({ id, update }: { readonly id: string; readonly update: Update }): string =>
    `${id.split('/')[0] ?? ''} ${update.action ?? ''}`;
  return added
    .slice(0, added.indexOf(planned))
    .find(
      (other) => of(other) === of(planned) && areAlike(other.update.title, planned.update.title),
    );
}

/** The warnings for rows that go into a content folder. Rejects with a ContentError where it cannot be read. */
export const warnOfFolder: RowWarner = async (plan, { folder, today }) => {
  const { portal } = await new LiveContent(folder).read(today);
  return warnOfRows(plan, portal);
};
