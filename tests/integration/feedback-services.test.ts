import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { satisfactionResultsSchema } from '../../src/domain/satisfaction/satisfaction-results.ts';
import { serviceColumns } from '../../src/i18n/data/service-data.ts';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { readCsv } from '../unit/opendata/check-data.ts';
import {
  type FeedbackService,
  makeSubmission,
  readJson,
  startFeedback,
} from './feedback-fixture.ts';
import { office } from './store-answers.ts';

const frame = '/incorpora/gradimento/anagrafe/';
const host = 'https://www.borgo.example';

let service: FeedbackService;
beforeAll(async () => {
  service = await startFeedback({ frameHosts: [host] });
});
afterAll(() => service.stop());

/** An answer about the service, as a browser sends it. */
function makeServiceSubmission(
  overrides: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { objective: _, ...rest } = makeSubmission();
  return {
    ...rest,
    kind: 'service',
    service: 'anagrafe',
    page: '/servizi/anagrafe/',
    ...overrides,
  };
}

describe('answers about a service', () => {
  it('are taken once, refused where nobody asks about it, and enter no total of the plan', async () => {
    const answer = makeServiceSubmission();
    expect((await service.post(answer)).status).toBe(201);
    expect((await service.post(answer)).status).toBe(200);
    expect((await service.post({ ...answer, rating: 1 })).status).toBe(409);
    const unknown = await service.post(makeServiceSubmission({ service: 'piscina' }));
    expect([unknown.status, readJson(unknown)]).toMatchObject([
      422,
      { errors: [{ field: 'service' }] },
    ]);
    await service.renew();
    const read = async () =>
      satisfactionResultsSchema.parse(readJson(await service.send('/api/satisfaction')));
    expect((await read()).services).toEqual([{ id: 'anagrafe', state: 'few' }]);
    for (let count = 0; count < 4; count += 1)
      expect((await service.post(makeServiceSubmission({ page: frame, rating: 5 }))).status).toBe(
        201,
      );
    expect((await read()).services).toEqual([{ id: 'anagrafe', state: 'few' }]);
    await service.renew();
    const results = await read();
    expect(results.services).toMatchObject([
      { id: 'anagrafe', state: 'insufficient', count: 5, distribution: [0, 0, 0, 1, 4] },
    ]);
    expect(results.overall).toEqual({ state: 'few' });
  });

  it('stand in a table of their own, with the office', async () => {
    const answer = await service.send('/api/services.csv');
    const { header, rows } = readCsv(answer.body.toString());
    const [row, ...others] = rows;
    expect([header, others]).toEqual([serviceColumns.map((column) => column.header), []]);
    expect(row?.slice(0, 9)).toEqual([
      'anagrafe',
      'Sportello anagrafe',
      'protocollo',
      'Area Protocollo',
      'Di persona',
      '',
      'https://piano.borgo.example/servizi/anagrafe/',
      'i voti, senza stima',
      '5',
    ]);
  });

  it('are published with their comment at the page of the service, wherever they were given', async () => {
    const comment = 'Poca coda, grazie. Il mio numero è 333 1234567.';
    const given = makeServiceSubmission({ page: frame, comment });
    await service.post(given);
    await service.store.publish(String(given['id']), office);
    const answer = await service.send('/api/comments?service=anagrafe');
    expect(readJson(answer)).toMatchObject({
      comments: [{ page: '/servizi/anagrafe/', service: 'anagrafe' }],
      more: false,
    });
    expect(answer.body.toString()).not.toContain('1234567');
    expect((await service.send('/api/comments?service=piscina')).status).toBe(422);
  });

  it('given in a frame without JavaScript stay in the frame, also when they are refused', async () => {
    const { id: _, ...fields } = makeServiceSubmission({ page: frame });
    const thanks = await service.postForm(fields);
    expect([thanks.status, thanks.headers['location']]).toEqual([303, `${frame}grazie/`]);
    const refused = await service.postForm({ ...fields, rating: '', comment: 'Scritto con cura' });
    expect(refused.status).toBe(400);
    const policy = String(refused.headers['content-security-policy']);
    expect(policy).toContain(`frame-ancestors ${host};`);
    expect(policy).not.toContain("frame-ancestors 'none'");
    expect(refused.headers['cross-origin-resource-policy']).toBe('cross-origin');
    const html = refused.body.toString();
    expect(html).toContain('Scritto con cura');
    expect(html).toContain('name="service" value="anagrafe"');
  });
});

describe('a network', () => {
  it('has one answer a day about a service counted, like about an objective', async () => {
    const limited = await startFeedback({ rateLimit: new RateLimit() });
    for (let count = 0; count < 6; count += 1)
      expect((await limited.post(makeServiceSubmission())).status).toBe(201);
    const waiting = await limited.store.listWaiting();
    expect(waiting.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(waiting[0]).toMatchObject({ kind: 'service', service: 'anagrafe' });
    await limited.stop();
  });
});
