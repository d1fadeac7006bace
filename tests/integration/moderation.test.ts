import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { RateLimit } from '../../src/service/api/rate-limit.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { SESSION_SECONDS } from '../../src/service/store/session-secret.ts';
import { StoreUnavailableError } from '../../src/service/store/store-errors.ts';
import { startPostgres, type PostgresServer } from '../postgres.ts';
import { readJson, startFeedback, type FeedbackService } from './feedback-fixture.ts';
import { addKey, createVisitor, readInput } from './moderation-fixture.ts';
import { makeAnswer, makeClarityAnswer } from './store-answers.ts';

let server: PostgresServer;
let folder: string;
beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
}, 300_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.remove();
}, 60_000);

const databases = { SQLite: () => Promise.resolve(`sqlite:${folder}/${crypto.randomUUID()}.db`), PostgreSQL: () => server.createDatabase() } as const;

describe.each(Object.entries(databases))('the moderation desk over %s', (_, address) => {
  let service: FeedbackService;
  let url: string;
  let clock: Date;
  beforeEach(async () => {
    clock = new Date('2026-05-04T09:00:00Z');
    url = await address();
    service = await startFeedback({ store: await openStore(url), now: () => clock, signInLimit: new RateLimit({ burst: 3, perMinute: 1, addresses: 10 }) });
  });
  afterEach(() => service.stop());
  const pass = (seconds: number): void => void (clock = new Date(clock.getTime() + seconds * 1000));

  it('is off until there is a token in force, and lets nobody act', async () => {
    const visitor = createVisitor(service);
    const off = await visitor.get('/redazione/');
    expect([off.status, off.headers['cache-control'], off.headers['x-robots-tag']]).toEqual([200, 'no-store', 'noindex']);
    expect(off.body.toString()).toContain('Ora è spenta.');
    expect(off.body.toString()).not.toContain('<form');
    expect((await visitor.signIn('a'.repeat(20))).status).toBe(404);
    const key = await addKey(service.store, 'Anna', 'editor');
    expect((await visitor.get('/redazione/')).body.toString()).toContain('name="chiave"');
    await service.store.revokeToken('Anna', { actor: 'x', day: '2026-05-04' });
    expect((await visitor.get('/redazione/registro/')).status).toBe(404);
    expect((await visitor.signIn(key)).status).toBe(404);
  });

  it('goes the whole way: an answer, its publication with a reply, and both in public', async () => {
    const visitor = createVisitor(service);
    const key = await addKey(service.store, 'Anna', 'editor');
    const answer = makeAnswer({ comment: '<b>Poche</b> panchine & buche' });
    expect((await service.post({ id: answer.id, kind: 'satisfaction', page: answer.page, objective: answer.objective, rating: 4, comment: answer.comment })).status).toBe(201);
    const entered = await visitor.signIn(key);
    expect([entered.status, entered.headers.location]).toEqual([303, '/redazione/']);
    expect(entered.headers['set-cookie']?.[0]).toMatch(/^redazione=[0-9a-z]+\.[\w-]{43}; Path=\/redazione\/; Max-Age=3600; HttpOnly; SameSite=Strict$/u);
    const list = (await visitor.get('/redazione/')).body.toString();
    expect(list).toContain('&lt;b&gt;Poche&lt;/b&gt; panchine &amp; buche');
    expect(list).toContain('Un parco nuovo');
    expect(list).toContain('L’accesso scade alle 12:00.');
    const done = await visitor.decide(answer.id, 'pubblica', ' Ne arrivano\r\nsei. ');
    expect([done.status, done.headers.location]).toEqual([303, `/redazione/commenti/${answer.id}/?fatto=pubblicato-risposta`]);
    const after = (await visitor.get(done.headers.location ?? '')).body.toString();
    expect(after).toContain('<title>Il commento è pubblicato con la risposta: Commento del 4 maggio 2026 · Redazione · Borgo Prova</title>');
    expect(after).toMatch(/role="status" tabindex="-1" autofocus>Il commento è pubblicato con la risposta\./u);
    expect(readJson(await service.send('/api/comments?objective=parco-nuovo'))['comments']).toEqual([{ day: '2026-05-04', page: answer.page, objective: 'parco-nuovo', comment: answer.comment, reply: 'Ne arrivano\nsei.', replyDay: '2026-05-04' }]);
    expect((await visitor.decide(answer.id, 'nascondi', 'Ne arrivano\nsei.')).headers.location).toContain('fatto=nascosto');
    expect(readJson(await service.send('/api/comments'))['comments']).toEqual([]);
    const steps = (await service.store.readLog()).map(({ actor, action, subject }) => [actor, action, subject]).slice(1);
    expect(steps.slice(1)).toEqual([['Anna', 'reply', answer.id], ['Anna', 'publish', answer.id], ['Anna', 'hide', answer.id]]);
    expect(steps[0]?.slice(0, 2)).toEqual(['Anna', 'sign-in']);
    const log = (await visitor.get('/redazione/registro/')).body.toString();
    expect(log.indexOf('nasconde')).toBeGreaterThan(0);
    expect(log.indexOf('nasconde')).toBeLessThan(log.indexOf('pubblica</td>'));
  });

  it('lets a viewer read and export, not act', async () => {
    const visitor = createVisitor(service);
    const key = await addKey(service.store, 'Vera', 'viewer');
    const answer = makeAnswer({ comment: '=1+1' });
    await service.store.submit(answer);
    await visitor.signIn(key);
    const page = await visitor.get(`/redazione/commenti/${answer.id}/`);
    expect(page.body.toString()).not.toContain('name="testo"');
    const modulo = readInput(page, 'modulo');
    const refused = await visitor.post(`/redazione/commenti/${answer.id}/`, { azione: 'pubblica', modulo, testo: 'Ciao', versione: 'x' });
    expect([refused.status, refused.body.toString().includes('nulla è stato cambiato')]).toEqual([403, true]);
    expect(await service.store.countComments({ state: 'published' })).toBe(0);
    const file = await visitor.post('/redazione/?stato=unread', { azione: 'esporta', modulo });
    expect([file.status, file.headers['content-type'], file.headers['content-disposition'], file.headers['cache-control']]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="commenti-2026-05-04.csv"', 'no-store']);
    expect(file.body.toString()).toContain(`;"'=1+1";`);
    expect((await service.store.readLog()).at(-1)).toMatchObject({ actor: 'Vera', action: 'export', detail: '1' });
  });

  it('refuses a cookie without the token of its form, and forms of other sites', async () => {
    const visitor = createVisitor(service);
    await visitor.signIn(await addKey(service.store, 'Anna', 'editor'));
    const answer = makeAnswer();
    await service.store.submit(answer);
    const path = `/redazione/commenti/${answer.id}/`;
    const page = await visitor.get(path);
    const fields = { azione: 'pubblica', modulo: readInput(page, 'modulo'), versione: readInput(page, 'versione'), testo: 'Scritto a lungo' };
    for (const modulo of ['', 'A'.repeat(43), readInput(page, 'modulo').slice(1)]) {
      const refused = await visitor.post(path, { ...fields, modulo });
      expect(refused.status).toBe(403);
      // What was typed is still in the form.
      expect(refused.body.toString()).toContain('>\nScritto a lungo</textarea>');
    }
    for (const headers of [{ Origin: 'https://evil.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }] as const) expect((await visitor.post(path, fields, headers)).status).toBe(403);
    expect(await service.store.countComments({ state: 'published' })).toBe(0);
    expect((await visitor.post(path, fields, { 'Content-Type': 'text/plain' })).status).toBe(400);
    expect((await visitor.post(path, { ...fields, testo: 'x'.repeat(40_000) })).status).toBe(413);
    expect((await visitor.post(path, fields)).status).toBe(303);
  });

  it('says that a comment changed meanwhile, and keeps what was typed', async () => {
    const [anna, bruno] = [createVisitor(service), createVisitor(service)];
    await anna.signIn(await addKey(service.store, 'Anna', 'editor'));
    await bruno.signIn(await addKey(service.store, 'Bruno', 'editor'));
    const answer = makeAnswer();
    await service.store.submit(answer);
    const path = `/redazione/commenti/${answer.id}/`;
    const seen = await bruno.get(path);
    await anna.decide(answer.id, 'rispondi', 'Di Anna');
    const late = await bruno.post(path, { azione: 'pubblica', modulo: readInput(seen, 'modulo'), versione: readInput(seen, 'versione'), testo: 'Di Bruno' });
    expect(late.status).toBe(409);
    const html = late.body.toString();
    expect(html).toContain('role="alert"');
    expect(html).toContain('>Di Anna</p>');
    expect(html).toContain('>\nDi Bruno</textarea>');
    expect(await service.store.listComments()).toMatchObject([{ state: 'pending', reply: 'Di Anna' }]);
    // The page that says so holds the new version: pressing again is meant.
    expect((await bruno.post(path, { azione: 'pubblica', modulo: readInput(late, 'modulo'), versione: readInput(late, 'versione'), testo: 'Di Bruno' })).status).toBe(303);
    expect(await service.store.listComments()).toMatchObject([{ state: 'published', reply: 'Di Bruno' }]);
  });

  it('says what is wrong with a reply', async () => {
    const visitor = createVisitor(service);
    await visitor.signIn(await addKey(service.store, 'Anna', 'editor'));
    const answer = makeAnswer();
    await service.store.submit(answer);
    expect((await visitor.decide(answer.id, 'rispondi', '  ')).status).toBe(400);
    expect((await visitor.decide(answer.id, 'pubblica', 'è'.repeat(2_001))).status).toBe(400);
    expect((await visitor.decide(answer.id, 'rispondi', 'è'.repeat(2_000))).headers.location).toContain('risposta-in-attesa');
    expect((await visitor.decide(answer.id, 'rispondi', 'è'.repeat(2_000))).headers.location).toContain('invariato');
    expect((await visitor.decide(answer.id, 'pubblica', '')).body.toString()).toContain('si può correggere, non togliere');
    expect((await visitor.decide(answer.id, 'nascondi', '')).headers.location).toContain('fatto=nascosto');
    expect((await visitor.post(`/redazione/commenti/${answer.id}/`, { azione: 'altro', modulo: readInput(await visitor.get('/redazione/'), 'modulo') })).status).toBe(400);
    expect((await visitor.get(`/redazione/commenti/${crypto.randomUUID()}/`)).status).toBe(404);
    expect((await visitor.get('/redazione/commenti/niente/')).status).toBe(404);
  });

  it('ends a session after an hour and goes on after signing in again with what was typed', async () => {
    const visitor = createVisitor(service);
    const key = await addKey(service.store, 'Anna', 'editor');
    await visitor.signIn(key);
    const answer = makeAnswer();
    await service.store.submit(answer);
    const path = `/redazione/commenti/${answer.id}/`;
    const page = await visitor.get(path);
    pass(SESSION_SECONDS - 1);
    expect((await visitor.get(path)).body.toString()).toContain('name="testo"');
    pass(1);
    const typed = 'Scritto "a lungo" <qui>';
    const ended = await visitor.post(path, { azione: 'pubblica', modulo: readInput(page, 'modulo'), versione: readInput(page, 'versione'), testo: typed });
    expect(ended.status).toBe(403);
    expect(ended.body.toString()).toContain('Scritto &quot;a lungo&quot; &lt;qui&gt;</textarea>');
    expect(await service.store.countComments({ state: 'published' })).toBe(0);
    const wrong = await visitor.post(path, { azione: 'entra', chiave: 'sbagliata', versione: readInput(ended, 'versione'), testo: typed });
    expect([wrong.status, wrong.body.toString().includes('&lt;qui&gt;</textarea>')]).toEqual([403, true]);
    const again = await visitor.post(path, { azione: 'entra', chiave: key, versione: readInput(wrong, 'versione'), testo: typed });
    expect([again.status, again.body.toString().includes('Scritto &quot;a lungo&quot; &lt;qui&gt;</textarea>')]).toEqual([200, true]);
    expect((await visitor.post(path, { azione: 'pubblica', modulo: readInput(again, 'modulo'), versione: readInput(again, 'versione'), testo: typed })).status).toBe(303);
    expect(await service.store.listComments()).toMatchObject([{ state: 'published', reply: typed }]);
  });

  it('takes no session whose end was moved', async () => {
    const visitor = createVisitor(service);
    await visitor.signIn(await addKey(service.store, 'Anna', 'editor'));
    const [, secret = ''] = visitor.cookie.split('=');
    const [end = '', random = ''] = secret.split('.');
    visitor.cookie = `redazione=${(Number.parseInt(end, 36) + 3_600).toString(36)}.${random}`;
    expect((await visitor.get('/redazione/')).body.toString()).toContain('name="chiave"');
  });

  it('signs out in every copy of the service, by hand or when the token is revoked', async () => {
    const second = await startFeedback({ store: await openStore(url), now: () => clock });
    try {
      const [one, other] = [createVisitor(service), createVisitor(second)];
      const key = await addKey(service.store, 'Anna', 'editor');
      await addKey(service.store, 'Bruno', 'viewer');
      const isIn = async (): Promise<boolean> => (await other.get('/redazione/')).body.toString().includes('Anna: puoi leggere');
      await one.signIn(key);
      other.cookie = one.cookie;
      expect(await isIn()).toBe(true);
      const out = await one.post('/redazione/', { azione: 'esci', modulo: readInput(await one.get('/redazione/'), 'modulo') });
      expect([out.status, out.headers['set-cookie']?.[0]?.includes('Max-Age=0')]).toEqual([303, true]);
      expect(await isIn()).toBe(false);
      await one.signIn(key);
      other.cookie = one.cookie;
      expect(await isIn()).toBe(true);
      await service.store.revokeToken('Anna', { actor: 'x', day: '2026-05-04' });
      expect(await isIn()).toBe(false);
      expect((await one.get('/redazione/')).body.toString()).toContain('name="chiave"');
    } finally {
      await second.stop();
    }
  });

  it('slows down whoever tries keys, but not whoever has one', async () => {
    const visitor = createVisitor(service);
    const key = await addKey(service.store, 'Anna', 'editor');
    for (let count = 0; count < 5; count += 1) expect((await visitor.signIn(key)).status).toBe(303);
    const wrong = `${key.slice(0, 13)}${'A'.repeat(43)}`;
    const words = new Set<string>();
    for (const guess of [wrong, `${'0'.repeat(12)}.${'A'.repeat(43)}`, 'breve']) {
      const refused = await visitor.signIn(guess);
      expect(refused.status).toBe(403);
      words.add(refused.body.toString());
    }
    // A known name, an unknown one and no key at all are answered alike.
    expect(words.size).toBe(1);
    const limited = await visitor.signIn(key);
    expect([limited.status, Number(limited.headers['retry-after']) > 0]).toEqual([429, true]);
  });

  it('finds comments by every filter, page by page', async () => {
    const visitor = createVisitor(service);
    await visitor.signIn(await addKey(service.store, 'Anna', 'viewer'));
    expect((await visitor.get('/redazione/')).body.toString()).toContain('Non ci sono ancora commenti.');
    const answers = Array.from({ length: 21 }, (_item, index) => makeAnswer({ comment: `Numero ${String(index)}.`, day: `2026-03-${String(index + 1).padStart(2, '0')}` }));
    await Promise.all([...answers, makeClarityAnswer({ comment: 'Sulla chiarezza.', flagged: true, day: '2026-02-01' })].map((answer) => service.store.submit(answer)));
    const read = async (query: string): Promise<string> => (await visitor.get(`/redazione/${query}`)).body.toString();
    expect(await read('')).toContain('22 commenti. Pagina 1 di 2.');
    expect(await read('?pagina=2')).toMatch(/Numero 0\.[\s\S]*Sulla chiarezza\./u);
    expect(await read('?segnalati=1')).toContain('1 commento.');
    expect(await read('?domanda=clarity')).not.toContain('Numero');
    expect(await read('?voto=2&stato=unread')).toContain('Sulla chiarezza.');
    expect(await read('?obiettivo=parco-nuovo')).toContain('21 commenti. Pagina 1 di 2.');
    expect(await read('?obiettivo=parco-nuovo')).toContain('<option value="parco-nuovo" selected>');
    expect(await read('?voto=5')).toContain('Nessun commento con questi filtri.');
    // What means nothing does not narrow, and is not repeated.
    expect(await read('?voto=9&stato=%22%3E%3Cscript%3E&obiettivo=%22%3E&pagina=-1')).toContain('22 commenti. Pagina 1 di 2.');
  });

  it('says that the store is away, keeps what was typed and comes back by itself', async () => {
    const visitor = createVisitor(service);
    await visitor.signIn(await addKey(service.store, 'Anna', 'editor'));
    const answer = makeAnswer();
    await service.store.submit(answer);
    const page = await visitor.get(`/redazione/commenti/${answer.id}/`);
    const trouble = vi.spyOn(service.store, 'findTokens').mockRejectedValue(new StoreUnavailableError('weg', 5));
    const away = await visitor.post(`/redazione/commenti/${answer.id}/`, { azione: 'pubblica', modulo: readInput(page, 'modulo'), testo: 'Non perderlo' });
    expect([away.status, away.headers['retry-after']]).toEqual([503, '5']);
    expect(away.body.toString()).not.toContain('weg');
    expect(away.body.toString()).toContain('Non perderlo</textarea>');
    expect((await visitor.get('/redazione/')).status).toBe(503);
    expect((await service.send('/')).status).toBe(200);
    trouble.mockRestore();
    expect((await visitor.decide(answer.id, 'pubblica', 'Non perderlo')).status).toBe(303);
  });
});

describe('headers of the moderation desk', () => {
  it('mark the cookie secure behind TLS, and name no comment in the log', async () => {
    const service = await startFeedback({ trustedProxies: ['127.0.0.1'] });
    try {
      const key = await addKey(service.store, 'Anna', 'editor');
      const tls = { 'X-Forwarded-Proto': 'https', Origin: `https://127.0.0.1:${String(service.port)}` };
      const visitor = createVisitor(service);
      const entered = await visitor.post('/redazione/', { azione: 'entra', chiave: key }, tls);
      expect(entered.headers['set-cookie']?.[0]).toMatch(/^__Secure-redazione=.*; HttpOnly; SameSite=Strict; Secure$/u);
      expect(entered.headers['strict-transport-security']).toBeDefined();
      const page = await service.send(`/redazione/commenti/${crypto.randomUUID()}/`, { headers: { Cookie: visitor.cookie, 'X-Forwarded-Proto': 'https' } });
      expect(page.status).toBe(404);
      expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect([page.headers['cache-control'], page.headers['x-robots-tag'], page.headers['x-content-type-options']]).toEqual(['no-store', 'noindex', 'nosniff']);
      expect(JSON.stringify(service.entries)).not.toMatch(/commenti|Anna/u);
      // The page as built is never served beside it.
      expect((await service.send('/redazione/index.html')).headers.location).toBe('/redazione/');
      expect((await service.send('/redazione')).headers.location).toBe('/redazione/');
    } finally {
      await service.stop();
    }
  });
});
