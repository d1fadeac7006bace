import type { PartialDate, IsoDate } from '../../domain/iso-date.ts';
import { keptFields, type Update } from '../../domain/content/update.ts';
import { foldCase, foldSpace } from '../../domain/text/fold-text.ts';
import { describeCorrection } from '../../i18n/commands/updates-cli.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { sheetHeaders } from '../../i18n/commands/updates-sheet.ts';
import { saysTheSame, columnOf, compareFields, showField, type FieldKey } from './fields.ts';
import { normaliseText } from './normalise-text.ts';
import type { ReportProblem } from './check-report.ts';
import type { ReportRow } from './read-row.ts';
import { markVersion, type UpdateDirectory } from './update-directory.ts';

/** An update that is not published yet. */
export interface PlannedNew {
  readonly kind: 'new';
  /** `slug/name` that its file takes. */
  readonly id: string;
  readonly update: Update;
  readonly problems: readonly ReportProblem[];
}

/** What a row without an id adds; undefined when that is published already. */
export function planNew(
  { slug, fields, correction, withdrawal }: Omit<ReportRow, 'place'>,
  { updates }: UpdateDirectory,
  taken: ReadonlySet<string>,
  today: IsoDate,
): PlannedNew | undefined {
  const name = nameUpdate(fields.date, fields.title);
  const ofAction = fields.action === undefined ? name : `${name}-${fields.action}`;
  const candidates = [...updates].filter(
    ([id, update]) =>
      id.startsWith(`${slug}/`) &&
      update.action === fields.action &&
      (isSameReport(update, fields) || id === `${slug}/${name}` || id === `${slug}/${ofAction}`),
  );
  if (candidates.some(([, update]) => saysTheSame(fields, update))) return undefined;
  const problems: ReportProblem[] = [];
  const [published] = candidates;
  if (published !== undefined)
    problems.push({ column: 'title', message: sheetCellText.alreadyThere(published[0]) });
  if (correction !== undefined)
    problems.push({
      column: 'correction',
      message: sheetCellText.onlyPublished(sheetHeaders.correction),
    });
  if (withdrawal !== undefined)
    problems.push({
      column: 'withdrawal',
      message: sheetCellText.onlyPublished(sheetHeaders.withdrawal),
    });
  const id =
    [name, ofAction].map((one) => `${slug}/${one}`).find((one) => !taken.has(one)) ??
    findFreeName(`${slug}/${ofAction}`, taken);
  return {
    kind: 'new',
    id,
    update: { ...fields, published: today, corrections: [] },
    problems,
  };
}

function isSameReport(update: Update, { date, title }: ReportRow['fields']): boolean {
  return (
    update.date === date && foldSpace(update.title).toLowerCase() === foldSpace(title).toLowerCase()
  );
}

/** Two titles may share their first words; the later file is numbered. */
function findFreeName(base: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const name = `${base}-${String(number)}`;
    if (!taken.has(name)) return name;
  }
}

/** What a row or a form says of a published update. */
export type ReportedChange = Pick<ReportRow, 'fields' | 'version' | 'correction' | 'withdrawal'>;

/** A published update that a row corrects or withdraws. */
export interface PlannedChange {
  readonly kind: 'change';
  readonly id: string;
  readonly before: Update;
  readonly update: Update;
  readonly changed: readonly FieldKey[];
  /** Whether it comes with words of the office on what was wrong. */
  readonly hasNote: boolean;
  readonly problems: readonly ReportProblem[];
}

/**
 * What a row changes of the update `id`: its fields, with a dated note of the correction, or its withdrawal. Undefined when nothing.
 * Names, publication day, earlier corrections and what a sheet does not hold stay as they are.
 */
export function planChange(
  { fields, version, correction, withdrawal }: ReportedChange,
  id: string,
  directory: UpdateDirectory,
  today: IsoDate,
): PlannedChange | undefined {
  const before = directory.updates.get(id);
  if (before === undefined) return undefined;
  const changed = compareFields(fields, before);
  const note =
    correction !== undefined &&
    !before.corrections.some(({ text }) => normaliseText(text) === correction)
      ? correction
      : undefined;
  const reason =
    before.withdrawn === undefined ? undefined : normaliseText(before.withdrawn.reason);
  const isWithdrawalChanged = withdrawal !== reason;
  if (changed.length === 0 && note === undefined && !isWithdrawalChanged) return undefined;
  const problems: ReportProblem[] = [];
  if (version !== undefined && version !== markVersion(before))
    problems.push({ column: 'version', message: sheetCellText.stale(id) });
  if (reason !== undefined && withdrawal === undefined)
    problems.push({ column: 'withdrawal', message: sheetCellText.keepWithdrawn(reason) });
  else if (reason !== undefined && (changed.length > 0 || note !== undefined))
    problems.push({
      column: changed[0] === undefined ? 'correction' : columnOf(changed[0]),
      message: sheetCellText.correctedWithdrawn,
    });
  const text =
    note ??
    (changed.length === 0
      ? undefined
      : describeCorrection(
          changed.map((field) => ({
            field: columnOf(field),
            before: showField(before, field, directory),
          })),
        ));
  const update: Update = {
    ...before,
    ...Object.fromEntries(changed.map((field) => [field, fields[field]])),
    corrections:
      text === undefined
        ? before.corrections
        : [...before.corrections, { date: today, text, ...keepFormer(before, changed) }],
    ...(withdrawal !== undefined &&
      isWithdrawalChanged && {
        withdrawn: { date: before.withdrawn?.date ?? today, reason: withdrawal },
      }),
  };
  return { kind: 'change', id, before, update, changed, hasNote: note !== undefined, problems };
}

/** The former values of changed fields that states come from, so that a past day's state stays what it was. */
function keepFormer(
  before: Update,
  changed: readonly FieldKey[],
): Pick<Update['corrections'][number], 'former'> {
  const kept = keptFields.filter((field) => changed.includes(field));
  return kept.length === 0
    ? {}
    : { former: Object.fromEntries(kept.map((field) => [field, before[field] ?? null])) };
}

/** Longest name, so that addresses and paths stay short. */
const longestName = 60;

/** Name of an update's file without ending: its date and the words of its title, such as `2026-05-20-il-tetto-e-finito`. */
export function nameUpdate(date: PartialDate, title: string): string {
  const words = foldCase(title)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const name = words.reduce(
    (joined, word) => (joined.length + word.length < longestName ? `${joined}-${word}` : joined),
    '',
  );
  return `${date}${name === '' ? `-${(words[0] ?? 'aggiornamento').slice(0, longestName)}` : name}`;
}
