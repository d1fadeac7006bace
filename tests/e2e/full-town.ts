import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Site } from '../../src/service/site/site.ts';
import { createInvitation } from '../../src/service/store/invitation.ts';
import { hashSessionSecret } from '../../src/service/store/session-secret.ts';
import { renewResults } from '../../src/service/results/renew-results.ts';
import { makeCase, makeProposal } from '../integration/case-fixture.ts';
import { makePhoto } from '../integration/case-service.ts';
import { addColleague, goodPassword, makePerson } from '../integration/desk-fixture.ts';
import { makeAnswer, makeClarityAnswer, makeServiceAnswer } from '../integration/store-answers.ts';
import { clock, openDesk, type OpenDesk } from './open-desk.ts';

/** Whoever may do everything at the desk of the full town, with `goodPassword`. */
const mayor = 'Carla';

/** The desk of the invented municipality with something on every page that is made on demand. */
export interface FullTown {
  readonly desk: OpenDesk;
  /** Addresses that whoever has not come in sees. */
  readonly open: readonly string[];
  /** Addresses of the desk. */
  readonly inside: readonly string[];
}

/** Answers of three months, so that figures have a trend: of an objective, of a service, about pages, to a questionnaire. */
async function answer({ store, origin }: OpenDesk): Promise<readonly string[]> {
  const objective = 'mercato-coperto';
  const page = `/obiettivi/${objective}/`;
  for (const [month, share] of [1, 2, 4].entries()) {
    const day = `2026-0${String(month + 3)}-20`;
    for (let at = 0; at < 45; at += 1) {
      const rating = at % 5 < share ? 4 + (at % 2) : 1 + (at % 3);
      const respondent = at % 3 === 0 ? 'resident' : 'worker';
      const said = { rating, respondent, day, comment: undefined } as const;
      await store.submit(makeAnswer({ ...said, objective, page }));
      await store.submit(makeServiceAnswer({ ...said, respondent: undefined }));
      await store.submit(makeClarityAnswer({ rating, day, page: at % 2 === 0 ? '/' : page }));
    }
    await renewResults(store, day);
  }
  for (let at = 0; at < 40; at += 1) {
    const fields = {
      id: randomUUID(),
      quanto: String(1 + (at % 5)),
      uso: 'si',
      'giorni.sera': '1',
    };
    await fetch(`${origin}/api/questionnaires/biblioteca-orari`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    });
  }
  await renewResults(store, '2026-06-15');
  const day = '2026-06-10';
  const comments = [
    makeAnswer({ objective, page, day, rating: 2, comment: 'I banchi sono pochi.' }),
    makeAnswer({ objective, page, day, rating: 5, comment: 'Molto bene, aspettiamo l’apertura.' }),
    makeServiceAnswer({ day, comment: 'Allo sportello si aspetta poco.' }),
    makeAnswer({ objective, page, day, rating: 1, comment: 'Ancora da leggere.', flagged: true }),
  ];
  for (const comment of comments) await store.submit(comment);
  const by = { actor: 'Rita', day: '2026-06-12' };
  for (const { id } of comments.slice(0, 3)) await store.publish(id, by);
  await store.reply(comments[0]?.id ?? '', 'Da luglio ce ne sono sei in più.', by);
  return comments.map(({ id }) => id);
}

