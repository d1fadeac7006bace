import { expect, it } from 'vitest';
import { createInvitation } from '../../src/service/store/invitation.ts';
import { hashSessionSecret } from '../../src/service/store/session-secret.ts';
import { runDeskCli } from '../../src/service/cli/run-desk-cli.ts';
import { describeDesk } from './describe-desk.ts';
import { addColleague, createColleague, goodPassword, makePerson } from './desk-fixture.ts';
import { addKey, readInput } from './moderation-fixture.ts';

/** The link in what a command printed or a page shows. */
function findLink(text: string): string {
  return /\/redazione\/invito\/[\w-]{43}\//u.exec(text)?.[0] ?? '';
}

describeDesk('people of the desk', {}, (desk) => {
  const run = async (...args: readonly string[]) => {
    const lines: string[] = [];
    const code = await runDeskCli(args, {
      environment: { DATABASE_URL: desk.url, PUBLIC_ORIGIN: 'https://piano.example' },
      now: desk.clock,
      user: 'prova',
      out: (text) => lines.push(text),
      err: (text) => lines.push(text),
    });
    return { code, text: lines.join('\n') };
  };

  it('come in by a link of the command that works once, choose a password and are signed in', async () => {
    const { code, text } = await run('admin', 'add', 'Anna Rossi', '--email', 'anna@borgo.example');
    expect([code, text.includes('https://piano.example/redazione/invito/')]).toEqual([0, true]);
    expect((await run('admin', 'add', 'anna rossi')).code).toBe(1);
    const anna = createColleague(desk.service);
    const page = await anna.get(findLink(text));
    expect([page.status, page.body.toString().includes('Ciao Anna Rossi')]).toEqual([200, true]);
    for (const [password, word] of [
      ['corta', 'troppo corta'],
      ['annarossi2026', 'è il tuo nome'],
      ['aaaaaaaaaaaaaaaa', 'stessi caratteri'],
    ] as const) {
      const refused = await anna.post(findLink(text), { password });
      expect([refused.status, refused.body.toString().includes(word)]).toEqual([422, true]);
    }
    const chosen = await anna.post(findLink(text), { password: goodPassword });
    expect([chosen.status, chosen.headers.location]).toEqual([303, '/redazione/']);
    expect((await anna.get('/redazione/persone/')).body.toString()).toContain('Anna Rossi');
    expect((await anna.get(findLink(text))).status).toBe(410);
    expect((await anna.post(findLink(text), { password: 'altra password lunga' })).status).toBe(
      410,
    );
    const other = createColleague(desk.service);
    expect((await other.signIn('ANNA ROSSI')).status).toBe(303);
    expect((await createColleague(desk.service).signIn('anna@borgo.example')).status).toBe(303);
    // A new link ends what was open once it is used, and the password of before.
    const again = await run('link', 'Anna Rossi');
    await createColleague(desk.service).post(findLink(again.text), {
      password: 'un’altra frase lunga',
    });
    expect((await other.get('/redazione/persone/')).body.toString()).toContain('name="password"');
    expect((await createColleague(desk.service).signIn('Anna Rossi')).status).toBe(403);
    expect((await run('list')).text).toContain('Anna Rossi: Amministratore, tutti gli uffici');
  });

  it('are invited, changed and removed by an administrator, and by nobody else', async () => {
    const { store } = desk.service;
    await addColleague(store, 'Anna', 'administrator');
    const author = await addColleague(store, 'Bruno', 'author', ['giardini']);
    const anna = createColleague(desk.service);
    await anna.signIn('Anna');
    const added = await anna.fill('/redazione/persone/', {
      azione: 'aggiungi',
      nome: 'Carla Neri',
      ruolo: 'reviewer',
    });
    const carla = createColleague(desk.service);
    expect(
      (await carla.post(findLink(added.body.toString()), { password: goodPassword })).status,
    ).toBe(303);
    const bruno = createColleague(desk.service);
    await bruno.signIn('Bruno');
    for (const colleague of [bruno, carla]) {
      expect((await colleague.get('/redazione/persone/')).status).toBe(403);
      for (const azione of ['aggiungi', 'cambia', 'togli', 'collegamento'])
        expect(
          (
            await colleague.fill(
              '/redazione/',
              { azione, nome: 'Eva', ruolo: 'administrator', persona: author.id },
              '/redazione/persone/',
            )
          ).status,
        ).toBe(403);
    }
    expect((await store.desk.listPeople()).map(({ name, role }) => [name, role])).toEqual([
      ['Anna', 'administrator'],
      ['Bruno', 'author'],
      ['Carla Neri', 'reviewer'],
    ]);
    const [self] = await store.desk.listPeople();
    for (const azione of ['togli', 'cambia']) {
      const kept = await anna.fill('/redazione/persone/', {
        azione,
        persona: self?.id ?? '',
        ruolo: 'reader',
      });
      expect([kept.status, kept.body.toString().includes('unico amministratore')]).toEqual([
        409,
        true,
      ]);
    }
    await anna.fill('/redazione/persone/', { azione: 'togli', persona: author.id });
    expect((await bruno.get('/redazione/')).body.toString()).toContain('name="password"');
    expect(await store.desk.findLogin('Bruno')).toBeUndefined();
    const log = await store.desk.readDeskLog({ limit: 50, offset: 0 });
    expect(JSON.stringify(log)).not.toMatch(/Bruno|Anna|Carla/u);
    expect(log[0]).toMatchObject({ action: 'person-remove', subject: author.id });
  });

  it('are refused a role that there is not', async () => {
    await addColleague(desk.service.store, 'Anna', 'administrator');
    const bruno = await addColleague(desk.service.store, 'Bruno', 'author', ['giardini']);
    const anna = createColleague(desk.service);
    await anna.signIn('Anna');
    for (const ruolo of ['', 'capo', 'READER']) {
      for (const form of [
        { azione: 'aggiungi', nome: 'Eva', ruolo },
        { azione: 'cambia', persona: bruno.id, ruolo },
      ]) {
        const refused = await anna.fill('/redazione/persone/', form);
        expect([refused.status, refused.body.toString().includes('Scegli un ruolo')]).toEqual([
          422,
          true,
        ]);
      }
    }
    expect((await desk.service.store.desk.listPeople()).map(({ role }) => role)).toEqual([
      'administrator',
      'author',
    ]);
  });

  it('keep keys working beside them, for comments alone', async () => {
    const { store } = desk.service;
    await addColleague(store, 'Anna', 'administrator');
    const key = await addKey(store, 'Chiave', 'editor');
    const visitor = createColleague(desk.service);
    expect((await visitor.post('/redazione/', { azione: 'entra', chiave: key })).status).toBe(303);
    expect((await visitor.get('/redazione/')).body.toString()).toContain('Scegli quali commenti');
    expect((await visitor.get('/redazione/persone/')).status).toBe(403);
  });

  it('get a session of their own whatever cookie comes along, and need the token of their form', async () => {
    await addColleague(desk.service.store, 'Anna', 'administrator');
    const anna = createColleague(desk.service);
    anna.cookies.set('redazione', `zzzzzz.${'A'.repeat(43)}`);
    await anna.signIn('Anna');
    expect(anna.cookies.get('redazione')).not.toContain('AAAA');
    const first = anna.cookies.get('redazione') ?? '';
    await anna.signIn('Anna');
    expect(anna.cookies.get('redazione')).not.toBe(first);
    const page = await anna.get('/redazione/persone/');
    const fields = { azione: 'aggiungi', nome: 'Eva', ruolo: 'reviewer' };
    for (const modulo of ['', 'A'.repeat(43)])
      expect((await anna.post('/redazione/persone/', { ...fields, modulo })).status).toBe(403);
    const modulo = readInput(page, 'modulo');
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'same-site' },
    ] as const)
      expect((await anna.post('/redazione/persone/', { ...fields, modulo }, headers)).status).toBe(
        403,
      );
    expect(await desk.service.store.desk.listPeople()).toHaveLength(1);
    const out = await anna.post('/redazione/', { azione: 'esci', modulo });
    expect(out.status).toBe(303);
    anna.cookies.set('redazione', first);
    expect((await anna.get('/redazione/persone/')).status).toBe(200);
  });

  it('are not kept out by wrong passwords: a known device never, others only from that address', async () => {
    const { store } = desk.service;
    await addColleague(store, 'Anna', 'administrator');
    const known = createColleague(desk.service);
    expect((await known.signIn('Anna')).status).toBe(303);
    const guesser = createColleague(desk.service);
    for (let round = 0; round < 3; round += 1)
      expect((await guesser.signIn('Anna', `sbagliata ${String(round)}`)).status).toBe(403);
    const limited = await guesser.signIn('Anna', 'sbagliata');
    expect([limited.status, Number(limited.headers['retry-after']) > 0]).toEqual([429, true]);
    // A name that is nobody's is answered alike.
    expect((await guesser.signIn('Nessuno', 'sbagliata')).status).toBe(429);
    known.cookies.delete('redazione');
    expect((await known.signIn('Anna')).status).toBe(303);
    expect((await known.signIn('Anna', 'sbagliata')).status).toBe(403);
  });

  it('of two who use one link at once let in one', async () => {
    const { store } = desk.service;
    const person = makePerson('Anna', 'administrator');
    const { secret, link } = createInvitation('2026-05-04');
    await store.desk.addPerson(person, link, {
      person: 'prova',
      role: 'terminal',
      at: desk.clock.toISOString(),
    });
    const by = { today: '2026-05-04', at: desk.clock.toISOString() };
    const results = await Promise.all(
      ['a', 'b', 'c'].map((word) =>
        store.desk.acceptInvitation(hashSessionSecret(secret), { salt: word, hash: word }, by),
      ),
    );
    expect(results.filter((result) => result !== undefined)).toHaveLength(1);
    const expired = createInvitation('2026-04-01');
    await store.desk.invite(person.id, expired.link, { person: 'x', role: 'terminal', at: by.at });
    expect(await store.desk.findInvited(expired.link.hash, '2026-05-04')).toBeUndefined();
  });
});
