import type { IsoDate } from '../../domain/iso-date.ts';
import type { Update } from '../../domain/content/update.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { sheetHeaders } from '../../i18n/commands/updates-sheet.ts';
import type { ReportProblem } from './check-report.ts';
import { compareFields, normaliseFields } from './compare-fields.ts';
import { nameUpdate } from './name-update.ts';
import type { ReportRow } from './report-row.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** An update that is not published yet. */
export interface PlannedNew {
  readonly kind: 'new';
  readonly row: number;
  /** `slug/name` that its file takes. */
  readonly id: string;
  readonly update: Update;
  readonly problems: readonly ReportProblem[];
}

/** What a row without an id adds; undefined when that is published already. */
export function planNew(
  { row, slug, fields, correction, withdrawal }: ReportRow,
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
  if (candidates.some(([, update]) => compareFields(fields, update).length === 0)) return undefined;
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
    row,
    id,
    update: { ...fields, published: today, corrections: [] },
    problems,
  };
}

function isSameReport(update: Update, { date, title }: ReportRow['fields']): boolean {
  return (
    update.date === date && normaliseFields(update).title.toLowerCase() === title.toLowerCase()
  );
}

/** Two titles may share their first words; the later file is numbered. */
function findFreeName(base: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const name = `${base}-${String(number)}`;
    if (!taken.has(name)) return name;
  }
}
