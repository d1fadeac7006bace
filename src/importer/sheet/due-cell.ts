import type { Update } from '../../domain/content/update.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { readOccurrences } from '../../domain/states/occurrence-states.ts';
import { listActionOccurrences, type Occurrence } from '../../domain/timing/occurrences.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import { formatDate } from '../../i18n/format.ts';
import { parseDateCell, showDate } from './date-cell.ts';
import type { RowReader } from './row-reader.ts';
import type { UpdateDirectory } from './update-directory.ts';

interface Subject {
  readonly directory: Pick<UpdateDirectory, 'actions'>;
  readonly slug: string;
  /** Undefined for the whole objective, which is that of its action where it has one alone. */
  readonly actionId: string | undefined;
}

function listDue({ directory, slug, actionId }: Subject): readonly Occurrence[] {
  const actions = directory.actions.get(slug) ?? [];
  const action =
    actions.find(({ id }) => id === actionId) ??
    (actions.length === 1 && actionId === undefined ? actions[0] : undefined);
  return action === undefined ? [] : listActionOccurrences(action);
}

/** The due day of a subject that waits for a report: the last that passed without one, else the next; nothing where there is none. */
export function findDueDay(
  subject: Subject,
  updates: readonly Update[],
  today: IsoDate,
): IsoDate | undefined {
  return findWaiting(subject, updates, today).waiting?.planned;
}

/** The day that a row to fill in answers unless the office says otherwise, where its action has several occurrences. */
export function suggestDue(
  subject: Subject,
  updates: readonly Update[],
  today: IsoDate,
): string | undefined {
  const { count, waiting } = findWaiting(subject, updates, today);
  return count < 2 || waiting === undefined ? undefined : showDate(waiting.planned);
}

function findWaiting(
  { actionId, directory, slug }: Subject,
  updates: readonly Update[],
  today: IsoDate,
) {
  const actions = directory.actions.get(slug) ?? [];
  const own = readOccurrences({ actions, updates }, today).filter(
    (occurrence) => occurrence.actionId === actionId,
  );
  const waiting =
    own.findLast(({ state }) => state === 'open') ??
    own.find(({ state }) => state === 'to-come' || state === 'moved');
  return { count: own.length, waiting };
}

/** The days that a row answers, one a line or between semicolons; complains of what is no day of its action. */
export function readDue(reader: RowReader, subject: Subject | undefined): Update['due'] {
  if (!reader.isFilled('due')) return undefined;
  const cell = reader.cell('due');
  if (cell.value === null || subject === undefined) return undefined;
  const known = listDue(subject);
  const written =
    typeof cell.value === 'string'
      ? cell.value
          .split(/[;\n]/u)
          .map((line) => line.trim())
          .filter((line) => line !== '')
      : [cell.value];
  const days = written.map((value) => {
    const reading = parseDateCell({ ...cell, value });
    const date = 'date' in reading ? reading.date : undefined;
    const found = known.find(({ planned, day }) => planned === date || day === date);
    if (found === undefined)
      reader.complain(
        'due',
        sheetCellText.unknownDue(
          value instanceof Date && date !== undefined ? formatDate(date) : String(value),
          known.map(({ planned }) => showDate(planned)),
        ),
      );
    return found?.planned;
  });
  const found = days.filter((day) => day !== undefined);
  return found.length === 0 ? undefined : [...new Set(found)].toSorted();
}

/** The new day of what is postponed; complains of what is no whole day. */
export function readNewDue(reader: RowReader): IsoDate | undefined {
  if (!reader.isFilled('newDue')) return undefined;
  const cell = reader.cell('newDue');
  if (cell.value === null) return undefined;
  const reading = parseDateCell(cell);
  if ('date' in reading && reading.date.length === 10) return reading.date;
  reader.complain('newDue', sheetCellText.unreadableNewDue(String(cell.value)));
  return undefined;
}
