import { hash } from 'node:crypto';
import { findPersonalData } from '../../feedback/redaction/redact.ts';
import { firstNames, flagWords, siteWords, titleWords, wholeFlagWords } from './flag-words.ts';

/** Why a comment is read twice before it is published. */
export type CommentFlag = 'marked' | 'link' | 'insult' | 'name' | 'sensitive' | 'personal';

const link =
  /https?:\/\/|www\.|\b[a-z0-9-]{2,}\.(?:com|eu|info|it|me|net|online|org|ru|shop|site|xyz)\b/iu;

/**
 * What in the words of a reader, or of an office that replies, asks for a second look: links, insults, names of people, sensitive matters (art. 9
 * and 10 GDPR), personal data. Words alone are looked at, so that a flag can be wrong; none keeps a text from being published.
 */
export function findFlags(text: string): readonly CommentFlag[] {
  const words = splitWords(text);
  const flags: CommentFlag[] = [];
  if (link.test(text)) flags.push('link');
  if (words.some(({ folded }) => isListed(folded, 'insult'))) flags.push('insult');
  if (words.some((_, index) => isName(words, index))) flags.push('name');
  if (words.some(({ folded }) => isListed(folded, 'sensitive'))) flags.push('sensitive');
  if (findPersonalData(text).length > 0) flags.push('personal');
  return flags;
}

/** The flags of a comment that is to be published with a reply; `isMarked` where it was marked when it arrived. */
export function listCommentFlags(
  comment: string,
  reply: string,
  isMarked: boolean,
): readonly CommentFlag[] {
  const found = new Set([...findFlags(comment), ...findFlags(reply)]);
  return [...(isMarked ? (['marked'] as const) : []), ...found];
}

/** What somebody confirms who publishes a flagged text: these words and no others. */
export function markPublication(comment: string, reply: string): string {
  return hash('sha256', JSON.stringify([comment, reply])).slice(0, 16);
}

interface Word {
  readonly written: string;
  readonly folded: string;
}

function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), ([written]) => ({
    written,
    folded: written.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
  }));
}

function isListed(folded: string, kind: keyof typeof flagWords): boolean {
  const whole: readonly string[] = wholeFlagWords[kind];
  return whole.includes(folded) || flagWords[kind].some((start) => folded.startsWith(start));
}

/** Whether a word begins the name of somebody: a first name with a surname after it, or whatever follows a title. */
function isName(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || after === undefined || !isCapital(after.written)) return false;
  if (titleWords.has(word.folded)) return true;
  return (
    firstNames.has(word.folded) &&
    isCapital(word.written) &&
    !(before !== undefined && siteWords.has(before.folded))
  );
}

function isCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}
