import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { satisfactionResultsSchema } from '../../src/domain/satisfaction/satisfaction-results.ts';
import { satisfactionColumns } from '../../src/i18n/data/satisfaction-data.ts';
import { openApiDocument } from '../../src/service/api/openapi.ts';
import { StoreUnavailableError } from '../../src/service/store/contract/store-errors.ts';
import { readCsv } from '../unit/opendata/check-data.ts';
import {
  type FeedbackService,
  makeClarity,
  makeSubmission,
  readJson,
  startFeedback,
} from './feedback-fixture.ts';
import { office } from './store-answers.ts';
import type { Answer } from './service-fixture.ts';

/** The part of a JSON Schema validator that this file uses. */
interface Validator {
  readonly validateSchema: (schema: object) => boolean;
  readonly compile: (
    schema: object,
  ) => ((value: unknown) => boolean) & { readonly errors?: unknown };
}

// The one that Fastify brings; the linter's own, older one would be found first.
const require = createRequire(
  createRequire(import.meta.resolve('fastify')).resolve('@fastify/ajv-compiler'),
);
const { default: Ajv2020 } = require('ajv/dist/2020.js') as {
  default: new (options: object) => Validator;
};

/** Formats are left out: every schema that has one has a pattern too. */
function makeValidator(): Validator {
  return new Ajv2020({ strict: false, validateFormats: false });
}

let service: FeedbackService;

beforeAll(async () => {
  service = await startFeedback();
});

afterAll(() => service.stop());

/** The results after a renewal. */
async function readResults() {
  await service.renew();
  const answer = await service.send('/api/satisfaction');
  expect(answer.status).toBe(200);
  return satisfactionResultsSchema.parse(readJson(answer));
}

/** Sends answers and gives their ids. */
async function giveAnswers(
  count: number,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const submissions = Array.from({ length: count }, () => makeSubmission(overrides));
  for (const { status } of await Promise.all(
    submissions.map((submission) => service.post(submission)),
  ))
    expect(status).toBe(201);
  return submissions.map(({ id }) => String(id));
}

describe('GET /api/satisfaction', () => {
  it('gives every theme and objective, also before the first answer', async () => {
    const { overall, themes, objectives } = await readResults();
    expect([overall, themes.map(({ code }) => code), objectives.map(({ slug }) => slug)]).toEqual([
      { state: 'few' },
      ['1', '2'],
      ['parco-nuovo', 'scuola-sicura'],
    ]);
  });

  it('tells no number until there are five, and renews what it shows every five', async () => {
    await giveAnswers(4);
    await giveAnswers(1, {
      page: '/',
      kind: 'clarity',
      objective: undefined,
      respondent: undefined,
    });
    expect((await readResults()).objectives[0]).toEqual({
      slug: 'parco-nuovo',
      theme: '1',
      state: 'few',
    });
    await giveAnswers(1);
    expect((await readResults()).objectives[0]).toMatchObject({
      state: 'insufficient',
      count: 5,
      distribution: [0, 0, 0, 5, 0],
    });
    await giveAnswers(4, { rating: 1 });
    expect((await readResults()).overall).toMatchObject({
      count: 5,
      distribution: [0, 0, 0, 5, 0],
    });
    await giveAnswers(21, { rating: 5 });
    expect((await readResults()).overall).toMatchObject({
      state: 'published',
      count: 30,
      distribution: [4, 0, 0, 5, 21],
    });
  });

  it('gives clarity by page, with its share and interval from thirty answers on', async () => {
    await giveAnswers(30, {
      kind: 'clarity',
      page: '/obiettivi/scuola-sicura/',
      objective: 'scuola-sicura',
      respondent: undefined,
      rating: 5,
    });
    const { clarity } = await readResults();
    expect(clarity.pages).toHaveLength(1);
    expect(clarity.pages[0]).toMatchObject({
      page: '/obiettivi/scuola-sicura/',
      state: 'published',
      count: 30,
      distribution: [0, 0, 0, 0, 30],
      satisfied: { share: 1, high: 1 },
    });
    expect(clarity.overall).toMatchObject({ count: 30 });
  });

  it('does not change before a renewal, and then at once', async () => {
    const read = async () => readJson(await service.send('/api/satisfaction'));
    const before = await read();
    await giveAnswers(5, { rating: 1 });
    expect(await read()).toEqual(before);
    await service.renew();
    expect(await read()).toMatchObject({ overall: { count: 35 } });
    await giveAnswers(5, { rating: 5 });
  });

  it('is sent again only when it has changed, and asked for each time', async () => {
    const { headers } = await service.send('/api/satisfaction');
    expect(headers['cache-control']).toBe('no-cache');
    const unchanged = await service.send('/api/satisfaction', {
      headers: { 'If-None-Match': String(headers.etag) },
    });
    expect([unchanged.status, unchanged.body.length]).toEqual([304, 0]);
  });

  it('says the same after a restart, from what the store keeps', async () => {
    const before = await readResults();
    const again = await startFeedback({ store: service.store });
    expect(readJson(await again.send('/api/satisfaction'))).toEqual(before);
    await again.app.close();
  });
});

