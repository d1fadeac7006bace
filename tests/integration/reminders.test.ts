import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveContent } from '../../src/desk/live-content.ts';
import { createMailSender } from '../../src/service/reminders/mail-server.ts';
import {
  remindOffices,
  type ReminderSettings,
} from '../../src/service/reminders/reminder-round.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { municipalityContent } from '../checks/built-site.ts';
import { addColleague, createColleague } from './desk-fixture.ts';
import { describeDatabases } from './describe-databases.ts';
import { startFeedback, type FeedbackService } from './feedback-fixture.ts';
import { startMailServer, type MailServer } from './mail-fixture.ts';
import { makeCase } from './case-fixture.ts';
import { makeAnswer } from './store-answers.ts';

const origin = 'https://piano.borgo.example';
const secret = 'a'.repeat(43);
const terminal = { person: 'prova', role: 'terminal', at: '2026-06-01T06:00:00.000Z' } as const;

describeDatabases('reminders', {}, (address) => {
  let mail: MailServer;
  let store: FeedbackStore;
  let service: FeedbackService;
  let clock: Date;
  let settings: ReminderSettings;
  const content = new LiveContent(municipalityContent);

  beforeEach(async () => {
    clock = new Date('2026-06-15T09:00:00Z');
    mail = await startMailServer();
    store = await openStore(await address());
    service = await startFeedback({
      store,
      content,
      now: () => clock,
      passwordCost: 8,
      mail: 'sent',
    });
    settings = {
      store,
      content,
      origin,
      send: createMailSender(`smtp://127.0.0.1:${String(mail.port)}`, 'redazione@borgo.example'),
      log: () => undefined,
      now: () => clock,
    };
  });
  afterEach(async () => {
    await mail.stop();
    await service.stop();
  });

  const setMail = (office: string, email: string) =>
    store.desk.reminders.setOfficeMail({ office, email, isOn: true, secret }, terminal);
  const arrived = async (count: number): Promise<void> => {
    for (let wait = 0; wait < 100 && mail.received.length < count; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('tell the open reports of an office, late ones first, and where each is answered', async () => {
    await setMail('giardini', 'giardini@borgo.example');
    const late = makeCase({
      received: '2026-05-01',
      due: '2026-05-31',
      category: 'verde-e-parchi',
    });
    const fresh = makeCase({ received: '2026-06-01', due: '2026-07-01' });
    const other = makeCase({ office: 'sicurezza' });
    for (const sent of [fresh, late, other]) await store.cases.submit(sent, []);
    await remindOffices(settings);
    await arrived(1);
    const text = mail.received[0]?.text ?? '';
    const told = (sent: typeof late) => `${origin}/redazione/segnalazioni/${sent.number}/`;
    expect(text).toContain(
      [
        '2 SEGNALAZIONI APERTE, PRIMA QUELLE OLTRE IL TERMINE',
        `- Verde e parchi, ${late.number}: termine passato il 31 maggio 2026`,
        `  ${told(late)}`,
        `- Luce pubblica, ${fresh.number}: risposta attesa entro il 1° luglio 2026`,
        `  ${told(fresh)}`,
      ].join('\n'),
    );
    expect(text).not.toContain(other.number);
    // No words of a resident leave the desk.
    expect(text).not.toContain('lampione');
  });

  it('reach an office as plain words that say what waits, with links that lead there', async () => {
    await setMail('sicurezza', 'vigili@borgo.example');
    const comment = makeAnswer({ objective: 'videosorveglianza-parchi', day: '2026-06-02' });
    await store.submit(comment);
    await remindOffices(settings);
    await arrived(1);
    const [message] = mail.received;
    expect(message?.to).toEqual(['vigili@borgo.example']);
    expect(message?.headers.get('subject')).toMatch(/^Promemoria del piano: .+, giugno 2026$/u);
    expect(message?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const stop = `${origin}/redazione/promemoria/${secret}/`;
    expect(message?.headers.get('list-unsubscribe')).toBe(`<${stop}>`);
    const text = message?.text ?? '';
    expect(text).toMatch(/^Buongiorno,\n\necco che cosa aspetta notizie dal vostro ufficio \(/u);
    expect(text).toContain('1 COMMENTO SENZA RISPOSTA\n- 2 giugno 2026: ');
    expect(text).toContain(`${origin}/redazione/commenti/${comment.id}/`);
    expect(text).toContain(`Per non riceverlo più: ${stop}`);
    expect(text).not.toMatch(/[<>]|=C3|undefined/u);
    // Each address in it is one that the service has; somebody who is not signed in is asked to.
    const links = Array.from(text.matchAll(/https:\S+/gu), ([link]) => new URL(link));
    expect(links.length).toBeGreaterThan(3);
    await addColleague(store, 'Anna', 'administrator');
    const anna = createColleague(service);
    await anna.signIn('Anna');
    for (const { pathname, search } of links.filter(({ pathname: path }) =>
      path.startsWith('/redazione/'),
    ))
      expect([pathname, (await anna.get(pathname + search)).status]).toEqual([pathname, 200]);
  });

  it('go out once a month, whatever restarts, copies of the service and the clock do', async () => {
    await setMail('sicurezza', 'vigili@borgo.example');
    clock = new Date('2026-06-01T05:30:00Z');
    await remindOffices(settings);
    expect(await store.desk.reminders.listReminders()).toEqual([]);
    clock = new Date('2026-06-01T06:30:00Z');
    await Promise.all([1, 2, 3].map(() => remindOffices(settings)));
    clock = new Date('2026-06-01T05:30:00Z');
    await remindOffices(settings);
    clock = new Date('2026-05-31T22:30:00Z');
    await remindOffices(settings);
    clock = new Date('2026-05-31T20:30:00Z');
    await remindOffices(settings);
    for (const day of ['02', '15', '30']) {
      clock = new Date(`2026-06-${day}T10:00:00Z`);
      await remindOffices(settings);
    }
    clock = new Date('2026-07-01T07:00:00Z');
    await remindOffices(settings);
    await arrived(2);
    expect(mail.received.map(({ headers }) => headers.get('subject')?.split(', ').at(-1))).toEqual([
      'giugno 2026',
      'luglio 2026',
    ]);
  });

  it('are tried again when the mail server is away or refuses, and the desk says so', async () => {
    await setMail('sicurezza', 'vigili@borgo.example');
    const { port } = mail;
    await mail.stop();
    await remindOffices(settings);
    const [failed] = await store.desk.reminders.listReminders();
    expect([failed?.state, failed?.attempts]).toEqual(['failed', 1]);
    await addColleague(store, 'Anna', 'author', ['sicurezza']);
    const anna = createColleague(service);
    await anna.signIn('Anna');
    const page = (await anna.get('/redazione/promemoria/')).body.toString();
    expect(page).toMatch(
      /giugno\s2026: non inviato \(15\sgiugno\s2026 alle ore 11:00\)\. Si riprova da solo\./u,
    );
    expect(page).toContain('ECONNREFUSED');
    mail = await startMailServer(port);
    clock = new Date('2026-06-15T09:02:00Z');
    await remindOffices(settings);
    expect(mail.received).toEqual([]);
    clock = new Date('2026-06-15T09:06:00Z');
    await remindOffices(settings);
    await arrived(1);
    expect(mail.received).toHaveLength(1);
    expect((await store.desk.reminders.listReminders())[0]?.state).toBe('sent');
  });

  it('end by the link in the message, which asks first, or by one press in the mail program', async () => {
    await setMail('sicurezza', 'vigili@borgo.example');
    const path = `/redazione/promemoria/${secret}/`;
    const asked = await service.send(path);
    expect([asked.status, asked.body.toString()]).toEqual([
      200,
      expect.stringContaining('L’indirizzo vigili@borgo.example non riceverà più'),
    ]);
    expect((await store.desk.reminders.listOfficeMail())[0]?.isOn).toBe(true);
    const done = await service.send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(done.status).toBe(200);
    await remindOffices(settings);
    expect(await store.desk.reminders.listReminders()).toEqual([]);
    expect((await service.send(`/redazione/promemoria/${'b'.repeat(43)}/`)).status).toBe(410);
    expect((await store.desk.readDeskLog({ limit: 1, offset: 0 }))[0]).toMatchObject({
      action: 'reminder-stop',
      former: 'vigili@borgo.example',
    });
  });

  it('are set at the desk by whoever works for the office, and by nobody else', async () => {
    await addColleague(store, 'Anna', 'author', ['sicurezza']);
    const anna = createColleague(service);
    await anna.signIn('Anna');
    const set = (ufficio: string, email: string) =>
      anna.fill('/redazione/promemoria/', { azione: 'promemoria', ufficio, email, vuole: '1' });
    expect((await set('sicurezza', 'vigili')).status).toBe(422);
    expect((await set('giardini', 'verde@borgo.example')).status).toBe(403);
    expect((await set('nessuno', 'x@borgo.example')).status).toBe(404);
    expect((await set('sicurezza', 'vigili@borgo.example')).status).toBe(200);
    expect(await store.desk.reminders.listOfficeMail()).toMatchObject([
      { office: 'sicurezza', email: 'vigili@borgo.example', isOn: true },
    ]);
  });
});
