import { contentText } from '../../i18n/commands/content-checks.ts';
import { meanScore, type EntryScore } from './lint-entries.ts';
import type { LintFinding } from './lint-finding.ts';

/** How many of the hardest entries the summary names. */
const namedEntries = 5;

/** The findings as lines for staff: files with most errors first, then a table by rule and the readability figures. */
export function reportLint(
  findings: readonly LintFinding[],
  scores: readonly EntryScore[],
  waiting = 0,
): string {
  const files = [...Map.groupBy(findings, ({ file }) => file)].toSorted(
    ([a, inA], [b, inB]) =>
      countErrors(inB) - countErrors(inA) || inB.length - inA.length || (a < b ? -1 : 1),
  );
  const lines = files.flatMap(([file, found]) => [
    file,
    ...found
      .toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1))
      .map(
        ({ severity, field, message }) =>
          `  ${contentText.severity[severity]} · ${field} · ${message}`,
      ),
    '',
  ]);
  return [
    ...lines,
    ...tabulate(findings),
    '',
    ...describeScores(scores),
    ...(waiting > 0 ? [contentText.waiting(waiting)] : []),
    '',
  ].join('\n');
}

function countErrors(findings: readonly LintFinding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function tabulate(findings: readonly LintFinding[]): readonly string[] {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const rows = Object.entries(contentText.rules).map(([rule, name]) => {
    const found = byRule.get(rule as LintFinding['rule']) ?? [];
    return [name, countErrors(found), found.length - countErrors(found)] as const;
  });
  const total = [
    contentText.total,
    countErrors(findings),
    findings.length - countErrors(findings),
  ] as const;
  const row = (name: string, errors: string, warnings: string): string =>
    `${name.padEnd(28)}${errors.padStart(8)}${warnings.padStart(8)}`;
  return [
    row(...contentText.columns),
    ...[...rows, total].map(([name, errors, warnings]) =>
      row(name, String(errors), String(warnings)),
    ),
  ];
}

function describeScores(scores: readonly EntryScore[]): readonly string[] {
  const mean = meanScore(scores);
  if (mean === undefined) return [contentText.noEntries];
  return [
    contentText.mean(mean, scores.length),
    ...scores.slice(0, namedEntries).map(({ slug, score }) => `  ${score.toFixed(1)}  ${slug}`),
  ];
}
