import type { Objective } from '../../domain/content/objective.ts';
import type { Update } from '../../domain/content/update.ts';
import type { PartialDate } from '../../domain/iso-date.ts';
import { webAddressSchema } from '../../domain/text.ts';
import { yesNo } from '../../i18n/data/column-text.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { wholeObjective, type SheetColumnKey } from '../../i18n/commands/updates-sheet.ts';
import { parseDateCell } from './date-cell.ts';
import { findNearest, findShortName, foldChoice } from './find-choice.ts';
import { parsePercentCell } from './percent-cell.ts';
import { readMark } from './row-marks.ts';
import type { RowReader } from './row-reader.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** The objective that a row names by its permalink or, where that is missing, by its hidden marks, number or title; undefined, with a complaint, where there is none. */
export function readSlug(reader: RowReader, directory: UpdateDirectory): string | undefined {
  const { objectives, formerSlugs } = directory;
  const slug = reader.text('slug');
  if (slug === undefined) {
    if (reader.isFilled('slug')) return undefined;
    const [mark] = readMarks(reader, directory);
    const found = mark?.slug ?? findObjective(reader, directory);
    if (found === undefined) reader.complain(seenColumn(reader), sheetCellText.missingSlug);
    return found;
  }
  if (objectives.has(slug)) return slug;
  const now = formerSlugs.get(slug);
  reader.complain(
    'slug',
    now === undefined
      ? sheetCellText.unknownSlug(slug, findNearest(slug, objectives.keys()))
      : sheetCellText.formerSlug(slug, now),
  );
  return undefined;
}

/** The column in which people see of which objective a row speaks. */
function seenColumn(reader: RowReader): SheetColumnKey {
  const { columns } = reader.place;
  return (['objectiveTitle', 'number', 'slug'] as const).find((key) => columns.has(key)) ?? 'slug';
}

