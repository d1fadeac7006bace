import type { Action, Objective } from './objective.ts';

/** The parts of an entry that count for its readability. */
export type EntryParts = Pick<Objective, 'title' | 'summary' | 'why' | 'expectedResult'> & {
  readonly actions: readonly Pick<Action, 'title' | 'text'>[];
};

/**
 * The Gulpease index of an Italian text, 89 + (300 · sentences − 10 · letters) / words: about 0 (hard) to 100 (easy), not cut at the
 * ends. An apostrophe ends a word; `. ! ? : ;` end a sentence. A text without words scores 100.
 * Source: P. Lucisano and M. E. Piemontese, "Gulpease", Scuola e città 3/1988.
 */
export function gulpease(text: string): number {
  const words = text.replace(/[^\p{L}\p{N}_\s'’]/gu, ' ').match(/[^\s'’]+/gu)?.length ?? 0;
  if (words === 0) return 100;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const sentences = text.match(/[.!?:;]+(?=\s|$)/gu)?.length ?? 0;
  return 89 + (300 * Math.max(1, sentences) - 10 * letters) / words;
}

function closeSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:;]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The text of an entry on which its readability is measured: titles, summary, why, expected result and actions, each closed as a sentence. */
export function entryText({ title, summary, why, expectedResult, actions }: EntryParts): string {
  return [
    title,
    summary,
    why,
    expectedResult,
    ...actions.flatMap((action) => [action.title, action.text]),
  ]
    .filter((text) => text !== undefined)
    .map(closeSentence)
    .join(' ');
}
