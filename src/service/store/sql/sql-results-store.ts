import type { IsoDate } from '../../../domain/iso-date.ts';
import type {
  Actor,
  AnswerChoice,
  AnswerCount,
  AnsweredThing,
  Renewal,
  RenewedSnapshot,
  Snapshot,
  HeldAnswers,
} from '../contract/feedback-store.ts';
import {
  buildAnsweredQuery,
  buildCountQuery,
  buildRespondedQuery,
  readCell,
  readCount,
  readResponded,
  readWaiting,
  readWaitingResponses,
  waitingQuery,
  waitingResponsesQuery,
} from './count-query.ts';
import { queryRows, readNumber, readText, type SqlRunner } from './sql-runner.ts';
import {
  decideStatements,
  letInStatement,
  listTables,
  standingTables,
  suspendStatement,
} from './standing-statements.ts';

/** The part of a store that has to do with what counts and with the figures made of it; the same SQL for both databases. */
export abstract class SqlResultsStore {
  readonly #runner: SqlRunner;

  constructor(runner: SqlRunner) {
    this.#runner = runner;
  }

  async aggregate(): Promise<readonly AnswerCount[]> {
    const [rows = []] = await this.#runner.run([buildCountQuery()]);
    return rows.map(readCount);
  }

  async listAnswered(since: IsoDate): Promise<readonly AnsweredThing[]> {
    const [answers = [], responses = []] = await this.#runner.run([
      buildAnsweredQuery(since),
      buildRespondedQuery(since),
    ]);
    return [
      ...answers.map((row) => ({ ...readCell(row), questionnaire: undefined })),
      ...responses.map(readResponded),
    ];
  }

  async listWaiting(): Promise<readonly HeldAnswers[]> {
    const [answers = [], responses = []] = await this.#runner.run([
      waitingQuery,
      waitingResponsesQuery,
    ]);
    return [...answers.map(readWaiting), ...responses.map(readWaitingResponses)];
  }

  async suspend(ids: readonly string[], burst: string): Promise<void> {
    await this.#runner.run(standingTables.map((table) => suspendStatement(table, ids, burst)));
  }

  async letIn(choice: AnswerChoice, most: number): Promise<number> {
    // Those that enter by themselves are about one thing, so that one table has them all.
    const rows = await this.#runner.run(
      listTables(choice).map((table) => letInStatement(table, choice, most)),
    );
    return rows.flat().length;
  }

  admit(choice: AnswerChoice, by: Actor): Promise<number> {
    return this.#decide('admit', choice, by);
  }

  withdraw(choice: AnswerChoice, by: Actor): Promise<number> {
    return this.#decide('withdraw', choice, by);
  }

  async readSnapshots(): Promise<readonly Snapshot[]> {
    const rows = await queryRows(
      this.#runner,
      'SELECT cell, count, day, figures FROM snapshots ORDER BY cell',
    );
    return rows.map((row) => ({
      cell: readText(row, 'cell'),
      count: readNumber(row, 'count'),
      day: readText(row, 'day'),
      figures: readText(row, 'figures'),
    }));
  }

  async writeSnapshots(snapshots: readonly RenewedSnapshot[]): Promise<void> {
    await this.#runner.run(
      snapshots.map(({ cell, count, day, figures, replaces }) => ({
        sql: `INSERT INTO snapshots (cell, count, day, figures) VALUES (?, ?, ?, ?)
          ON CONFLICT (cell) DO UPDATE SET count = excluded.count, day = excluded.day, figures = excluded.figures WHERE snapshots.figures = ?`,
        values: [cell, count, day, figures, replaces ?? ''],
      })),
    );
  }

  async claimRenewal(day: IsoDate): Promise<boolean> {
    const rows = await queryRows(
      this.#runner,
      'UPDATE renewal SET claimed = ? WHERE claimed < ? RETURNING number',
      [day, day],
    );
    return rows.length > 0;
  }

  async noteRenewal(day: IsoDate): Promise<void> {
    await this.#runner.run([
      { sql: 'UPDATE renewal SET number = number + 1, day = ?', values: [day] },
    ]);
  }

  async readRenewal(): Promise<Renewal> {
    const [row] = await queryRows(this.#runner, 'SELECT number, day FROM renewal');
    return row === undefined
      ? { number: 0, day: '' }
      : { number: readNumber(row, 'number'), day: readText(row, 'day') };
  }

  async #decide(action: 'admit' | 'withdraw', choice: AnswerChoice, by: Actor): Promise<number> {
    const rows = await this.#runner.run(
      listTables(choice).flatMap((table) => decideStatements(table, action, choice, by)),
    );
    return rows.flat().length;
  }
}
