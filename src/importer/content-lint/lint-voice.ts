import { contentText } from '../../i18n/commands/content-checks.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { listEntryTexts } from '../facts/check-entry.ts';
import { isPlain, type EditorialText } from './editorial-texts.ts';
import { findWarning, type LintFinding } from './lint-finding.ts';
import { sharpWords } from './sharp-words.ts';

/** An entry of fewer sentences is too short to speak of a habit. */
const leastSentences = 6;
/** Sentences of an entry that may open with the same two words: one in four, and two in any case. */
const mostAlike = { share: 1 / 4, count: 2 } as const;

const words = String.raw`(?<!\p{L})`;
/** A duty told as an opinion: "va fatto", "vanno messe". */
const duty = new RegExp(
  `${words}(?:va|vanno)\\s+\\p{L}*(?:[aiu]t|fatt|scritt|mess|res|apert|chius|spes|vist|post|coint|esclus|inclus)[oaie](?!\\p{L})`,
  'giu',
);
const sharp = new RegExp(
  `${words}(?:${sharpWords
    .join('|')
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('’', "['’]")})\\p{L}*`,
  'giu',
);

/** Words that say more than a plan can, duties told as opinions, and entries whose sentences open alike: each is for a person to weigh. */
export function lintVoice(
  texts: readonly EditorialText[],
  { objectives }: FolderContent,
): readonly LintFinding[] {
  const inEntries = texts.filter(({ file }) => file.startsWith('objectives/'));
  return [
    ...inEntries.flatMap(({ file, field, text }) => {
      const own = text.replaceAll(/«[^»]*»/gu, '«»');
      return [
        ...[...new Set(own.match(duty) ?? [])].map((found) =>
          findWarning('voice', file, field, contentText.duty(found)),
        ),
        ...[...new Set(own.match(sharp) ?? [])].map((found) =>
          findWarning('voice', file, field, contentText.sharpWord(found)),
        ),
      ];
    }),
    ...objectives.filter(isPlain).flatMap(({ id, data }) => {
      const openings = listEntryTexts(data)
        .filter(([field]) => !field.endsWith('title'))
        .flatMap(([, text]) => findOpenings(text));
      const [opening, alike] = countMost(openings);
      return openings.length < leastSentences ||
        alike <= mostAlike.count ||
        alike / openings.length <= mostAlike.share
        ? []
        : [
            findWarning(
              'voice',
              `objectives/${id}.yaml`,
              'text',
              contentText.openAlike(opening, alike, openings.length),
            ),
          ];
    }),
  ];
}

/** The first two words of each sentence of a text, in lower case. */
function findOpenings(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.slice(0, 2)
        .join(' '),
    )
    .filter((opening) => opening !== undefined && opening !== '')
    .map(String);
}

function countMost(items: readonly string[]): readonly [string, number] {
  return [...Map.groupBy(items, (item) => item)]
    .map(([item, all]) => [item, all.length] as const)
    .reduce<readonly [string, number]>((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
}
