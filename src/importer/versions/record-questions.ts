import { join } from 'node:path';
import {
  askedFile,
  fingerprintQuestions,
  readAsked,
} from '../../catalog/read-content/asked-questions.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { findPhase } from '../../domain/questionnaires/questions.ts';
import { writeFiles } from '../command/write-files.ts';

/** Writes down what each questionnaire asks from the day on which it opens; returns the names of those that were new. What stands there stays. */
export async function recordQuestions(
  content: string,
  { questionnaires, now }: Pick<Portal, 'questionnaires' | 'now'>,
): Promise<readonly string[]> {
  const asked = await readAsked(content);
  const opened = questionnaires.filter(
    (questionnaire) => !asked.has(questionnaire.id) && findPhase(questionnaire, now) !== 'coming',
  );
  if (opened.length > 0) {
    const lines = [
      ...asked,
      ...opened.map((questionnaire) => [questionnaire.id, fingerprintQuestions(questionnaire)]),
    ];
    await writeFiles([
      { path: join(content, askedFile), text: lines.map((line) => `${line.join(' ')}\n`).join('') },
    ]);
  }
  return opened.map(({ id }) => id);
}
