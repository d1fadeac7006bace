import type { OpenIndex } from '../index/index-format.ts';
import type { Outsider } from '../national/outside.ts';
import { findOutside } from '../national/read-outside.ts';
import { foldWords } from '../../domain/text/fold-text.ts';
import { interrogatives, isGeneral, isQuestionWord } from '../words/question-words.ts';
import { findNearWords } from './near-words.ts';
import { prefixLength } from './match-words.ts';
import { matchQuery, type QueryWord } from './read-query.ts';
import { readStateWords, type StateFilter } from './state-words.ts';

/** How a query was understood. */
export interface Explanation {
  /**
   * Whether the plan holds what is asked: wholly, without some of the words or with a correction, not at all as its subject is none of
   * the plan's, or not at all as nothing can be made of the words.
   */
  readonly outcome: 'found' | 'partly' | 'outside' | 'nothing';
  /** Words, as typed, that the plan does not hold. */
  readonly ignored: readonly string[];
  /** Words that were taken for slips. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[];
  /** Words of the plan that stand for others of the query. */
  readonly foundWith: readonly string[];
  /** Words of the query that results are for, as typed or corrected. */
  readonly searched: readonly string[];
  /** Who answers for a subject outside, where that is known. */
  readonly outsider?: Outsider;
  /** Part of the list that words for a state ask for: the first that has an objective. */
  readonly states?: readonly StateFilter[];
}

/** A query with its words and what they were taken for. */
export interface ReadQuery {
  /** Words to be searched. */
  readonly words: readonly QueryWord[];
  readonly explanation: Explanation;
}

const last = new WeakMap<OpenIndex, { readonly query: string; readonly read: ReadQuery }>();

/** Reads a query: which of its words the plan holds, and which it does not. */
export function readQuery(open: OpenIndex, query: string): ReadQuery {
  const known = last.get(open);
  if (known?.query === query) return known.read;
  const read = understand(open, query);
  last.set(open, { query, read });
  return read;
}

/** Words behind which another says what kind of thing is meant ("licenza di pesca"). */
const specifying: ReadonlySet<string> = new Set(
  'di da del dello della dell dei degli delle'.split(' '),
);

/** Words that join one subject to another. */
const joining: ReadonlySet<string> = new Set(['e', 'ed', 'o', 'oppure']);

/** Whether a word is a subject beside one outside: joined to it by an "and", or what it is for ("pompieri e volontari", "tribunale dei minori"). */
function standsApart(
  folded: readonly string[],
  typed: string,
  outside: readonly string[],
): boolean {
  const place = folded.indexOf(typed);
  const link = folded[place - 1] ?? '';
  return (
    folded.some((word) => joining.has(word)) ||
    ((link === 'per' || (specifying.has(link) && link !== 'di')) &&
      outside.includes(folded[place - 2] ?? ''))
  );
}

const nothing = { ignored: [], corrected: [], foundWith: [], searched: [] };

function understand(open: OpenIndex, query: string): ReadQuery {
  const folded = foldWords(query);
  const states = readStateWords(folded.join(' '));
  if (states !== undefined)
    return { words: [], explanation: { ...nothing, outcome: 'found', states } };
  const all = matchQuery(open, query);
  const outside = findOutside(
    [...folded, ...all.flatMap(({ as }) => as ?? [])],
    new Set(open.index.held),
  );
  const isOutside = ({ typed, as }: QueryWord) =>
    outside?.words.some((word) => word === typed || word === as) === true;
  // A verb or the like that the plan lacks is no subject: nobody is told of it.
  const told = all.filter(
    (word, place) =>
      word.manner === 'exact' ||
      (all.length === 1 && word.matches.length > 0) ||
      (!isQuestionWord(word.typed) && !(place > 0 && isHardlyBegun(word, all[place + 1]))),
  );
  const words = told.filter((word) => word.matches.length > 0 && !isOutside(word));
  const missing = told.filter((word) => word.matches.length === 0 || isOutside(word));
  // Before "di" and a word that the plan lacks only words of its texts are a subject of theirs.
  const needsText =
    outside !== undefined ||
    missing.some(({ typed }) => specifying.has(folded[folded.indexOf(typed) - 1] ?? ''));
  const hasSubject = words.some(
    ({ typed, as, matches, language }) =>
      !isGeneral(as ?? typed) &&
      (!needsText || language > 0 || open.readKind(matches[0]?.place ?? -1) === 'seen') &&
      (outside === undefined || standsApart(folded, typed, outside.words)),
  );
  const asksOnly =
    folded.some((word) => interrogatives.has(word)) &&
    words.every(({ typed }) => isQuestionWord(typed)) &&
    missing.length === 0;
  if (words.length === 0 || asksOnly || (missing.length > 0 && !hasSubject)) {
    const ignored = listTyped(missing);
    if (outside !== undefined)
      return {
        words: [],
        explanation: { ...nothing, outcome: 'outside', ignored, outsider: outside.outsider },
      };
    const isSubject = missing.some(({ typed }) => looksLikeWord(open, typed));
    return {
      words: [],
      explanation: { ...nothing, outcome: isSubject ? 'outside' : 'nothing', ignored },
    };
  }
  const corrected = words
    .filter(({ manner }) => manner === 'corrected')
    .map(({ typed, matches }) => ({ typed, taken: open.words[matches[0]?.place ?? -1] ?? '' }));
  const isPlain = missing.length === 0 && corrected.length === 0;
  return {
    words,
    explanation: {
      outcome: isPlain ? 'found' : 'partly',
      ignored: listTyped(missing),
      corrected,
      foundWith: [...new Set(words.flatMap((word) => findSource(open, word)))],
      searched: [
        ...new Set(
          words.map(({ typed }) => corrected.find((slip) => slip.typed === typed)?.taken ?? typed),
        ),
      ],
    },
  };
}

function listTyped(words: readonly QueryWord[]): readonly string[] {
  return [...new Set(words.map(({ typed }) => typed))];
}

/** Whether a word is the last and unknown so far, as only its first letters are typed. */
function isHardlyBegun({ typed, matches }: QueryWord, next: QueryWord | undefined): boolean {
  return (
    next === undefined && matches.length === 0 && typed.length < prefixLength && !/\d/u.test(typed)
  );
}

/** The word of the plan's texts by which a word was found that is not there itself. */
function findSource(open: OpenIndex, { as, matches }: QueryWord): readonly string[] {
  const place = matches[0]?.place ?? -1;
  const source = open.findSource(place);
  if (source !== undefined) return [open.words[source] ?? ''];
  return as === undefined || open.readKind(place) === 'hidden' ? [] : [as];
}

/** Whether an unknown word is one that people use, rather than a slip of one the plan holds or no word at all. */
function looksLikeWord(open: OpenIndex, word: string): boolean {
  return (
    /^(?:\p{L}{3,}|\d{2,})$/u.test(word) &&
    (!/^[a-z]+$/u.test(word) ||
      (/^(?:[^aeiou]{0,3}[aeiou]{1,3})+[^aeiou]{0,2}$/u.test(word) && !/(.)\1\1/u.test(word))) &&
    findNearWords(open, word).length === 0
  );
}
