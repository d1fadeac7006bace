import { expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '../../src/service/store/contract/store-errors.ts';
import { readJson } from './feedback-fixture.ts';
import { describeDesk } from './describe-desk.ts';
import { addKey, createVisitor, readInput } from './moderation-fixture.ts';
import { makeAnswer, makeClarityAnswer } from './store-answers.ts';

describeDesk('the moderation desk', { postgresIsDeep: true }, (desk) => {
  it('goes the whole way: an answer, its publication with a reply, and both in public', async () => {
    const visitor = createVisitor(desk.service);
    const key = await addKey(desk.service.store, 'Anna', 'editor');
    const answer = makeAnswer({ comment: '<b>Poche</b> panchine & buche' });
    expect(
      (
        await desk.service.post({
          id: answer.id,
          kind: 'satisfaction',
          page: answer.page,
          objective: answer.objective,
          rating: 4,
          comment: answer.comment,
        })
      ).status,
    ).toBe(201);
    const entered = await visitor.signIn(key);
    expect([entered.status, entered.headers.location]).toEqual([303, '/redazione/']);
    expect(entered.headers['set-cookie']?.[0]).toMatch(
      /^redazione=[0-9a-z]+\.[\w-]{43}; Path=\/redazione\/; Max-Age=3600; HttpOnly; SameSite=Strict$/u,
    );
    const list = (await visitor.get('/redazione/')).body.toString();
    expect(list).toContain('&lt;b&gt;Poche&lt;/b&gt; panchine &amp; buche');
    expect(list).toContain('Un parco nuovo');
    expect(list).toContain('L’accesso scade alle 12:00.');
    const done = await visitor.decide(answer.id, 'pubblica', ' Ne arrivano\r\nsei. ');
    expect([done.status, done.headers.location]).toEqual([
      303,
      `/redazione/commenti/${answer.id}/?fatto=pubblicato-risposta`,
    ]);
    const after = (await visitor.get(done.headers.location ?? '')).body.toString();
    expect(after).toContain(
      '<title>Il commento è pubblicato con la risposta: Commento del 4 maggio 2026 · Redazione · Obiettivi in Comune, Borgo Prova</title>',
    );
    expect(after).toMatch(
      /role="status" tabindex="-1" autofocus[^>]*>\s*Il commento è pubblicato con la risposta\./u,
    );
    expect(
      readJson(await desk.service.send('/api/comments?objective=parco-nuovo'))['comments'],
    ).toEqual([
      {
        day: '2026-05-04',
        page: answer.page,
        objective: 'parco-nuovo',
        comment: answer.comment,
        reply: 'Ne arrivano\nsei.',
        replyDay: '2026-05-04',
      },
    ]);
    expect(
      (await visitor.decide(answer.id, 'nascondi', 'Ne arrivano\nsei.')).headers.location,
    ).toContain('fatto=nascosto');
    expect(readJson(await desk.service.send('/api/comments'))['comments']).toEqual([]);
    const steps = (await desk.service.store.readLog())
      .map(({ actor, action, subject }) => [actor, action, subject])
      .slice(1);
    expect(steps.slice(1)).toEqual([
      ['Anna', 'reply', answer.id],
      ['Anna', 'publish', answer.id],
      ['Anna', 'hide', answer.id],
    ]);
    expect(steps[0]?.slice(0, 2)).toEqual(['Anna', 'sign-in']);
    const log = (await visitor.get('/redazione/registro/')).body.toString();
    expect(log.indexOf('nasconde')).toBeGreaterThan(0);
    expect(log.indexOf('nasconde')).toBeLessThan(log.indexOf('<td>pubblica</td>'));
  });

  it('lets a viewer read and export, not act', async () => {
    const visitor = createVisitor(desk.service);
    const key = await addKey(desk.service.store, 'Vera', 'viewer');
    const answer = makeAnswer({ comment: '=1+1' });
    await desk.service.store.submit(answer);
    await visitor.signIn(key);
    const page = await visitor.get(`/redazione/commenti/${answer.id}/`);
    expect(page.body.toString()).not.toContain('name="testo"');
    const modulo = readInput(page, 'modulo');
    const refused = await visitor.post(`/redazione/commenti/${answer.id}/`, {
      azione: 'pubblica',
      modulo,
      testo: 'Ciao',
      versione: 'x',
    });
    expect([refused.status, refused.body.toString().includes('nulla è stato cambiato')]).toEqual([
      403,
      true,
    ]);
    expect(await desk.service.store.countComments({ state: 'published' })).toBe(0);
    const file = await visitor.post('/redazione/?stato=unread', { azione: 'esporta', modulo });
    expect([
      file.status,
      file.headers['content-type'],
      file.headers['content-disposition'],
      file.headers['cache-control'],
    ]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="commenti-2026-05-04.csv"',
      'no-store',
    ]);
    expect(file.body.toString()).toContain(`;"'=1+1";`);
    expect((await desk.service.store.readLog()).at(-1)).toMatchObject({
      actor: 'Vera',
      action: 'export',
      detail: '1',
    });
  });

  it('says that a comment changed meanwhile, and keeps what was typed', async () => {
    const [anna, bruno] = [createVisitor(desk.service), createVisitor(desk.service)];
    await anna.signIn(await addKey(desk.service.store, 'Anna', 'editor'));
    await bruno.signIn(await addKey(desk.service.store, 'Bruno', 'editor'));
    const answer = makeAnswer();
    await desk.service.store.submit(answer);
    const path = `/redazione/commenti/${answer.id}/`;
    const seen = await bruno.get(path);
    await anna.decide(answer.id, 'rispondi', 'Di Anna');
    const late = await bruno.post(path, {
      azione: 'pubblica',
      modulo: readInput(seen, 'modulo'),
      versione: readInput(seen, 'versione'),
      testo: 'Di Bruno',
    });
    expect(late.status).toBe(409);
    const html = late.body.toString();
    expect(html).toContain('role="alert"');
    expect(html).toContain('>Di Anna</p>');
    expect(html).toContain('>\nDi Bruno</textarea>');
    expect(await desk.service.store.listComments()).toMatchObject([
      { state: 'pending', reply: 'Di Anna' },
    ]);
    // The page that says so holds the new version: pressing again is meant.
    expect(
      (
        await bruno.post(path, {
          azione: 'pubblica',
          modulo: readInput(late, 'modulo'),
          versione: readInput(late, 'versione'),
          testo: 'Di Bruno',
        })
      ).status,
    ).toBe(303);
    expect(await desk.service.store.listComments()).toMatchObject([
      { state: 'published', reply: 'Di Bruno' },
    ]);
  });

  it('says what is wrong with a reply', async () => {
    const visitor = createVisitor(desk.service);
    await visitor.signIn(await addKey(desk.service.store, 'Anna', 'editor'));
    const answer = makeAnswer();
    await desk.service.store.submit(answer);
    expect((await visitor.decide(answer.id, 'rispondi', '  ')).status).toBe(400);
    expect((await visitor.decide(answer.id, 'pubblica', 'è'.repeat(2_001))).status).toBe(400);
    expect(
      (await visitor.decide(answer.id, 'rispondi', 'è'.repeat(2_000))).headers.location,
    ).toContain('risposta-in-attesa');
    expect(
      (await visitor.decide(answer.id, 'rispondi', 'è'.repeat(2_000))).headers.location,
    ).toContain('invariato');
    expect((await visitor.decide(answer.id, 'pubblica', '')).body.toString()).toContain(
      'Per toglierla premi «Togli la risposta»',
    );
    expect((await visitor.decide(answer.id, 'nascondi', '')).headers.location).toContain(
      'fatto=nascosto',
    );
    expect(
      (
        await visitor.post(`/redazione/commenti/${answer.id}/`, {
          azione: 'altro',
          modulo: readInput(await visitor.get('/redazione/'), 'modulo'),
        })
      ).status,
    ).toBe(400);
    expect((await visitor.get(`/redazione/commenti/${crypto.randomUUID()}/`)).status).toBe(404);
    expect((await visitor.get('/redazione/commenti/niente/')).status).toBe(404);
  });

  it('finds comments by every filter, page by page', async () => {
    const visitor = createVisitor(desk.service);
    await visitor.signIn(await addKey(desk.service.store, 'Anna', 'viewer'));
    expect((await visitor.get('/redazione/')).body.toString()).toContain(
      'Non ci sono ancora commenti.',
    );
    const answers = Array.from({ length: 21 }, (_item, index) =>
      makeAnswer({
        comment: `Numero ${String(index)}.`,
        day: `2026-03-${String(index + 1).padStart(2, '0')}`,
      }),
    );
    await Promise.all(
      [
        ...answers,
        makeClarityAnswer({ comment: 'Sulla chiarezza.', flagged: true, day: '2026-02-01' }),
      ].map((answer) => desk.service.store.submit(answer)),
    );
    const read = async (query: string): Promise<string> =>
      (await visitor.get(`/redazione/${query}`)).body.toString();
    expect(await read('')).toContain('22 commenti. Pagina 1 di 2.');
    expect(await read('?pagina=2')).toMatch(/Numero 0\.[\s\S]*Sulla chiarezza\./u);
    expect(await read('?segnalati=1')).toContain('1 commento.');
    expect(await read('?domanda=clarity')).not.toContain('Numero');
    expect(await read('?voto=2&stato=unread')).toContain('Sulla chiarezza.');
    expect(await read('?obiettivo=parco-nuovo')).toContain('21 commenti. Pagina 1 di 2.');
    expect(await read('?obiettivo=parco-nuovo')).toMatch(
      /<option value="parco-nuovo" selected[^>]*>/u,
    );
    expect(await read('?voto=5')).toContain('Nessun commento con questi filtri.');
    // What means nothing does not narrow, and is not repeated.
    expect(await read('?voto=9&stato=%22%3E%3Cscript%3E&obiettivo=%22%3E&pagina=-1')).toContain(
      '22 commenti. Pagina 1 di 2.',
    );
  });

  it('says that the store is away, keeps what was typed and comes back by itself', async () => {
    const visitor = createVisitor(desk.service);
    await visitor.signIn(await addKey(desk.service.store, 'Anna', 'editor'));
    const answer = makeAnswer();
    await desk.service.store.submit(answer);
    const page = await visitor.get(`/redazione/commenti/${answer.id}/`);
    const trouble = vi
      .spyOn(desk.service.store, 'findTokens')
      .mockRejectedValue(new StoreUnavailableError('weg', 5));
    const away = await visitor.post(`/redazione/commenti/${answer.id}/`, {
      azione: 'pubblica',
      modulo: readInput(page, 'modulo'),
      testo: 'Non perderlo',
    });
    expect([away.status, away.headers['retry-after']]).toEqual([503, '5']);
    expect(away.body.toString()).not.toContain('weg');
    expect(away.body.toString()).toContain('Non perderlo</textarea>');
    expect((await visitor.get('/redazione/')).status).toBe(503);
    expect((await desk.service.send('/')).status).toBe(200);
    trouble.mockRestore();
    expect((await visitor.decide(answer.id, 'pubblica', 'Non perderlo')).status).toBe(303);
  });

  it('shows what waits before it counts, with the command that lets it', async () => {
    const visitor = createVisitor(desk.service);
    await visitor.signIn(await addKey(desk.service.store, 'Anna', 'viewer'));
    expect((await visitor.get('/redazione/')).body.toString()).not.toContain('Risposte in attesa');
    for (let count = 0; count < 12; count += 1)
      await desk.service.store.submit(
        makeAnswer({ standing: 'waiting', burst: 'abcd1234', rating: 5, day: '2026-05-04' }),
      );
    const page = (await visitor.get('/redazione/')).body.toString();
    expect(page).toMatch(
      /Un parco nuovo, 4\smaggio\s2026: 12 risposte; voti da 1 a 5: 0, 0, 0, 0, 12\. npm run feedback -- admit abcd1234/u,
    );
  });
});
