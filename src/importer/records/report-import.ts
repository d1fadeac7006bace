import { cardText } from '../../i18n/commands/cards.ts';
import { importerText, nameField } from '../../i18n/commands/importer.ts';
import type { PlanDifference } from '../editions/compare-plan.ts';
import type { ContentAdditions } from '../cards/write-content.ts';
import { isOnlyNamed, type ImportIssue } from '../recognise/import-issue.ts';
import type { PlanDocumentRecords } from '../recognise/plan-document-records.ts';
import { nameMeaning } from './mapping-file.ts';

/** A document against the content as lines for staff: new, changed, moved, removed, and how many stayed. */
export function reportDifference(
  planId: string,
  { added, removed, matches }: PlanDifference,
): string {
  const text = importerText.difference;
  const changed = matches.filter(({ changedFields }) => changedFields.length > 0);
  const moved = matches.filter(({ entry, record }) => entry.position !== record.position);
  const unmarked = matches.filter(({ entry }) => entry.fingerprint === undefined);
  const unchanged = matches.filter(
    ({ entry, record, changedFields }) =>
      entry.fingerprint !== undefined &&
      entry.position === record.position &&
      changedFields.length === 0,
  );
  const sections = [
    section(
      text.added(added.length),
      added.map(({ position, title }) => `${String(position)}. ${title}`),
    ),
    section(
      text.changed(changed.length),
      changed.map(
        ({ entry, record, changedFields }) =>
          `${String(record.position)}. ${entry.slug}: ${changedFields.map(nameField).join(', ')}`,
      ),
    ),
    section(
      text.moved(moved.length),
      moved.map(({ entry, record }) => text.move(entry.slug, entry.position, record.position)),
    ),
    section(
      text.removed(removed.length),
      removed.map(({ position, slug }) => `${String(position)}. ${slug}`),
    ),
    section(text.unmarked(unmarked.length), []),
  ];
  const actions = [...added, ...matches.map(({ record }) => record)].reduce(
    (sum, record) => sum + record.actions.length,
    0,
  );
  return [
    text.heading(planId, added.length + matches.length, actions),
    ...sections.flat(),
    text.unchanged(unchanged.length),
    '',
  ].join('\n');
}

/** A heading that counts, and what it counts; nothing where it counts zero. */
function section(heading: string | undefined, lines: readonly string[]): readonly string[] {
  return heading === undefined ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

/** What could not be placed, as lines for staff: first what is to be looked at, then what only stands outside the objectives. */
export function reportIssues(issues: readonly ImportIssue[]): string {
  if (issues.length === 0) return `${importerText.noIssues}\n`;
  const [named, open] = [true, false].map((isNamed) =>
    issues.filter(({ code }) => isOnlyNamed(code) === isNamed).map(({ message }) => message),
  ) as [string[], string[]];
  return [
    ...section(importerText.issueCount(open.length), open),
    ...section(importerText.namedCount(named.length), named),
    '',
  ].join('\n');
}

/** What an import added, as lines for staff; nothing where it added no card. */
export function reportAdditions({ cards, areas, strategic, themes }: ContentAdditions): string {
  if (cards.length === 0) return '';
  return [
    cardText.written(cards.length, areas, strategic),
    cardText.themes(themes.count, cardText.levels[themes.level]),
    '',
  ].join('\n');
}

/** The labels and columns of the document with what each was taken for, and the account of its words, as lines for staff. */
export function reportLabels({ labels, words }: PlanDocumentRecords): string {
  if (labels.length === 0) return '';
  return [
    '',
    importerText.labels.heading,
    ...labels.map(({ label, field, count }) =>
      importerText.labels.line(label, nameMeaning(field), count),
    ),
    '',
    importerText.labels.words(words.read, words.placed, words.listed),
    '',
  ].join('\n');
}
