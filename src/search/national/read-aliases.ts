import { tokenize } from '../words/read-words.ts';
import { stopWords } from '../words/stop-words.ts';
import { aliasLines } from './aliases.ts';

/** What words of another language mean. */
export interface Alias {
  /** Column of the language in the list, from 1. */
  readonly language: number;
  /** Keys of its words. */
  readonly keys: readonly string[];
  /** Its first word as the list writes it, folded. */
  readonly written: string;
  /** Italian phrases, the best first. */
  readonly italian: readonly string[];
}

/** Articles, prepositions and the like, folded; they say nothing beside a word of their language. */
export const foreignStopWords: ReadonlySet<string> = new Set(
  `the of for and to is are at my how where when what who can get near people person new about any there in on with much many long does will be free i my me you your it its that this
  les des du pour un une et au aux mon ma ou quand comment est qui sur dans combien coute je puis peut
  el los las del y mi como donde cuando hay para quien con en por cuanto cuesta puedo
  si pe cu din pentru unde cand cum este sunt cine in la cel cei pot
  te per dhe ku kur eshte nje me ne kush si
  في من على و الى كيف اين متى هل عن كم`.split(/\s+/u),
);

/** Endings of number, case and article that make no other word of it. */
const endings =
  /(?:ului|urilor|urile|uri|ilor|lor|ul|ave|eve|ive|ies|ve|at|et|it|es|as|os|s|x|y)$/u;

function cutVowels(word: string): string {
  return word.replace(/(?<=....)[aeiouy]{1,2}$/u, '');
}

/** A folded word without what number and article do to it, in any of the languages. */
function readAliasKey(word: string): string {
  if (/\p{sc=Arab}/u.test(word))
    return word
      .replace(/^و?(?:ال|لل)(?=..)/u, '')
      .replace(/ة$/u, 'ه')
      .replace(/ى$/u, 'ي');
  if (word.length < 6) return cutVowels(word.replace(/(?<=...)[sx]$/u, ''));
  const cut = word.replace(endings, '');
  return cutVowels(cut === word ? cutVowels(word).replace(endings, '') : cut);
}

/** A folded Italian word without the vowels that number and gender change. */
function cutVowel(word: string): string {
  return word.replace(/i?[aeiou]$/u, '');
}

let aliases: ReadonlyMap<string, readonly Alias[]> | undefined;

function listTargets(): readonly string[] {
  return aliasLines
    .trim()
    .split('\n')
    .flatMap((line) => tokenize(line.slice(0, line.indexOf('|'))))
    .map(({ folded }) => cutVowel(folded));
}

/** All aliases under the key of their first word, those of several words first. */
function listAliases(): ReadonlyMap<string, readonly Alias[]> {
  if (aliases !== undefined) return aliases;
  const found = new Map<string, Alias[]>();
  const targets = new Set(listTargets());
  for (const line of aliasLines.trim().split('\n')) {
    const [target = '', ...columns] = line.split('|');
    const italian = target.split(',');
    for (const [column, phrases] of columns.entries())
      for (const phrase of phrases.split(',')) {
        const words = tokenize(phrase)
          .map(({ folded }) => folded)
          .filter((word) => !stopWords.has(word) && !foreignStopWords.has(word));
        // What Italian writes the same way needs no alias, and says nothing of the language.
        const isItalian = /^[a-z 'àèéìòù]*$/u.test(phrase);
        if (isItalian && words.every((word) => targets.has(cutVowel(word)))) continue;
        const keys = words.map(readAliasKey);
        const [written = ''] = words;
        const alias = { language: column + 1, keys, written, italian };
        found.set(keys[0] ?? '', [...(found.get(keys[0] ?? '') ?? []), alias]);
      }
  }
  for (const list of found.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  aliases = found;
  return found;
}

/** Letters that a form may be shorter than the one in the list; what is shorter is only its beginning. */
const mostCut = 2;

/** Aliases that the words from `place` on are, the longest first. */
export function findAliases(words: readonly string[], place: number): readonly Alias[] {
  const typed = words[place] ?? '';
  return (listAliases().get(readAliasKey(typed)) ?? []).filter(
    ({ keys, written }) =>
      typed.length >= written.length - mostCut &&
      keys.every((key, at) => key === readAliasKey(words[place + at] ?? '')),
  );
}

/** Aliases of one word that begin with what is typed so far. */
export function findBegunAliases(prefix: string): readonly Alias[] {
  const found: Alias[] = [];
  for (const [key, list] of listAliases())
    if (key.startsWith(prefix)) found.push(...list.filter(({ keys }) => keys.length === 1));
  return found;
}
