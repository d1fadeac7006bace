import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/service/store/open-store.ts';
import { SESSION_SECONDS } from '../../src/service/store/session-secret.ts';
import { describeDesk } from './describe-desk.ts';
import { startFeedback } from './feedback-fixture.ts';
import { addKey, createVisitor, readInput } from './moderation-fixture.ts';
import { makeAnswer } from './store-answers.ts';

describeDesk('who may enter the moderation desk', { postgresIsDeep: true }, (desk) => {
  it('is off until there is a token in force, and lets nobody act', async () => {
    const visitor = createVisitor(desk.service);
    const off = await visitor.get('/redazione/');
    expect([off.status, off.headers['cache-control'], off.headers['x-robots-tag']]).toEqual([
      200,
      'no-store',
      'noindex',
    ]);
    expect(off.body.toString()).toContain('Ora è spenta.');
    expect(off.body.toString()).not.toContain('method="post"');
    expect((await visitor.signIn('a'.repeat(20))).status).toBe(404);
    const key = await addKey(desk.service.store, 'Anna', 'editor');
    expect((await visitor.get('/redazione/')).body.toString()).toContain('name="chiave"');
    await desk.service.store.revokeToken('Anna', { actor: 'x', day: '2026-05-04' });
    expect((await visitor.get('/redazione/registro/')).status).toBe(404);
    expect((await visitor.signIn(key)).status).toBe(404);
  });

  it('refuses a cookie without the token of its form, and forms of other sites', async () => {
    const visitor = createVisitor(desk.service);
    await visitor.signIn(await addKey(desk.service.store, 'Anna', 'editor'));
    const answer = makeAnswer();
    await desk.service.store.submit(answer);
    const path = `/redazione/commenti/${answer.id}/`;
    const page = await visitor.get(path);
    const fields = {
      azione: 'pubblica',
      modulo: readInput(page, 'modulo'),
      versione: readInput(page, 'versione'),
      testo: 'Scritto a lungo',
    };
    for (const modulo of ['', 'A'.repeat(43), readInput(page, 'modulo').slice(1)]) {
      const refused = await visitor.post(path, { ...fields, modulo });
      expect(refused.status).toBe(403);
      // What was typed is still in the form.
      expect(refused.body.toString()).toContain('>\nScritto a lungo</textarea>');
    }
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ] as const)
      expect((await visitor.post(path, fields, headers)).status).toBe(403);
    expect(await desk.service.store.countComments({ state: 'published' })).toBe(0);
    expect((await visitor.post(path, fields, { 'Content-Type': 'text/plain' })).status).toBe(400);
    expect((await visitor.post(path, { ...fields, testo: 'x'.repeat(40_000) })).status).toBe(413);
    expect((await visitor.post(path, fields)).status).toBe(303);
  });

  it('ends a session after an hour and goes on after signing in again with what was typed', async () => {
    const visitor = createVisitor(desk.service);
    const key = await addKey(desk.service.store, 'Anna', 'editor');
    await visitor.signIn(key);
    const answer = makeAnswer();
    await desk.service.store.submit(answer);
    const path = `/redazione/commenti/${answer.id}/`;
    const page = await visitor.get(path);
    desk.clock = new Date(desk.clock.getTime() + (SESSION_SECONDS - 1) * 1000);
    expect((await visitor.get(path)).body.toString()).toContain('name="testo"');
    desk.clock = new Date(desk.clock.getTime() + 1 * 1000);
    const typed = 'Scritto "a lungo" <qui>';
    const ended = await visitor.post(path, {
      azione: 'pubblica',
      modulo: readInput(page, 'modulo'),
      versione: readInput(page, 'versione'),
      testo: typed,
    });
    expect(ended.status).toBe(403);
    expect(ended.body.toString()).toContain('Scritto &quot;a lungo&quot; &lt;qui&gt;</textarea>');
    expect(await desk.service.store.countComments({ state: 'published' })).toBe(0);
    const wrong = await visitor.post(path, {
      azione: 'entra',
      chiave: 'sbagliata',
      versione: readInput(ended, 'versione'),
      testo: typed,
    });
    expect([wrong.status, wrong.body.toString().includes('&lt;qui&gt;</textarea>')]).toEqual([
      403,
      true,
    ]);
    const again = await visitor.post(path, {
      azione: 'entra',
      chiave: key,
      versione: readInput(wrong, 'versione'),
      testo: typed,
    });
    expect([
      again.status,
      again.body.toString().includes('Scritto &quot;a lungo&quot; &lt;qui&gt;</textarea>'),
    ]).toEqual([200, true]);
    expect(
      (
        await visitor.post(path, {
          azione: 'pubblica',
          modulo: readInput(again, 'modulo'),
          versione: readInput(again, 'versione'),
          testo: typed,
        })
      ).status,
    ).toBe(303);
    expect(await desk.service.store.listComments()).toMatchObject([
      { state: 'published', reply: typed },
    ]);
  });

  it('takes no session whose end was moved', async () => {
    const visitor = createVisitor(desk.service);
    await visitor.signIn(await addKey(desk.service.store, 'Anna', 'editor'));
    const [, secret = ''] = visitor.cookie.split('=');
    const [end = '', random = ''] = secret.split('.');
    visitor.cookie = `redazione=${(Number.parseInt(end, 36) + 3_600).toString(36)}.${random}`;
    expect((await visitor.get('/redazione/')).body.toString()).toContain('name="chiave"');
  });

  it('signs out in every copy of the desk.service, by hand or when the token is revoked', async () => {
    const second = await startFeedback({ store: await openStore(desk.url), now: () => desk.clock });
    try {
      const [one, other] = [createVisitor(desk.service), createVisitor(second)];
      const key = await addKey(desk.service.store, 'Anna', 'editor');
      await addKey(desk.service.store, 'Bruno', 'viewer');
      const isIn = async (): Promise<boolean> =>
        (await other.get('/redazione/')).body.toString().includes('Anna: puoi leggere');
      await one.signIn(key);
      other.cookie = one.cookie;
      expect(await isIn()).toBe(true);
      const out = await one.post('/redazione/', {
        azione: 'esci',
        modulo: readInput(await one.get('/redazione/'), 'modulo'),
      });
      expect([out.status, out.headers['set-cookie']?.[0]?.includes('Max-Age=0')]).toEqual([
        303,
        true,
      ]);
      expect(await isIn()).toBe(false);
      await one.signIn(key);
      other.cookie = one.cookie;
      expect(await isIn()).toBe(true);
      await desk.service.store.revokeToken('Anna', { actor: 'x', day: '2026-05-04' });
      expect(await isIn()).toBe(false);
      expect((await one.get('/redazione/')).body.toString()).toContain('name="chiave"');
    } finally {
      await second.stop();
    }
  });

  it('slows down whoever tries keys, but never whoever has one', async () => {
    const visitor = createVisitor(desk.service);
    const key = await addKey(desk.service.store, 'Anna', 'editor');
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
    // What may be tried at one known name is counted apart from guesses at unknown ones.
    let limited = await visitor.signIn(wrong);
    for (let count = 0; count < 3 && limited.status === 403; count += 1)
      limited = await visitor.signIn(wrong);
    expect([limited.status, Number(limited.headers['retry-after']) > 0]).toEqual([429, true]);
    const flood = Array.from({ length: 20 }, () => visitor.signIn(wrong));
    expect((await visitor.signIn(key)).status).toBe(303);
    expect((await visitor.get('/redazione/')).body.toString()).toContain('Anna: puoi leggere');
    await Promise.all(flood);
  });

  it('finds its own session among cookies of the same name, as a sibling site may set them', async () => {
    const visitor = createVisitor(desk.service);
    await visitor.signIn(await addKey(desk.service.store, 'Anna', 'editor'));
    const own = visitor.cookie;
    const forged = `${(Number.parseInt('zzzzzz', 36) * 10).toString(36)}.${'A'.repeat(43)}`;
    for (const other of ['', 'x', forged]) {
      visitor.cookie = `redazione=${other}; ${own}; redazione=${other}`;
      expect((await visitor.get('/redazione/')).body.toString()).toContain('Anna: puoi leggere');
    }
  });
});

