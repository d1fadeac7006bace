import { createHash } from 'node:crypto';
import type { SubmitResult } from '../contract/submit-result.ts';
import type { ResponseCount, ResponseStore, StoredResponse } from '../contract/response-store.ts';
import { normaliseId } from './answer-row.ts';
import { queryRows, readNumber, readText, type SqlRunner, type Statement } from './sql-runner.ts';

/** Responses to questionnaires in a database, the same SQL for both. */
export class SqlResponseStore implements ResponseStore {
  readonly #runner: SqlRunner;

  constructor(runner: SqlRunner) {
    this.#runner = runner;
  }

  async submit(response: StoredResponse): Promise<SubmitResult> {
    const id = normaliseId(response.id);
    const choices = writeChoices(response);
    const { day, questionnaire, meaning, standing = 'counted', burst } = response;
    const [stored = [], kept = []] = await this.#runner.run([
      {
        sql: 'INSERT INTO responses (id, day, questionnaire, meaning, choices, standing, burst) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING id',
        values: [id, day, questionnaire, meaning, choices, standing, burst ?? null],
      },
      {
        sql: 'SELECT id FROM responses WHERE id = ? AND questionnaire = ? AND meaning = ? AND choices = ?',
        values: [id, questionnaire, meaning, choices],
      },
      ...response.texts.map((text) => insertText(response, id, choices, text)),
    ]);
    if (stored.length > 0) return 'stored';
    return kept.length > 0 ? 'known' : 'conflict';
  }

  async aggregate(): Promise<readonly ResponseCount[]> {
    const columns = 'questionnaire, meaning, choices, standing';
    const rows = await queryRows(
      this.#runner,
      `SELECT ${columns}, CAST(count(*) AS integer) AS count FROM responses WHERE standing IN ('counted', 'further') GROUP BY ${columns} ORDER BY ${columns}`,
    );
    return rows.map((row) => ({
      questionnaire: readText(row, 'questionnaire'),
      meaning: readText(row, 'meaning'),
      choices: JSON.parse(readText(row, 'choices')) as ResponseCount['choices'],
      standing: readText(row, 'standing') as ResponseCount['standing'],
      count: readNumber(row, 'count'),
    }));
  }
}

/** The choices in the order of the questions' names; of what was written only that something was. */
function writeChoices({ choices, texts }: StoredResponse): string {
  const all = { ...choices, ...Object.fromEntries(texts.map(({ question }) => [question, []])) };
  return JSON.stringify(
    Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** Keeps what was written, once, and only beside the response of which it is part. */
function insertText(
  { day, page, questionnaire }: StoredResponse,
  id: string,
  choices: string,
  { question, text, flagged }: StoredResponse['texts'][number],
): Statement {
  const kept = text.toWellFormed().replaceAll('\0', '\uFFFD');
  return {
    sql: `INSERT INTO answers (id, day, kind, page, question, comment, comment_state, flagged)
      SELECT CAST(? AS text), CAST(? AS text), 'questionnaire', CAST(? AS text), CAST(? AS text), CAST(? AS text), 'pending', ${flagged ? '1' : '0'}
      FROM responses WHERE id = ? AND choices = ? ON CONFLICT (id) DO NOTHING`,
    values: [nameText(id, question), day, page, `${questionnaire}/${question}`, kept, id, choices],
  };
}

/** The id of what was written to a question of a response: the same each time, and telling nothing of either. */
function nameText(id: string, question: string): string {
  const digits = createHash('sha256').update(`${id}/${question}`).digest('hex');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-4$3-8$4-$5');
}
