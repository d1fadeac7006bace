import type { TextLine } from './text-lines.ts';
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
const pageNumber =
  /^(?:.{0,80}[\s–—-])?pag(?:ina|\.)?\s*\d{1,4}(?:\s*(?:di|\/|su)\s*\d{1,4})?$|^[-–—]?\s*\d{1,4}\s*[-–—]?$|^\d{1,4}\s*(?:\/|di|su)\s*\d{1,4}$/iu;
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
  for (const { lines } of pages) {
    for (const line of lines)
      if (line.words.every(({ isArtifact }) => isArtifact)) found.set(line, nameKind(textOf(line)));
    for (const edge of [lines, lines.toReversed()])
      for (const line of edge.slice(0, deepest)) {
        if (found.has(line)) continue;
        const isNumber = pageNumber.test(textOf(line)) && pages.length > 1;
        if (!isRepeated(line) && !(isNumber && edge[0] === line)) break;
        found.set(line, nameKind(textOf(line)));
      }
  }
  return found;
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

/** Whether the numbers of two lines are the same, or as far apart as their pages. */
function countsPages(a: string, pageA: number, b: string, pageB: number): boolean {
  const [left, right] = [a, b].map((text) => (text.match(/\d+/gu) ?? []).map(Number));
  return (left ?? []).every(
    (number, index) =>
      number === right?.[index] || number - (right?.[index] ?? 0) === pageA - pageB,
  );
}
