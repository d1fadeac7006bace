import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveContent } from '../../src/desk/live-content.ts';
import { startFields } from '../../src/desk/reports/start-fields.ts';
import { nameVersion } from '../../src/service/desk/act-on-comment.ts';
import { municipalityContent } from '../checks/built-site.ts';
import { addColleague, createColleague, goodPassword, makePerson } from './desk-fixture.ts';
import { startFeedback, type FeedbackService } from './feedback-fixture.ts';
import { addKey, readInput } from './moderation-fixture.ts';
import { makeAnswer } from './store-answers.ts';

type Fields = Readonly<Record<string, string>>;

/** Everybody who might try, from nobody to those who may do most of it. */
const actors = [
  'nobody',
  'viewer',
  'editor',
  'reader',
  'author',
  'otherAuthor',
  'reviewer',
] as const;
type Actor = (typeof actors)[number];

const keys: readonly Actor[] = ['viewer', 'editor'];
const belowReviewer: readonly Actor[] = ['nobody', 'viewer', 'editor', 'reader', 'author'];
const notAnswering: readonly Actor[] = ['nobody', 'viewer', 'reader', 'author'];
const notWriting: readonly Actor[] = ['nobody', ...keys, 'reader'];

const [comment, person, draft] = [makeAnswer(), makePerson('Vittima', 'author'), randomUUID()];
const answered = `/redazione/commenti/${comment.id}/`;
const versione = nameVersion({ state: 'pending', reply: undefined });
const drafted = `/redazione/bozze/${draft}/`;

/** What is forbidden, and to whom. */
const forbidden: readonly {
  readonly what: string;
  readonly path: string;
  /** Absent of a page that is only opened. */
  readonly form?: Fields;
  readonly to: readonly Actor[];
}[] = [
  { what: 'see people', path: '/redazione/persone/', to: actors },
  ...(
    [
      ['add somebody', { azione: 'aggiungi', nome: 'Eva', ruolo: 'administrator' }],
      ['raise somebody', { azione: 'cambia', persona: person.id, ruolo: 'administrator' }],
      ['make a link for somebody', { azione: 'collegamento', persona: person.id }],
      ['remove somebody', { azione: 'togli', persona: person.id }],
    ] as const
  ).map(([what, form]) => ({ what, path: '/redazione/persone/', form, to: actors })),
  { what: 'read the log', path: '/redazione/attivita/', to: belowReviewer },
  {
    what: 'take the log away',
    path: '/redazione/attivita/',
    form: { azione: 'esporta' },
    to: belowReviewer,
  },
  ...['pubblica', 'nascondi', 'rispondi', 'togli-risposta'].map((azione) => ({
    what: `${azione} a comment`,
    path: answered,
    form: { azione, versione, testo: 'Ciao' },
    to: notAnswering,
  })),
  {
    what: 'hide several comments',
    path: '/redazione/commenti/',
    form: { azione: 'nascondi-scelti', [`scelto-${comment.id}`]: versione },
    to: notAnswering,
  },
  ...['/redazione/obiettivi/', '/redazione/nuovo/?obiettivo=mercato-coperto'].map((path) => ({
    what: `open ${path}`,
    path,
    to: notWriting,
  })),
  { what: 'vary the plan', path: '/redazione/variazione/', to: belowReviewer },
  { what: 'read a draft of another', path: drafted, to: [...notWriting, 'otherAuthor'] },
  {
    what: 'preview a draft of another',
    path: `${drafted}anteprima/`,
    to: [...notWriting, 'otherAuthor'],
  },
  ...['salva', 'butta', 'approva', 'rimanda', 'pubblica-novita'].map((azione) => ({
    what: `${azione} a draft of another`,
    path: drafted,
    form: { azione, obiettivo: 'giardini-via-larga', revisione: '1', impronta: 'x', motivo: 'No' },
    to: [...notWriting, 'otherAuthor'] as const,
  })),
  {
    what: 'approve the own report',
    path: drafted,
    form: { azione: 'approva', revisione: '1', impronta: 'x' },
    to: ['author'],
  },
  { what: 'see reminders', path: '/redazione/promemoria/', to: notWriting },
  {
    what: 'set the reminder of an office',
    path: '/redazione/promemoria/',
    form: { azione: 'promemoria', ufficio: 'giardini', email: 'x@borgo.example', vuole: '1' },
    to: [...notWriting, 'otherAuthor'],
  },
  {
    what: 'change a second factor',
    path: '/redazione/accesso/',
    form: { azione: 'attiva', codice: '1' },
    to: ['nobody', ...keys],
  },
];

const cases = forbidden.flatMap(({ to, ...rest }) => to.map((actor) => ({ actor, ...rest })));