describe('GET /api/satisfaction.csv', () => {
  it('holds a row for everything, each theme and each objective, safe for spreadsheets', async () => {
    const answer = await service.send('/api/satisfaction.csv');
    expect([answer.status, answer.headers['content-type']]).toEqual([
      200,
      'text/csv; charset=utf-8',
    ]);
    const { header, rows } = readCsv(answer.body.toString());
    expect(header).toEqual(satisfactionColumns.map((column) => column.header));
    const read = (row: number, name: string): string => rows[row]?.[header.indexOf(name)] ?? '';
    expect(rows.map(([level, code]) => [level, code])).toEqual([
      ['Tutto il piano', ''],
      ['Tema', '1'],
      ['Tema', '2'],
      ['Obiettivo', expect.any(String)],
      ['Obiettivo', 'scuola-sicura'],
      ['Chiarezza di tutte le pagine', ''],
      ['Chiarezza di una pagina', '/obiettivi/scuola-sicura/'],
    ]);
    const figures = ['Risposte', ...[1, 2, 3, 4, 5].map((vote) => `Voto ${String(vote)}`)];
    expect(figures.map((name) => read(0, name))).toEqual(['40', '9', '0', '0', '5', '26']);
    expect(read(0, 'Che cosa si può dire')).toBe('i voti e la stima');
    expect(read(0, 'Voti 4 e 5 su cento')).toBe('77,5');
    expect(read(0, 'Cifre del')).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(read(2, 'Titolo')).toBe("'=Scuola");
    expect(figures.map((name) => read(2, name))).toEqual(['', '', '', '', '', '']);
    expect(read(4, 'Titolo')).toBe('Scuola, sicura');
    expect(read(5, 'Risposte')).toBe('30');
    expect([read(0, 'Indirizzo'), read(4, 'Indirizzo'), read(6, 'Portale')]).toEqual([
      'https://piano.borgo.example/soddisfazione/',
      'https://piano.borgo.example/obiettivi/scuola-sicura/',
      'Obiettivi in Comune, Borgo Prova',
    ]);
    expect(read(6, 'Titolo')).toBe('Scuola, sicura');
  });

  it('holds residents apart where the results do', async () => {
    const { overall } = await readResults();
    const { header, rows } = readCsv((await service.send('/api/satisfaction.csv')).body.toString());
    const read = (name: string): string => rows[0]?.[header.indexOf(name)] ?? '';
    expect([read('Risposte, residenti'), read('Risposte, altri')]).toEqual([
      String(overall.residents?.count ?? ''),
      String(overall.others?.count ?? ''),
    ]);
  });
});

