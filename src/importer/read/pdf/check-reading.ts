import { listWords } from '../document-blocks.ts';
import { openPdf, type PDFDocumentProxy } from './open-pdf.ts';
import { undoLigatures } from './printed-signs.ts';

/**
 * The words that the library's own reading of the text has and ours has not. That reading fuses neighbouring cells, so letters are
 * counted first: where these are the same, nothing is lost.
 */
export async function findLostWords(
  pdf: PDFDocumentProxy,
  written: readonly string[],
): Promise<readonly string[]> {
  const { extractText } = await import('unpdf');
  const { text } = await extractText(pdf, { mergePages: true });
  const found = countOf(listLetters(text));
  for (const letter of written.flatMap(listLetters))
    found.set(letter, (found.get(letter) ?? 0) - 1);
  if ([...found.values()].every((count) => count <= 0)) return [];
  const ours = countOf(written.flatMap((one) => listWords(fold(one))));
  return listWords(fold(text)).filter((word) => {
    const left = ours.get(word) ?? 0;
    ours.set(word, left - 1);
    return left <= 0;
  });
}

function listLetters(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]/gu) ?? [];
}

function fold(text: string): string {
  return undoLigatures(text).normalize('NFKC').toLowerCase();
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * Which of some pages hold pictures. Opened strictly, a page with one that is too large to be decoded fails or breaks off; otherwise the
 * library leaves the picture out. `pdf` is the document opened otherwise.
 */
export async function listPicturePages(
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  pages: readonly number[],
): Promise<readonly number[]> {
  if (pages.length === 0) return [];
  const { pdf: strict } = await openPdf(bytes, true);
  const countSteps = async (from: PDFDocumentProxy, number: number): Promise<number> => {
    const page = await from.getPage(number);
    return (await page.getOperatorList()).fnArray.length;
  };
  const found: number[] = [];
  for (const number of pages) {
    const steps = await countSteps(strict, number).catch(() => -1);
    if (steps < (await countSteps(pdf, number))) found.push(number);
  }
  await strict.loadingTask.destroy();
  return found;
}
