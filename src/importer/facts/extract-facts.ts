import { monthNames } from '../../domain/timing/vocabulary.ts';
import { weekdays, readNumberWord } from './fact-words.ts';
import { foldCase, isUpperCase } from '../../domain/text/fold-text.ts';
import { findNames, type CapitalUse } from './find-names.ts';

/** Something of the official text that must survive in the plain one. */
export interface Fact {
  readonly kind: 'law' | 'quotation' | 'date' | 'number' | 'acronym' | 'name';
  /** As printed. */
  readonly text: string;
}

const number = '\\d+(?:[.,/]\\d+)*';
const act =
  '(?:D\\.?\\s?Lgs|D\\.?\\s?L|D\\.?\\s?P\\.?\\s?R|D\\.?\\s?P\\.?\\s?C\\.?\\s?M|D\\.?\\s?M|L\\.?\\s?R|L|[Ll]egge(?:\\s+[Rr]egionale)?|[Dd]ecreto(?:[\\s-][Ll]egge|\\s+[Ll]egislativo)?|[Rr]egolamento\\s+\\(?UE\\)?)';

const patterns: readonly (readonly [Fact['kind'], RegExp])[] = [
  ['law', new RegExp(`\\bart(?:icol[oi]|t)?\\.?\\s*\\d+(?:[\\s-]?(?:bis|ter|quater))?`, 'giu')],
  [
    'law',
    new RegExp(
      `\\b${act}\\.?\\s*(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\s*,?\\s*)?(?:n\\.?\\s*)?\\d+(?:/\\d+)?`,
      'gu',
    ),
  ],
  ['law', /\bdeliber\p{Ll}*\s(?:[\p{L}.]+\s){0,5}?n\.?\s*\d+(?:\/\d+)?/giu],
  ['quotation', /[“«]([^“”«»]{3,60})[”»]|"([^"]{3,60})"/gu],
  ['date', /\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b/gu],
  [
    'date',
    new RegExp(
      `\\b(?:\\d{1,2}\\s*°?\\s+)?(?:${monthNames.join('|')})(?:\\s+\\d{4})?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  ],
  [
    'date',
    new RegExp(
      `(?<!\\p{L})(?:${weekdays.map((day) => day.replace(/i$/u, '[iì]')).join('|')})(?!\\p{L})`,
      'giu',
    ),
  ],
  // "Secondo" alone is mostly "according to"; "primo grado" belongs to the name of a kind of school.
  [
    'number',
    /(?<!\p{L})(?:prim|second|terz|quart|quint)[oa]\s+(?:lott|pian|stralci|trimestr|semestr|fas|rat)\p{Ll}(?!\p{L})/giu,
  ],
  [
    'acronym',
    /(?<![\p{L}\p{N}.])(?:(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]+)(?![\p{L}\p{N}])/gu,
  ],
  ['number', new RegExp(`(?<![\\p{L}\\p{N}])${number}(?![\\p{L}\\p{N}])`, 'gu')],
];

/**
 * The facts of an official text: laws, quoted names, dates, numbers (also in letters), acronyms and proper names, each
 * once. `use` tells which words the whole document writes with a capital although they are no names.
 */
export function extractFacts(text: string, use: CapitalUse): readonly Fact[] {
  const facts: Fact[] = [];
  let rest = text;
  for (const [kind, pattern] of patterns) {
    // A text all in capitals tells acronyms from words no longer.
    if (kind === 'acronym' && isUpperCase(text)) continue;
    rest = rest.replaceAll(pattern, (found: string, ...groups: readonly unknown[]) => {
      if (kind === 'acronym' && (/^[IVX]+$/u.test(found) || !/\p{Lu}/u.test(found))) return found;
      const quoted =
        kind === 'quotation'
          ? groups.slice(0, 2).find((group) => typeof group === 'string')
          : undefined;
      facts.push({ kind, text: typeof quoted === 'string' ? quoted : found });
      // A mark keeps the words on both sides from becoming neighbours; a month can belong to a name ("via IV Novembre").
      return kind === 'date' && isMonthName(found) ? found : '§';
    });
  }
  for (const word of rest.match(/\p{L}+/gu) ?? [])
    if (readNumberWord(word) !== undefined) facts.push({ kind: 'number', text: word });
  if (!isUpperCase(text))
    facts.push(...findNames(rest, use).map((name) => ({ kind: 'name' as const, text: name })));
  return dropRepeated(facts);
}

function isMonthName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && monthNames.includes(foldCase(text));
}

function dropRepeated(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [`${fact.kind} ${foldCase(fact.text)}`, fact])).values()];
}