describe('GET /api/comments', () => {
  it('gives only published comments, with their replies and without what would tell one answer from the figures', async () => {
    const [first = '', second = ''] = [
      ...(await giveAnswers(1, {
        comment: 'Mancano panchine all’ombra.',
        objective: 'scuola-sicura',
      })),
      ...(await giveAnswers(1, { comment: 'Da non pubblicare.' })),
    ];
    const none = await service.send('/api/comments', { headers: { 'Accept-Encoding': 'br' } });
    expect(readJson(none)).toEqual({ comments: [], more: false });
    // So few bytes travel as they are.
    expect(none.headers['content-encoding']).toBeUndefined();
    await service.store.publish(first, office);
    await service.store.reply(first, 'Arrivano a maggio.', office);
    await service.store.hide(second, office);
    const all = readJson(await service.send('/api/comments')) as { comments: object[] };
    expect(all.comments).toHaveLength(1);
    expect(all.comments[0]).toMatchObject({
      objective: 'scuola-sicura',
      comment: 'Mancano panchine all’ombra.',
      reply: 'Arrivano a maggio.',
      replyDay: office.day,
    });
    expect(Object.keys(all.comments[0] ?? {}).toSorted()).toEqual([
      'comment',
      'day',
      'objective',
      'page',
      'reply',
      'replyDay',
    ]);
    expect(readJson(await service.send('/api/comments?objective=parco-nuovo'))).toEqual({
      comments: [],
      more: false,
    });
    expect(
      (
        readJson(await service.send('/api/comments?objective=scuola-sicura')) as {
          comments: object[];
        }
      ).comments,
    ).toHaveLength(1);
  });

  it('finds an objective by a former name, and refuses what is none', async () => {
    expect((await service.send('/api/comments?objective=parco')).status).toBe(200);
    for (const [query, status] of [
      ['objective=nessuno', 422],
      ['objective=', 422],
      ['objective=a&objective=b', 400],
      ['offset=-1', 400],
      ['offset=x', 400],
      ['state=hidden', 400],
      ['objective=%ff', 422],
    ] as const) {
      const answer = await service.send(`/api/comments?${query}`);
      expect([query, answer.status, answer.headers['content-type']]).toEqual([
        query,
        status,
        'application/problem+json',
      ]);
    }
  });

  it('gives a hundred at a time', async () => {
    const ids = await giveAnswers(101, { comment: 'Va bene.', objective: 'scuola-sicura' });
    for (const id of ids) await service.store.publish(id, office);
    const first = readJson(await service.send('/api/comments?objective=scuola-sicura')) as {
      comments: object[];
      more: boolean;
    };
    const rest = readJson(
      await service.send('/api/comments?objective=scuola-sicura&offset=100'),
    ) as { comments: object[]; more: boolean };
    expect([first.comments.length, first.more, rest.comments.length, rest.more]).toEqual([
      100,
      true,
      2,
      false,
    ]);
  });
});

