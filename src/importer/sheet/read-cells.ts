import type { Objective } from '../../domain/content/objective.ts';
import type { Update } from '../../domain/content/update.ts';
import type { PartialDate } from '../../domain/iso-date.ts';
import { webAddressSchema } from '../../domain/text.ts';
import { yesNo } from '../../i18n/data/column-text.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { wholeObjective } from '../../i18n/commands/updates-sheet.ts';
import { parseDateCell } from './date-cell.ts';
import { findNearest, foldChoice } from './find-choice.ts';
import { parsePercentCell } from './percent-cell.ts';
import type { RowReader } from './row-reader.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** The objective that a row names; undefined, with a complaint, where there is none of that name. */
export function readSlug(
  reader: RowReader,
  { objectives, formerSlugs }: UpdateDirectory,
): string | undefined {
  const slug = reader.text('slug');
  if (slug === undefined) {
    if (!reader.isFilled('slug')) reader.complain('slug', sheetCellText.missingSlug);
    return undefined;
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
  if (foldChoice(text) === foldChoice(wholeObjective)) return undefined;
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

/** The action of an objective whose id stands in a row, if there is one. */
export function findAction(reader: RowReader, { actions }: Objective): string | undefined {
  const { value } = reader.cell('action');
  const id = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  return actions.find((action) => action.id === id)?.id;
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
  const office = [...areas].find(([id, { name, shortName, spellings }]) =>
    [id, name, shortName, ...spellings].some((word) => foldChoice(word) === folded),
  );
  if (office === undefined)
    reader.complain(
      'office',
      sheetCellText.unknownOffice(
        text,
        [...areas.values()].map(({ name }) => name),
      ),
    );
  return office?.[0];
}

/** Whether a row calls itself small. */
export function readMinor(reader: RowReader): boolean {
  const { value } = reader.cell('minor');
  return typeof value === 'boolean' ? value : reader.choice('minor', yesNo) === 'yes';
}

/** The sources of a row: one a line in the cell of labels, their addresses on the same lines of the other, a dash for none. */
export function readEvidence(reader: RowReader): Update['evidence'] {
  const labels = lines(reader.text('evidenceLabel'));
  const addresses = lines(reader.text('evidenceUrl')).map((line) =>
    /^[-–—]$/u.test(line) ? undefined : line,
  );
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

function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
