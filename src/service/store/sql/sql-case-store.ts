import { randomUUID } from 'node:crypto';
import type { IsoDate } from '../../../domain/iso-date.ts';
import type {
  CaseCount,
  CaseErasure,
  CaseEvent,
  CaseFilter,
  CaseMail,
  CasePhoto,
  CaseStep,
  CaseStore,
  NewCase,
  ProposalCount,
  ReleasedTally,
  StoredCase,
} from '../contract/case-store.ts';
import { AnswerRefusedError } from '../contract/store-errors.ts';
import type { SubmitResult } from '../contract/submit-result.ts';
import {
  countCases,
  insertCase,
  keepCaseText,
  nameCaseRevision,
  readCase,
  readCaseCount,
  readEvent,
  readMail,
  readProposalCount,
  readReleasedTally,
  selectCase,
  selectCases,
  updateCase,
} from './case-row.ts';
import type { Cell, SqlRow } from './answer-row.ts';
import { clearedCase, eraseAddress, eraseStatements, eraseWords } from './erase-statements.ts';
import { insertDeskLog } from './sql-people-store.ts';
import { queryRows, readNumber, readText, type SqlRunner, type Statement } from './sql-runner.ts';

/** How many cases are erased in one transaction. */
const eraseBatch = 100;

/** Whether a case is as one change has left it. */
const isOurs = 'EXISTS (SELECT 1 FROM cases WHERE id = ? AND change = ?)';

/** What of a database is its own. */
export interface CaseDatabase {
  /** Takes the bytes of what was erased out of files and journal. */
  readonly forget: () => Promise<void>;
  /** Whether an error says that a row broke a rule of its table. */
  readonly isRefused: (error: unknown) => boolean;
}

/** Cases in a database, the same SQL for both. */
export class SqlCaseStore implements CaseStore {
  readonly #runner: SqlRunner;
  readonly #database: CaseDatabase;

  constructor(runner: SqlRunner, database: CaseDatabase) {
    this.#runner = runner;
    this.#database = database;
  }

