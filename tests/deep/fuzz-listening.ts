import { askService } from '../integration/service-fixture.ts';
import { makePhoto, makeReport, sendReport } from '../integration/case-service.ts';
import { createColleague } from '../integration/desk-fixture.ts';
import { clerk, openKey, startListeningTown } from './listening-town.ts';
import type { Sending } from '../integration/feedback-fixture.ts';
import { makeRandom, strangeValues } from './random-requests.ts';

// node tests/deep/fuzz-listening.ts [REQUESTS] [SEED]: services, frames, questionnaires, reports, Open311, what was said, and the desk's queue,
// asked for and sent anything: no server error, and a service that is still well.
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const random = makeRandom(seed);
const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const pages = [
  ...[
    '/servizi/',
    '/servizi/anagrafe/',
    '/servizi/iscrizione-mensa/',
    '/servizi/anagrafe/cartoncino/',
  ],
  ...['/incorpora/gradimento/anagrafe/', '/incorpora/gradimento/nessuno/', '/api/services.csv'],
  ...['/questionari/', '/questionari/biblioteca-orari/', '/questionari/parco-giochi/'],
  ...['/api/questionnaires/biblioteca-orari', '/api/questionnaires/biblioteca-orari.csv'],
  ...['/segnala/', '/segnalazioni/', '/segnalazioni/segnalazioni.csv', '/segnalazioni/conti.csv'],
  ...['/segnalazioni/feed.xml', '/segnalazioni/simili.json', '/avete-detto/', '/api/comments'],
  ...[
    'discovery',
    'services',
    'requests',
    'tokens/x',
    'requests/7K3QXM92',
    'services/luce-pubblica',
  ].flatMap((name) => [`/open311/v2/${name}.json`, `/open311/v2/${name}.xml`]),
];
const desk = ['/redazione/segnalazioni/', '/redazione/', '/redazione/segnalazioni/7K3QXM92/'];
const names = [
  ...[
    'kind',
    'category',
    'words',
    'place',
    'where',
    'position',
    'email',
    'id',
    'seen',
    'held',
    'drop',
  ],
  ...[
    'website',
    'rating',
    'settled',
    'page',
    'service',
    'comment',
    'answer',
    'response',
    'q1',
    'orari',
  ],
  ...[
    'service_code',
    'description',
    'lat',
    'long',
    'address_string',
    'api_key',
    'media_url',
    '__proto__',
  ],
  ...[
    'azione',
    'revisione',
    'stato',
    'testo',
    'nota',
    'ufficio',
    'numero',
    'cancella',
    'chiesto',
    'modulo',
  ],
];
const queries = [
  ...[
    'categoria',
    'pagina',
    'stato',
    'ufficio',
    'tema',
    'objective',
    'servizio',
    'codice',
    'offset',
  ],
  ...[
    'status',
    'start_date',
    'end_date',
    'service_code',
    'service_request_id',
    'page',
    'page_size',
    'fatto',
  ],
];
const values = [
  ...[
    'fault',
    'luce-pubblica',
    'Il lampione è spento.',
    'Via Larga',
    '45.67,8.82',
    'a@b.example',
    '1',
    '5',
  ],
  ...[
    'open',
    '2026-01-31T00:00:00Z',
    '99999999999',
    '-1',
    '2026-02-30',
    'resolved',
    'rispondi',
    'tutto',
  ],
  ...[openKey, 'rilascia', 'x'.repeat(2_000), '7K3Q-XM92-PD4', '%00', 'biblioteca-orari'],
];
const word = (): string => {
  const strange = random() < 0.6 ? pick(values) : pick(strangeValues);
  return (typeof strange === 'string' ? strange : JSON.stringify(strange)).toWellFormed();
};

const town = await startListeningTown(500, {});
const { port } = town.service;
const photo = await makePhoto();
const statuses: Record<string, number> = {};
const faults: string[] = [];
const note = (status: number, what: string): void => {
  statuses[status] = (statuses[status] ?? 0) + 1;
  if (status >= 500 && status !== 503) faults.push(`${String(status)}: ${what}`);
  // Only what has to wait may say that it cannot now.
  if (status === 503) statuses['503 told'] = (statuses['503 told'] ?? 0) + 1;
};

