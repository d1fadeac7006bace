import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/domain/csv.ts';
import { sendCaseMails } from '../../src/service/cases/mail-round.ts';
import type { OutgoingMail } from '../../src/service/reminders/reminder-round.ts';
import { makeCase, makeProposal } from './case-fixture.ts';
import { makePhoto, proposalManifest, sendReport } from './case-service.ts';
import { addColleague, createColleague } from './desk-fixture.ts';
import { readJson, startFeedback, type FeedbackService } from './feedback-fixture.ts';

let service: FeedbackService;
let folder: string;
let day = '2026-06-15';
const now = (): Date => new Date(`${day}T10:00:00Z`);
const address = 'persona.unica@posta.example';
const mails: OutgoingMail[] = [];
const open = '/proposte/idee-per-il-parco/proponi/';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  service = await startFeedback({
    manifest: proposalManifest,
    keyFile: join(folder, 'segnalazioni.key'),
    passwordCost: 8,
    now,
  });
  await addColleague(service.store, 'Ada Verdi', 'author', ['giardini']);
  await addColleague(service.store, 'Bea Rossi', 'reviewer');
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

function makeFields(overrides: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    title: 'Una fontanella & un <tavolo>',
    need: 'Nel parco non si beve. Scrivete a mario.rossi@posta.example.',
    words: 'Una fontanella vicino ai giochi.',
    where: 'Parco della Fontana',
    ...overrides,
  };
}

const send = (fields: Record<string, string>, photos: readonly Buffer[] = [], path = open) =>
  sendReport(service, fields, photos, { path });

const read = async (path: string): Promise<string> => (await service.send(path)).body.toString();

describe('the form of a process', () => {
  it('takes a proposal once, redacted, with a code that leads to it', async () => {
    const id = crypto.randomUUID();
    const answers = [
      await send(makeFields({ id }), [await makePhoto()]),
      await send(makeFields({ id }), [await makePhoto()]),
    ];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const [page, again] = answers.map(({ headers }) => headers.location ?? '');
    expect(again).toBe(page);
    expect(page).toMatch(/^\/segnala\/[-0-9a-z]{13}\/\?inviata=1$/u);
    const kept = await service.store.cases.find(id);
    expect(kept).toMatchObject({
      ...{ kind: 'proposal', category: 'idee-per-il-parco', office: 'giardini', flagged: true },
      ...{ received: '2026-06-15', due: '2026-09-30' },
    });
    expect(kept?.need).not.toContain('mario.rossi');
    const text = await read(page ?? '');
    expect(text).toContain('La tua proposta');
    expect(text).toContain('Una fontanella &amp; un &lt;tavolo&gt;');
    expect(text).toMatch(/Il giudizio dell’ufficio è atteso entro il 30\ssettembre\s2026/u);
    expect(/<main[\s\S]*<\/main>/u.exec(text)?.[0]).not.toContain('egnalazion');
    const other = await send(makeFields({ id, title: 'Altro' }));
    expect(other.status).toBe(409);
    expect(other.body.toString()).toContain('Con questo modulo hai già inviato un’altra proposta.');
  });

  it('gives back what was typed, with what is wrong at its field', async () => {
    const answer = await send(
      makeFields({ title: 'x'.repeat(121), need: ' ', words: 'Idea da non perdere' }),
      [await makePhoto()],
    );
    expect(answer.status).toBe(400);
    const text = answer.body.toString();
    expect(text).toMatch(/<a href="#segnala-title">Scrivi un titolo: al massimo 120 caratteri/u);
    expect(text).toMatch(/<a href="#segnala-need">Scrivi che cosa manca/u);
    expect(text).toContain('Idea da non perdere');
    expect(text).toContain('1 foto è già arrivata');
  });

  it('is open in its days alone, and says so in a sentence', async () => {
    expect(await read(open)).toContain('<form class="case-form" method="post"');
    day = '2026-05-31';
    expect(await read(open)).toMatch(/comincia il 1°\sgiugno\s2026/u);
    day = '2026-07-01';
    const closed = await read(open);
    expect(closed).toMatch(/è finita il 30\sgiugno\s2026/u);
    expect(closed).not.toContain('method="post" action="/proposte/');
    const late = await send(makeFields({ words: 'Idea scritta fino all’ultimo' }));
    expect(late.status).toBe(403);
    expect(late.body.toString()).toContain('Idea scritta fino all’ultimo');
    day = '2026-06-15';
  });

  it('gives whoever sends the same again after the last day the code of before', async () => {
    const id = crypto.randomUUID();
    const first = await send(makeFields({ id, title: 'Ultimo giorno' }));
    day = '2026-07-01';
    const again = await send(makeFields({ id, title: 'Ultimo giorno' }));
    day = '2026-06-15';
    expect([again.status, again.headers.location]).toEqual([303, first.headers.location]);
  });
});