  async submit(sent: NewCase, photos: readonly CasePhoto[]): Promise<SubmitResult> {
    const change = randomUUID();
    // Each further row only where this very attempt has made the case: of two at once the second adds nothing.
    const results = await this.#runTaking([
      insertCase(sent, change),
      ...photos.map((photo) => insertPhoto(sent.id, photo, change)),
      ...(sent.sealed === undefined
        ? []
        : [
            {
              sql: `INSERT INTO case_addresses (id, sealed) SELECT ?, ? WHERE ${isOurs}`,
              values: [sent.id, sent.sealed, sent.id, change],
            },
          ]),
      { sql: 'SELECT content, change FROM cases WHERE id = ?', values: [sent.id] },
    ]);
    const [row] = results.at(-1) ?? [];
    if (row === undefined) return 'conflict';
    if (readText(row, 'change') === change) return 'stored';
    return readText(row, 'content') === sent.content ? 'known' : 'conflict';
  }

  async findByCode(code: string): Promise<StoredCase | undefined> {
    return (await this.#ask(selectCase('code', code))).map(readCase)[0];
  }

  async find(id: string): Promise<StoredCase | undefined> {
    return (await this.#ask(selectCase('id', id))).map(readCase)[0];
  }

  async list(filter: CaseFilter = {}): Promise<readonly StoredCase[]> {
    return (await this.#ask(selectCases(filter))).map(readCase);
  }

  async count(filter: CaseFilter = {}): Promise<number> {
    const [row] = await this.#ask(countCases(filter));
    return row === undefined ? 0 : readNumber(row, 'count');
  }

  async listEvents(id: string): Promise<readonly CaseEvent[]> {
    const rows = await this.#rows(
      'SELECT id, day, kind, detail, words, photos, person FROM case_events WHERE parent = ? ORDER BY id',
      [id],
    );
    return rows.map(readEvent);
  }

  async findPhoto(id: string, name: string): Promise<Buffer | undefined> {
    const [row] = await this.#rows('SELECT bytes FROM case_photos WHERE id = ?', [`${id}/${name}`]);
    return row && Buffer.from(readText(row, 'bytes'), 'base64');
  }

  async step(id: string, seen: number, step: CaseStep): Promise<boolean> {
    const { change, event, photos = [], mailAt, log } = step;
    const name = randomUUID();
    const made = nameCaseRevision(id, seen + 1);
    const ours = [id, name];
    const statements: Statement[] = [
      updateCase(id, seen, change, name),
      ...photos.map((photo) => insertPhoto(id, photo, name)),
    ];
    if (event !== undefined)
      statements.push({
        sql: `INSERT INTO case_events (id, parent, day, kind, detail, words, photos, person) SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${isOurs}`,
        values: [
          made,
          id,
          event.day,
          event.kind,
          event.detail,
          event.words === undefined ? null : keepCaseText(event.words),
          JSON.stringify(event.photos),
          event.person,
          ...ours,
        ],
      });
    if (mailAt !== undefined)
      statements.push({
        sql: `INSERT INTO case_mails (id, parent, state, attempts, at) SELECT ?, id, 'waiting', 0, ? FROM case_addresses WHERE id = ? AND ${isOurs}`,
        values: [made, mailAt, id, ...ours],
      });
    if (log !== undefined) statements.push(insertLog(log, ours));
    const [changed = []] = await this.#runner.run(statements);
    return changed.length > 0;
  }

  async countAll(): Promise<readonly CaseCount[]> {
    const rows = await this.#rows(
      "SELECT category, office, received, due, charged, closed, CAST(count(*) AS integer) AS count FROM cases WHERE kind <> 'proposal' GROUP BY category, office, received, due, charged, closed",
    );
    return rows.map(readCaseCount);
  }

  async countProposals(): Promise<readonly ProposalCount[]> {
    const rows = await this.#rows(
      "SELECT category, state, judgement, CASE WHEN public_words IS NULL THEN 0 ELSE 1 END AS released, CAST(count(*) AS integer) AS count FROM cases WHERE kind = 'proposal' AND main IS NULL GROUP BY 1, 2, 3, 4",
    );
    return rows.map(readProposalCount);
  }

  async tallyReleased(): Promise<readonly ReleasedTally[]> {
    const rows = await this.#rows(
      "SELECT objective, office, CASE WHEN kind = 'proposal' THEN 1 ELSE 0 END AS proposal, CAST(count(*) AS integer) AS said, CAST(count(COALESCE(public_reply, reasons)) AS integer) AS answered FROM cases WHERE public_words IS NOT NULL AND main IS NULL GROUP BY 1, 2, 3",
    );
    return rows.map(readReleasedTally);
  }

  async claimKey(mark: string): Promise<boolean> {
    const [, [row] = []] = await this.#runner.run([
      {
        sql: "INSERT INTO case_key (id, mark) VALUES ('key', ?) ON CONFLICT (id) DO NOTHING",
        values: [mark],
      },
      { sql: "SELECT mark FROM case_key WHERE id = 'key'" },
    ]);
    return row !== undefined && readText(row, 'mark') === mark;
  }

  async findAddress(id: string): Promise<string | undefined> {
    const [row] = await this.#rows('SELECT sealed FROM case_addresses WHERE id = ?', [id]);
    return row && readText(row, 'sealed');
  }

  async listMails(): Promise<readonly CaseMail[]> {
    const rows = await this.#rows(
      "SELECT id, parent, state, attempts FROM case_mails WHERE state IN ('waiting', 'failed') ORDER BY at, id LIMIT 200",
    );
    return rows.map(readMail);
  }

  async claimMail(id: string, at: string, before: string): Promise<boolean> {
    const rows = await this.#rows(
      "UPDATE case_mails SET state = 'sending', attempts = attempts + 1, at = ? WHERE id = ? AND (state = 'waiting' OR (state = 'failed' AND at < ?)) RETURNING id",
      [at, id, before],
    );
    return rows.length > 0;
  }

  async settleMail(id: string, state: 'sent' | 'failed', at: string): Promise<void> {
    await this.#rows('UPDATE case_mails SET state = ?, at = ? WHERE id = ?', [state, at, id]);
  }

  async erase(id: string, seen: number, { all, log }: CaseErasure): Promise<boolean> {
    const ours = [id, randomUUID()];
    const [changed = []] = await this.#runner.run([
      {
        // The hash of what was sent could confirm a guess; sent again under its id it is other content.
        sql: `UPDATE cases SET ${all ? clearedCase : ''}content = code, revision = revision + 1, change = ? WHERE id = ? AND revision = ? RETURNING id`,
        values: [...ours.toReversed(), seen],
      },
      ...eraseAddress(id, isOurs, ours),
      ...(all ? eraseWords(id, isOurs, ours) : []),
      insertLog(log, ours),
    ]);
    if (changed.length > 0) await this.#database.forget();
    return changed.length > 0;
  }

  async eraseOld({
    addresses,
    words,
  }: {
    readonly addresses: IsoDate;
    readonly words: IsoDate;
  }): Promise<number> {
    let erased = 0;
    for (;;) {
      const due = await this.#rows(
        `SELECT id FROM cases WHERE closed IS NOT NULL AND ((closed < ? AND id IN (SELECT id FROM case_addresses)) OR (closed < ? AND words IS NOT NULL)) ORDER BY id LIMIT ${String(eraseBatch)}`,
        [addresses, words],
      );
      if (due.length === 0) break;
      await this.#runner.run(
        due.flatMap((row) => eraseStatements(readText(row, 'id'), { addresses, words })),
      );
      erased += due.length;
    }
    if (erased > 0) await this.#database.forget();
    return erased;
  }

  /** Runs what keeps a case; one that breaks a rule of the table is told apart. */
  async #runTaking(statements: readonly Statement[]): Promise<readonly (readonly SqlRow[])[]> {
    try {
      return await this.#runner.run(statements);
    } catch (error) {
      if (!this.#database.isRefused(error)) throw error;
      throw new AnswerRefusedError(error instanceof Error ? error.message : '');
    }
  }

  #ask({ sql, values }: Statement): Promise<readonly SqlRow[]> {
    return this.#rows(sql, values);
  }

  #rows(sql: string, values: readonly Cell[] = []): Promise<readonly SqlRow[]> {
    return queryRows(this.#runner, sql, values);
  }
}

function insertPhoto(id: string, { name, bytes }: CasePhoto, change: string): Statement {
  return {
    sql: 'INSERT INTO case_photos (id, parent, bytes) SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM cases WHERE id = ? AND change = ?) ON CONFLICT (id) DO NOTHING',
    values: [`${id}/${name}`, id, bytes.toString('base64'), id, change],
  };
}

/** A line of the desk's log about a case, where one change has left it as it is. */
function insertLog(log: NonNullable<CaseStep['log']>, ours: readonly Cell[]): Statement {
  const { at, person, role, action, former, present } = log;
  return {
    sql: `${insertDeskLog} SELECT ?, ?, ?, office, coalesce(objective, ''), ?, number, ?, ? FROM cases WHERE id = ? AND change = ?`,
    values: [at, person, role, action, keepCaseText(former), keepCaseText(present), ...ours],
  };
}
