import type { IsoDate } from '../../domain/iso-date.ts';
import type { Update } from '../../domain/content/update.ts';
import { describeCorrection } from '../../i18n/commands/updates-cli.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import type { ReportProblem } from './check-report.ts';
import { compareFields } from './compare-fields.ts';
import { normaliseText, type ReportedFields, type ReportRow } from './report-row.ts';
import { showField } from './show-field.ts';
import type { UpdateDirectory } from './update-directory.ts';
import { markVersion } from './update-version.ts';

/** A published update that a row corrects or withdraws. */
export interface PlannedChange {
  readonly kind: 'change';
  readonly row: number;
  readonly id: string;
  readonly before: Update;
  readonly update: Update;
  readonly changed: readonly (keyof ReportedFields)[];
  readonly problems: readonly ReportProblem[];
}

/**
 * What a row changes of the update `id`: its fields, with a dated note of the correction, or its withdrawal. Undefined when nothing.
 * Names, publication day, earlier corrections and what a sheet does not hold stay as they are.
 */
export function planChange(
  { row, fields, version, correction, withdrawal }: ReportRow,
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
      column: changed[0] === undefined ? 'correction' : firstColumn(changed[0]),
      message: sheetCellText.correctedWithdrawn,
    });
  const text =
    note ??
    (changed.length === 0
      ? undefined
      : describeCorrection(
          changed.map((field) => ({
            field: firstColumn(field),
            before: showField(before, field, directory),
          })),
        ));
  const update: Update = {
    ...before,
    ...Object.fromEntries(changed.map((field) => [field, fields[field]])),
    corrections:
      text === undefined ? before.corrections : [...before.corrections, { date: today, text }],
    ...(withdrawal !== undefined &&
      isWithdrawalChanged && {
        withdrawn: { date: before.withdrawn?.date ?? today, reason: withdrawal },
      }),
  };
  return { kind: 'change', row, id, before, update, changed, problems };
}

function firstColumn(
  field: keyof ReportedFields,
): Exclude<keyof ReportedFields, 'evidence'> | 'evidenceLabel' {
  return field === 'evidence' ? 'evidenceLabel' : field;
}