describe('GET /api/openapi.json', () => {
  /** Whether an answer is one that the description names, header fields and all; what is wrong otherwise. */
  function compare(path: string, method: 'get' | 'post', answer: Answer): unknown {
    const operations = openApiDocument.paths as unknown as Record<
      string,
      Record<
        string,
        {
          responses: Record<
            string,
            { headers?: Record<string, unknown>; content?: Record<string, { schema: object }> }
          >;
        }
      >
    >;
    const described = operations[path]?.[method]?.responses[String(answer.status)];
    if (described === undefined) return `status ${String(answer.status)} is not described`;
    const missing = Object.keys(described.headers ?? {}).find(
      (name) => answer.headers[name.toLowerCase()] === undefined,
    );
    if (missing !== undefined && answer.headers.location === undefined) return `no ${missing}`;
    if (answer.body.length === 0) return described.content === undefined ? undefined : 'no body';
    const type = answer.headers['content-type']?.split(';')[0] ?? '';
    const schema = described.content?.[type]?.schema;
    if (schema === undefined) return `${type} is not described`;
    if (!type.includes('json')) return undefined;
    const ajv = makeValidator();
    // References point into the document, so the schema is looked up there.
    const validate = ajv.compile({ ...schema, components: openApiDocument.components });
    return validate(readJson(answer)) ? undefined : validate.errors;
  }

  it('is an OpenAPI 3.1 document whose schemas are valid', async () => {
    const answer = await service.send('/api/openapi.json');
    const document = readJson(answer);
    expect([answer.status, document['openapi'], Object.keys(document['paths'] as object)]).toEqual([
      200,
      '3.1.0',
      [
        '/api/feedback',
        '/api/satisfaction',
        '/api/satisfaction.csv',
        '/api/services.csv',
        '/api/questionnaires/{id}',
        '/api/comments',
        '/api/health',
        '/api/openapi.json',
        '/open311/v2/discovery.{format}',
        '/open311/v2/services.{format}',
        '/open311/v2/services/{service_code}.{format}',
        '/open311/v2/requests.{format}',
        '/open311/v2/requests/{service_request_id}.{format}',
        '/open311/v2/tokens/{token}.{format}',
      ],
    ]);
    const ajv = makeValidator();
    for (const [name, schema] of Object.entries(openApiDocument.components.schemas))
      expect([name, ajv.validateSchema(schema)]).toEqual([name, true]);
    expect(openApiDocument.components.schemas.Feedback).toMatchObject({
      additionalProperties: false,
      required: ['id', 'kind', 'page', 'rating'],
    });
  });

  it('describes what the service answers', async () => {
    const known = makeClarity();
    const away = await startFeedback();
    const error = new StoreUnavailableError('away', 30);
    Object.assign(away.store, {
      submit: () => Promise.reject(error),
      readRenewal: () => Promise.reject(error),
      listComments: () => Promise.reject(error),
      check: () => Promise.resolve({ ok: false, reason: 'away', retryAfter: 30 }),
    });
    const asked: readonly (readonly [number, string, 'get' | 'post', Answer])[] = [
      [201, '/api/feedback', 'post', await service.post(known)],
      [200, '/api/feedback', 'post', await service.post(known)],
      [409, '/api/feedback', 'post', await service.post({ ...known, rating: 1 })],
      [400, '/api/feedback', 'post', await service.post({})],
      [400, '/api/feedback', 'post', await service.postForm('')],
      [303, '/api/feedback', 'post', await service.postForm(makeSubmission())],
      [403, '/api/feedback', 'post', await service.post(known, { Origin: 'null' })],
      [413, '/api/feedback', 'post', await service.post(' '.repeat(9000))],
      [415, '/api/feedback', 'post', await service.post(known, { 'Content-Type': 'text/plain' })],
      [422, '/api/feedback', 'post', await service.post(makeClarity({ page: '/no/' }))],
      [503, '/api/feedback', 'post', await away.post(known)],
      [503, '/api/feedback', 'post', await away.postForm(known)],
      [200, '/api/satisfaction', 'get', await service.send('/api/satisfaction')],
      [
        304,
        '/api/satisfaction',
        'get',
        await service.send('/api/satisfaction', { headers: { 'If-None-Match': '*' } }),
      ],
      [503, '/api/satisfaction', 'get', await away.send('/api/satisfaction')],
      [200, '/api/satisfaction.csv', 'get', await service.send('/api/satisfaction.csv')],
      [200, '/api/services.csv', 'get', await service.send('/api/services.csv')],
      [503, '/api/satisfaction.csv', 'get', await away.send('/api/satisfaction.csv')],
      [200, '/api/comments', 'get', await service.send('/api/comments')],
      [400, '/api/comments', 'get', await service.send('/api/comments?x=1')],
      [422, '/api/comments', 'get', await service.send('/api/comments?objective=no')],
      [503, '/api/comments', 'get', await away.send('/api/comments')],
      [200, '/api/health', 'get', await service.send('/api/health')],
      [503, '/api/health', 'get', await away.send('/api/health')],
      [200, '/api/openapi.json', 'get', await service.send('/api/openapi.json')],
    ];
    for (const [status, path, method, answer] of asked)
      expect([path, answer.status, compare(path, method, answer)]).toEqual([
        path,
        status,
        undefined,
      ]);
    // Pages do not depend on the store.
    expect((await away.send('/')).status).toBe(200);
    await away.stop();
  });
});

describe('results and other sites', () => {
  it.each([
    '/api/satisfaction',
    '/api/satisfaction.csv',
    '/api/services.csv',
    '/api/comments',
    '/api/openapi.json',
  ])('may read %s with its tag, and ask first', async (path) => {
    for (const [method, status] of [
      ['GET', 200],
      ['HEAD', 200],
      ['OPTIONS', 204],
    ] as const) {
      const answer = await service.send(path, {
        method,
        headers: { Origin: 'https://a.example' },
      });
      expect([method, answer.status]).toEqual([method, status]);
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'ETag',
        'cross-origin-resource-policy': 'cross-origin',
      });
    }
  });

  it('may read why a question was refused, and nothing of what takes answers', async () => {
    const refused = await service.send('/api/comments?objective=nessuno');
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([422, '*']);
    const { status, headers } = await service.send('/api/feedback', { method: 'OPTIONS' });
    expect([status, headers['access-control-allow-origin'], headers.allow]).toEqual([
      405,
      undefined,
      'POST',
    ]);
  });
});
