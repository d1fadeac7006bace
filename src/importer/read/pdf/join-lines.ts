import type { Piece, Place, ReadingRemark } from '../document-blocks.ts';
import { judgeLineEnd, type Vocabulary } from './vocabulary.ts';
import { writeLine, type TextLine } from './text-lines.ts';

/** What joining lines needs to know of the document. */
export interface JoinContext {
  readonly known: Vocabulary;
  /** Whether lines that go on end with a space in the file, so that one without it ends a paragraph. */
  readonly endsSpaced: boolean;
  readonly placeOf: (line: Pick<TextLine, 'page' | 'number'>) => Place;
  readonly remark: (remark: ReadingRemark) => void;
}

const mark = /^(?:[•▪●■◦‣➢✓]|[-–—]\s|\(?\d{1,2}[.)°]\s|\(?[a-z]\)\s|fase\s+\w{1,2}\s*[:.)–-])/iu;

/** A line end of the page that may or may not end a paragraph: white space for whoever does not ask. */
const softEnd = '\u2028';

/** Edges between which lines stand. */
export interface LineBounds {
  readonly left: number;
  readonly right: number;
}

/**
 * The text of lines that stand below one another up to a right edge. A line ends a paragraph where the first word of the next one
 * would have found room; a hyphen that cannot be decided is kept and listed.
 */
export function joinLines(
  lines: readonly TextLine[],
  bounds: LineBounds,
  hasTabs: boolean,
  context: JoinContext,
): string {
  let text = '';
  lines.forEach((line, index) => {
    const printed = writeLine(line.words, hasTabs);
    const former = lines[index - 1];
    if (former === undefined) {
      text = printed;
      return;
    }
    const end = judgeLineEnd(text, printed, context.known);
    if (end === 'word' || end === 'hyphen' || end === 'glued') {
      text = `${end === 'word' ? text.slice(0, -1) : text}${printed}`;
      return;
    }
    if (end === 'doubtful-hyphen' || end === 'doubtful-word') {
      context.remark({ kind: 'hyphen', ...askHyphen(text, printed, context.placeOf(former)) });
      text = `${end === 'doubtful-word' ? text.slice(0, -1) : text}${printed}`;
      return;
    }
    text = `${text}${partLines(former, line, printed, bounds, context)}${printed}`;
  });
  return text;
}

function askHyphen(before: string, after: string, place: Place): Piece {
  const left = /\S*$/u.exec(before)?.[0] ?? '';
  const right = /^[\p{L}\p{N}’']*/u.exec(after)?.[0] ?? '';
  return { text: `${left}${right}`, place };
}

function partLines(
  former: TextLine,
  line: TextLine,
  printed: string,
  bounds: LineBounds,
  context: JoinContext,
): string {
  const isBrokenWord = endsInsideWord(former, line, context);
  if (isBrokenWord) return '';
  if (mark.test(printed)) return '\n';
  const [above, below] = [former.words[0]?.tag, line.words[0]?.tag];
  const areTagged = former.page === line.page && above !== undefined && below !== undefined;
  if (areTagged && above.block !== below.block) return '\n';
  const [first] = line.words;
  const room = findRoom(former, bounds) - former.size * 0.25;
  const width = first === undefined ? 0 : firstWidth(line);
  if (width < room) return '\n';
  if (areTagged && above.isParagraph) return ' ';
  const isSpaced = former.words.at(-1)?.isSpaced === true;
  if (context.endsSpaced) return isSpaced ? ' ' : '\n';
  return softEnd;
}

/** Room behind a line; a line that stands in the middle has it on both sides. */
function findRoom({ start, end, size }: TextLine, { left, right }: LineBounds): number {
  const [before, behind] = [start - left, right - end];
  const isCentred = before > size / 2 && Math.abs(before - behind) < size / 3;
  return isCentred ? before + behind : behind;
}

/** Width of the first word of a line, its pieces glued. */
function firstWidth({ words }: TextLine): number {
  const last = words.findIndex(({ isSpaced, end, size }, index) => {
    const next = words[index + 1];
    return next === undefined || isSpaced || next.start - end > size * 0.15;
  });
  return (words[last]?.end ?? 0) - (words[0]?.start ?? 0);
}

/** A narrow column breaks inside a word that is wider than itself: the line then holds nothing else. */
function endsInsideWord(former: TextLine, line: TextLine, { known }: JoinContext): boolean {
  const before = writeLine(former.words, false);
  const after = writeLine(line.words, false);
  if (before.includes(' ') || !/\p{L}$/u.test(before) || !/^\p{Ll}/u.test(after)) return false;
  const right = /^[\p{L}]*/u.exec(after)?.[0] ?? '';
  return known.has(`${before}${right}`.toLowerCase());
}
