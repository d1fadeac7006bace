import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendCaseMails } from '../../src/service/cases/mail-round.ts';
import type { OutgoingMail } from '../../src/service/reminders/reminder-round.ts';
import { purgeOnce } from '../../src/service/store/retention.ts';
import { startFeedback, type FeedbackService } from './feedback-fixture.ts';
import { caseManifest, makePhoto, makeReport, sendReport } from './case-service.ts';
import { addColleague, createColleague, goodPassword } from './desk-fixture.ts';

let service: FeedbackService;
let folder: string;
let day = '2026-05-04';
const now = (): Date => new Date(`${day}T10:00:00Z`);
const address = 'persona.unica@posta.example';
const sent: OutgoingMail[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-desk-'));
  service = await startFeedback({
    manifest: caseManifest,
    keyFile: join(folder, 'segnalazioni.key'),
    passwordCost: 8,
    now,
  });
  await addColleague(service.store, 'Ada Verdi', 'author', ['giardini']);
  await addColleague(service.store, 'Bea Rossi', 'reviewer');
  await addColleague(service.store, 'Ciro Neri', 'author', ['sicurezza']);
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

/** A browser in which somebody has signed in. */
async function signIn(name: string) {
  const colleague = createColleague(service);
  await colleague.signIn(name);
  return colleague;
}

/** Sends a report; gives its page and its number. */
async function report(fields: Record<string, string> = {}) {
  const answer = await sendReport(service, makeReport(fields), [await makePhoto()]);
  const page = (answer.headers.location ?? '').replace(/\?.*/u, '');
  const kept = (await service.store.cases.list()).find(
    ({ words }) => words === (fields['words'] ?? makeReport()['words']),
  );
  return { page, number: kept?.number ?? '', id: kept?.id ?? '' };
}

const deskPage = (number: string): string => `/redazione/segnalazioni/${number}/`;

/** The revision that a page of the desk carries. */
const sendMails = (): Promise<void> =>
  sendCaseMails({
    ...{ store: service.store, keyFile: join(folder, 'segnalazioni.key'), now },
    origin: 'https://piano.borgo.example',
    send: (mail) => {
      sent.push(mail);
      return Promise.resolve();
    },
    log: () => undefined,
  });

describe('reports at the desk', () => {
  it('are seen by whoever works for their office, and by nobody of another', async () => {
    const { number } = await report({ words: 'Il lampione in fondo alla via è spento.' });
    const [ada, ciro] = await Promise.all([signIn('Ada Verdi'), signIn('Ciro Neri')]);
    expect((await ada.get('/redazione/')).body.toString()).toContain('1 segnalazione aperta');
    const list = (await ada.get('/redazione/segnalazioni/')).body.toString();
    expect(list).toContain(deskPage(number));
    expect(list).toMatch(/risposta attesa entro il 3\sgiugno\s2026/u);
    expect((await ciro.get('/redazione/segnalazioni/')).body.toString()).not.toContain(number);
    expect((await ciro.get(deskPage(number))).status).toBe(404);
    const text = (await ada.get(deskPage(number))).body.toString();
    expect(text).toContain('Il lampione in fondo alla via');
    expect(text).not.toContain('Rendi pubblica');
    const [, photo = ''] = /src="([^"]+-piccola\.jpg)"/u.exec(text) ?? [];
    expect((await ada.get(photo)).headers['content-type']).toBe('image/jpeg');
    expect((await ciro.get(photo)).status).toBe(404);
  });

  it('are answered with a state and words, which their sender reads and is written about once', async () => {
    const { page, number } = await report({ words: 'Un altro lampione.', email: address });
    const ada = await signIn('Ada Verdi');
    const fill = async (fields: Record<string, string>) => {
      const text = (await ada.get(deskPage(number))).body.toString();
      const revision = /name="revisione" value="(\d+)"/u.exec(text)?.[1] ?? '';
      return ada.fill(deskPage(number), { revisione: revision, ...fields });
    };
    const without = await fill({ azione: 'rispondi', stato: 'resolved' });
    expect(without.status).toBe(422);
    expect(without.body.toString()).toContain('per chiudere serve una spiegazione');
    // Or the explanation would be sent without closing.
    expect(without.body.toString()).toMatch(/<option value="resolved" selected/u);
    expect((await fill({ azione: 'rispondi', stato: 'charged', frase: 'visto' })).status).toBe(303);
    await fill({ azione: 'annota', nota: 'Chiamare la ditta Bianchi' });
    const stale = await ada.fill(deskPage(number), {
      ...{ azione: 'rispondi', revisione: '0', testo: 'Testo da non perdere' },
    });
    expect(stale.status).toBe(409);
    expect(stale.body.toString()).toContain('Testo da non perdere');
    const seen = (await service.send(page)).body.toString();
    expect(seen).toContain('data-case-state="charged"');
    expect(seen).toContain('Abbiamo visto di che cosa si tratta');
    expect(seen).not.toContain('Bianchi');
    await Promise.all([sendMails(), sendMails()]);
    expect(sent).toMatchObject([
      { to: address, subject: `Segnalazione ${number}: presa in carico` },
    ]);
    expect(sent[0]?.text).toContain(`https://piano.borgo.example${page}`);
    const log = await service.store.desk.readDeskLog({ limit: 50, offset: 0 });
    expect(log.filter(({ subject }) => subject === number).map(({ action }) => action)).toEqual([
      'case-note',
      'case-state',
    ]);
    expect(JSON.stringify([log, service.entries])).not.toContain(address);
    expect(log.find(({ action }) => action === 'case-state')).toMatchObject({
      former: '{"status":"Ricevuta"}',
      present: '{"status":"Presa in carico"}',
    });
  });

  it('find the answer and its state in their form again when the access has ended meanwhile', async () => {
    const { number } = await report({ words: 'Una panchina è rotta.' });
    const ada = createColleague(service);
    const answer = { azione: 'rispondi', revisione: '0', stato: 'resolved', testo: 'È riparata.' };
    const asked = await ada.post(deskPage(number), answer);
    expect(asked.status).toBe(403);
    const page = asked.body.toString();
    const kept = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/gu)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const entered = await ada.post(deskPage(number), {
      ...Object.fromEntries(kept),
      ...{ azione: 'entra', nome: 'Ada Verdi', password: goodPassword },
    });
    expect(entered.status).toBe(200);
    const text = entered.body.toString();
    expect(text).toContain('Quello che avevi scritto è qui');
    expect(text).toMatch(/<textarea id="testo"[^>]*>\s*È riparata\./u);
    expect(text).toMatch(/<option value="resolved" selected/u);
    expect((await service.store.cases.list({ number }))[0]?.state).toBe('received');
  });

  it('are released by a reviewer alone, with words of their own', async () => {
    const { number, id } = await report({ words: 'Un ramo cade davanti alla scuola.' });
    const fields = { azione: 'rilascia', revisione: '0', testo: 'Un ramo pericolante', luogo: '' };
    const ada = await signIn('Ada Verdi');
    expect((await ada.fill(deskPage(number), fields)).status).toBe(403);
    const bea = await signIn('Bea Rossi');
    const chosen = { ...fields, obiettivo: 'parco-nuovo' };
    expect((await bea.fill(deskPage(number), chosen)).status).toBe(303);
    expect(await service.store.cases.find(id)).toMatchObject({
      publicWords: 'Un ramo pericolante',
      objective: 'parco-nuovo',
    });
    await bea.fill(deskPage(number), { ...fields, azione: 'ritira', revisione: '1' });
    expect((await service.store.cases.find(id))?.publicWords).toBeUndefined();
    // The log outlives the words, which are erased with the report.
    const log = await service.store.desk.readDeskLog({ limit: 50, offset: 0 });
    expect(log.filter(({ action }) => action === 'case-release')).toHaveLength(2);
    expect(JSON.stringify(log)).not.toContain('pericolante');
  });

  it('go on together once they are joined', async () => {
    const [one, other] = [
      await report({ words: 'Buca in via Larga, la prima.' }),
      await report({ words: 'Buca in via Larga, la seconda.' }),
    ];
    const bea = await signIn('Bea Rossi');
    const join = { azione: 'unisci', revisione: '0', numero: one.number };
    expect((await bea.fill(deskPage(one.number), join)).status).toBe(422);
    expect((await bea.fill(deskPage(other.number), join)).status).toBe(303);
    await bea.fill(deskPage(one.number), {
      ...{ azione: 'rispondi', revisione: '0', stato: 'resolved', testo: 'La buca è chiusa.' },
    });
    const seen = (await service.send(other.page)).body.toString();
    expect(seen).toContain('data-case-state="resolved"');
    expect(seen).toContain('La buca è chiusa.');
    const queue = (await bea.get('/redazione/segnalazioni/?stato=chiuse')).body.toString();
    expect(queue).toContain(one.number);
    expect(queue).not.toContain(other.number);
  });

  it('go to people of the office alone, and take no text beyond what their table holds', async () => {
    const { number } = await report({ words: 'Semaforo spento.' });
    const [ada, ciro] = (await service.store.desk.listPeople()).filter(({ offices }) => offices[0]);
    const bea = await signIn('Bea Rossi');
    const hand = { azione: 'affida', revisione: '0', ufficio: 'giardini' };
    for (const persona of ['nessuno', ciro?.id ?? ''])
      expect((await bea.fill(deskPage(number), { ...hand, persona })).status).toBe(422);
    const handed = await bea.fill(deskPage(number), { ...hand, persona: ada?.id ?? '' });
    const said = await bea.get(handed.headers.location ?? '');
    expect(said.body.toString()).toContain('La segnalazione è affidata.');
    const nota = `a${'\u0301'.repeat(6)}`.repeat(700);
    const note = { azione: 'annota', revisione: '1', nota };
    expect((await bea.fill(deskPage(number), note)).status).toBe(422);
  });

  it('go to another office, and are late the day after their term', async () => {
    const { number } = await report({ words: 'Schiamazzi di notte.' });
    const ada = await signIn('Ada Verdi');
    const hand = { azione: 'affida', revisione: '0', ufficio: 'sicurezza' };
    const handed = await ada.fill(deskPage(number), hand);
    const said = await ada.get(handed.headers.location ?? '');
    expect(said.body.toString()).toContain('ora se ne occupa un altro ufficio');
    const ciro = await signIn('Ciro Neri');
    expect((await ciro.get(deskPage(number))).status).toBe(200);
    expect((await ada.get(deskPage(number))).status).toBe(404);
    day = '2026-06-04';
    const late = await signIn('Ciro Neri');
    const list = (await late.get('/redazione/segnalazioni/?stato=scadute')).body.toString();
    expect(list).toMatch(/termine passato il 3\sgiugno\s2026/u);
    day = '2026-05-04';
  });
});

describe('retention', () => {
  it('leaves no byte of an address, sealed or not, thirty days after the end', async () => {
    const { id, number } = await report({ words: 'Panchina rotta.', email: address });
    const sealed = (await service.store.cases.findAddress(id)) ?? '';
    const bea = await signIn('Bea Rossi');
    await bea.fill(deskPage(number), {
      ...{ azione: 'rispondi', revisione: '0', stato: 'refused', testo: 'Non è del Comune.' },
    });
    const purge = (): Promise<boolean> =>
      purgeOnce({ store: service.store, log: () => undefined, months: () => 12, now });
    day = '2026-06-03';
    await purge();
    expect(await service.store.cases.findAddress(id)).toBe(sealed);
    day = '2026-06-04';
    expect(await purge()).toBe(true);
    expect(await service.store.cases.findAddress(id)).toBeUndefined();
    for (const name of await readdir(service.folder)) {
      const bytes = await readFile(join(service.folder, name));
      expect([name, bytes.includes(sealed), bytes.includes(address)]).toEqual([name, false, false]);
    }
    day = '2026-05-04';
  });
});
