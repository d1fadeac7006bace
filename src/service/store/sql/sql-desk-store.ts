import { updateSchema } from '../../../domain/content/update.ts';
import { variationSchema } from '../../../domain/content/variation.ts';
import type { DeskActor } from '../../../desk/people/desk-actor.ts';
import type {
  DeskAction,
  DeskLogFilter,
  DeskLogLine,
  DeskStep,
  DeskStore,
  DraftFilter,
  DraftMove,
} from '../../../desk/desk-store.ts';
import { draftFieldsSchema, openStates, type ReportDraft } from '../../../desk/reports/draft.ts';
import { namelessActor } from '../schema/migration-log-names.ts';
import type { Cell, SqlRow } from './answer-row.ts';
import { insertDeskLog, SqlPeopleStore } from './sql-people-store.ts';
import { SqlAccessStore } from './sql-access-store.ts';
import { SqlReminderStore } from './sql-reminder-store.ts';
import { queryRows, readNumber, readOptionalText, readText, type SqlRunner } from './sql-runner.ts';

const columns = 'id, author, slug, office, state, fields, revision, changed, report, file, note';
/** Actions whose subject is a person. */
const personActions = [
  'person-add',
  'person-change',
  'person-remove',
  'invite',
  'password',
  'sign-in',
  'factor-on',
  'factor-off',
]
  .map((action) => `'${action}'`)
  .join(', ');
const open = openStates.map((state) => `'${state}'`).join(', ');

/** The desk's part of a database: its people, its drafts and its log. */
export class SqlDeskStore extends SqlPeopleStore implements DeskStore {
  readonly reminders: SqlReminderStore;
  readonly access: SqlAccessStore;
  readonly #runner: SqlRunner;

  constructor(runner: SqlRunner) {
    super(runner);
    this.#runner = runner;
    this.access = new SqlAccessStore(runner);
    this.reminders = new SqlReminderStore(runner);
  }

