import { askService, type Answer } from '../integration/service-fixture.ts';
import { makePhoto } from '../integration/case-service.ts';
import { createColleague } from '../integration/desk-fixture.ts';
import { encodeForm } from '../integration/feedback-fixture.ts';
import { caseFields } from '../../src/views/desk/case-fields.ts';
import { clerk, openKey, startListeningTown } from './listening-town.ts';
import { makeRandom, strangeValues } from './random-requests.ts';
import { readForms, type Form } from './read-forms.ts';

// node tests/deep/fuzz-listening.ts [REQUESTS] [SEED]: services, frames, questionnaires, reports, proposals, Open311, feeds, tables, what was said,
// and the desk's queue with judging and erasing: asked for and sent anything, and each form as it is but for a field or two. No server error,
// and a service that is still well.
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const random = makeRandom(seed);
const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** Pages with a form that sends something. */
const formPages = [
  ...['/servizi/anagrafe/', '/servizi/iscrizione-mensa/', '/questionari/biblioteca-orari/'],
  ...['/incorpora/gradimento/anagrafe/', '/incorpora/gradimento/iscrizione-mensa/'],
  ...['/segnala/', '/segnala/', '/proposte/idee-per-il-parco/proponi/'],
  '/proposte/idee-per-il-parco/proponi/',
];
const processes = ['idee-per-il-parco', 'bilancio-2025', 'nessuno'];
const pages = [
  ...formPages,
  ...['/servizi/', '/servizi/anagrafe/cartoncino/', '/servizi/nessuno/', '/api/services.csv'],
  ...['/incorpora/gradimento/nessuno/', '/incorpora/gradimento/anagrafe/grazie/', '/grazie/'],
  ...['/questionari/', '/questionari/parco-giochi/', '/questionari/nessuno/'],
  ...['biblioteca-orari', 'parco-giochi', 'nessuno'].flatMap((name) => [
    `/api/questionnaires/${name}`,
    `/api/questionnaires/${name}.csv`,
  ]),
  ...['/segnalazioni/', '/segnalazioni/segnalazioni.csv', '/segnalazioni/conti.csv'],
  ...['/segnalazioni/feed.xml', '/segnalazioni/simili.json', '/avete-detto/', '/api/comments'],
  '/avete-detto/parole/',
  ...['/api/feedback', '/api/satisfaction', '/api/satisfaction.csv', '/api/openapi.json'],
  ...['/proposte/', '/proposte/proposte.csv'],
  ...processes.flatMap((name) => [`/proposte/${name}/`, `/proposte/${name}/proponi/`]),
  ...[
    ...['discovery', 'services', 'requests', 'requests', 'tokens/x', 'requests/7K3QXM92'],
    ...['services/luce-pubblica', 'services/nessuno', 'nessuno'],
  ].flatMap((name) => [`/open311/v2/${name}.json`, `/open311/v2/${name}.xml`]),
  // The desk as whoever is not let in finds it.
  ...['/redazione/segnalazioni/', '/redazione/segnalazioni/7K3QXM92/'],
];
const queues = [
  ...['', 'stato=scadute', 'stato=pubbliche', 'che-cosa=idee-per-il-parco', 'pagina=3'].map(
    (query) => `/redazione/segnalazioni/${query === '' ? '' : `?${query}`}`,
  ),
  '/redazione/',
];
const names = [
  ...['kind', 'category', 'words', 'place', 'where', 'position', 'email', 'id', 'seen', 'held'],
  ...['drop', 'website', 'rating', 'settled', 'page', 'service', 'comment', 'answer', 'response'],
  ...['title', 'need', 'uso', 'quanto', 'giorni.sera', 'respondent', 'photo1', '__proto__'],
  ...['service_code', 'description', 'lat', 'long', 'address_string', 'address_id', 'api_key'],
  ...['media_url', 'attribute[kind]', 'jurisdiction_id', 'azione', 'modulo'],
  ...Object.values(caseFields),
];
const queries = [
  ...['categoria', 'pagina', 'stato', 'ufficio', 'tema', 'objective', 'servizio', 'percorso'],
  ...['codice', 'offset', 'status', 'start_date', 'end_date', 'service_code', 'page', 'page_size'],
  ...['service_request_id', 'fatto', 'inviata', 'che-cosa', 'parole', 'q'],
];
const values = [
  ...['fault', 'luce-pubblica', 'Il lampione è spento.', 'Via Larga', '45.67,8.82', 'a@b.example'],
  ...['1', '5', 'open', '2026-01-31T00:00:00Z', '99999999999', '-1', '2026-02-30', 'resolved'],
  ...['rispondi', 'tutto', 'rilascia', 'giudica', 'cancella', 'changes', '12.500', 'working'],
  ...[openKey, 'x'.repeat(2_000), '7K3Q-XM92-PD4', '%00', 'biblioteca-orari', 'anagrafe'],
  ...processes,
];
/** What somebody would write into a field that is empty on the page. */
const usual: Readonly<Record<string, readonly string[]>> = {
  ...{ title: ['Una fontanella'], need: ['Nel parco non si beve.'], email: ['', 'a@b.example'] },
  ...{ words: ['Il lampione è spento.', 'Scrivete a mario.rossi@posta.example'], where: ['al 12'] },
  ...{ website: [''], position: ['', '45.67,8.82'], comment: ['', 'Bene così.'] },
  ...{ titolo: ['Una fontanella'], bisogno: ['Non si beve.'], testo: ['Ci pensiamo.'] },
  ...{ luogo: ['Via Larga'], risposta: ['', 'Fatto.'], motivi: ['Costa poco.'], costo: ['12.500'] },
  ...{ nota: ['Telefonare.'], numero: ['7K3QXM92'], 'perche-no': ['', 'Chiude presto.'] },
};
/** A report as an app sends it. */
const appReport = {
  ...{ api_key: openKey, service_code: 'luce-pubblica', description: 'Spento.' },
  ...{ lat: '45.67', long: '8.82', address_string: 'Via Larga', 'attribute[kind]': 'fault' },
};

