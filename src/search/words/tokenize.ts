import { foldCase } from '../../domain/text/fold-text.ts';

/** A word of a text with its place, so that it can be marked there. */
export interface WordToken {
  /** The word as written. */
  readonly surface: string;
  /** The word without case and accents. */
  readonly folded: string;
  /** Offset of its first character. */
  readonly start: number;
}

/**
 * The words of a text. Apostrophes part words (dell'acqua), dots inside an acronym do not (U.R.P. is one word), and a hyphen behind up
 * to three letters joins (Wi-Fi, e-mail).
 */
export function tokenize(text: string): readonly WordToken[] {
  const tokens: WordToken[] = [];
  const composed = text.normalize('NFC');
  for (const match of composed.matchAll(
    /(?:\p{L}\.){2,}\p{L}?|\p{L}{1,3}-\p{L}{1,4}(?!\p{L})|\p{L}+\d*|\d+/gu,
  )) {
    const [surface] = match;
    const folded = foldCase(surface).replace(/[.-]/gu, '');
    tokens.push({ surface, folded, start: match.index });
  }
  return tokens;
}
