import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/service/store/open-store.ts';
import { startPostgres } from '../postgres.ts';
import { charge } from './case-fixture.ts';
import { caseManifest, makeReport, sendReport } from './case-service.ts';
import { addColleague, createColleague } from './desk-fixture.ts';
import { startFeedback } from './feedback-fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-erased-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Where a database keeps its bytes; PostgreSQL's journal holds what was until it is written over, so of that only what was never sealed is asked. */
interface Bytes {
  readonly url: string;
  readonly findFolder: () => Promise<string>;
  readonly journal: string | undefined;
  readonly remove: () => void;
}

const databases: Readonly<Record<string, () => Promise<Bytes>>> = {
  SQLite: () =>
    Promise.resolve({
      url: `sqlite:${join(folder, 'feedback.db')}`,
      findFolder: () => Promise.resolve(folder),
      journal: undefined,
      remove: () => undefined,
    }),
  PostgreSQL: async () => {
    // Of its own: in the one that all tests share there is too much to read.
    const server = await startPostgres();
    const url = await server.createDatabase();
    return {
      url,
      remove: server.remove,
      journal: 'pg_wal',
      findFolder: async () => {
        const client = new Client(url);
        await client.connect();
        await client.query('CHECKPOINT');
        const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
        await client.end();
        return rows[0]?.data_directory ?? '';
      },
    };
  },
};

/** Files below a folder in which one of these texts stands. */
async function findBytes(
  root: string,
  texts: readonly string[],
  leftOut?: string,
): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path);
    if (!entry.isFile() || (leftOut !== undefined && name.startsWith(leftOut))) continue;
    // The server's own files come and go.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const text of texts) if (bytes.includes(text)) found.push(`${name}: ${text}`);
  }
  return found;
}

describe.each(Object.entries(databases))('erasing on request over %s', (_, prepare) => {
  it('leaves no byte of an address, and then none of the words, in database, journal and log', async () => {
    const { url, findFolder, journal, remove } = await prepare();
    const mark = randomBytes(12).toString('hex');
    const address = `persona.${mark}@posta.example`;
    const words = { sent: `Lampione ${mark} spento`, said: `Risposta ${mark} data` };
    const service = await startFeedback({
      store: await openStore(url),
      manifest: caseManifest,
      keyFile: join(folder, 'segnalazioni.key'),
      passwordCost: 8,
      now: () => new Date('2026-05-04T10:00:00Z'),
    });
    try {
      const { cases } = service.store;
      await sendReport(service, makeReport({ words: words.sent, email: address }));
      const [kept] = await cases.list();
      const id = kept?.id ?? '';
      await cases.step(id, 0, {
        ...charge,
        event: { ...charge.event, words: words.said } as never,
      });
      const sealed = (await cases.findAddress(id)) ?? randomUUID();
      await addColleague(service.store, 'Bea Rossi', 'reviewer');
      const bea = createColleague(service);
      await bea.signIn('Bea Rossi');
      const page = `/redazione/segnalazioni/${kept?.number ?? ''}/`;
      const erase = (fields: Record<string, string>) =>
        bea.fill(page, { azione: 'cancella', ...fields });
      expect(await findBytes(await findFolder(), [address])).toEqual([]);
      expect((await erase({ revisione: '1', cancella: 'indirizzo' })).status).toBe(422);
      expect((await erase({ revisione: '0', cancella: 'tutto', chiesto: '1' })).status).toBe(409);
      const asked = { revisione: '1', cancella: 'indirizzo', chiesto: '1' };
      expect((await erase(asked)).status).toBe(303);
      expect(await findBytes(await findFolder(), [sealed], journal)).toEqual([]);
      expect((await cases.find(id))?.words).toBe(words.sent);
      const all = { revisione: '2', cancella: 'tutto', chiesto: '1' };
      expect((await erase(all)).status).toBe(303);
      expect(await findBytes(await findFolder(), Object.values(words), journal)).toEqual([]);
      expect((await bea.get(page)).body.toString()).toContain('sono stati cancellati');
      const log = JSON.stringify([
        service.entries,
        await service.store.desk.readDeskLog({ limit: 50, offset: 0 }),
      ]);
      expect(log).toContain('case-erase');
      expect(log).not.toContain(mark);
    } finally {
      await service.stop();
      remove();
    }
  }, 120_000);
});