function makeWord(): string {
  const strange = random() < 0.6 ? pick(values) : pick(strangeValues);
  return (typeof strange === 'string' ? strange : JSON.stringify(strange)).toWellFormed();
}

const town = await startListeningTown(500, {});
const { port } = town.service;
const photo = await makePhoto();
/** Pages of cases by their codes, those that this run makes among them; pages of cases at the desk. */
const codePages = town.codes.map((code) => `/segnala/${code.toLowerCase()}/`);
const deskPages = ['/redazione/segnalazioni/7K3QXM92/'];
const statuses: Record<string, number> = {};
/** How often what was sent was taken, by what it was. */
const taken: Record<string, number> = {};
const faults: string[] = [];
const addFault = (fault: string): void => {
  faults.push(fault);
  if (faults.length <= 20) console.log(`FAULT ${fault.slice(0, 1_500)}`);
};
const note = ({ status, headers, body }: Answer, what: string): void => {
  statuses[status] = (statuses[status] ?? 0) + 1;
  if (status >= 500) addFault(`${String(status)}: ${what.slice(0, 500)} ${body.toString()}`);
  const { location = '' } = headers;
  const from = /^POST (\/proposte|\/segnala)\//u.exec(what)?.[1] ?? '';
  if (status === 201 || (status === 303 && location !== '')) {
    const page = location.replace(/\?.*/u, '').replaceAll(/[0-9a-z]{4}-[-0-9a-z]{8}/gu, '*');
    const path = page.replace(/[%?].*/su, '') || what.replace(/[?{ -].*/su, '');
    const name = /fatto=([-a-z]+)/u.exec(location)?.[1] ?? `${from}${path}`;
    taken[name] = (taken[name] ?? 0) + 1;
  }
  if (/^\/segnala\/[^/]+\/\?inviata/u.test(location) && codePages.length < 2_000)
    codePages.push(location.replace(/\?.*/u, ''));
};

/** A path, right or bent, with a query of anything. */
function bendPath(from: string): string {
  let path = from;
  if (random() < 0.15)
    path += pick(['..', '%2e', ').', 'x'.repeat(200), '%C3%80', 'foto/a.jpg', '/']);
  if (random() < 0.05) path = path.toUpperCase();
  const query = new URLSearchParams();
  while (random() < 0.4) query.append(pick(queries), makeWord());
  const text = query.toString();
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
}

type Pairs = readonly (readonly [string, string])[];

/** A body of a type, with photos where it takes some, cut off now and then. */
async function makeBody(
  fields: Pairs,
  type: 'multipart' | 'json' | 'form' | 'other',
): Promise<{ readonly type: string; readonly body: Buffer }> {
  if (type === 'multipart') {
    const form = new FormData();
    for (const [name, value] of fields) if (name !== 'photo1') form.append(name, value);
    const bytes = new Uint8Array(random() < 0.5 ? photo : photo.subarray(90));
    if (random() < 0.2) form.append('photo1', new Blob([bytes]), 'a');
    const parts = new Response(form);
    const whole = Buffer.from(await parts.arrayBuffer());
    const cut = random() < 0.05 ? Math.floor(random() * whole.length) : whole.length;
    return { type: parts.headers.get('content-type') ?? '', body: whole.subarray(0, cut) };
  }
  if (type === 'json')
    return {
      type: 'application/json',
      body: Buffer.from(JSON.stringify(Object.fromEntries(fields))),
    };
  const body = Buffer.from(encodeForm(Object.fromEntries(fields)));
  return {
    type: type === 'form' ? 'application/x-www-form-urlencoded' : pick(['text/plain', ';', '']),
    body,
  };
}

function makeHeaders(): Record<string, string> {
  const [third, last] = [random(), random()].map((share) => String(Math.floor(share * 250)));
  return {
    'X-Forwarded-For': `198.51.${third ?? ''}.${last ?? ''}`,
    ...(random() < 0.3 && { Accept: pick(['application/json', '*/*', 'text/html']) }),
    ...(random() < 0.05 && { Origin: pick(['null', 'https://altro.example']) }),
  };
}

/** What a form would send, some of it bent: mostly nothing or one field. */
function fillForm({ controls, buttons }: Form): Pairs {
  const bend = pick([0, 0, 0.05, 0.05, 0.3]);
  const fields = controls.map(({ name, value }): readonly [string, string] => [
    name,
    random() < bend && name !== 'modulo'
      ? makeWord()
      : value === '' && usual[name] !== undefined
        ? pick(usual[name])
        : value,
  ]);
  const kept = fields.filter(([name]) => name === 'modulo' || name === 'id' || random() < 0.9);
  const extra: Pairs = random() < bend ? [[pick(names), makeWord()]] : [];
  const pressed = buttons.length > 0 ? [pick(buttons)] : [];
  // Of the choices of one name that comes last stands.
  return Object.entries(
    Object.fromEntries([...kept.toSorted(() => random() - 0.5), ...extra, ...pressed]),
  );
}

const bea = createColleague({ port, send: (path, sending) => askService(port, path, sending) });
await bea.signIn(clerk);
let deskRequests = 0;

/** Somebody at the desk opens something, and sends a form of it. */
async function askDesk(): Promise<void> {
  deskRequests += 1;
  const path = random() < 0.3 ? bendPath(pick(queues)) : pick(deskPages);
  const answer = await bea.get(random() < 0.1 ? bendPath(path) : path);
  note(answer, `desk ${path}`);
  const page = answer.body.toString();
  for (const [, link = ''] of page.matchAll(/ href="(\/redazione\/segnalazioni\/\w{8}\/)"/gu))
    if (!deskPages.includes(link) && deskPages.length < 500) deskPages.push(link);
  if (page.includes('name="password"')) await bea.signIn(clerk);
  const forms = readForms(page, path).filter(({ buttons }) =>
    buttons.every(([, action]) => action !== 'esci'),
  );
  if (forms.length === 0) return;
  deskRequests += 1;
  const form = pick(forms);
  const fields = Object.fromEntries(fillForm(form));
  note(await bea.post(form.target, fields), `desk ${form.target} ${JSON.stringify(fields)}`);
}

/** Somebody outside opens a page with a form and sends it. */
async function sendForm(): Promise<void> {
  const headers = makeHeaders();
  const path = random() < 0.4 ? pick(codePages) : pick(formPages);
  const answer = await askService(port, path, { headers });
  note(answer, `GET ${path}`);
  const forms = readForms(answer.body.toString(), path);
  if (forms.length === 0) return;
  const form = pick(forms);
  const { type, body } = await makeBody(fillForm(form), form.isMultipart ? 'multipart' : 'form');
  const sending = { method: 'POST', headers: { ...headers, 'Content-Type': type }, body };
  note(await askService(port, form.target, sending), `POST ${form.target} ${body.toString()}`);
}

/** An app brings a report. */
async function sendFromApp(): Promise<void> {
  const form = { target: '', isMultipart: false, buttons: [] };
  const controls = Object.entries(appReport).map(([name, value]) => ({ name, value }));
  const type = pick(['form', 'form', 'multipart', 'json'] as const);
  const { type: written, body } = await makeBody(fillForm({ ...form, controls }), type);
  const path = `/open311/v2/requests.${pick(['json', 'xml'])}`;
  const headers = { ...makeHeaders(), 'Content-Type': written };
  note(await askService(port, path, { method: 'POST', headers, body }), `${path} {`);
}

/** Somebody outside asks for or sends anything. */
async function askAnything(): Promise<void> {
  const path = bendPath(random() < 0.1 ? pick(codePages) : pick(pages));
  const method = pick(['GET', 'GET', 'HEAD', 'POST', 'POST', 'OPTIONS', 'PUT', 'DELETE']);
  const hasBody = method === 'POST' || method === 'PUT';
  const fields = Array.from(
    { length: Math.floor(random() * 12) },
    () => [pick(names), makeWord()] as const,
  );
  const { type, body } = await makeBody(
    fields,
    pick(['multipart', 'multipart', 'json', 'form', 'other']),
  );
  const answer = await askService(port, path, {
    method,
    headers: { ...makeHeaders(), ...(hasBody && { 'Content-Type': type }) },
    ...(hasBody && { body }),
  });
  note(answer, `${method} ${path} ${type}`);
}

console.log(`seed ${String(seed)}`);
const start = performance.now();
const state = { isGone: false };
const countDone = (): number => Object.values(statuses).reduce((sum, times) => sum + times, 0);
let told = 0;
while (countDone() < count && !state.isGone) {
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      const chance = random();
      const work =
        chance < 0.12
          ? askDesk
          : chance < 0.3
            ? sendForm
            : chance < 0.36
              ? sendFromApp
              : askAnything;
      try {
        await work();
      } catch (error) {
        addFault(String(error));
        // A service that is gone answers nothing more: what it wrote last says why.
        state.isGone ||= String(error).includes('ECONNREFUSED');
      }
    }),
  );
  if (countDone() - told < 10_000) continue;
  told = countDone();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${String(told)} requests, ${seconds} s, ${String(faults.length)} faults`);
}
const isWell = await askService(port, '/api/health').then(
  ({ status }) => status === 200,
  () => false,
);
if (!isWell) addFault(`not well afterwards: ${town.service.output().slice(-2_000)}`);
if (/"level":"error"/u.test(town.service.output())) addFault('an error in the log');
await town.stop();
console.log(
  `${String(countDone())} requests, of which ${String(deskRequests)} at the desk, ${JSON.stringify(statuses)}; taken ${JSON.stringify(taken)}; ${String(faults.length)} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
