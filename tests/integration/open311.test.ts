import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { makeCase } from './case-fixture.ts';
import { caseManifest, makePhoto, sendReport } from './case-service.ts';
import { encodeForm, startFeedback, type FeedbackService } from './feedback-fixture.ts';
import type { Answer } from './service-fixture.ts';

const apiKey = 'una-chiave-di-prova-lunga-abbastanza';
const now = (): Date => new Date('2026-06-15T10:00:00Z');
let service: FeedbackService;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open311-'));
  const keyFile = join(folder, 'segnalazioni.key');
  service = await startFeedback({ manifest: caseManifest, keyFile, open311Keys: [apiKey], now });
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

/** Fields of the specification's own example, with a service of this municipality. */
const example = {
  api_key: apiKey,
  jurisdiction_id: 'city.gov',
  service_code: 'luce-pubblica',
  lat: '37.76524078',
  long: '-122.4212043',
  address_string: '1234 5th street',
  email: 'smit333@sfgov.edu',
  device_id: 'tt222111',
  account_id: '123456',
  first_name: 'john',
  last_name: 'smith',
  phone: '111111111',
  description: 'A large sinkhole is destroying the street',
  media_url: 'http://farm3.static.flickr.com/2002/2212426634_5ed477a060.jpg',
  'attribute[WHISPAWN]': '123456',
};
const get = (path: string): Promise<Answer> => service.send(`/open311/v2/${path}`);
const post = (fields: Readonly<Record<string, string>>, format = 'json'): Promise<Answer> =>
  service.send(`/open311/v2/requests.${format}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: encodeForm(fields),
  });
type Entry = Record<string, unknown>;
const readList = (answer: Answer): Entry[] => JSON.parse(answer.body.toString()) as Entry[];
const readXml = (answer: Answer): Entry =>
  new XMLParser({ parseTagValue: false }).parse(answer.body.toString()) as Entry;

/** A report that came with a key and was released, with the words and the place of the desk. */
async function release(description: string, change: Readonly<Record<string, string>> = {}) {
  const [receipt] = readList(await post({ ...example, description }));
  const number = String(receipt?.['service_request_id']);
  const [kept] = await service.store.cases.list({ number });
  const publicWords = `Pubblica: ${description}`;
  await service.store.cases.step(kept?.id ?? '', 0, {
    change: { publicWords, publicPlace: 'Via Larga', ...change },
  });
  return number;
}

describe('GET discovery', () => {
  it('tells in both formats where the service stands, as the browser has it', async () => {
    const found = JSON.parse((await get('discovery.json')).body.toString()) as Entry;
    const [endpoint] = found['endpoints'] as Entry[];
    expect(endpoint).toMatchObject({
      specification: 'http://wiki.open311.org/GeoReport_v2',
      url: expect.stringMatching(/^http:\/\/[\w.:]+\/open311\/v2$/u) as string,
      type: 'production',
      formats: ['text/xml', 'application/json'],
    });
    const { discovery } = readXml(await get('discovery.xml'));
    expect(discovery).toMatchObject({
      changeset: found['changeset'],
      endpoints: {
        endpoint: { ...endpoint, formats: { format: ['text/xml', 'application/json'] } },
      },
    });
  });
});

describe('services', () => {
  it('are the categories, in XML and JSON of the same shape', async () => {
    const answer = await get('services.json?jurisdiction_id=city.gov');
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['set-cookie']).toBeUndefined();
    const [first] = readList(answer);
    expect(first).toEqual({
      service_code: 'luce-pubblica',
      service_name: 'Luce pubblica',
      description: 'Risposta entro 30 giorni.',
      metadata: true,
      type: 'realtime',
      keywords: '',
      group: 'Area Giardini e Strade',
    });
    const xml = await get('services.xml');
    expect(xml.headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(xml.body.toString()).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<services>/u);
    const { services } = readXml(xml) as { services: { service: Entry[] } };
    expect(services.service).toHaveLength(2);
    expect(services.service[0]).toEqual({ ...first, metadata: 'true' });
  });

  it('are defined by the kind of a report', async () => {
    const text = (await get('services/luce-pubblica.json')).body.toString();
    expect(JSON.parse(text)).toMatchObject({
      service_code: 'luce-pubblica',
      attributes: [{ variable: true, code: 'kind', datatype: 'singlevaluelist', order: 1 }],
    });
    const xml = readXml(await get('services/luce-pubblica.xml'));
    expect(xml).toMatchObject({
      service_definition: {
        attributes: { attribute: { values: { value: [{ key: 'fault' }, {}, {}, {}, {}] } } },
      },
    });
  });
});

describe('POST requests', () => {
  it('takes the example of the specification, once, and keeps nobody’s name', async () => {
    const answer = await post(example);
    expect(answer.status).toBe(201);
    const [receipt] = readList(answer);
    expect(receipt).toMatchObject({ account_id: null });
    const [kept] = await service.store.cases.list({
      number: String(receipt?.['service_request_id']),
    });
    expect(kept).toMatchObject({
      source: 'open311',
      kind: 'fault',
      category: 'luce-pubblica',
      position: '37.76524,-122.42120',
      place: '1234 5th street',
    });
    expect(kept?.words).toContain('A large sinkhole is destroying the street\nhttp://farm3');
    expect(JSON.stringify(kept)).not.toMatch(/john|smith|tt222111|123456/u);
    const again = await post(example);
    expect([again.status, readList(again)]).toEqual([200, [receipt]]);
    expect((await post({ ...example, device_id: 'tt222112' })).status).toBe(201);
    const [, page = ''] = /(\/segnala\/\S+)$/u.exec(String(receipt?.['service_notice'])) ?? [];
    expect((await service.send(page)).body.toString()).toContain('A large sinkhole');
  });

  it('answers in XML, takes photos and a kind, and takes out personal data', async () => {
    const fields = {
      api_key: apiKey,
      service_code: 'sicurezza',
      address_id: 'Via Larga',
      description: 'Scrivetemi a mario.rossi@posta.example',
      'attribute[kind]': 'suggestion',
    };
    const answer = await sendReport(service, fields, [await makePhoto()], {
      path: '/open311/v2/requests.xml',
    });
    expect(answer.status).toBe(201);
    const { service_requests: list } = readXml(answer) as {
      service_requests: { request: Record<string, string> };
    };
    const [kept] = await service.store.cases.list({
      number: list.request['service_request_id'] ?? '',
    });
    expect(kept).toMatchObject({ kind: 'suggestion', place: 'Via Larga', flagged: true });
    expect(kept?.photos).toHaveLength(1);
    expect(kept?.words).not.toContain('mario.rossi');
  });

  it.each([
    ['no key', { api_key: '' }, 403, 1],
    ['a wrong key', { api_key: `${apiKey}x` }, 403, 1],
    ['an unknown service', { service_code: 'altro' }, 404, 1],
    ['no service', { service_code: '' }, 400, 1],
    ['neither service nor place', { service_code: '', lat: '', address_string: '' }, 400, 2],
    ['half a position alone', { long: '', address_string: '' }, 400, 1],
    ['a position that is none', { lat: '137' }, 400, 1],
    ['an unknown place', { address_id: 'Via Ignota' }, 400, 1],
    ['an unknown kind', { 'attribute[kind]': 'altro' }, 400, 1],
    ['too many words', { description: 'a'.repeat(1_501) }, 400, 1],
  ])('refuses %s in both formats', async (_name, change, status, count) => {
    const fields = { ...example, ...change };
    const answer = await post(fields);
    expect(answer.status).toBe(status);
    const errors = readList(answer);
    expect(errors).toHaveLength(count);
    expect(errors[0]).toEqual({ code: status, description: expect.any(String) as string });
    const xml = await post(fields, 'xml');
    expect(xml.status).toBe(status);
    expect(xml.body.toString()).toContain(`<errors><error><code>${String(status)}</code>`);
  });

  it.each([
    [{ lat: '137' }, 'lat e long'],
    [{ lat: '45,6' }, 'lat e long'],
    [{ address_string: 'a'.repeat(201) }, 'address_string:'],
    [{ email: 'nome' }, 'email:'],
  ])('names what is wrong in %j as the app calls it', async (change, name) => {
    const [error] = readList(await post({ ...example, ...change }));
    expect(error).toMatchObject({ description: expect.stringContaining(name) as string });
    expect(error).not.toMatchObject({
      description: expect.stringContaining('scrivi dove') as string,
    });
  });

  it('is bounded like the form', async () => {
    const limited = await startFeedback({
      ...{ manifest: caseManifest, keyFile: join(folder, 'altra.key'), open311Keys: [apiKey] },
      rateLimit: new RateLimit(),
    });
    const statuses: number[] = [];
    for (let index = 0; index < 21; index += 1) {
      const answer = await limited.send('/open311/v2/requests.json', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: encodeForm({ ...example, device_id: String(index) }),
      });
      statuses.push(answer.status);
    }
    await limited.stop();
    expect(statuses.slice(0, 20).every((status) => status === 201)).toBe(true);
    expect(statuses[20]).toBe(429);
  });
});

describe('GET requests', () => {
  it('gives what was released as the specification writes it, and nothing else', async () => {
    const number = await release('buca', {
      state: 'resolved',
      closed: '2026-06-15',
      publicReply: 'Chiusa <oggi> & bene.',
    });
    const answer = await get(`requests.json?service_request_id=${number},AAAAAAAA`);
    expect(readList(answer)).toEqual([
      {
        service_request_id: number,
        status: 'closed',
        status_notes: 'Risolta. Chiusa <oggi> & bene.',
        service_name: 'Luce pubblica',
        service_code: 'luce-pubblica',
        description: 'Pubblica: buca',
        agency_responsible: 'Area Giardini e Strade',
        service_notice: null,
        requested_datetime: '2026-06-15T00:00:00Z',
        updated_datetime: '2026-06-15T00:00:00Z',
        expected_datetime: '2026-07-15T00:00:00Z',
        address: 'Via Larga',
        address_id: null,
        zipcode: null,
        lat: 37.76524,
        long: -122.4212,
        media_url: null,
      },
    ]);
    const { service_requests: list } = readXml(await get(`requests/${number}.xml`)) as {
      service_requests: { request: Entry };
    };
    expect(list.request).toMatchObject({
      status_notes: 'Risolta. Chiusa <oggi> & bene.',
      zipcode: '',
      lat: '37.76524',
    });
    expect((await get('requests.json')).body.toString()).not.toContain('sinkhole');
  });

  it('keeps to itself the position of a form, and of a report whose place was not released', async () => {
    const sent = makeCase({ position: '45.67000,8.82000', received: '2026-06-15' });
    await service.store.cases.submit(sent, []);
    const change = { publicWords: 'Un ramo', publicPlace: 'Via Larga' };
    await service.store.cases.step(sent.id, 0, { change });
    const number = await release('altrove');
    const [kept] = await service.store.cases.list({ number });
    await service.store.cases.step(kept?.id ?? '', 1, { change: { publicPlace: undefined } });
    for (const each of [sent.number, number])
      expect(readList(await get(`requests/${each}.json`))).toMatchObject([
        { description: expect.any(String) as string, lat: null, long: null },
      ]);
  });

  it('narrows by service, status, days and pages, and names what it cannot read', async () => {
    const numbers = [await release('prima'), await release('seconda')];
    const ask = async (query: string): Promise<unknown[]> =>
      readList(await get(`requests.json?${query}`)).map((entry) => entry['service_request_id']);
    expect(await ask('status=open')).toEqual(expect.arrayContaining(numbers));
    expect(await ask('status=closed')).not.toContain(numbers[0]);
    expect(await ask('status=open,closed&service_code=luce-pubblica,altro')).toContain(numbers[0]);
    expect(await ask('service_code=sicurezza')).toEqual([]);
    expect(await ask('start_date=2026-06-15T00:00:00%2B02:00')).toContain(numbers[0]);
    expect(await ask('end_date=2026-06-14T12:00:00Z')).toEqual([]);
    expect(await ask('page_size=1')).toHaveLength(1);
    expect(await ask('page_size=1&page=2')).not.toEqual(await ask('page_size=1'));
    const bad = [
      'start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z',
      'end_date=ieri',
      'status=aperta',
      'page=0',
    ];
    for (const query of bad) expect((await get(`requests.xml?${query}`)).status).toBe(400);
  });

  it('says of one that was not released where it stands, by its number, and its number by its code', async () => {
    const [receipt] = readList(await post({ ...example, description: 'Non ancora letta' }));
    const number = String(receipt?.['service_request_id']);
    expect(readList(await get(`requests.json?service_request_id=${number}`))).toEqual([]);
    const answer = await get(`requests/${number}.json`);
    expect(readList(answer)).toMatchObject([
      { status: 'open', status_notes: 'Ricevuta', description: null, address: null, lat: null },
    ]);
    expect(answer.body.toString()).not.toMatch(/letta|5th/u);
    const [, token = ''] = /\/segnala\/([^/]+)\/$/u.exec(String(receipt?.['service_notice'])) ?? [];
    expect(readList(await get(`tokens/${token}.json`))).toEqual([
      { service_request_id: number, token },
    ]);
    for (const path of [
      'requests/AAAAAAAA',
      'tokens/12345',
      'services/altro',
      'altro',
      'requests/a.b',
    ])
      for (const [format, begin] of [
        ['json', '[{"code":404'],
        ['xml', '<?xml'],
      ] as const) {
        const absent = await get(`${path}.${format}`);
        expect([path, absent.status]).toEqual([path, 404]);
        expect(absent.body.toString().startsWith(begin)).toBe(true);
      }
  });
});

describe('elements of answers in XML', () => {
  /** Elements of the specification's examples, in their order. Source: GeoReport v2 and Service Discovery. */
  const entry = {
    service: 'service_code service_name description metadata type keywords group',
    attribute: 'variable code datatype required datatype_description order description values',
    request: `service_request_id status status_notes service_name service_code description
      agency_responsible service_notice requested_datetime updated_datetime expected_datetime
      address address_id zipcode lat long media_url`,
    receipt: 'service_request_id service_notice account_id',
    endpoint: 'specification url changeset type formats format',
  };
  const readElements = (answer: Answer): string[] => {
    const names = [...answer.body.toString().matchAll(/<([a-z]\w*)/gu)].map(
      ([, name = '']) => name,
    );
    return [...new Set(names)];
  };

  it('are those of the specification’s examples, in their order', async () => {
    const number = await release('elementi');
    const token = /segnala\/([^/]+)\//u;
    const sent = await post({ ...example, description: 'Un’altra' }, 'xml');
    const [, code = ''] = token.exec(sent.body.toString()) ?? [];
    const answers: readonly (readonly [Answer, string])[] = [
      [
        await get('discovery.xml'),
        `discovery changeset contact key_service endpoints endpoint ${entry.endpoint}`,
      ],
      [await get('services.xml'), `services service ${entry.service}`],
      [
        await get('services/luce-pubblica.xml'),
        `service_definition service_code attributes attribute ${entry.attribute} value key name`,
      ],
      [await get(`requests/${number}.xml`), `service_requests request ${entry.request}`],
      [await get('requests.xml?page_size=1'), `service_requests request ${entry.request}`],
      [sent, `service_requests request ${entry.receipt}`],
      [await get(`tokens/${code}.xml`), 'service_requests request service_request_id token'],
      [await post({ ...example, api_key: '' }, 'xml'), 'errors error code description'],
    ];
    for (const [answer, names] of answers)
      expect(readElements(answer)).toEqual([...new Set(names.split(/\s+/u))]);
  });
});

it('lets pages of other origins ask, and is not there where no reports are taken', async () => {
  const preflight = await service.send('/open311/v2/requests.json', { method: 'OPTIONS' });
  expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
  const other = await startFeedback({ keyFile: join(folder, 'terza.key'), open311Keys: [apiKey] });
  for (const path of ['services.json', 'requests.xml', 'tokens/12345.json', 'altro'])
    expect((await other.send(`/open311/v2/${path}`)).status).toBe(404);
  await other.stop();
});
