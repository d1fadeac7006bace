import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseHeaders } from '../../src/service/http/security-headers.ts';
import {
  type FeedbackService,
  listBadFields,
  makeClarity,
  makeSubmission,
  readJson,
  startFeedback,
} from './feedback-fixture.ts';

let service: FeedbackService;

beforeAll(async () => {
  service = await startFeedback();
});

afterAll(() => service.stop());

describe('POST /api/feedback', () => {
  it('answers 201 once the answer is stored, with its id, and no cache keeps that', async () => {
    const submission = makeSubmission({ comment: 'Più panchine 🌳' });
    const answer = await service.post(submission);
    expect([answer.status, readJson(answer)]).toEqual([
      201,
      { id: submission['id'], status: 'stored' },
    ]);
    expect(answer.headers['cache-control']).toBe('no-store');
    for (const name of Object.keys(baseHeaders))
      expect(answer.headers[name.toLowerCase()], name).toBeTruthy();
    const [comment] = await service.store.listComments({ id: String(submission['id']) });
    expect(comment).toMatchObject({
      comment: 'Più panchine 🌳',
      rating: 4,
      respondent: 'resident',
      objective: 'parco-nuovo',
      flagged: false,
      state: 'pending',
    });
  });

  it('answers 200 to the same id with the same content, in whatever order and case, and stores nothing more', async () => {
    const submission = makeClarity({ comment: 'Non capisco.' });
    expect((await service.post(submission)).status).toBe(201);
    const count = await service.store.countAnswers();
    const again = await service.post(
      Object.fromEntries(
        Object.entries({ ...submission, id: String(submission['id']).toUpperCase() }).toReversed(),
      ),
    );
    expect([again.status, readJson(again)['status']]).toEqual([200, 'known']);
    expect(await service.store.countAnswers()).toBe(count);
  });

  it('answers 409 to the same id with other content, and keeps the first', async () => {
    const submission = makeSubmission();
    await service.post(submission);
    for (const change of [{ rating: 1 }, { comment: 'Altro' }, { respondent: 'visitor' }]) {
      const answer = await service.post({ ...submission, ...change });
      expect([answer.status, answer.headers['content-type']]).toEqual([
        409,
        'application/problem+json',
      ]);
    }
  });

  it('stores two answers that arrive in the same turn, each once', async () => {
    const count = await service.store.countAnswers();
    const twice = makeSubmission();
    const answers = await Promise.all([
      service.post(makeSubmission()),
      service.post(twice),
      service.post(twice),
      service.post({ ...twice, rating: 1 }),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(2);
    expect(await service.store.countAnswers()).toBe(count + 2);
  });

  it.each([
    ['id', { id: 'not-a-uuid' }],
    ['id', { id: '6ba7b810-9dad-11d1-80b4-00c04fd430c8' }],
    ['id', { id: undefined }],
    ['kind', { kind: 'opinion' }],
    ['page', { page: 'temi/1' }],
    ['page', { page: '/temi/../1/' }],
    ['objective', { objective: undefined }],
    ['objective', { objective: 'Parco Nuovo' }],
    ['rating', { rating: 0 }],
    ['rating', { rating: 6 }],
    ['rating', { rating: 4.5 }],
    ['rating', { rating: '4' }],
    ['rating', { rating: null }],
    ['comment', { comment: 'a'.repeat(201) }],
    ['comment', { comment: '👨‍👩‍👧‍👦'.repeat(201) }],
    ['comment', { comment: `e${'\u0301'.repeat(17)}`.repeat(199) }],
    ['comment', { comment: ['a'] }],
    ['respondent', { respondent: 'mayor' }],
    ['website', { website: 'https://spam.example' }],
    ['answer', { answer: 'altro' }],
    ['extra', { extra: 1 }],
    ['constructor', { constructor: 1 }],
  ])('answers 400 and names a bad %s', async (field, change) => {
    const answer = await service.post(makeSubmission(change));
    expect([answer.status, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json',
    ]);
    expect(listBadFields(answer)).toEqual([field]);
  });

  it('names every bad field at once', async () => {
    const answer = await service.post({ kind: 'clarity', rating: 9, surprise: true });
    expect(listBadFields(answer)).toEqual(['id', 'page', 'rating', 'surprise']);
  });

  it('takes 200 characters as a reader counts them', async () => {
    expect((await service.post(makeSubmission({ comment: '👍🏽'.repeat(200) }))).status).toBe(201);
    const families = '👨‍👩‍👧‍👦'.repeat(85);
    expect((await service.post(makeSubmission({ comment: families }))).status).toBe(201);
  });

  it('refuses answers that do not fit the rating or the question', async () => {
    expect(
      listBadFields(
        await service.post(makeClarity({ rating: 5, answer: 'ho-avuto-problemi-tecnici' })),
      ),
    ).toEqual(['answer']);
    expect(
      listBadFields(
        await service.post(makeClarity({ rating: 1, answer: 'le-indicazioni-erano-chiare' })),
      ),
    ).toEqual(['answer']);
    expect(listBadFields(await service.post(makeClarity({ respondent: 'resident' })))).toEqual([
      'respondent',
    ]);
    expect(
      (await service.post(makeClarity({ rating: 5, answer: 'altro', website: '' }))).status,
    ).toBe(201);
  });

  it('answers 422 to a page or an objective that does not exist', async () => {
    expect(listBadFields(await service.post(makeClarity({ page: '/temi/9/' })))).toEqual(['page']);
    const both = await service.post(makeSubmission({ page: '/nessuna/', objective: 'nessuno' }));
    expect([both.status, listBadFields(both)]).toEqual([422, ['objective', 'page']]);
    // Names that every object has.
    expect((await service.post(makeSubmission({ objective: 'constructor' }))).status).toBe(422);
  });

  it('takes an answer kept since before an objective was renamed', async () => {
    const submission = makeSubmission({
      page: '/obiettivi/parco/',
      objective: 'parco',
      comment: 'Da prima.',
    });
    expect((await service.post(submission)).status).toBe(201);
    expect(await service.store.listComments({ id: String(submission['id']) })).toMatchObject([
      { page: '/obiettivi/parco-nuovo/', objective: 'parco-nuovo' },
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a text', '"a"'],
    ['null', 'null'],
    ['a key twice', `{"rating":1,${JSON.stringify(makeSubmission()).slice(1)}`],
    ['a key twice, once escaped', `{"\\u0072ating":1,${JSON.stringify(makeSubmission()).slice(1)}`],
    ['a prototype', `{"__proto__":{"rating":5},${JSON.stringify(makeSubmission()).slice(1)}`],
    ['a prototype alone', '{"__proto__":{"kind":"clarity"}}'],
    ['deep lists', '['.repeat(8000)],
    ['deep objects', `${'{"a":'.repeat(1300)}1${'}'.repeat(1300)}`],
    [
      'bytes that are no UTF-8',
      Buffer.from([...Buffer.from('{"comment":"'), 0xff, 0xfe, ...Buffer.from('"}')]),
    ],
    ['UTF-16', Buffer.from(JSON.stringify(makeSubmission()), 'utf16le')],
    ['a number too large', '{"rating":1e999}'],
  ])('answers 400 to %s', async (_name, body) => {
    const count = await service.store.countAnswers();
    const answer = await service.post(body);
    expect([answer.status, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json',
    ]);
    expect(listBadFields(answer).length).toBeGreaterThan(0);
    expect(await service.store.countAnswers()).toBe(count);
  });

  it.each([
    ['text/plain', 415],
    ['', 415],
    ['application/jsonx', 415],
    ['application/json, text/plain', 415],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=latin1', 415],
    ['application/json; version=1', 415],
    ['application/vnd.api+json', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json;charset="UTF-8"', 201],
    ['APPLICATION/JSON ; charset=UTF-8', 201],
  ])('takes content of type %j with %i', async (type, status) => {
    expect((await service.post(makeSubmission(), { 'Content-Type': type })).status).toBe(status);
  });

  it('answers 415 to a compressed body', async () => {
    expect((await service.post(makeSubmission(), { 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  it('answers 413 beyond 8 KB, whether the length is told or not, and the connection stays usable', async () => {
    const body = JSON.stringify(makeSubmission({ extra: 'x'.repeat(8192) }));
    expect((await service.post(body)).status).toBe(413);
    expect(
      (
        await service.post(
          `${JSON.stringify(makeSubmission())}${' '.repeat(8192 - JSON.stringify(makeSubmission()).length)}`,
        )
      ).status,
    ).toBe(201);
    const chunked = await service.send('/api/feedback', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
    });
    expect(chunked.status).toBe(400);
  });

  it('tells other methods which one there is', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await service.send('/api/feedback', { method });
      expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, 'POST']);
    }
    expect((await service.send('/api/satisfaction', { method: 'POST' })).headers.allow).toBe(
      'GET, HEAD, OPTIONS',
    );
  });
});

describe('personal data', () => {
  it('never reaches the store, and the answer is flagged', async () => {
    const submission = makeSubmission({ comment: 'Scrivete a mario.prova@posta.example, grazie.' });
    expect((await service.post(submission)).status).toBe(201);
    const [stored] = await service.store.listComments({ id: String(submission['id']) });
    expect(stored?.comment).not.toContain('mario');
    expect(stored?.flagged).toBe(true);
    // The same answer again is still the same.
    expect((await service.post(submission)).status).toBe(200);
  });

  it('is not what a text sent twice is flagged for, but it is flagged', async () => {
    const words = { comment: 'Comprate tutti le mie scarpe, costano poco!' };
    const first = makeSubmission(words);
    const second = makeSubmission({ comment: 'comprate  tutti le mie SCARPE, costano poco!' });
    for (const submission of [first, first, second]) await service.post(submission);
    const flags = await Promise.all(
      [first, second].map(
        async ({ id }) => (await service.store.listComments({ id: String(id) }))[0]?.flagged,
      ),
    );
    expect(flags).toEqual([false, true]);
  });
});

describe('origins', () => {
  const origin = (): string => `http://127.0.0.1:${String(service.port)}`;

  it.each([
    ['another site', { Origin: 'https://evil.example' }, 403],
    ['an unknown page', { Origin: 'null' }, 403],
    ['another port', { Origin: 'http://127.0.0.1:1' }, 403],
    ['another scheme', { Origin: 'https://127.0.0.1' }, 403],
    ['a page of another site that hides its origin', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a program', {}, 201],
    ['a page of ours', { 'Sec-Fetch-Site': 'same-origin' }, 201],
  ])('from %s', async (_name, headers, status) => {
    expect((await service.post(makeSubmission(), headers)).status).toBe(status);
  });

  it('made from the host are ours', async () => {
    expect((await service.post(makeSubmission(), { Origin: origin() })).status).toBe(201);
    expect(
      (await service.post(makeSubmission(), { Origin: origin(), 'Sec-Fetch-Site': 'cross-site' }))
        .status,
    ).toBe(403);
    expect(
      (
        await service.post(makeSubmission(), {
          Host: 'Piano.Example:80',
          Origin: 'http://piano.example',
        })
      ).status,
    ).toBe(201);
    expect(
      (await service.post(makeSubmission(), { Host: 'not a host', Origin: 'http://evil.example' }))
        .status,
    ).toBe(403);
  });

  it('made from the host follow a trusted proxy’s word on TLS', async () => {
    const behind = await startFeedback({ trustedProxies: ['127.0.0.1'] });
    const headers = { Host: 'piano.example', 'X-Forwarded-Proto': 'https' };
    expect(
      (await behind.post(makeSubmission(), { ...headers, Origin: 'https://piano.example' })).status,
    ).toBe(201);
    expect(
      (await behind.post(makeSubmission(), { ...headers, Origin: 'http://piano.example' })).status,
    ).toBe(403);
    await behind.stop();
  });

  it('are the configured ones where there are any', async () => {
    const publicOrigins = ['https://piano.example', 'https://www.piano.example'];
    const configured = await startFeedback({ publicOrigins });
    for (const Origin of publicOrigins)
      expect((await configured.post(makeSubmission(), { Origin })).status).toBe(201);
    expect(
      (await configured.post(makeSubmission(), { Origin: 'https://x.piano.example' })).status,
    ).toBe(403);
    expect(
      (
        await configured.post(makeSubmission(), {
          Origin: `http://127.0.0.1:${String(configured.port)}`,
        })
      ).status,
    ).toBe(403);
    await configured.stop();
  });
});
