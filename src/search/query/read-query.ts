import { type OpenIndex } from '../index/index-format.ts';
import { findAliases, findBegunAliases, foreignStopWords } from '../national/read-aliases.ts';
import { tokenize, stem } from '../words/read-words.ts';
import { stopWords } from '../words/stop-words.ts';
import { findBeginnings } from './find-words.ts';
import { matchWord, prefixLength, restFactor, type MatchedWord } from './match-words.ts';
import { joinNeighbours, readNumbers, splitJoined } from './part-words.ts';

/** One word of a query with what it stands for; no match when it is unknown. */
export interface QueryWord extends MatchedWord {
  /** The word as typed, folded. */
  readonly typed: string;
  /** What it is searched as, when that is another word. */
  readonly as?: string;
  /** Language of an alias, 0 for Italian. */
  readonly language: number;
}

/** Words of a query that are read; the rest of a pasted text would only cost time. */
const mostWords = 12;

/** Shortest beginning of a foreign word that is searched. */
const aliasPrefixLength = 4;

/** Words before the number of a law; the plan writes them in one of many ways. */
const lawWord =
  /^(?:l|lr|lgs|dl|dlgs|dpr|dpcm|dm|ddl|art|artt|articolo|articoli|comma|legge|decreto|legislativo|regolamento|numero|n|nr|num|prot)$/u;

/** The folded words of a query that carry meaning; those that say nothing when there are no others. */
function listTelling(open: OpenIndex, query: string): readonly string[] {
  const typed = joinNeighbours(
    open,
    readNumbers(
      open,
      tokenize(query).map(({ folded }) => folded),
    ),
  );
  const hasNumber = typed.some((word) => /^\d+$/u.test(word));
  const telling = typed.filter(
    (word) =>
      !stopWords.has(word) &&
      !(hasNumber && lawWord.test(word)) &&
      !open.index.town.includes(word) &&
      (word.length > 1 || /\d/u.test(word)),
  );
  return telling.length > 0 ? telling : typed.filter((word) => word.length >= prefixLength);
}

/** The first of Italian phrases of which the index has every word; the first of all where it has none. */
function choosePhrase(open: OpenIndex, phrases: readonly string[]): readonly string[] {
  const read = phrases.map((phrase) =>
    tokenize(phrase)
      .map(({ folded }) => folded)
      .filter((word) => !stopWords.has(word)),
  );
  return read.find((words) => words.every((word) => open.places.has(stem(word)))) ?? read[0] ?? [];
}

function translate(
  open: OpenIndex,
  typed: string,
  italian: readonly string[],
  language: number,
): readonly QueryWord[] {
  return choosePhrase(open, italian).map((word) => {
    const place = open.places.get(stem(word));
    return {
      typed,
      as: word,
      language,
      matches: place === undefined ? [] : [{ place, factor: 1 }],
      manner: place === undefined ? 'unknown' : 'exact',
      distance: 0,
    };
  });
}

/** Whether the plan has a word as Italian writes it, its last vowel apart: "loc" is no form of "loco". */
function isItalian(open: OpenIndex, word: string): boolean {
  const other = open.folded[open.places.get(stem(word)) ?? -1];
  const cut = (form: string) => form.replace(/[aeiou]$/u, '');
  return (
    other !== undefined && (other === word || (cut(word) !== word && cut(word) === cut(other)))
  );
}

/** Words, folded, with a letter that Italian does not have ("cărți" is no "carti"). */
function listForeign(query: string): ReadonlySet<string> {
  return new Set(
    tokenize(query)
      .filter(({ surface }) => /[^\d.'a-zàèéìòùî-]/iu.test(surface.normalize('NFC')))
      .map(({ folded }) => folded),
  );
}

/** Languages that some word speaks which is none of the plan's. */
function listLanguages(open: OpenIndex, words: readonly string[]): ReadonlySet<number> {
  return new Set(
    words.flatMap((word, place) =>
      open.places.has(stem(word)) ? [] : findAliases(words, place).map(({ language }) => language),
    ),
  );
}

/** A word that is neither the plan's nor an alias: two words in one, a slip, one half typed. */
function readAlone(open: OpenIndex, typed: string, isOpen: boolean): readonly QueryWord[] {
  const matched = matchWord(open, typed, isOpen);
  const isFar =
    matched.manner === 'unknown' || matched.manner === 'family' || matched.distance >= 1;
  const parts = isFar && !open.isStranger(typed) ? splitJoined(open, typed, isOpen) : [];
  if (parts.length > 0)
    return parts.map((part, at) => ({
      typed,
      as: part,
      language: 0,
      ...matchWord(open, part, isOpen && at === parts.length - 1),
    }));
  if (matched.manner === 'unknown' && isOpen && typed.length >= aliasPrefixLength) {
    const [begun] = findBegunAliases(typed);
    if (begun !== undefined) return translate(open, typed, begun.italian, begun.language);
  }
  return [{ typed, language: 0, ...matched }];
}

/** The words of a query that carry meaning, each with what it stands for in the index; the last may be half typed. */
export function matchQuery(open: OpenIndex, query: string): readonly QueryWord[] {
  const all = listTelling(open, query).slice(0, mostWords);
  const languages = listLanguages(open, all);
  const isForeign = (word: string) => languages.size > 0 && foreignStopWords.has(word);
  const foreign = listForeign(query);
  const words = all.filter((word) => !isForeign(word) || open.places.has(stem(word)));
  const read: QueryWord[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const typed = words[place] ?? '';
    const isOpen = place === words.length - 1;
    const isKnown = !foreign.has(typed) && isItalian(open, typed);
    const isBegun = isOpen && !foreign.has(typed) && findBeginnings(open, typed).length > 0;
    const [alias] = findAliases(words, place).filter(
      ({ keys, language, written }) =>
        keys.length > 1 ||
        (words.length > 1 && languages.has(language)) ||
        (!isKnown && (!isBegun || written === typed)),
    );
    if (alias === undefined) {
      read.push(...readAlone(open, typed, isOpen));
      continue;
    }
    const end = place + alias.keys.length;
    const phrase = words.slice(place, end).join(' ');
    read.push(...addBegun(open, translate(open, phrase, alias.italian, alias.language), isOpen));
    place = end - 1;
  }
  return read;
}

/** A foreign word may also be the beginning of an Italian one ("park"). */
function addBegun(
  open: OpenIndex,
  words: readonly QueryWord[],
  isOpen: boolean,
): readonly QueryWord[] {
  if (!isOpen) return words;
  return words.map((word, at) => {
    if (at !== words.length - 1 || word.typed.includes(' ')) return word;
    const begun = matchWord(open, word.typed, true);
    if (begun.manner !== 'begun' && begun.manner !== 'exact') return word;
    const factor = word.matches.length > 0 ? restFactor : 1;
    const known = new Set(word.matches.map(({ place }) => place));
    return {
      ...word,
      manner: word.matches.length > 0 ? word.manner : begun.manner,
      matches: [
        ...word.matches,
        ...begun.matches
          .filter(({ place }) => !known.has(place))
          .map((match) => ({ ...match, factor: match.factor * factor })),
      ],
    };
  });
}
