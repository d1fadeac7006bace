import { writeLine, type TextLine } from './text-lines.ts';

/** The words that a document prints within lines, by which words broken at the end of a line are told. */
export type Vocabulary = ReadonlySet<string>;

/** All words of some lines but the first and last of each, which may be broken. */
export function collectVocabulary(lines: readonly TextLine[]): Vocabulary {
  const known = new Set<string>();
  for (const { words } of lines) {
    const tokens = writeLine(words, false).split(' ').map(bare);
    for (const token of tokens.slice(1, -1)) known.add(token);
    // A first word in capitals begins a sentence; one before a comma or full stop is whole.
    const [first = ''] = tokens;
    if (/^\p{Lu}/u.test(words[0]?.text ?? '') && tokens.length > 1) known.add(first);
  }
  return known;
}

function bare(token: string): string {
  return token.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** How two ends of lines belong together. */
export type LineEnd = 'space' | 'glued' | 'hyphen' | 'word' | 'doubtful-word' | 'doubtful-hyphen';

/** What stands between the end of a line and the beginning of the next one in the same paragraph. */
export function judgeLineEnd(before: string, after: string, known: Vocabulary): LineEnd {
  const left = /\S*$/u.exec(before)?.[0] ?? '';
  const right = /^\S*/u.exec(after)?.[0] ?? '';
  if (left.endsWith('\u00AD')) return 'word';
  if (/[\p{L}\p{N}]\/$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return 'glued';
  // "01/01/-" above "31/12/2026"
  if (/\/[-\u2010]$/u.test(left) && /^\d/u.test(right)) return 'hyphen';
  if (!/[\p{L}\p{N}][-\u2010]$/u.test(left)) return 'space';
  const stem = left.slice(0, -1);
  if (!/^\p{Ll}/u.test(right) || !/\p{Ll}$/u.test(stem)) return 'hyphen';
  const isWord = known.has(bare(`${stem}${right}`));
  const isCompound = known.has(bare(`${stem}-${right}`));
  if (isCompound && !isWord) return 'hyphen';
  // Even where the document prints the word as one, only its author knows what stands here.
  return isWord && !isCompound ? 'doubtful-word' : 'doubtful-hyphen';
}
