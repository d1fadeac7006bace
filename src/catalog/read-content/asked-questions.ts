import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Questionnaire } from '../../domain/questionnaires/questionnaire.ts';
import type { RawContent } from '../../domain/content/portal.ts';
import type { ContentProblem } from '../../domain/errors.ts';
import { writeMeaning } from '../../domain/questionnaires/questions.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { hashText } from './read-history.ts';

/** The record of what was asked, inside a content folder: a line for each questionnaire that has opened, with the fingerprint of its questions. */
export const askedFile = 'questionnaires/asked.txt';

/** Fingerprint of what a questionnaire asks: the same as long as its meaning is. */
export function fingerprintQuestions(questionnaire: Pick<Questionnaire, 'questions'>): string {
  return hashText(writeMeaning(questionnaire));
}

/** Fingerprints of what was asked, by the name of the questionnaire; none where nothing was recorded. */
export async function readAsked(content: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(content, askedFile), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return new Map(
    text.split('\n').flatMap((line) => {
      const [id = '', fingerprint = ''] = line.split(' ');
      return fingerprint === '' ? [] : [[id, fingerprint] as const];
    }),
  );
}

/** Questionnaires that ask something else than when they opened: answers of both would be counted together. */
export async function findChangedQuestions(
  content: string,
  { questionnaires }: Pick<RawContent, 'questionnaires'>,
): Promise<readonly ContentProblem[]> {
  if (questionnaires.length === 0) return [];
  const asked = await readAsked(content);
  return questionnaires
    .filter(
      ({ id, data }) =>
        (asked.get(id) ?? fingerprintQuestions(data)) !== fingerprintQuestions(data),
    )
    .map(({ id }) => ({
      file: `questionnaires/${id}.yaml`,
      field: 'questions',
      reason: contentText.changedQuestions,
    }));
}
