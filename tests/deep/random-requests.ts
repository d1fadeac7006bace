import { makeClarity, makeSubmission, type Sending } from '../integration/feedback-fixture.ts';

/** Numbers from 0 up to 1, always the same for one seed (mulberry32, by Tommy Ettinger). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values that no form of ours sends. */
export const strangeValues: readonly unknown[] = [
  null,
  true,
  false,
  -1,
  0,
  6,
  1e308,
  4.000001,
  '',
  '4',
  ' ',
  '\0',
  '\u{d800}',
  '\u202e',
  '𝕏',
  [],
  {},
  [[]],
  { toString: 1 },
  "'; DROP TABLE answers; --",
  '=HYPERLINK("x")',
  '<script>',
  '../../etc/passwd',
  '/obiettivi/',
  '/temi/1/',
  'parco-nuovo',
  'constructor',
  '__proto__',
  'altro',
  'resident',
  'à'.repeat(300),
  'x'.repeat(7000),
];
const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  'id ',
  'ID',
  'Rating',
  '',
  'day',
  'flagged',
  'comment_state',
  '\u{1f600}',
];
const contentTypes = [
  'application/json',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-8',
  'application/json;charset=utf-16',
  'text/plain',
  'multipart/form-data; boundary=a',
  'application/json;',
  '*/*',
  ';',
  'a'.repeat(500),
];
const strangeHeaders: readonly (readonly [string, readonly string[]])[] = [
  ['Origin', ['null', 'https://evil.example', 'http://127.0.0.1', '', 'javascript:1']],
  ['Sec-Fetch-Site', ['cross-site', 'same-origin', 'none', 'x']],
  [
    'X-Forwarded-For',
    ['1.2.3.4', '::1, 9.9.9.9', 'unknown', '%', ','.repeat(500), '[::1]:8', '1.2.3.4:99999'],
  ],
  ['X-Forwarded-Proto', ['https', 'x']],
  ['Content-Encoding', ['gzip', 'identity', 'br, gzip']],
  ['If-None-Match', ['*', 'W/"a"', '"']],
  ['Accept-Encoding', ['br', 'gzip;q=x', '*;q=0', 'identity;q=0']],
  ['Expect', ['100-continue']],
  ['Host', ['', 'a b', '[::1', 'piano.example:99999', 'x'.repeat(300)]],
];
const paths = [
  '/api/satisfaction',
  '/api/satisfaction.csv',
  '/api/comments?objective=parco-nuovo',
  '/api/comments?offset=99999999999',
  '/api/comments?objective[]=1',
  '/api/health',
  '/api/openapi.json',
  '/grazie/?pagina=%',
  '/grazie/?pagina=/temi/1/',
  '/api/feedback/',
  '/api//feedback',
  '/API/feedback',
  '/api/feedback?x=%00',
  '/%',
  '/%ff/..',
  '/Temi/1/).',
  '/obiettivi/parco',
  '/obiettivi/strade/qr.svg',
  `/grazie/?pagina=${'x'.repeat(2_000)}`,
  '/redazione/?stato=%F0%9F%98%80&pagina=-1',
  '/redazione/registro/?pagina=99999999999999',
  '/dati/obiettivi.json',
];

/** A request that no browser would send, or one that it would, with something wrong in it; one in ten is right. */
export function makeRequest(random: () => number): readonly [string, Sending] {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const headers: Record<string, string> = {};
  for (const [name, values] of strangeHeaders) if (random() < 0.04) headers[name] = pick(values);
  if (random() < 0.1)
    return [
      pick(paths),
      { method: pick(['GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']), headers },
    ];
  const fields: Record<string, unknown> =
    random() < 0.5 ? makeSubmission({ comment: 'Bene così.' }) : makeClarity();
  const isRight = random() < 0.1;
  const changes = isRight ? 0 : Math.ceil(random() * 3);
  for (let change = 0; change < changes; change += 1) {
    const name =
      random() < 0.8
        ? pick([...Object.keys(fields), 'comment', 'website', 'answer'])
        : pick(strangeNames);
    if (random() < 0.15) Reflect.deleteProperty(fields, name);
    else
      Object.defineProperty(fields, name, {
        value: pick(strangeValues),
        enumerable: true,
        configurable: true,
      });
  }
  const isForm = random() < 0.3;
  const type =
    isRight || random() < 0.9
      ? isForm
        ? 'application/x-www-form-urlencoded'
        : 'application/json'
      : pick(contentTypes);
  const body = isForm ? writeForm(fields) : JSON.stringify(fields);
  return [
    '/api/feedback',
    {
      method: 'POST',
      headers: { ...headers, 'Content-Type': type },
      body: isRight || random() < 0.7 ? body : damage(Buffer.from(body), random),
    },
  ];
}

/** Fields of the forms that pages on demand answer, and some that none has. */
const queryNames = [
  ...['q', 'tema', 'ufficio', 'anno', 'stato', 'riportato', 'luogo', 'ordine', 'pagina'],
  ...['dal', 'al', 'trimestre', 'area', 'tipo', 'scheda', 'v', 'giorno', '__proto__', '', 'Q'],
];
const queryValues = [
  ...['1', '2', '2026', '2026-T2', '2026-02-30', '2026-03-31', '99999999999', '-1', 'scaduto'],
  ...['strade', 'scuola parco', 'in ritardo', '0'.repeat(64), '%', '%E0%A4', '+', '<b>', '\0'],
];

/** A page of a built site as its readers ask for it, or one beside it: another spelling, something cut or added, a query with anything in it. */
export function makePageRequest(
  random: () => number,
  pages: readonly string[],
): readonly [string, Pick<Sending, 'method' | 'headers'>] {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  let path = pick(pages);
  if (random() < 0.3) path = path.slice(0, Math.floor(random() * path.length)) || '/';
  if (random() < 0.3)
    path += pick([
      'v/',
      `v/${'a1'.repeat(32)}/`,
      'storia/',
      'qr.svg',
      ').',
      '..',
      '%2e',
      'x'.repeat(300),
      '%C3%80',
      '?',
    ]);
  if (random() < 0.1) path = path.toUpperCase();
  const query = new URLSearchParams();
  while (random() < 0.6)
    query.append(
      pick(queryNames),
      random() < 0.7 ? pick(queryValues) : JSON.stringify(pick(strangeValues)).toWellFormed(),
    );
  const text =
    random() < 0.1
      ? decodeURIComponent(query.toString()).replaceAll(/[^!-~]/gu, '%')
      : query.toString();
  const headers: Record<string, string> = {};
  for (const [name, values] of strangeHeaders) if (random() < 0.04) headers[name] = pick(values);
  headers['X-Forwarded-For'] ??= `198.51.100.${String(Math.floor(random() * 250))}`;
  return [
    text === '' ? path : `${path}?${text}`,
    { method: pick(['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS']), headers },
  ];
}

function writeForm(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed())}`,
    )
    .join('&');
}

/** Some bytes changed, cut away, doubled or put in. */
function damage(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  const rest = bytes.subarray(at);
  switch (Math.floor(random() * 4)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes, rest]);
    case 2:
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([Math.floor(random() * 256)]),
        rest,
      ]);
    default:
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(
          Array.from({ length: 1 + Math.floor(random() * 8) }, () => Math.floor(random() * 256)),
        ),
        rest.subarray(4),
      ]);
  }
}
