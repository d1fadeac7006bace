import { z } from 'zod';
import { draftFieldsSchema, type DraftFields } from '../../../desk/reports/draft.ts';
import { noFields } from '../../../desk/reports/start-fields.ts';
import type { CellNote, ReviewedRow, SheetReview } from '../../../desk/sheet/review-sheet.ts';
import { routes } from '../../../i18n/routes.ts';
import {
  mostSheetRows,
  sheetRowBox,
  sheetRowField,
  type SheetReviewView,
  type SheetRowView,
} from '../../../views/desk/sheet-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';

/** Most characters of all rows of a page, as they are sent back. */
const mostCharacters = 150_000;

/** A row as a page sends it back: nothing is kept before somebody has chosen. */
const sentRowSchema = z.strictObject({
  slug: z.string().max(120),
  objective: z.string().max(300),
  place: z.string().max(120),
  former: z.string().max(300).optional(),
  fields: draftFieldsSchema,
});

/** See `sentRowSchema`. */
export type SentRow = z.output<typeof sentRowSchema>;

/** What a file holds, as a page shows it. */
export function describeReview(file: string, review: SheetReview): SheetReviewView {
  const rows: SheetRowView[] = [];
  let room = mostCharacters;
  for (const row of review.rows.slice(0, mostSheetRows)) {
    const described = describeRow(row, { ...row, isChosen: true });
    room -= described.value.length;
    if (room < 0 && rows.length > 0) break;
    rows.push(described);
  }
  return {
    file: showText(file),
    rows,
    issues: review.issues.map(showNote),
    remarks: review.remarks.map(showNote),
    unchanged: review.unchanged,
    drafted: review.drafted,
    left: review.rows.length - rows.length,
    address: routes.deskSheetRows,
  };
}

/** Rows that came back in a form which was not taken. */
export function describeSentRows(rows: readonly ChosenRow[]): SheetReviewView {
  return {
    file: undefined,
    rows: rows.map(({ row, isChosen }) =>
      describeRow(row, { differences: [], warnings: [], isChosen }),
    ),
    issues: [],
    remarks: [],
    unchanged: 0,
    drafted: 0,
    left: 0,
    address: routes.deskSheetRows,
  };
}

function describeRow(
  { slug, objective, place, former, fields }: SentRow | ReviewedRow,
  more: Pick<SheetRowView, 'differences' | 'warnings' | 'isChosen'>,
): SheetRowView {
  return {
    value: JSON.stringify({ slug, objective, place, former, fields } satisfies SentRow),
    title: showText(fields.title),
    objective: showText(objective),
    place: showText(place),
    former: former === undefined ? undefined : showText(former),
    isWithdrawal: fields.withdrawal !== '',
    differences: more.differences.map((each) => ({
      label: each.label,
      former: showText(each.former),
      present: showText(each.present),
    })),
    warnings: more.warnings.map(showNote),
    isChosen: more.isChosen,
  };
}

function showNote({ place, text }: CellNote): CellNote {
  return { place: showText(place), text: showText(text) };
}

/** A row of a form, and whether it was chosen. */
export interface ChosenRow {
  readonly row: SentRow;
  readonly isChosen: boolean;
}

/** The rows that a form sends back; nothing where one of them is not as it was sent. */
export function readSentRows(fields: Fields): readonly ChosenRow[] | undefined {
  const rows: ChosenRow[] = [];
  for (let at = 0; at < mostSheetRows; at += 1) {
    const value = readField(fields, sheetRowField(at));
    if (value === '') break;
    const row = parseRow(value);
    if (row === undefined) return undefined;
    rows.push({ row, isChosen: readField(fields, sheetRowBox(at)) !== '' });
  }
  return rows;
}

function parseRow(value: string): SentRow | undefined {
  let found: unknown;
  try {
    found = JSON.parse(value);
  } catch {
    return undefined;
  }
  return sentRowSchema.safeParse(found).data;
}

/** The form of a report that a row fills in: a sheet varies no plan and confirms no warning. */
export function cleanFields(fields: DraftFields): DraftFields {
  const { target, now, why, body, kind, number, actDate, confirmed, files } = noFields;
  return { ...fields, target, now, why, body, kind, number, actDate, confirmed, files };
}
