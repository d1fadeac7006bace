import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { importerText } from '../../i18n/commands/importer.ts';
import type { ImportIssue } from './import-issue.ts';
import {
  continuesTiming,
  goesOnBelow,
  isTiming,
  isUnreadTiming,
  makesTiming,
} from './timing-shape.ts';

/** A row of a table of actions; `label` where the row names its column. */
export interface ActionTableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly isIndented: boolean;
  readonly label?: 'description' | 'timing';
}

type OfficialAction = OfficialObjective['actions'][number];

/** What a table of actions holds. */
export interface ActionTable {
  readonly actions: readonly OfficialAction[];
  readonly issues: readonly ImportIssue[];
}

interface Pending {
  readonly line: number;
  readonly text: readonly string[];
  readonly timing: readonly string[];
}

/**
 * The actions in the rows under one heading. A description may be broken over rows before its timing or after it;
 * a new action begins where a complete one is followed by another description with its own timing.
 */
export function readActions(headingLine: number, rows: readonly ActionTableRow[]): ActionTable {
  const done: Pending[] = [];
  let pending: Pending | undefined;
  let expectsTiming = false;
  let isTimingBroken = false;
  let isStray = false;
  const strays: ImportIssue[] = [];
  const add = (line: number, text: string, timing: string): void => {
    const { line: first, text: texts, timing: timings } = pending ?? { line, text: [], timing: [] };
    pending = {
      line: first,
      text: text === '' ? texts : [...texts, text],
      timing: timing === '' ? timings : [...timings, timing],
    };
  };
  const flush = (): void => {
    if (pending !== undefined) done.push(pending);
    pending = undefined;
  };
  for (const [index, row] of rows.entries()) {
    const hasText = (pending?.text.length ?? 0) > 0;
    const hasTiming = (pending?.timing.length ?? 0) > 0;
    if (row.label === 'description' && hasText) flush();
    if (row.label === 'timing' && row.cells.length === 0) expectsTiming = hasText && !hasTiming;
    if (row.cells.length === 0) continue;
    const below = rows.slice(index);
    const { text, timing } = readCells(row, {
      expectsTiming: expectsTiming || row.label === 'timing',
      hasText,
      following: rows.slice(index + 1),
    });
    expectsTiming = false;
    const timings = pending?.timing.join(' ') ?? '';
    const goesOn: boolean =
      timing === '' &&
      hasTiming &&
      (goesOnBelow(timings, takeLone(below)) || (isTimingBroken && /^\p{Ll}/u.test(text)));
    isTimingBroken = goesOn;
    // After a complete action and an empty line, a new sentence without a timing of its own belongs to no field.
    const isApart =
      row.line - (rows[index - 1]?.line ?? row.line) > 1 && /^[«“"(]?\p{Lu}/u.test(text);
    isStray =
      !goesOn &&
      hasText &&
      hasTiming &&
      timing === '' &&
      row.label === undefined &&
      (isStray || isApart) &&
      !startsAction(text, rows.slice(index + 1));
    if (isStray) {
      strays.push({
        line: row.line,
        code: 'unplaced-text',
        message: importerText.issues.unplacedText(row.line, text),
      });
      continue;
    }
    if (goesOn) add(row.line, '', text);
    else if (text === '' || !hasTiming) add(row.line, text, timing);
    else if (timing !== '' && continuesTiming(timings, timing)) add(row.line, text, timing);
    else {
      if (hasText && (timing !== '' || startsAction(text, rows.slice(index + 1)))) flush();
      add(row.line, text, timing);
    }
  }
  flush();
  const table = finish(headingLine, done);
  return { ...table, issues: [...table.issues, ...strays] };
}

interface Expectation {
  readonly expectsTiming: boolean;
  readonly hasText: boolean;
  readonly following: readonly ActionTableRow[];
}

/** The texts of the rows that are one cell, up to the first that is not. */
function takeLone(rows: readonly ActionTableRow[]): readonly string[] {
  const end = rows.findIndex(({ cells, label }) => cells.length !== 1 || label !== undefined);
  return rows.slice(0, end < 0 ? rows.length : end).flatMap(({ cells }) => cells);
}

function readCells(
  { cells, isIndented, label }: ActionTableRow,
  { expectsTiming, hasText, following }: Expectation,
): { readonly text: string; readonly timing: string } {
  const all = cells.join(' ');
  if (label === 'description') return { text: all, timing: '' };
  if (expectsTiming) return { text: '', timing: all };
  if (cells.length === 1) {
    // Before a line in lower case, with a timing further down, it is a piece of the description that happens to name a period.
    const next = following[0]?.cells[0] ?? '';
    const isPiece =
      !isIndented && /^\p{Ll}/u.test(next) && !makesTiming(all, next) && hasTimingBelow(following);
    return (hasText || isIndented) && !isPiece && isTiming(all)
      ? { text: '', timing: all }
      : { text: all, timing: '' };
  }
  // The last column is the timing; a timing broken into cells takes as many as read as one.
  const isSplitTiming =
    cells.length > 2 && isTiming(cells.slice(-2).join(' ')) && !isTiming(cells.at(-1) ?? '');
  const columns = isSplitTiming ? -2 : -1;
  return { text: cells.slice(0, columns).join(' '), timing: cells.slice(columns).join(' ') };
}

/** Whether a text after a complete action begins another: it starts with a capital and a timing of its own follows. */
function startsAction(text: string, following: readonly ActionTableRow[]): boolean {
  return /^[«“"(]?\p{Lu}/u.test(text) && hasTimingBelow(following);
}

function hasTimingBelow(rows: readonly ActionTableRow[]): boolean {
  return rows.some(
    ({ cells, label }) => label === 'timing' || cells.length > 1 || isTiming(cells.join(' ')),
  );
}

function finish(headingLine: number, done: readonly Pending[]): ActionTable {
  const message = importerText.issues;
  if (done.length === 0) {
    return {
      actions: [],
      issues: [
        { line: headingLine, code: 'empty-action', message: message.emptyAction(headingLine) },
      ],
    };
  }
  const issues = done.flatMap(({ line, text, timing }): readonly ImportIssue[] => {
    if (text.length === 0)
      return [{ line, code: 'missing-description', message: message.missingDescription(line) }];
    if (timing.length === 0)
      return [{ line, code: 'missing-timing', message: message.missingTiming(line) }];
    const printed = timing.join(' ');
    return isUnreadTiming(printed)
      ? [{ line, code: 'unread-timing', message: message.unreadTiming(line, printed) }]
      : [];
  });
  return {
    actions: done.map(({ text, timing }) => ({ text: text.join(' '), timing: timing.join(' ') })),
    issues,
  };
}