describe('a proposal at the desk', () => {
  it('is read, released, judged and decided; its sender and everybody hear of it', async () => {
    const id = crypto.randomUUID();
    const { headers } = await send(makeFields({ id, email: address, title: 'Più alberi' }));
    const page = (headers.location ?? '').replace(/\?.*/u, '');
    const number = (await service.store.cases.find(id))?.number ?? '';
    const desk = `/redazione/segnalazioni/${number}/`;
    const ada = createColleague(service);
    await ada.signIn('Ada Verdi');
    const queue = (
      await ada.get('/redazione/segnalazioni/?che-cosa=idee-per-il-parco')
    ).body.toString();
    expect(queue).toContain(`Più alberi · ${number}`);
    expect((await ada.get('/redazione/')).body.toString()).toMatch(/propost[ae] apert[ae]/u);
    const bea = createColleague(service);
    await bea.signIn('Bea Rossi');
    const fill = async (who: typeof ada, fields: Record<string, string>) => {
      const text = (await who.get(desk)).body.toString();
      const revision = /name="revisione" value="(\d+)"/u.exec(text)?.[1] ?? '';
      return who.fill(desk, { revisione: revision, ...fields });
    };
    const released = {
      ...{ azione: 'rilascia', titolo: 'Più alberi nel parco', bisogno: 'Manca ombra.' },
      ...{ testo: 'Piantare dieci tigli.', luogo: 'Parco', obiettivo: 'parco-nuovo' },
    };
    expect((await fill(ada, released)).status).toBe(403);
    const bare = await fill(bea, { ...released, titolo: '' });
    expect([bare.status, bare.body.toString().includes('Manca ombra.')]).toEqual([422, true]);
    expect((await fill(bea, released)).status).toBe(303);
    expect(await service.store.cases.find(id)).toMatchObject({ state: 'working' });
    const judged = { azione: 'giudica', giudizio: 'changes', motivi: 'Sette, non dieci.' };
    expect((await fill(bea, { ...judged, motivi: '' })).status).toBe(422);
    const dear = await fill(bea, { ...judged, costo: 'tanto' });
    expect([dear.status, dear.body.toString().includes('Sette, non dieci.')]).toEqual([422, true]);
    expect((await fill(bea, { ...judged, costo: '12.500' })).status).toBe(303);
    expect(await service.store.cases.find(id)).toMatchObject({
      ...{ judgement: 'changes', cost: 12_500, due: '2026-11-30' },
    });
    await fill(ada, { azione: 'rispondi', stato: 'resolved', testo: 'Si piantano in autunno.' });
    await fill(bea, { ...released, risposta: 'Si piantano in autunno.' });
    const own = await read(page);
    expect(own).toContain('Giudizio: fattibile con modifiche');
    expect(own).toContain('Costo stimato: 12.500 euro.');
    expect(own).toContain('data-case-state="resolved"');
    await sendCaseMails({
      ...{ store: service.store, keyFile: join(folder, 'segnalazioni.key'), now },
      origin: 'https://piano.borgo.example',
      send: (mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
      log: () => undefined,
    });
    expect(mails.map(({ subject }) => subject)).toEqual([
      `Proposta ${number}: in valutazione`,
      `Proposta ${number}: giudizio: fattibile con modifiche`,
      `Proposta ${number}: accolta`,
    ]);
    const log = await service.store.desk.readDeskLog({ limit: 50, offset: 0 });
    expect(log.filter(({ subject }) => subject === number).map(({ action }) => action)).toEqual([
      ...['proposal-release', 'proposal-state', 'proposal-judge', 'proposal-release'],
    ]);
    expect(JSON.stringify([log, service.entries])).not.toMatch(/alberi|tigli|Sette|autunno|unica/u);
    const list = await read('/proposte/?percorso=idee-per-il-parco&stato=resolved');
    for (const part of ['Più alberi nel parco', 'Sette, non dieci.', 'Si piantano in autunno.'])
      expect(list).toContain(part);
    expect(list).toContain('Giudizio dell’ufficio: Fattibile con modifiche');
    expect(readJson(await service.send('/api/comments?objective=parco-nuovo'))).toEqual({
      ...{ comments: [], more: false },
      proposals: [
        {
          ...{ number, month: '2026-06-01', state: 'resolved', title: 'Più alberi nel parco' },
          process: 'idee-per-il-parco',
        },
      ],
    });
    expect(await read('/proposte/?stato=refused')).toContain('Nessuna proposta pubblica');
  });

  it('is joined only to one of the same process', async () => {
    const [one, other] = [makeProposal(), makeProposal({ category: 'bilancio-2025' })];
    for (const sent of [one, other]) await service.store.cases.submit(sent, []);
    const bea = createColleague(service);
    await bea.signIn('Bea Rossi');
    const join = { azione: 'unisci', revisione: '0', numero: other.number };
    const answer = await bea.fill(`/redazione/segnalazioni/${one.number}/`, join);
    expect([answer.status, answer.body.toString().includes('dello stesso percorso')]).toEqual([
      422,
      true,
    ]);
  });
});

describe('pages and data of processes', () => {
  it('tell phases, rules, sum, meetings and figures, without a vote', async () => {
    const text = await read('/proposte/bilancio-2025/');
    expect(text).toMatch(/dal 1°\sfebbraio\s2025 al 31\smarzo\s2025/u);
    expect(text).toContain('Il Comune mette a disposizione 60.000 euro.');
    expect(text).toContain('20.30, Sala civica');
    expect(text).toContain('Su questo portale non si vota');
    expect(await read('/proposte/idee-per-il-parco/')).toContain('Idee per il parco &lt;nuovo&gt;');
    expect((await service.send('/proposte/altro/')).status).toBe(404);
  });

  it('give what was released alone as a table that Decidim’s import reads', async () => {
    const sent = makeProposal({ category: 'bilancio-2025', title: 'Nome e cognome' });
    await service.store.cases.submit(sent, []);
    await service.store.cases.step(sent.id, 0, {
      change: {
        publicTitle: '=Alberi',
        publicNeed: 'Ombra; fresco',
        publicWords: 'Tigli\ne aceri',
      },
    });
    const { body, headers } = await service.send('/proposte/proposte.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const text = body.toString();
    expect(text).not.toContain('\uFEFF');
    const reading = parseCsv(text, ';');
    const [head = [], ...rows] = 'rows' in reading ? reading.rows : [];
    expect(head.slice(0, 6)).toEqual([
      ...['id', 'title/it', 'body/it', 'category/id', 'scope/id', 'address'],
    ]);
    expect(new Set(head).size).toBe(head.length);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.find(([id]) => id === sent.number)?.slice(1, 3)).toEqual([
      ...["'=Alberi", 'Ombra; fresco Tigli e aceri'],
    ]);
    expect(text).not.toContain('Nome e cognome');
  });

  it('are found without their closing slash', async () => {
    for (const path of ['/proposte/idee-per-il-parco/', '/proposte/idee-per-il-parco/proponi/']) {
      const { status, headers } = await service.send(path.slice(0, -1));
      expect([status, headers.location]).toEqual([301, path]);
    }
  });

  it('are not there where there are no processes, and leave reports alone', async () => {
    const other = await startFeedback({ keyFile: join(folder, 'altra.key') });
    for (const path of ['/proposte/', open, '/proposte/proposte.csv', '/segnala/0000-0000-000/'])
      expect([path, (await other.send(path)).status]).toEqual([path, 404]);
    await other.stop();
    await service.store.cases.submit(makeCase(), []);
    expect((await service.send('/segnalazioni/')).status).toBe(404);
  });
});
