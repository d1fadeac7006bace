import { parseTiming } from '../../domain/parse-timing.ts';
import { entryText, gulpease } from '../../domain/content/readability.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { foldWords } from '../../domain/text/fold-text.ts';
import { isPlain } from './editorial-texts.ts';
import { findError, findWarning, type LintFinding } from './lint-finding.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';

/** Least Gulpease index of one entry, and of the mean of all: below 60 readers with eight years of school find a text hard (Lucisano and Piemontese, 1988). */
const leastGulpease = { entry: 60, mean: 65 } as const;

/** The Gulpease index of an entry. */
export interface EntryScore {
  readonly slug: string;
  readonly score: number;
}

/** The Gulpease index of every entry in plain words, lowest first. */
export function scoreEntries({ objectives }: FolderContent): readonly EntryScore[] {
  return objectives
    .filter(isPlain)
    .map(({ id, data }) => ({ slug: id, score: gulpease(entryText(data)) }))
    .toSorted((a, b) => a.score - b.score);
}

/** The mean of some scores; undefined where there is none. */
export function meanScore(scores: readonly EntryScore[]): number | undefined {
  return scores.length === 0
    ? undefined
    : scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
}

/** Entries that are too hard to read, and a collection that is. */
export function lintReadability(scores: readonly EntryScore[]): readonly LintFinding[] {
  const mean = meanScore(scores);
  const hard = scores.filter(({ score }) => score < leastGulpease.entry);
  return [
    ...hard.map(({ slug, score }) =>
      findError(
        'readability',
        `objectives/${slug}.yaml`,
        'Gulpease',
        contentText.hardEntry(score, leastGulpease.entry),
      ),
    ),
    ...(mean !== undefined && mean < leastGulpease.mean
      ? [
          findError(
            'readability',
            'objectives/',
            'Gulpease',
            contentText.hardCollection(mean, leastGulpease.mean),
          ),
        ]
      : []),
  ];
}

/** Timings that the portal does not understand; those that hang on an event are fine. */
export function lintTimings({ objectives, plans }: FolderContent): readonly LintFinding[] {
  const years = new Map(plans.map(({ id, data }) => [id, data.years]));
  return objectives.flatMap(({ id, data }) => {
    const planYears = years.get(data.source.plan);
    // A plan that cannot be read is reported by itself; its timings are not at fault.
    if (planYears === undefined) return [];
    return data.actions
      .filter(({ timing }) => timing !== '' && parseTiming(timing, planYears).kind === 'unparsed')
      .map((action) =>
        // Words that the document leaves as they are can only be told.
        (data.wording === 'official' ? findWarning : findError)(
          'timing',
          `objectives/${id}.yaml`,
          `${action.id}.timing`,
          contentText.unparsedTiming(action.timing),
        ),
      );
  });
}

/** Keywords that repeat one another or say no more than the title. */
export function lintKeywords({ objectives }: FolderContent): readonly LintFinding[] {
  return objectives.flatMap(({ id, data }) => {
    const title = new Set(foldWords(data.title));
    const folded = data.keywords.map((keyword) => foldWords(keyword).join(' '));
    return data.keywords.flatMap((keyword, index): readonly LintFinding[] => {
      const words = folded[index] ?? '';
      if (folded.indexOf(words) < index)
        return [
          findError(
            'keyword',
            `objectives/${id}.yaml`,
            'keywords',
            contentText.repeatedKeyword(keyword),
          ),
        ];
      return words.split(' ').every((word) => title.has(word))
        ? [
            findError(
              'keyword',
              `objectives/${id}.yaml`,
              'keywords',
              contentText.keywordInTitle(keyword),
            ),
          ]
        : [];
    });
  });
}

/** Places of a plan that no entry holds although later ones are held. */
export function lintPositions({ objectives }: FolderContent): readonly LintFinding[] {
  const places = objectives.flatMap(({ data: { editions, source } }) => editions ?? [source]);
  return [...Map.groupBy(places, ({ plan }) => plan)].flatMap(([plan, entries]) => {
    // Of an older plan a source may not say where everything stood.
    if (entries.some(({ position }) => position === undefined)) return [];
    const taken = new Set(entries.map(({ position = 0 }) => position));
    const free = Array.from({ length: Math.max(...taken) }, (_, index) => index + 1).filter(
      (position) => !taken.has(position),
    );
    return free.length === 0
      ? []
      : [
          findWarning(
            'position',
            'objectives/',
            'source.position',
            contentText.freePositions(plan, free),
          ),
        ];
  });
}
