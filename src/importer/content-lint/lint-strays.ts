import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { foldWords } from '../../domain/text/fold-text.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { administrationTerms } from '../../i18n/national/administration-terms.ts';
import { portalQuestions } from '../../i18n/national/portal-questions.ts';
import { serviceTerms } from '../../i18n/national/service-terms.ts';
import { listEntryTexts } from '../facts/check-entry.ts';
import { findWarning, type LintFinding } from './lint-finding.ts';

/** What a municipality's own lists say of things that its plan does not hold: terms, synonyms, codes and years that were left behind. */
export function lintStrays(content: FolderContent): readonly LintFinding[] {
  const entries = listWords(content);
  // Content without a plan yet has nothing that anything could point at.
  if (entries.length === 0) return [];
  return [
    ...lintThesaurus(content, entries),
    ...lintGlossary(content, entries),
    ...lintQuestions(content),
  ];
}

/** The words of each entry as one folded text between spaces, so that whole words can be looked up. */
function listWords({ objectives, updates, areas }: FolderContent): readonly string[] {
  const names = new Map(areas.map(({ id, data }) => [id, data.name]));
  const reported = Map.groupBy(updates, ({ id }) => id.split('/')[0] ?? '');
  return objectives.map(({ id, data }) =>
    joinWords([
      ...listEntryTexts(data).map(([, text]) => text),
      ...data.keywords,
      ...data.places,
      ...data.notes,
      ...data.areas.map((area) => names.get(area) ?? ''),
      ...data.actions.map(({ timing }) => timing),
      ...data.indicators.map(({ name }) => name),
      ...(reported.get(id) ?? []).flatMap((update) => [update.data.title, update.data.text]),
    ]),
  );
}

function joinWords(texts: readonly string[]): string {
  return ` ${texts.flatMap(foldWords).join(' ')} `;
}

/** Phrases for the search of which no entry holds all words, whatever their endings. */
function lintThesaurus(
  { thesaurus }: FolderContent,
  entries: readonly string[],
): readonly LintFinding[] {
  return thesaurus.flatMap(({ official }) =>
    official
      .filter((phrase) => {
        const stems = foldWords(phrase).map(
          (word) => ` ${word.length > 4 ? word.slice(0, -1) : word}`,
        );
        return !entries.some((text) => stems.every((stem) => text.includes(stem)));
      })
      .map((phrase) =>
        findWarning('leftover', 'thesaurus.yaml', 'official', contentText.strayPhrase(phrase)),
      ),
  );
}

/** Own terms that stand nowhere in the plan. */
function lintGlossary(
  { glossary, strategicObjectives, goals, ambits }: FolderContent,
  entries: readonly string[],
): readonly LintFinding[] {
  const national = new Set([...administrationTerms, ...serviceTerms].map(({ id }) => id));
  const levels = joinWords(
    [...strategicObjectives.map(({ data }) => data), ...goals, ...ambits].map(({ title }) => title),
  );
  return glossary
    .filter(({ id }) => !national.has(id))
    .filter(({ term, expansion }) =>
      [term, expansion ?? ''].every((name) => {
        const words = joinWords([name]);
        return words.trim() === '' || ![...entries, levels].some((text) => text.includes(words));
      }),
    )
    .map(({ id, term }) =>
      findWarning('leftover', 'glossary.yaml', id, contentText.strayTerm(term)),
    );
}

/** Codes and years of own questions that no level and no entry has. */
function lintQuestions({
  faq,
  plans,
  goals,
  ambits,
  strategicObjectives,
  objectives,
}: FolderContent): readonly LintFinding[] {
  const national = new Set(portalQuestions.map(({ id }) => id));
  const codes = new Set(
    [...goals, ...ambits, ...strategicObjectives.map(({ data }) => data)].map(({ code }) =>
      code?.replace(/\.$/u, ''),
    ),
  );
  const words = JSON.stringify(objectives.map(({ data }) => data));
  const years = new Set(plans.flatMap(({ data }) => data.years.map(String)));
  return faq
    .filter(({ id }) => !national.has(id))
    .flatMap(({ id, question, answer }) => {
      const text = `${question} ${answer}`;
      const found = [
        ...(text.match(/(?<![\d.])\d+(?:\.\d+){1,2}(?![\d.]*\d)/gu) ?? []).filter(
          (code) => !codes.has(code),
        ),
        ...(text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).filter(
          (year) => !years.has(year) && !words.includes(year),
        ),
      ];
      return [...new Set(found)].map((what) =>
        findWarning('leftover', 'faq.yaml', id, contentText.strayMention(what)),
      );
    });
}