/** An objective by what people see of it: its number and its title, which must not contradict each other. */
function findObjective(reader: RowReader, { objectives }: UpdateDirectory): string | undefined {
  const number = readObjectiveNumber(reader);
  const title = reader.text('objectiveTitle');
  if (number === undefined && title === undefined) return undefined;
  const found = [...objectives].filter(
    ([, objective]) =>
      (number === undefined || objective.source.position === number) &&
      (title === undefined || foldChoice(objective.title) === foldChoice(title)),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The number of an objective as a row gives it. */
export function readObjectiveNumber(reader: RowReader): number | undefined {
  const written = String(reader.cell('number').value ?? '').trim();
  return /^\d{1,4}\.?$/u.test(written) ? Number.parseInt(written, 10) : undefined;
}

/** What the hidden marks of a row name, each once. */
export function readMarks(
  reader: RowReader,
  directory: UpdateDirectory,
): readonly NonNullable<ReturnType<typeof readMark>>[] {
  const marks = (['rowMark', 'titleMark'] as const).flatMap((key) => reader.text(key) ?? []);
  return [...new Set(marks)].flatMap((mark) => readMark(mark, directory) ?? []);
}

/** The action that a row names; undefined for the whole objective, where it is unknown, and where it is wrong. */
export function readAction(
  reader: RowReader,
  {
    slug,
    objective,
  }: { readonly slug: string | undefined; readonly objective: Objective | undefined },
): string | undefined {
  if (slug === undefined || objective === undefined) return undefined;
  const text = reader.text('action');
  if (text === undefined) {
    if (!reader.isFilled('action')) reader.complain('action', sheetCellText.missingAction);
    return undefined;
  }
  if (foldChoice(text) === foldChoice(wholeObjective) || foldChoice(text) === 'tutto')
    return undefined;
  const action = findAction(reader, objective);
  if (action === undefined)
    reader.complain(
      'action',
      sheetCellText.unknownAction(
        text,
        slug,
        objective.actions.map(({ id }) => id),
      ),
    );
  return action;
}

/** The action of an objective that a row names by its id or its number, if there is one; a number that may mean two means none. */
export function findAction(reader: RowReader, { actions }: Objective): string | undefined {
  const { value } = reader.cell('action');
  const written = String(value ?? '')
    .trim()
    .toLowerCase();
  const number = /^(?:azione |n\. ?)?(\d{1,3})\.?$/u.exec(written)?.[1];
  if (number === undefined) return actions.find(({ id }) => id === written)?.id;
  const meant = new Set(
    actions.filter(({ id }, at) => id === `a${number}` || at + 1 === Number(number)),
  );
  const [only] = meant;
  return meant.size === 1 ? only?.id : undefined;
}

/** The date of a row. */
export function readDate(reader: RowReader): PartialDate | undefined {
  if (!reader.isFilled('date')) {
    reader.needText('date');
    return undefined;
  }
  const cell = reader.cell('date');
  if (cell.value === null) return undefined;
  const reading = parseDateCell(cell);
  if ('date' in reading) return reading.date;
  const faults = {
    unreadable: sheetCellText.unreadableDate,
    impossible: sheetCellText.impossibleDate,
    'year-missing': sheetCellText.yearMissing,
  };
  reader.complain('date', faults[reading.fault](String(cell.value)));
  return undefined;
}

/** The share of a row. */
export function readPercent(reader: RowReader): number | undefined {
  const cell = reader.cell('percent');
  if (!reader.isFilled('percent') || cell.value === null) return undefined;
  const reading = parsePercentCell(cell);
  if ('percent' in reading) return reading.percent;
  const faults = {
    unreadable: sheetCellText.unreadablePercent,
    range: sheetCellText.percentRange,
    fraction: sheetCellText.percentFraction,
  };
  reader.complain('percent', faults[reading.fault](reading.shown));
  return undefined;
}

/** An office by its name, short name, spelling in the document or id. */
export function readOffice(
  reader: RowReader,
  { directory: { areas } }: { readonly directory: Pick<UpdateDirectory, 'areas'> },
): string | undefined {
  const text = reader.text('office');
  if (text === undefined) return undefined;
  const folded = foldChoice(text);
  const named = [...areas].map(
    ([id, { name, shortName, spellings }]) => [id, [id, name, shortName, ...spellings]] as const,
  );
  const office =
    named.find(([, names]) => names.some((word) => foldChoice(word) === folded))?.[0] ??
    findShortName(text, named);
  if (office === undefined)
    reader.complain(
      'office',
      sheetCellText.unknownOffice(
        text,
        [...areas.values()].map(({ name }) => name),
      ),
    );
  return office;
}

/** Whether a row calls itself small. */
export function readMinor(reader: RowReader): boolean {
  const { value } = reader.cell('minor');
  if (typeof value === 'boolean') return value;
  const written = String(value ?? '')
    .trim()
    .toLowerCase();
  if (written === '1' || written === 'x' || written === 'vero') return true;
  return written !== '0' && written !== 'falso' && reader.choice('minor', yesNo) === 'yes';
}

/** The text of a row, with where its cell leads. */
export function readBodyText(reader: RowReader): string | undefined {
  const text = reader.needText('text');
  const { link } = reader.cell('text');
  return text === undefined || !isWebAddress(link) || text.includes(link)
    ? text
    : `${text} (${link})`;
}

/** The sources of a row: one a line in the cell of labels, their addresses on the same lines of the other, a dash for none; a cell that leads somewhere gives that address. */
export function readEvidence(reader: RowReader): Update['evidence'] {
  const labels = lines(reader.text('evidenceLabel'));
  const written = lines(reader.text('evidenceUrl'));
  const link = [reader.cell('evidenceUrl').link, reader.cell('evidenceLabel').link].find(
    isWebAddress,
  );
  const isTyped = written.some((line) => webAddressSchema.safeParse(line).success);
  if (link !== undefined && labels.length === 1 && !isTyped)
    return labels.map((label) => ({ label, url: link }));
  const addresses = written.map((line) => (/^[-–—]$/u.test(line) ? undefined : line));
  if (addresses.length === 0) return labels.map((label) => ({ label }));
  for (const address of addresses) {
    if (address !== undefined && !webAddressSchema.safeParse(address).success)
      reader.complain('evidenceUrl', sheetCellText.badAddress(address));
  }
  if (labels.length === 0) reader.complain('evidenceUrl', sheetCellText.addressWithoutLabel);
  else if (labels.length !== addresses.length)
    reader.complain('evidenceUrl', sheetCellText.addressCount(labels.length, addresses.length));
  return labels.map((label, index) => {
    const url = addresses[index];
    return { label, ...(url !== undefined && { url }) };
  });
}

function isWebAddress(link: string | undefined): link is string {
  return link !== undefined && webAddressSchema.safeParse(link).success;
}

function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
