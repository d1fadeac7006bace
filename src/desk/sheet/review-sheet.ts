import type { IsoDate } from '../../domain/iso-date.ts';
import { foldSpace } from '../../domain/text/fold-text.ts';
import { columnOf, showField } from '../../importer/sheet/fields.ts';
import { planUpdates, type UpdatesPlan } from '../../importer/sheet/plan-updates.ts';
import { readBook } from '../../importer/sheet/read-report.ts';
import { issueAt } from '../../importer/sheet/row-reader.ts';
import {
  cellName,
  SheetError,
  type SheetBook,
  type SheetIssue,
} from '../../importer/sheet/sheet-grid.ts';
import { markVersion } from '../../importer/sheet/update-directory.ts';
import { sheetHeaders, type SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { reportProblems } from '../../i18n/desk/report.ts';
import { sheetReviewTexts as words } from '../../i18n/desk/sheet.ts';
import type { DeskContent } from '../live-content.ts';
import { draftFieldNames, type DraftFields, type ReportDraft } from '../reports/draft.ts';
import { longestReportText } from '../reports/read-draft.ts';
import { readGuardedSheet } from './read-guarded-sheet.ts';
import { typeRow, warnOfRows } from './warn-of-rows.ts';

/** Something about a cell of a file, in words for people. */
export interface CellNote {
  /** `Aggiornamenti · Q7 (colonna «Titolo»)`. */
  readonly place: string;
  readonly text: string;
}

/** A row of a file that can become a draft. */
export interface ReviewedRow {
  readonly slug: string;
  readonly objective: string;
  readonly place: string;
  /** Title of the published report that it corrects or withdraws; absent for a new one. */
  readonly former: string | undefined;
  readonly fields: DraftFields;
  /** What it says, or what it changes from what to what, field by field. */
  readonly differences: readonly {
    readonly label: string;
    readonly former: string;
    readonly present: string;
  }[];
  readonly warnings: readonly CellNote[];
}

/** What a file holds for somebody of some offices. */
export interface SheetReview {
  readonly rows: readonly ReviewedRow[];
  readonly issues: readonly CellNote[];
  /** What is not read. */
  readonly remarks: readonly CellNote[];
  readonly unchanged: number;
  /** Rows that are drafts already. */
  readonly drafted: number;
}

/** Whose drafts a file would make, on which day. */
export interface ReviewContext {
  readonly content: DeskContent;
  readonly today: IsoDate;
  readonly mayReport: (slug: string) => boolean;
  /** Offices in whose name a row may speak. */
  readonly listOffices: (slug: string) => readonly string[];
  /** Drafts that are not published yet. */
  readonly drafts: readonly Pick<ReportDraft, 'slug' | 'fields'>[];
}

/** What would become of the rows of a file at the desk, or why it cannot be read; nothing is kept. */
export async function reviewFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  context: ReviewContext,
): Promise<SheetReview | string> {
  try {
    return reviewSheet(await readGuardedSheet(bytes, name), context);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const { place, text } = describeIssue(error.issue, undefined);
    return `${place}: ${text}`;
  }
}

/** What would become of the rows of a file that was read. */
function reviewSheet(book: SheetBook, context: ReviewContext): SheetReview {
  const { content, today, mayReport, listOffices, drafts } = context;
  const { directory, portal } = content;
  const plan = planUpdates(book, readBook(book, directory, today), directory, today);
  const note = (issue: SheetIssue): CellNote => describeIssue(issue, book);
  const warnings = warnOfRows(plan, portal);
  const issues: SheetIssue[] = [];
  const rows: ReviewedRow[] = [];
  let drafted = 0;
  for (const planned of [...plan.added, ...plan.changed]) {
    const [slug = ''] = planned.id.split('/');
    const { place, update } = planned;
    const { office } = update;
    if (!mayReport(slug)) issues.push(issueAt(place, 'objectiveTitle', words.otherOffice));
    else if (planned.kind === 'new' && office !== undefined && !listOffices(slug).includes(office))
      issues.push(issueAt(place, 'office', words.notYourOffice));
    else if (update.text.length > longestReportText)
      issues.push(issueAt(place, 'text', reportProblems.textLong(longestReportText)));
    else {
      const fields = describeRow(planned, listOffices(slug));
      const isDrafted = drafts.some(
        (draft) => draft.slug === slug && areSameFields(draft.fields, fields),
      );
      if (isDrafted) drafted += 1;
      else
        rows.push({
          slug,
          objective: directory.objectives.get(slug)?.title ?? slug,
          place: words.row(place.sheet, place.row + 1),
          former: planned.kind === 'change' ? planned.before.title : undefined,
          fields,
          differences: listDifferences(planned, content),
          warnings: warnings
            .filter(({ sheet, at }) => sheet === place.sheet && at?.row === place.row)
            .map(note),
        });
    }
  }
  return {
    rows,
    issues: [...plan.issues, ...issues].map(note),
    remarks: plan.remarks.map(note),
    unchanged: plan.unchanged,
    drafted,
  };
}

/** Something about a file as people find it again. */
function describeIssue({ sheet, at, message }: SheetIssue, book: SheetBook | undefined): CellNote {
  const grid = book?.grids.find(({ name }) => name === sheet);
  const header = at === undefined || at.row === 0 ? undefined : grid?.rows[0]?.[at.column]?.value;
  const column = typeof header === 'string' ? header.trim() : undefined;
  return {
    place: at === undefined ? sheet : words.cell(sheet, cellName(at), column),
    text: message,
  };
}

type Planned = UpdatesPlan['added'][number] | UpdatesPlan['changed'][number];

/** The form that a row would have filled in. */
function describeRow(planned: Planned, offices: readonly string[]): DraftFields {
  const fields = typeRow(planned);
  return planned.kind === 'change'
    ? { ...fields, version: markVersion(planned.before) }
    : { ...fields, office: fields.office === '' ? (offices[0] ?? '') : fields.office };
}

function listDifferences(planned: Planned, { directory }: DeskContent): ReviewedRow['differences'] {
  const { update } = planned;
  const show = (former: string | undefined, present: string | undefined, key: SheetColumnKey) =>
    former === present
      ? []
      : [{ label: sheetHeaders[key], former: former ?? '', present: present ?? '' }];
  if (planned.kind === 'new')
    return shownFields.flatMap((key) =>
      show(undefined, showField(update, key, directory), columnOf(key)),
    );
  const { before, changed, hasNote } = planned;
  return [
    ...changed.flatMap((key) =>
      show(showField(before, key, directory), showField(update, key, directory), columnOf(key)),
    ),
    ...(hasNote ? show(undefined, update.corrections.at(-1)?.text, 'correction') : []),
    ...show(before.withdrawn?.reason, update.withdrawn?.reason, 'withdrawal'),
  ];
}

/** What is told of a new row. */
const shownFields = [
  'date',
  'action',
  'due',
  'status',
  'newDue',
  'confidence',
  'percent',
  'text',
  'values',
  'evidence',
] as const;

/** Whether two forms say the same, however spaced; marks and confirmations apart. */
export function areSameFields(one: DraftFields, other: DraftFields): boolean {
  return draftFieldNames
    .filter((name) => name !== 'version' && name !== 'confirmed')
    .every((name) => foldSpace(one[name]) === foldSpace(other[name]));
}
