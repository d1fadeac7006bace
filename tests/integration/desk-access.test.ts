import { expect, it } from 'vitest';
import { findStep, makeCode } from '../../src/desk/people/totp.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import type { OutgoingMail } from '../../src/service/reminders/reminder-round.ts';
import { addColleague, createColleague, goodPassword } from './desk-fixture.ts';
import { describeDatabases } from './describe-databases.ts';
import { startFeedback } from './feedback-fixture.ts';
import { readInput } from './moderation-fixture.ts';

describeDatabases('getting in at the desk', {}, (address) => {
  const start = async () => {
    const clock = { now: new Date('2026-05-04T09:00:00Z') };
    const mails: OutgoingMail[] = [];
    const store = await openStore(await address());
    const service = await startFeedback({
      store,
      now: () => clock.now,
      passwordCost: 8,
      sendMail: (mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
    });
    const anna = await addColleague(store, 'Anna', 'administrator');
    await store.desk.changePerson(
      anna.id,
      { role: 'administrator', offices: [], email: 'anna@borgo.example' },
      { person: 'prova', role: 'terminal', at: '2026-05-04T09:00:00.000Z' },
    );
    const enter = (fields: Readonly<Record<string, string>>, device = createColleague(service)) =>
      device.post('/redazione/', { azione: 'entra', nome: 'Anna', ...fields });
    /** Wrong passwords, each from a device that nobody knows. */
    const flood = async (count: number) => {
      const statuses: number[] = [];
      for (let at = 0; at < count; at += 1)
        statuses.push((await enter({ password: `sbagliata ${String(at)}` })).status);
      return statuses;
    };
    return { service, store, clock, mails, enter, flood, anna };
  };

  it('by a code: turned on with one, asked of new devices alone, each code once', async () => {
    const { service, store, clock, enter, anna } = await start();
    const known = createColleague(service);
    await known.signIn('Anna');
    const page = await known.get('/redazione/accesso/');
    const secret = Buffer.from(readInput(page, 'chiave-app'), 'base64url');
    const code = (seconds = 0): string =>
      makeCode(secret, findStep(new Date(clock.now.getTime() + seconds * 1000)));
    const set = (fields: Readonly<Record<string, string>>) =>
      known.post('/redazione/accesso/', {
        modulo: readInput(page, 'modulo'),
        'chiave-app': readInput(page, 'chiave-app'),
        ...fields,
      });
    expect((await set({ azione: 'attiva', codice: '000000' })).status).toBe(422);
    expect(await store.desk.access.findSecondFactor(anna.id)).toBeUndefined();
    expect((await set({ azione: 'attiva', codice: code() })).body.toString()).toContain('è attiva');
    // The code that turned it on is used up.
    expect((await enter({ password: goodPassword, codice: code() })).status).toBe(403);
    clock.now = new Date('2026-05-04T09:01:00Z');
    expect((await enter({ password: goodPassword })).status).toBe(403);
    expect((await enter({ password: 'sbagliata', codice: code(30) })).status).toBe(403);
    clock.now = new Date('2026-05-04T09:02:00Z');
    expect((await enter({ password: goodPassword, codice: code() })).status).toBe(303);
    expect((await enter({ password: goodPassword, codice: code() })).status).toBe(403);
    known.cookies.delete('redazione');
    expect((await known.signIn('Anna')).status).toBe(303);
    clock.now = new Date('2026-05-04T09:03:00Z');
    const again = await known.get('/redazione/accesso/');
    const off = await known.post('/redazione/accesso/', {
      modulo: readInput(again, 'modulo'),
      azione: 'disattiva',
      codice: code(),
    });
    expect(off.body.toString()).toContain('è spenta');
    await service.stop();
  });

  it('although a flood of wrong passwords came from unknown devices, and without hashing it', async () => {
    const { service, store, clock, mails, enter, flood } = await start();
    const known = createColleague(service);
    await known.signIn('Anna');
    const statuses = await flood(60);
    // Ten are looked at, by the limit of each name; the others are not hashed.
    expect(statuses.filter((status) => status === 403)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(50);
    known.cookies.delete('redazione');
    expect((await known.signIn('Anna')).status).toBe(303);
    // Somebody without a second factor on a new device gets a link, and one an hour.
    const fresh = createColleague(service);
    const stopped = await enter({ password: goodPassword }, fresh);
    expect([stopped.status, stopped.body.toString().includes('arriva alla tua e-mail')]).toEqual([
      429,
      true,
    ]);
    expect(mails.map(({ to }) => to)).toEqual(['anna@borgo.example']);
    const [link = ''] = /\/redazione\/dispositivo\/[\w-]{43}\//u.exec(mails[0]?.text ?? '') ?? [];
    expect((await fresh.get(link)).body.toString()).toContain('riconosciuto come di Anna');
    expect((await enter({ password: goodPassword }, fresh)).status).toBe(429);
    expect((await fresh.post(link, {})).body.toString()).toContain('è riconosciuto');
    expect((await enter({ password: goodPassword }, fresh)).status).toBe(303);
    expect((await createColleague(service).post(link, {})).status).toBe(410);
    // A name that is nobody's is answered alike.
    const nobody = createColleague(service);
    for (let at = 0; at < 10; at += 1) await nobody.signIn('Nessuno', 'sbagliata');
    const answer = await nobody.signIn('Nessuno', 'sbagliata');
    expect([answer.status, answer.body.toString().includes('arriva alla tua e-mail')]).toEqual([
      429,
      true,
    ]);
    // Links end after an hour.
    clock.now = new Date('2026-05-04T11:00:00Z');
    const hash = 'h'.repeat(43);
    const [person] = await store.desk.listPeople();
    await store.desk.access.addDeviceLink(hash, person?.id ?? '', {
      at: '2026-05-04T09:00:00.000Z',
      expires: '2026-05-04T10:00:00.000Z',
    });
    const at = clock.now.toISOString();
    expect(await store.desk.access.findDeviceLink(hash, at)).toBeUndefined();
    expect(await store.desk.access.useDeviceLink(hash, at)).toBe(false);
    await service.stop();
  });

  it('by a code in the midst of a flood', async () => {
    const { service, store, clock, enter, flood, anna } = await start();
    const secret = Buffer.from('12345678901234567890');
    const by = { person: anna.id, role: 'administrator', at: clock.now.toISOString() } as const;
    await store.desk.access.setSecondFactor(anna.id, secret, 0, by);
    await flood(30);
    const codice = makeCode(secret, findStep(clock.now));
    expect((await enter({ password: goodPassword })).status).toBe(429);
    expect((await enter({ password: goodPassword, codice })).status).toBe(303);
    await service.stop();
  });
});
