import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import type { CaseChange } from '../../src/service/store/contract/case-store.ts';
import { readJson, startFeedback, type FeedbackService } from './feedback-fixture.ts';
import { makeCase } from './case-fixture.ts';
import { caseManifest } from './case-service.ts';

let service: FeedbackService;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-public-'));
  service = await startFeedback({
    manifest: caseManifest,
    keyFile: join(folder, 'segnalazioni.key'),
    now: () => new Date('2026-06-15T10:00:00Z'),
  });
  const { cases } = service.store;
  for (let number = 0; number < 6; number += 1) {
    const sent = makeCase({ words: `Nome e cognome numero ${String(number)}` });
    await cases.submit(sent, []);
    await cases.step(sent.id, 0, {
      change: { state: 'resolved', charged: '2026-05-05', closed: '2026-05-08' },
    });
    if (number === 0)
      await cases.step(sent.id, 1, {
        change: {
          publicWords: '=Lampione spento <b>',
          publicPlace: 'Via Larga',
          publicReply: 'Lampada cambiata.',
          objective: 'parco-nuovo',
        },
      });
  }
  await cases.submit(makeCase({ category: 'sicurezza', office: 'sicurezza' }), []);
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

describe('GET /avete-detto/', () => {
  it('has what was released beside comments, with its month and what followed', async () => {
    const text = (await service.send('/avete-detto/?ufficio=giardini')).body.toString();
    expect(text).toContain('=Lampione spento &lt;b&gt;');
    expect(text).toContain('Lampada cambiata.');
    expect(text).toMatch(/maggio\s2026/u);
    expect(text).toContain('1 messaggio pubblicato, con risposta.');
    expect(text).not.toContain('Nome e cognome');
  });
});

describe('GET /avete-detto/ of a town with much to say', () => {
  it('counts all that was released, and narrows to an office that has reports alone', async () => {
    const busy = await startFeedback({
      manifest: caseManifest,
      keyFile: join(folder, 'altra.key'),
      now: () => new Date('2026-06-15T10:00:00Z'),
    });
    const { cases } = busy.store;
    const release = async (overrides: Parameters<typeof makeCase>[0], change: CaseChange) => {
      const sent = makeCase(overrides);
      await cases.submit(sent, []);
      await cases.step(sent.id, 0, { change: { publicWords: 'Buio', ...change } });
    };
    await release(
      { category: 'sicurezza', office: 'sicurezza', received: '2026-01-02' },
      { publicWords: 'La prima', publicReply: 'Visto.' },
    );
    await Promise.all(Array.from({ length: 1_004 }, () => release({}, {})));
    const read = async (query: string) =>
      (await busy.send(`/avete-detto/${query}`)).body.toString();
    expect(await read('')).toContain(
      '1.005 messaggi pubblicati: 1 ha una risposta, 1.004 la aspettano ancora.',
    );
    const safety = await read('?ufficio=sicurezza');
    expect(safety).toContain('1 messaggio pubblicato, con risposta.');
    expect(safety).toContain('La prima');
    expect(safety).not.toContain('Buio');
    expect(await read('?tema=1')).not.toContain('Buio');
    await busy.stop();
  });
});

describe('GET /segnalazioni/', () => {
  it('shows released words alone, and figures of all', async () => {
    const page = await service.send('/segnalazioni/');
    expect(page.status).toBe(200);
    const text = page.body.toString();
    expect(text).toContain('=Lampione spento &lt;b&gt;');
    expect(text).toContain('Lampada cambiata.');
    expect(text).toMatch(/maggio\s2026/u);
    expect(text).toContain('href="/obiettivi/parco-nuovo/"');
    expect(text).not.toContain('Nome e cognome');
    expect(text).toContain(
      '7 segnalazioni ricevute in tutto: 1 aperta, di cui 1 oltre il termine.',
    );
    expect(text).toContain('Metà di quelle chiuse ha avuto una conclusione entro 4 giorni.');
    expect(text).toContain('meno di 5');
  });

  it('narrows to a category, and takes no other word', async () => {
    const other = (await service.send('/segnalazioni/?categoria=sicurezza')).body.toString();
    expect(other).toContain('Nessuna segnalazione pubblica');
    expect(other).toContain('noindex');
    const odd = await service.send('/segnalazioni/?categoria=%3Cb%3E&pagina=-1');
    expect(odd.body.toString()).toContain('Lampione spento');
  });

  it('gives both as tables that no spreadsheet runs', async () => {
    const released = await service.send('/segnalazioni/segnalazioni.csv');
    expect(released.headers['content-type']).toBe('text/csv; charset=utf-8');
    const text = released.body.toString();
    expect(text).toContain('"Luce pubblica";"Area Giardini e Strade";"2026-05";"Risolta"');
    expect(text).not.toMatch(/"=Lampione/u);
    expect(text).not.toContain('Nome e cognome');
    const figures = (await service.send('/segnalazioni/conti.csv')).body.toString();
    expect(figures).toContain('Luce pubblica;6;0;0;6;1;4\r\n');
    expect(figures).toContain('Sicurezza;1;1;1;0;;\r\n');
  });

  it('gives what was released as a feed that readers of feeds understand', async () => {
    const feed = await service.send('/segnalazioni/feed.xml');
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(feed.headers['access-control-allow-origin']).toBe('*');
    const text = feed.body.toString();
    expect(text).toContain('=Lampione spento &lt;b&gt;');
    const { feed: read } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      feed: Record<string, unknown>;
    };
    expect(read).toMatchObject({
      title: 'Le segnalazioni · Obiettivi in Comune',
      updated: '2026-05-08T00:00:00Z',
      entry: {
        title: expect.stringMatching(/^Luce pubblica: risolta \([0-9A-Z]{8}\)$/u) as string,
        published: '2026-05-04T00:00:00Z',
        updated: '2026-05-08T00:00:00Z',
        content: { '#text': expect.stringContaining('=Lampione spento <b>') as string },
      },
    });
    expect(text).not.toContain('Nome e cognome');
    expect((await service.send('/segnalazioni/')).body.toString()).toContain(
      'href="/segnalazioni/feed.xml"',
    );
  });

  it('goes with the comments on the objective that it is about, and with those on no other', async () => {
    const ask = async (query: string) => readJson(await service.send(`/api/comments${query}`));
    expect(await ask('?objective=parco-nuovo')).toEqual({
      comments: [],
      more: false,
      reports: [
        {
          number: expect.stringMatching(/^[0-9A-Z]{8}$/u) as string,
          month: '2026-05-01',
          state: 'resolved',
          words: '=Lampione spento <b>',
          reply: 'Lampada cambiata.',
        },
      ],
    });
    expect((await ask('?objective=scuola-sicura'))['reports']).toEqual([]);
    expect(Object.keys(await ask(''))).toEqual(['comments', 'more']);
  });

  it('is not there where no reports are taken', async () => {
    const other = await startFeedback({ keyFile: join(folder, 'altra.key') });
    expect((await other.send('/segnalazioni/')).status).toBe(404);
    expect((await other.send('/segnalazioni/conti.csv')).status).toBe(404);
    expect((await other.send('/segnalazioni/feed.xml')).status).toBe(404);
    const comments = await other.send('/api/comments?objective=parco-nuovo');
    expect(readJson(comments)).toEqual({ comments: [], more: false });
    await other.stop();
  });
});