  async saveDraft(
    {
      id,
      author,
      slug,
      office,
      fields,
    }: Pick<ReportDraft, 'id' | 'author' | 'slug' | 'office' | 'fields'>,
    seen: number,
    { at }: DeskActor,
  ): Promise<number | undefined> {
    const [row] = await this.#rows(
      `INSERT INTO drafts (id, author, slug, office, state, fields, revision, changed) SELECT ?, ?, ?, ?, 'draft', ?, 1, ? ON CONFLICT (id) DO UPDATE SET office = excluded.office, state = 'draft', fields = excluded.fields, revision = drafts.revision + 1, changed = excluded.changed WHERE drafts.revision = ? AND drafts.author = excluded.author AND drafts.slug = excluded.slug AND drafts.state IN (${open}) RETURNING revision`,
      [id, author, slug, office ?? null, keepText(JSON.stringify(fields)), at, seen],
    );
    return row === undefined ? undefined : readNumber(row, 'revision');
  }

  async findDraft(id: string): Promise<ReportDraft | undefined> {
    const rows = await this.#rows(`SELECT ${columns} FROM drafts WHERE id = ?`, [id]);
    return rows.map(readDraft)[0];
  }

  async listDrafts({ states, author, slug, limit }: DraftFilter = {}): Promise<
    readonly ReportDraft[]
  > {
    const conditions: string[] = [];
    const values: Cell[] = [];
    if (states !== undefined) {
      conditions.push(`state IN (${states.map(() => '?').join(', ')})`);
      values.push(...states);
    }
    for (const [column, value] of [
      ['author', author],
      ['slug', slug],
    ] as const)
      if (value !== undefined) {
        conditions.push(`${column} = ?`);
        values.push(value);
      }
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    const rows = await this.#rows(
      `SELECT ${columns} FROM drafts${where} ORDER BY changed, id${limit === undefined ? '' : ' LIMIT ?'}`,
      limit === undefined ? values : [...values, limit],
    );
    return rows.map(readDraft);
  }

  async moveDraft(
    id: string,
    { from, to, revision, report, file, note }: DraftMove,
    by: DeskActor,
    step?: DeskStep,
  ): Promise<boolean> {
    const changes: readonly (readonly [string, Cell])[] = [
      ['state', to],
      ['changed', by.at],
      ...(report === undefined ? [] : [['report', JSON.stringify(report)] as const]),
      ...(file === undefined ? [] : [['file', file] as const]),
      ...(note === undefined ? [] : [['note', note === '' ? null : keepText(note)] as const]),
    ];
    const condition = `id = ? AND state IN (${from.map(() => '?').join(', ')})${revision === undefined ? '' : ' AND revision = ?'}`;
    const values = [id, ...from, ...(revision === undefined ? [] : [revision])];
    const change = {
      sql: `UPDATE drafts SET ${changes.map(([column]) => `${column} = ?`).join(', ')} WHERE ${condition} RETURNING id`,
      values: [...changes.map(([, value]) => value), ...values],
    };
    if (step === undefined) {
      const [only = []] = await this.#runner.run([change]);
      return only.length > 0;
    }
    const [, , moved = []] = await this.#runner.run([
      // Holds the row, so that of two at once the second finds it moved and leaves no line in the log.
      { sql: `UPDATE drafts SET revision = revision WHERE ${condition}`, values },
      // Before the change, after which nothing would tell that it was this step that made it.
      {
        sql: `${insertDeskLog} SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? FROM drafts WHERE ${condition}`,
        values: [...listLogCells({ ...by, ...step }), ...values],
      },
      change,
    ]);
    return moved.length > 0;
  }

  async discardDraft(id: string, by: DeskActor): Promise<boolean> {
    const [, gone = []] = await this.#runner.run([
      {
        sql: `${insertDeskLog} SELECT ?, ?, ?, coalesce(office, ''), slug, 'discard', id, fields, '' FROM drafts WHERE id = ? AND state IN (${open})`,
        values: [by.at, by.person, by.role, id],
      },
      { sql: `DELETE FROM drafts WHERE id = ? AND state IN (${open}) RETURNING id`, values: [id] },
      {
        sql: 'DELETE FROM draft_files WHERE draft = ? AND NOT EXISTS (SELECT 1 FROM drafts WHERE id = ?)',
        values: [id, id],
      },
    ]);
    return gone.length > 0;
  }

  async keepDraftFile(draft: string, name: string, bytes: Buffer): Promise<void> {
    await this.#rows(
      'INSERT INTO draft_files (id, draft, bytes) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
      [`${draft}/${name}`, draft, bytes.toString('base64')],
    );
  }

  async findDraftFile(draft: string, name: string): Promise<Buffer | undefined> {
    const [row] = await this.#rows('SELECT bytes FROM draft_files WHERE id = ?', [
      `${draft}/${name}`,
    ]);
    return row && Buffer.from(readText(row, 'bytes'), 'base64');
  }

  async dropDraftFiles(draft: string, kept: readonly string[]): Promise<void> {
    const others = kept.length === 0 ? '' : ` AND id NOT IN (${kept.map(() => '?').join(', ')})`;
    await this.#rows(`DELETE FROM draft_files WHERE draft = ?${others}`, [
      draft,
      ...kept.map((name) => `${draft}/${name}`),
    ]);
  }

  async readDeskLog({
    person,
    office,
    slug,
    onlyReports = false,
    limit,
    offset,
  }: DeskLogFilter): Promise<readonly DeskLogLine[]> {
    const given = Object.entries({ person, office, slug }).flatMap(([column, value]) =>
      value === undefined ? [] : [[`${column} = ?`, value] as const],
    );
    const conditions = [
      ...given.map(([condition]) => condition),
      ...(onlyReports ? ["slug <> ''"] : []),
    ];
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    const rows = await this.#rows(
      `SELECT at, person, role, office, slug, action, subject, former, present FROM desk_log${where} ORDER BY seq DESC LIMIT ? OFFSET ?`,
      [...given.map(([, value]) => value), limit, offset],
    );
    return rows.map((row) => ({
      at: readText(row, 'at'),
      person: readText(row, 'person'),
      role: readText(row, 'role') as DeskLogLine['role'],
      office: readText(row, 'office'),
      slug: readText(row, 'slug'),
      action: readText(row, 'action') as DeskAction,
      subject: readText(row, 'subject'),
      former: readText(row, 'former'),
      present: readText(row, 'present'),
    }));
  }

  async appendDeskLog(line: DeskLogLine): Promise<void> {
    const sql = `${insertDeskLog} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
    await this.#runner.run([{ sql, values: listLogCells(line) }]);
  }

  async purgeLogNames(before: string): Promise<number> {
    const [own = [], others = []] = await this.#runner.run([
      {
        sql: `UPDATE desk_log SET person = '', subject = CASE WHEN action IN (${personActions}) THEN '' ELSE subject END WHERE at < ? AND person <> '' RETURNING seq`,
        values: [before],
      },
      {
        sql: `UPDATE moderation_log SET actor = '${namelessActor}' WHERE day < ? AND actor NOT IN ('${namelessActor}', 'service') RETURNING seq`,
        values: [before.slice(0, 10)],
      },
    ]);
    return own.length + others.length;
  }

  #rows(sql: string, values: readonly Cell[] = []): Promise<readonly SqlRow[]> {
    return queryRows(this.#runner, sql, values);
  }
}

/** What no database takes in a text is replaced. */
function keepText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

function listLogCells(line: DeskLogLine): readonly Cell[] {
  const { at, person, role, office, slug, action, subject, former, present } = line;
  return [at, person, role, office, slug, action, subject, former, present];
}

function readDraft(row: SqlRow): ReportDraft {
  const report = readOptionalText(row, 'report');
  const fields = draftFieldsSchema.parse(JSON.parse(readText(row, 'fields')));
  const said: unknown = report === undefined ? undefined : JSON.parse(report);
  const isVariation = typeof said === 'object' && said !== null && 'act' in said;
  return {
    id: readText(row, 'id'),
    author: readText(row, 'author'),
    slug: readText(row, 'slug'),
    office: readOptionalText(row, 'office'),
    state: readText(row, 'state') as ReportDraft['state'],
    fields,
    revision: readNumber(row, 'revision'),
    changed: readText(row, 'changed'),
    report: said === undefined || isVariation ? undefined : updateSchema.parse(said),
    variation: said === undefined || !isVariation ? undefined : variationSchema.parse(said),
    file: readOptionalText(row, 'file'),
    note: readOptionalText(row, 'note'),
  };
}