describe('what is forbidden at the desk', () => {
  let service: FeedbackService;
  const colleagues = new Map<Actor, ReturnType<typeof createColleague>>();
  const tokens = new Map<Actor, string>();

  /** Everything that a forbidden action could have changed. */
  const readAll = async () => {
    const { store } = service;
    return [
      await store.desk.listPeople(),
      await store.desk.findDraft(draft),
      await store.desk.listDrafts(),
      await store.listComments(),
      await store.desk.reminders.listOfficeMail(),
      await store.desk.readDeskLog({ limit: 500, offset: 0 }),
      await store.readLog(),
    ];
  };

  beforeAll(async () => {
    const content = new LiveContent(municipalityContent);
    service = await startFeedback({
      content,
      passwordCost: 8,
      needsApproval: true,
      now: () => new Date('2026-06-15T09:00:00Z'),
    });
    const { store } = service;
    const by = { person: 'prova', role: 'terminal', at: '2026-06-15T08:00:00.000Z' } as const;
    await store.submit(comment);
    await store.desk.addPerson(person, { hash: 'l'.repeat(43), expires: '2026-12-31' }, by);
    const roles = {
      reader: ['reader', []],
      author: ['author', ['giardini']],
      otherAuthor: ['author', ['sicurezza']],
      reviewer: ['reviewer', []],
    } as const;
    const ids = new Map<string, string>();
    for (const [name, [role, offices]] of Object.entries(roles)) {
      const { id } = await addColleague(store, name, role, offices);
      ids.set(name, id);
    }
    await addColleague(store, 'Capo', 'administrator');
    const { portal } = await content.read('2026-06-15');
    const objective = portal.objectives.find(({ slug }) => slug === 'giardini-via-larga');
    if (objective === undefined) throw new Error('no objective');
    const fields = startFields(
      objective,
      { action: '', due: '', isSilence: false },
      { today: '2026-06-15', offices: ['giardini'] },
    );
    await store.desk.saveDraft(
      {
        id: draft,
        author: ids.get('author') ?? '',
        slug: objective.slug,
        office: 'giardini',
        fields,
      },
      0,
      by,
    );
    await store.desk.moveDraft(draft, { from: ['draft'], to: 'sent' }, by);
    for (const actor of actors) {
      const colleague = createColleague(service);
      if (actor === 'viewer' || actor === 'editor') {
        const chiave = await addKey(store, actor, actor);
        await colleague.post('/redazione/', { azione: 'entra', chiave });
      } else if (actor !== 'nobody') await colleague.signIn(actor);
      colleagues.set(actor, colleague);
      tokens.set(actor, readInput(await colleague.get('/redazione/'), 'modulo'));
    }
  });
  afterAll(() => service.stop());

  it('are at least sixty things', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('$actor may not $what', async ({ actor, path, form }) => {
    const colleague = colleagues.get(actor);
    const before = await readAll();
    const answer =
      form === undefined
        ? await colleague?.get(path)
        : await colleague?.post(path, { modulo: tokens.get(actor) ?? '', ...form });
    const page = answer?.body.toString() ?? '';
    // Whoever is not signed in is asked to; nobody else is told more than that it is not theirs.
    if (actor === 'nobody') expect(page).toContain('name="password"');
    else {
      // The preview leads to the draft, which refuses.
      if (answer?.status === 303) expect(answer.headers.location).toBe(drafted);
      else expect([403, 404]).toContain(answer?.status);
      expect(page).not.toMatch(/Vittima|name="cosa"|scelto-/u);
    }
    expect(await readAll()).toEqual(before);
  });

  it.each([
    '/redazione/',
    '/redazione/commenti/?stato=unread',
    answered,
    '/redazione/obiettivi/',
    '/redazione/nuovo/?obiettivo=mercato-coperto',
    '/redazione/variazione/?obiettivo=mercato-coperto',
    drafted,
    `${drafted}anteprima/`,
    '/redazione/foglio/',
    '/redazione/persone/',
    '/redazione/attivita/',
    '/redazione/promemoria/',
    '/redazione/accesso/',
  ])('is allowed at %s to whoever signs in there, as from a link in a message', async (path) => {
    const colleague = createColleague(service);
    const page = (await colleague.get(path)).body.toString();
    const [, target = ''] = /method="post" action="([^"]*)"/u.exec(page) ?? [];
    const answer = await colleague.signIn('Capo', goodPassword, target);
    expect([answer.status, answer.headers.location]).toEqual([303, path]);
    expect((await colleague.get(path)).status).toBeLessThan(400);
  });

  it('is as forbidden to a form without the token of its session, or sent by another site', async () => {
    const before = await readAll();
    const reviewer = colleagues.get('reviewer');
    const modulo = tokens.get('reviewer') ?? '';
    const allowed = { azione: 'nascondi', versione, testo: '' };
    for (const [fields, headers] of [
      [allowed, {}],
      [{ ...allowed, modulo: tokens.get('author') ?? '' }, {}],
      [{ ...allowed, modulo: 'A'.repeat(43) }, {}],
      [{ ...allowed, modulo }, { Origin: 'https://evil.example' }],
      [{ ...allowed, modulo }, { Origin: 'null' }],
      [{ ...allowed, modulo }, { 'Sec-Fetch-Site': 'cross-site' }],
      [{ ...allowed, modulo }, { 'Sec-Fetch-Site': 'same-site' }],
      [{ ...allowed, modulo }, { 'Content-Type': 'text/plain' }],
    ] as const)
      expect([400, 403]).toContain((await reviewer?.post(answered, fields, headers))?.status);
    expect(await readAll()).toEqual(before);
    // The same form, as its page sends it.
    expect((await reviewer?.post(answered, { ...allowed, modulo }))?.status).toBe(303);
  });

  it('stays forbidden to whoever brought a session along: signing in makes a new one, leaving ends it', async () => {
    const victim = createColleague(service);
    const fixed = colleagues.get('author')?.cookies.get('redazione') ?? '';
    victim.cookies.set('redazione', fixed);
    await victim.signIn('reviewer');
    expect(victim.cookies.get('redazione')).not.toBe(fixed);
    const attacker = createColleague(service);
    attacker.cookies.set('redazione', fixed);
    expect((await attacker.get('/redazione/attivita/')).status).toBe(403);
    const own = victim.cookies.get('redazione') ?? '';
    await victim.fill('/redazione/', { azione: 'esci' });
    attacker.cookies.set('redazione', own);
    expect((await attacker.get('/redazione/attivita/')).body.toString()).toContain(
      'name="password"',
    );
  });
});
