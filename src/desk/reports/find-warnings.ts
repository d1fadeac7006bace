import { hash } from 'node:crypto';
import { gulpease } from '../../domain/content/readability.ts';
import type { ObjectiveRecord } from '../../domain/content/portal.ts';
import type { Update } from '../../domain/content/update.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { reportedState } from '../../domain/states/status.ts';
import { foldWords } from '../../domain/text/fold-text.ts';
import { findPersonalData } from '../../feedback/redaction/redact.ts';
import { lintStyle } from '../../importer/content-lint/lint-style.ts';
import { personalDataLabels } from '../../i18n/satisfaction/feedback.ts';
import { reportWarnings as words } from '../../i18n/desk/report.ts';
import type { DraftFields } from './draft.ts';

/** Something in a form that a person should look at and may let stand. */
export interface DraftWarning {
  readonly field: keyof DraftFields;
  readonly text: string;
}

/** Fields whose words readers see. */
const shownFields = ['title', 'text', 'evidence', 'correction', 'withdrawal'] as const;
/** Below it readers with eight years of school find a text hard (Lucisano and Piemontese, 1988). */
const leastGulpease = 60;
/** The index says nothing of fewer words. */
const leastWords = 20;
/** Share of the words of two titles from which on they may tell the same. */
const alikeShare = 0.6;
/** A number, or a date: what an act is found by. */
const actNumber = /\d/u;

/**
 * What a report should be looked at for before it is published: words hard to read or bureaucratic, personal data with where they stand, a
 * source that nobody can find, a day outside the plan, a state that goes back, and a report that is published already in other words.
 */
export function findWarnings(
  fields: DraftFields,
  report: Update,
  objective: ObjectiveRecord,
  planYears: readonly number[],
): readonly DraftWarning[] {
  const warnings: DraftWarning[] = [];
  const warn = (field: DraftWarning['field'], text: string): number =>
    warnings.push({ field, text });
  const shown = [
    ...shownFields.map((field) => ({ field, text: fields[field] })),
    ...fields.files.map(({ label }) => ({ field: 'files' as const, text: label })),
  ];
  for (const { field, text } of shown) {
    for (const { kind, start, end } of findPersonalData(text))
      warn(field, words.personalData(personalDataLabels[kind], text.slice(start, end)));
    if (field === 'evidence') continue;
    for (const { rule, message } of lintStyle([{ file: '', field, text }]))
      if (rule === 'banned-word') warn(field, message);
  }
  if (fields.withdrawal.trim() !== '') return warnings;
  const full = `${report.title}. ${fields.text}`;
  const score = foldWords(full).length < leastWords ? leastGulpease : gulpease(full);
  if (score < leastGulpease) warn('text', words.hard(Math.round(score), leastGulpease));
  if (fields.url.trim() === '' && !actNumber.test(fields.evidence))
    warn('evidence', words.vagueSource);
  const year = Number(report.date.slice(0, 4));
  if (planYears.length > 0 && !planYears.includes(year)) warn('date', words.outside(planYears));
  const others = objective.updates.filter(
    (each) => isStanding(each) && each.id !== fields.corrects && each.action === report.action,
  );
  const before = reportedState(others, report.action)?.status;
  if (
    (before === 'completed' || before === 'dropped') &&
    report.status !== undefined &&
    report.status !== before
  )
    warn('status', words.backwards(before));
  // Silence is confirmed in the same words each time.
  const isSilence = report.minor && report.status === undefined;
  const twin = isSilence ? undefined : others.find(({ title }) => areAlike(title, report.title));
  if (twin !== undefined) warn('title', words.twin(twin.title, twin.date));
  return warnings;
}

/** What a person confirms who has read these warnings; other ones ask again. */
export function markWarnings(warnings: readonly DraftWarning[]): string {
  return hash('sha256', JSON.stringify(warnings)).slice(0, 16);
}

/** Whether two titles share most of their words, and every number. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [new Set(foldWords(one)), new Set(foldWords(other))];
  const all = new Set([...a, ...b]);
  const isShared = (word: string): boolean => a.has(word) && b.has(word);
  const numbers = [...all].filter((word) => /\d/u.test(word));
  return numbers.every(isShared) && [...all].filter(isShared).length / all.size >= alikeShare;
}