/** A path of these pages, right or bent, with a query of anything. */
function makePath(all: readonly string[]): string {
  let path = random() < 0.1 ? `/segnala/${pick(town.codes).toLowerCase()}/` : pick(all);
  if (random() < 0.15)
    path += pick(['..', '%2e', ').', 'x'.repeat(200), '%C3%80', 'foto/a.jpg', '/']);
  if (random() < 0.05) path = path.toUpperCase();
  const query = new URLSearchParams();
  while (random() < 0.4) query.append(pick(queries), word());
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A body of any kind with fields of all forms, and photos where a form takes some. */
async function makeBody(): Promise<{ readonly type: string; readonly body: Buffer }> {
  const fields = Array.from({ length: Math.floor(random() * 12) }, () => [pick(names), word()]);
  if (random() < 0.4) {
    const form = new FormData();
    for (const [name = '', value = ''] of fields) form.append(name, value);
    if (random() < 0.2)
      form.append(
        'photo1',
        new Blob([new Uint8Array(random() < 0.5 ? photo : photo.subarray(90))]),
        'a',
      );
    const parts = new Response(form);
    const bytes = Buffer.from(await parts.arrayBuffer());
    const cut = random() < 0.1 ? Math.floor(random() * bytes.length) : bytes.length;
    return { type: parts.headers.get('content-type') ?? '', body: bytes.subarray(0, cut) };
  }
  if (random() < 0.3)
    return {
      type: 'application/json',
      body: Buffer.from(JSON.stringify(Object.fromEntries(fields))),
    };
  const text = fields
    .map((pair) => pair.map((part) => encodeURIComponent(part)).join('='))
    .join('&');
  return {
    type: pick(['application/x-www-form-urlencoded', 'text/plain', ';']),
    body: Buffer.from(text),
  };
}

const bea = createColleague({
  port,
  send: (path, sending) => askService(port, path, sending),
});
await bea.signIn(clerk);
let deskRequests = 0;

/** Somebody at the desk opens or sends something. */
async function askDesk(): Promise<void> {
  deskRequests += 1;
  const path = makePath(desk);
  const fields = Object.fromEntries(
    Array.from({ length: Math.floor(random() * 8) }, () => [pick(names), word()]),
  );
  const answer = await (random() < 0.5 ? bea.get(path) : bea.post(path, fields));
  note(answer.status, `desk ${path} ${JSON.stringify(fields)}`);
}

/** Somebody outside asks for or sends anything; one in ten sends a report that is right but for one field. */
async function askAnything(): Promise<void> {
  const address = `198.51.${String(Math.floor(random() * 250))}.${String(Math.floor(random() * 250))}`;
  const headers: Record<string, string> = {
    'X-Forwarded-For': address,
    ...(random() < 0.3 && { Accept: pick(['application/json', '*/*', 'text/html']) }),
    ...(random() < 0.05 && { Origin: pick(['null', 'https://altro.example']) }),
  };
  if (random() < 0.1) {
    const fields = makeReport(random() < 0.7 ? { [pick(names)]: word() } : {});
    const path = random() < 0.8 ? '/segnala/' : `/segnala/${pick(town.codes).toLowerCase()}/`;
    const service = {
      port,
      send: (to: string, sending?: Sending) => askService(port, to, sending),
    };
    const { status } = await sendReport(service, fields, random() < 0.1 ? [photo] : [], {
      path,
      headers,
    });
    note(status, `report ${JSON.stringify(fields)}`);
    return;
  }
  const path = makePath(pages);
  const method = pick(['GET', 'GET', 'HEAD', 'POST', 'POST', 'OPTIONS', 'PUT']);
  const { type, body } = await makeBody();
  const hasBody = method === 'POST' || method === 'PUT';
  const { status } = await askService(port, path, {
    method,
    headers: { ...headers, ...(hasBody && { 'Content-Type': type }) },
    ...(hasBody && { body }),
  });
  note(status, `${method} ${path} ${type}`);
}

const start = performance.now();
const state = { isGone: false };
for (let done = 0; done < count && !state.isGone; done += 10) {
  await Promise.all(
    Array.from({ length: Math.min(10, count - done) }, async () => {
      try {
        await (random() < 0.15 ? askDesk() : askAnything());
      } catch (error) {
        faults.push(String(error));
        // A service that is gone answers nothing more: what it wrote last says why.
        state.isGone ||= String(error).includes('ECONNREFUSED');
      }
    }),
  );
  if ((done + 10) % 10_000 === 0)
    console.log(
      `${String(done + 10)} requests, ${((performance.now() - start) / 1000).toFixed(0)} s`,
    );
}
const isWell = await askService(port, '/api/health').then(
  ({ status }) => status === 200,
  () => false,
);
if (!isWell) faults.unshift(`not well afterwards: ${town.service.output().slice(-2_000)}`);
if (/"level":"error"/u.test(town.service.output())) faults.push('an error in the log');
await town.stop();
for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`);
console.log(
  `seed ${String(seed)}: ${String(count)} requests, of which ${String(deskRequests)} at the desk, ${JSON.stringify(statuses)}; ${String(faults.length)} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
