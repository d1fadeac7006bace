import type { TextLine } from './text-lines.ts';
import { segmentLine } from './column-groups.ts';
import { writeLine } from './text-lines.ts';

/** A page's lines outside its tables, and how high it is. */
export interface PageLines {
  readonly page: number;
  readonly lines: readonly TextLine[];
}

/** Kinds of furniture of pages. */
export type FurnitureKind = 'running-header' | 'page-number';

/** Most lines of a header or footer. */
const deepest = 5;
/** How far the same line may stand apart on two pages, in points. */
const near = 4;
/** How far apart lines of a cell stand at most, in parts of the size. */
const sameCell = 1.35;
const pageNumber =
  /^(?:.{0,80}[\s–—-])?pag(?:ina|\.)?\s*\d{1,4}(?:\s*(?:di|\/|su)\s*\d{1,4})?$|^[-–—]?\s*\d{1,4}\s*[-–—]?$|^\d{1,4}\s*(?:\/|di|su)\s*\d{1,4}$/iu;
const namesPage = /(?<!\p{L})pag(?:ina|\.)?\s*\d/iu;
const namesCard = /^(?:scheda|obiettivo|progetto|azione|fase|missione|programma)(?!\p{L})/iu;

/**
 * The lines that belong to the pages: those that the document itself marks so, and at the edges of pages those that
 * stand at the same height on other pages with the same words, or with numbers that count the pages.
 */
export function findFurniture(pages: readonly PageLines[]): ReadonlyMap<TextLine, FurnitureKind> {
  const found = new Map<TextLine, FurnitureKind>();
  const printed = new Map(
    pages.flatMap(({ lines }) => lines.map((line) => [line, writeLine(line.words, true)] as const)),
  );
  const textOf = (line: TextLine): string => printed.get(line) ?? '';
  const isRepeated = findRepeated(pages, textOf);
  const counts = findCounts(pages, textOf);
  for (const { lines } of pages) {
    for (const line of lines)
      if (line.words.every(({ isArtifact }) => isArtifact)) found.set(line, nameKind(textOf(line)));
    for (const edge of [lines, lines.toReversed()])
      for (const line of edge.slice(0, deepest)) {
        if (found.has(line)) continue;
        const inner = edge.slice(edge.indexOf(line) + 1);
        if (!namesPage.test(textOf(line)) && isPartOfRow(line, inner, isRepeated)) break;
        const isNumber = pageNumber.test(textOf(line)) && counts(line);
        if (!isRepeated(line) && !(isNumber && edge[0] === line)) break;
        found.set(line, nameKind(textOf(line)));
      }
  }
  return found;
}

/** Whether a line and those towards the middle of the page stand as near to each other as lines of a cell, up to one in columns. */
function isPartOfRow(
  line: TextLine,
  inner: readonly TextLine[],
  isRepeated: (line: TextLine) => boolean,
): boolean {
  let former = line;
  for (const next of inner) {
    if (Math.abs(former.base - next.base) > line.size * sameCell) return false;
    if (segmentLine(next).segments.length > 1 && !isRepeated(next)) return true;
    former = next;
  }
  return false;
}

function nameKind(text: string): FurnitureKind {
  return pageNumber.test(text.replaceAll('\t', ' ')) ? 'page-number' : 'running-header';
}

function findRepeated(
  pages: readonly PageLines[],
  textOf: (line: TextLine) => string,
): (line: TextLine) => boolean {
  const groups = new Map<string, TextLine[]>();
  const shape = (line: TextLine): string => textOf(line).replaceAll(/\d+/gu, '0');
  for (const { lines } of pages)
    for (const line of new Set([...lines.slice(0, deepest), ...lines.slice(-deepest)])) {
      const group = groups.get(shape(line));
      if (group === undefined) groups.set(shape(line), [line]);
      else group.push(line);
    }
  return (line) => {
    const text = textOf(line);
    // A header of columns is the table's, and a label may begin each page of cards.
    if (text.split('\t').length > 3 || namesCard.test(text)) return false;
    const twins = (groups.get(shape(line)) ?? []).filter(
      (other) =>
        other.page !== line.page &&
        Math.abs(other.base - line.base) < near &&
        (textOf(other) === text || countsPages(text, line.page, textOf(other), other.page)),
    );
    return twins.length >= Math.max(1, Math.floor((pages.length - 1) / 4));
  };
}

/** Tells whether the number in a line counts the pages: the first or last line of another page is as far from it as that page. */
function findCounts(
  pages: readonly PageLines[],
  textOf: (line: TextLine) => string,
): (line: TextLine) => boolean {
  const edges = pages.flatMap(({ lines }) => [...new Set([lines.at(0), lines.at(-1)])]);
  const numbered = edges.filter((line) => line !== undefined && pageNumber.test(textOf(line)));
  return (line) =>
    numbered.some(
      (other) =>
        other !== undefined &&
        other.page !== line.page &&
        countsPages(textOf(line), line.page, textOf(other), other.page),
    );
}

/** Whether the numbers of two lines are the same, or as far apart as their pages. */
function countsPages(a: string, pageA: number, b: string, pageB: number): boolean {
  const [left, right] = [a, b].map((text) => (text.match(/\d+/gu) ?? []).map(Number));
  return (left ?? []).every(
    (number, index) =>
      number === right?.[index] || number - (right?.[index] ?? 0) === pageA - pageB,
  );
}