/** Reports and proposals in every state; gives the numbers by which the desk knows some, and the pages of their senders. */
async function report({ store, origin }: OpenDesk) {
  const pages: string[] = [];
  const send = async (path: string, fields: Readonly<Record<string, string>>, photo?: Buffer) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    if (photo !== undefined) form.set('photo1', new Blob([new Uint8Array(photo)]), 'foto.jpg');
    const answer = await fetch(origin + path, { method: 'POST', redirect: 'manual', body: form });
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${path}: ${String(answer.status)}`);
    pages.push(location);
  };
  const words =
    'Il lampione davanti al numero 12 è spento da tre giorni e di sera non si vede nulla.';
  await send(
    '/segnala/',
    { kind: 'fault', category: 'luce-pubblica', words, place: 'Via Larga', where: 'al 12' },
    await makePhoto(),
  );
  await send('/segnala/', {
    kind: 'damage',
    category: 'strade-e-marciapiedi',
    words: 'Sono caduto in una buca.',
  });
  await send('/proposte/idee-per-il-parco/proponi/', {
    title: 'Una fontanella vicino ai giochi',
    need: 'Nel parco non si beve.',
    words: 'Mettere una fontanella vicino ai giochi.',
  });
  const states = ['received', 'charged', 'working', 'resolved', 'elsewhere', 'refused'] as const;
  for (const [at, state] of states.entries()) {
    const charged = state === 'received' ? {} : { charged: '2026-05-05' };
    const closed = at < 3 ? {} : { closed: '2026-05-20' };
    const change = { state, ...charged, ...closed, publicWords: words, publicPlace: 'Via Larga' };
    const sent = makeCase(at % 2 === 0 ? {} : { category: 'sicurezza', office: 'sicurezza' });
    await store.cases.submit(sent, []);
    const publicReply = at < 3 ? undefined : 'Grazie: abbiamo cambiato la lampada.';
    await store.cases.step(sent.id, 0, { change: { ...change, publicReply } });
    const judged = (
      [
        undefined,
        { judgement: 'feasible', reasons: 'Si può fare con i fondi del parco.', cost: 12_000 },
        { judgement: 'changes', reasons: 'Si può fare vicino al cancello.', cost: 8_500 },
        { judgement: 'unfeasible', reasons: 'Il terreno non è del Comune.' },
      ] as const
    )[at % 4];
    const proposal = makeProposal(at < 4 ? {} : { category: 'bilancio-2025', office: 'persone' });
    await store.cases.submit(proposal, []);
    await store.cases.step(proposal.id, 0, {
      change: {
        ...{ state, ...charged, ...closed, ...judged },
        ...{
          publicTitle: 'Una fontanella',
          publicNeed: 'Nel parco non si beve.',
          publicWords: words,
        },
      },
    });
  }
  const kept = await store.cases.list({ limit: 50 });
  const numbers = [
    kept.find(({ photos }) => photos.length > 0),
    kept.find(({ kind }) => kind === 'damage'),
    kept.find(({ kind }) => kind === 'proposal'),
  ].flatMap((each) => (each === undefined ? [] : [each.number]));
  return { pages, numbers };
}

/** Opens the full town over a build of the invented municipality. */
export async function openFullTown(site: Site): Promise<FullTown> {
  const desk = await openDesk(site);
  const at = clock().toISOString();
  const terminal = { person: 'prova', role: 'terminal', at } as const;
  const { store } = desk;
  await addColleague(store, mayor, 'administrator');
  const { secret, link } = createInvitation('2026-06-15');
  const invited = makePerson('Paola', 'author', ['giardini']);
  await store.desk.addPerson(invited, link, terminal);
  await store.desk.access.addDeviceLink(hashSessionSecret('d'.repeat(43)), invited.id, {
    at,
    expires: '2026-06-15T10:00:00.000Z',
  });
  const comments = await answer(desk);
  const { pages, numbers } = await report(desk);
  const slug = 'punti-luce-piazza';
  return {
    desk,
    open: [
      ...['/grazie/?pagina=%2F', '/avete-detto/', '/avete-detto/?objective=mercato-coperto'],
      ...[
        '/segnalazioni/',
        '/proposte/',
        '/proposte/idee-per-il-parco/',
        '/proposte/bilancio-2025/',
      ],
      ...['/proposte/idee-per-il-parco/proponi/', '/proposte/bilancio-2025/proponi/'],
      ...['/obiettivi/?q=piazza', '/obiettivi/?q=xyzxyz', '/scadenze/?mese=2026-06'],
      ...['/aggiornamenti/?dal=2026-01-01', '/segnala/ABCD-EFGH-JKLM/', ...pages],
      ...[
        '/redazione/',
        `/redazione/invito/${secret}/`,
        `/redazione/dispositivo/${'d'.repeat(43)}/`,
      ],
    ],
    inside: [
      ...['', 'attivita/', 'registro/', 'commenti/', 'obiettivi/', `nuovo/?obiettivo=${slug}`],
      ...[`variazione/?obiettivo=${slug}`, `variazione/?obiettivo=${slug}&campo=a1+timing`],
      ...['foglio/', 'segnalazioni/', 'persone/', 'accesso/', 'promemoria/'],
      ...numbers.map((number) => `segnalazioni/${number}/`),
      ...comments.map((id) => `commenti/${id}/`),
    ].map((path) => `/redazione/${path}`),
  };
}

/** Signs in at the desk of the full town as whoever may do everything; leads to its first page. */
export async function enter(page: Page): Promise<void> {
  await page.goto('/redazione/');
  await page.getByLabel('Nome e cognome, oppure e-mail').fill(mayor);
  await page.getByLabel('Password', { exact: true }).fill(goodPassword);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Da fare' })).toBeVisible();
}

/** Writes a report at the desk as far as its preview; gives the addresses of draft and preview. */
export async function writeDraft(page: Page): Promise<readonly string[]> {
  await page.goto('/redazione/nuovo/?obiettivo=punti-luce-piazza');
  await page.getByLabel('Che cosa è successo').fill('I punti luce della piazza sono accesi');
  await page.getByLabel('Da dove risulta').fill('Verbale n. 12 del 10/6/2026');
  await page.getByRole('button', { name: 'Vedi l’anteprima' }).click();
  await expect(page.getByText('così la pagina apparirà ai lettori')).toBeVisible();
  const preview = new URL(page.url()).pathname;
  return [preview.replace(/anteprima\/$/u, ''), preview];
}
