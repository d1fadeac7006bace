import { importerText } from '../../i18n/commands/importer.ts';
import type { ImportIssue } from './import-issue.ts';
import { matchLabel } from './labels.ts';
import { isTiming } from './timing-shape.ts';
import type { DocumentRow } from './read-rows.ts';

/** "12", "- 12 -", "Pag. 3", "Pagina 3 di 40", "3/40"; a bare year is none. */
const pageNumber =
  /^(?:.{0,80}[\s–—-])?pag(?:ina|\.)?\s*\d{1,4}(?:\s*(?:di|\/|su)\s*\d{1,4})?$|^[-–—]?\s*\d{1,4}\s*[-–—]?$|^\d{1,3}\s*(?:\/|di|su)\s*\d{1,3}$/iu;
const year = /^(?:19|20)\d\d$/u;

/** Whether an issue may be about a value after all: a bare number below a label that has none. */
export function isBareNumber({ cells }: DocumentRow): boolean {
  return cells.length === 1 && /^\d+$/u.test(cells[0] ?? '');
}

/** How far from a page's edge its header and footer stand, in rows. */
const reach = 2;

/** The rows that belong to the pages instead of the plan: page numbers, and the headers and footers repeated around them. */
export function findPageFurniture(
  rows: readonly DocumentRow[],
): ReadonlyMap<DocumentRow, ImportIssue> {
  const isNumber = rows.map(isPageNumber);
  const edges = rows.flatMap((row, index) =>
    row.startsPage || isNumber[index] === true ? [index] : [],
  );
  const isNearEdge = new Set(
    edges.flatMap((edge) =>
      Array.from({ length: reach * 2 + 1 }, (_, step) => edge - reach + step),
    ),
  );
  // What repeats only sometimes beside a page's edge is text of the plan that happens to be the same.
  const repeated = Map.groupBy(
    [...rows.entries()].filter(([, { cells }]) => cells.length === 1),
    ([, { cells }]) => cells[0] ?? '',
  );
  const isRepeated = (text: string): boolean => {
    const places = repeated.get(text) ?? [];
    return places.length > 1 && places.every(([index]) => isNearEdge.has(index));
  };
  const found = rows.flatMap((row, index): readonly (readonly [DocumentRow, ImportIssue])[] => {
    const { line, cells } = row;
    const text = cells[0] ?? '';
    if (isNumber[index] === true)
      return [
        [row, { line, code: 'page-number', message: importerText.issues.pageNumber(line, text) }],
      ];
    const isHeader =
      cells.length === 1 &&
      isRepeated(text) &&
      matchLabel(text, false) === undefined &&
      !isTiming(text);
    return isHeader
      ? [
          [
            row,
            {
              line,
              code: 'running-header',
              message: importerText.issues.runningHeader(line, text),
            },
          ],
        ]
      : [];
  });
  return new Map(found);
}

function isPageNumber({ cells }: DocumentRow): boolean {
  const [text = ''] = cells;
  return cells.length === 1 && pageNumber.test(text) && !year.test(text);
}