describe('headers of the moderation desk', () => {
  it('mark the cookie secure behind TLS, and name no comment in the log', async () => {
    const service = await startFeedback({ trustedProxies: ['127.0.0.1'] });
    try {
      const key = await addKey(service.store, 'Anna', 'editor');
      const tls = {
        'X-Forwarded-Proto': 'https',
        Origin: `https://127.0.0.1:${String(service.port)}`,
      };
      const visitor = createVisitor(service);
      const entered = await visitor.post('/redazione/', { azione: 'entra', chiave: key }, tls);
      expect(entered.headers['set-cookie']?.[0]).toMatch(
        /^__Host-redazione=.*; HttpOnly; SameSite=Strict; Secure$/u,
      );
      expect(entered.headers['strict-transport-security']).toBeDefined();
      const page = await service.send(`/redazione/commenti/${crypto.randomUUID()}/`, {
        headers: { Cookie: visitor.cookie, 'X-Forwarded-Proto': 'https' },
      });
      expect(page.status).toBe(404);
      expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect([
        page.headers['cache-control'],
        page.headers['x-robots-tag'],
        page.headers['x-content-type-options'],
      ]).toEqual(['no-store', 'noindex', 'nosniff']);
      expect(JSON.stringify(service.entries)).not.toMatch(/commenti|Anna/u);
      // The page as built is never served beside it.
      expect((await service.send('/redazione/index.html')).headers.location).toBe('/redazione/');
      expect((await service.send('/redazione')).headers.location).toBe('/redazione/');
    } finally {
      await service.stop();
    }
  });
});
