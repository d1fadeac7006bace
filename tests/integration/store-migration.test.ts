import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, it } from 'vitest';
import { openStore } from '../../src/service/store/open-store.ts';
import { migrationTable, type Dialect } from '../../src/service/store/schema/migration.ts';
import { migrations } from '../../src/service/store/schema/migrations.ts';
import { createSchema } from '../postgres.ts';
import { makeProposal } from './case-fixture.ts';
import { sharedPostgresPort } from './shared-postgres.ts';
import { makeAnswer, makeServiceAnswer } from './store-answers.ts';

/** The version before answers could be about services. */
const before = 10;

const known = makeAnswer({ comment: 'Già letto.' });
/** A report of version 10, whose table is made anew for proposals. */
const report = {
  id: '00000000-0000-4000-8000-000000000002',
  code: 'c'.repeat(43),
  words: 'Un lampione spento.',
};
const rows = [
  `INSERT INTO cases (id, code, number, content, source, kind, category, office, received, due, state, words, photos, flagged, settled, revision, change) VALUES ('${report.id}', '${report.code}', 'ABCDEFGH', '${'d'.repeat(43)}', 'form', 'fault', 'luce', 'giardini', '2026-03-02', '2026-04-01', 'received', '${report.words}', '[]', 0, 0, 0, '${report.id}')`,
  `INSERT INTO answers (id, day, kind, page, objective, rating, comment, comment_state, respondent, flagged, reply, reply_day) VALUES ('${known.id}', '${known.day}', 'satisfaction', '${known.page}', 'parco-nuovo', 4, 'Già letto.', 'published', 'resident', 0, 'Grazie.', '2026-03-09')`,
  `INSERT INTO answers (id, day, kind, page, rating, answer, comment_state, flagged, standing, burst) VALUES ('00000000-0000-4000-8000-000000000001', '2026-03-02', 'clarity', '/metodo/', 2, 'altro', 'none', 0, 'waiting', 'abc')`,
];

function listStatements(dialect: Dialect): readonly string[] {
  return [
    migrationTable[dialect],
    ...migrations
      .filter(({ version }) => version <= before)
      .flatMap(({ version, name, statements }) => [
        ...statements[dialect],
        `INSERT INTO schema_migrations (version, name) VALUES (${String(version)}, '${name}')`,
      ]),
    ...rows,
  ];
}

async function expectKept(url: string): Promise<void> {
  for (let opened = 0; opened < 2; opened += 1) {
    const store = await openStore(url);
    expect(await store.countAnswers()).toBe(2);
    expect(await store.listComments()).toMatchObject([
      { id: known.id, state: 'published', reply: 'Grazie.', service: undefined },
    ]);
    expect(await store.submit(known)).toBe('known');
    expect(await store.cases.findByCode(report.code)).toMatchObject({
      ...{ id: report.id, words: report.words, title: undefined },
    });
    expect(await store.listWaiting()).toMatchObject([{ burst: 'abc', count: 1 }]);
    await store.close();
  }
  const store = await openStore(url);
  expect(await store.submit(makeServiceAnswer())).toBe('stored');
  expect(await store.cases.submit(makeProposal(), [])).toBe('stored');
  await store.close();
}

it('a SQLite database of an earlier version keeps its answers and takes those about services', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  const path = join(folder, 'data', 'feedback.db');
  await mkdir(join(folder, 'data'));
  const database = new DatabaseSync(path);
  for (const statement of listStatements('sqlite')) database.exec(statement);
  database.exec(`PRAGMA user_version = ${String(before)}; PRAGMA application_id = 1332298545`);
  database.close();
  await expectKept(`sqlite:${path}`);
  await rm(folder, { recursive: true });
});

it('a PostgreSQL database of an earlier version keeps its answers and takes those about services', async () => {
  const url = await createSchema(sharedPostgresPort());
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of listStatements('postgres')) await client.query(statement);
  await client.end();
  await expectKept(url);
});
