import { importerText } from '../../i18n/commands/importer.ts';
import type { PlanCheck } from './check-plan.ts';
import { nameField } from '../records/report-import.ts';

/** The check of a plan as lines for staff: entries with most to put right first, a total last. */
export function reportCheck({
  checked,
  objectives,
  withoutEntry,
  withoutRecord,
}: PlanCheck): string {
  const text = importerText.check;
  const worstFirst = objectives.toSorted(
    (a, b) => b.missing.length + b.copied.length - a.missing.length - a.copied.length,
  );
  const lines = worstFirst.flatMap(({ position, slug, missing, copied }) => [
    text.entry(position, slug),
    ...missing.map(({ kind, text: fact, field }) =>
      text.missing(text.kinds[kind] ?? kind, fact, nameField(field)),
    ),
    ...copied.map(({ field, text: words }) => text.copied(field, words)),
    '',
  ]);
  const count = (key: 'missing' | 'copied'): number =>
    objectives.reduce((sum, one) => sum + one[key].length, 0);
  if (withoutEntry.length > 0) lines.push(text.withoutEntry(withoutEntry));
  if (withoutRecord.length > 0) lines.push(text.withoutRecord(withoutRecord));
  return [...lines, text.total(checked, count('missing'), count('copied')), ''].join('\n');
}
