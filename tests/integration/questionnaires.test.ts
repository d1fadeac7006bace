import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedFile, readAsked } from '../../src/catalog/read-content/asked-questions.ts';
import { readPortal } from '../../src/catalog/read-content/read-portal.ts';
import { questionnaireResultsSchema } from '../../src/domain/questionnaires/questionnaire-results.ts';
import { recordQuestions } from '../../src/importer/versions/record-questions.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { municipalityContent } from '../checks/built-site.ts';
import { readCsv } from '../unit/opendata/check-data.ts';
import { type FeedbackService, readJson, startFeedback } from './feedback-fixture.ts';
import { describeDatabases } from './describe-databases.ts';
import { office } from './store-answers.ts';

const path = '/api/questionnaires/biblioteca-orari';
const file = 'questionnaires/biblioteca-orari.yaml';

let service: FeedbackService;
let day = '2026-06-10T10:00:00Z';
beforeAll(async () => {
  service = await startFeedback({ now: () => new Date(day) });
});
afterAll(() => service.stop());

const json = { 'Content-Type': 'application/json' };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

function makeResponse(overrides: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { id: crypto.randomUUID(), quanto: '4', uso: 'si', 'giorni.sera': '1', ...overrides };
}

async function post(fields: Readonly<Record<string, string>>, headers = json) {
  const body = headers === json ? JSON.stringify(fields) : new URLSearchParams(fields).toString();
  return service.send(path, { method: 'POST', headers, body });
}

async function readResults() {
  const { questions } = questionnaireResultsSchema.parse(readJson(await service.send(path)));
  return Object.fromEntries(questions.map(({ question, ...result }) => [question, result]));
}

describe('a questionnaire', () => {
  it('takes a response once, with what was written kept apart and read before it is published', async () => {
    const response = makeResponse({
      uso: 'no',
      'perche-no': 'Abito lontano. Il mio numero è 333 1234567.',
    });
    expect((await post(response)).status).toBe(201);
    expect((await post(response)).status).toBe(200);
    expect((await post({ ...response, quanto: '1' })).status).toBe(409);
    const [text, ...others] = await service.store.listComments({ kind: 'questionnaire' });
    expect(others).toEqual([]);
    expect(text).toMatchObject({
      question: 'biblioteca-orari/perche-no',
      rating: undefined,
      state: 'pending',
      flagged: true,
    });
    expect(text?.comment).not.toContain('1234567');
    const page = '/questionari/biblioteca-orari/';
    expect(readJson(await service.send('/api/comments'))).toMatchObject({ comments: [] });
    await service.store.publish(text?.id ?? '', office);
    expect(readJson(await service.send('/api/comments'))).toMatchObject({ comments: [{ page }] });
  });

  it('tells nothing under five, and moves only with five new answers to the same question', async () => {
    await service.renew();
    expect(await readResults()).toEqual({
      quanto: { state: 'few' },
      uso: { state: 'few' },
      giorni: { state: 'few' },
    });
    for (let count = 0; count < 4; count += 1) await post(makeResponse({ 'giorni.sera': '' }));
    await service.renew();
    expect(await readResults()).toMatchObject({
      quanto: { state: 'insufficient', count: 5 },
      uso: {
        options: [
          { option: 'si', count: 4 },
          { option: 'no', count: 1 },
        ],
      },
      giorni: { state: 'few' },
    });
    for (let count = 0; count < 4; count += 1) await post(makeResponse());
    await service.renew();
    expect(await readResults()).toMatchObject({ quanto: { count: 5 }, giorni: { count: 5 } });
  });

  it('gives its results as a table', async () => {
    const { header, rows } = readCsv((await service.send(`${path}.csv`)).body.toString());
    expect(header[0]).toBe('Identificativo');
    expect(rows).toHaveLength(5 + 2 + 3);
    expect(rows[3]?.slice(0, 9)).toEqual([
      'biblioteca-orari',
      'Gli orari della biblioteca',
      'quanto',
      'Quanto sei soddisfatto degli orari?',
      '4',
      '4',
      'i voti, senza stima',
      '5',
      '5',
    ]);
  });

  it('says which answer is missing, keeps what was typed, and thanks whoever sends it complete', async () => {
    const { id: _, ...fields } = makeResponse({
      quanto: '',
      uso: 'no',
      altro: 'Scritto <con> cura',
    });
    const refused = await post(fields, form);
    const html = refused.body.toString();
    expect(refused.status).toBe(400);
    expect(html).toContain('Scritto &lt;con&gt; cura');
    expect(html).toMatch(/value="no" checked/u);
    expect(html).toContain('href="#domanda-quanto"');
    expect(html).toContain('href="#domanda-perche-no"');
    const thanks = await post({ ...fields, quanto: '2', 'perche-no': 'Lontana' }, form);
    expect([thanks.status, thanks.headers['location']]).toEqual([
      303,
      `/grazie/?pagina=${encodeURIComponent('/questionari/biblioteca-orari/')}`,
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['an unknown field', { extra: '1' }, 400],
    ['an answer that nobody offered', { uso: 'forse' }, 400],
    ['a filled honeypot', { website: 'x' }, 400],
    ['an id of another kind', { id: '1' }, 400],
    ['a text that is too long', { altro: 'x'.repeat(501) }, 400],
  ])('refuses %s', async (_, change, status) => {
    expect((await post(makeResponse(change))).status).toBe(status);
  });

  it('is none where nobody asks, and for pages of other sites', async () => {
    const elsewhere = await service.send('/api/questionnaires/nessuno');
    expect(elsewhere.status).toBe(404);
    const foreign = await service.send(path, {
      method: 'POST',
      headers: { ...json, Origin: 'https://altro.example' },
      body: '{}',
    });
    expect(foreign.status).toBe(403);
  });

  it('is closed after its last day, with a sentence, and takes nothing', async () => {
    day = '2026-06-30T22:30:00Z';
    const closed = await post(makeResponse());
    expect([closed.status, readJson(closed)['title']]).toEqual([
      410,
      'Il questionario è chiuso: si poteva rispondere fino al 30 giugno 2026.',
    ]);
    const { id: _, ...fields } = makeResponse();
    const page = await post(fields, form);
    expect(page.status).toBe(410);
    expect(page.body.toString()).toContain('Il questionario è chiuso');
    expect(page.body.toString()).not.toContain('<textarea');
    day = '2026-05-31T10:00:00Z';
    expect((await post(makeResponse())).status).toBe(410);
    day = '2026-06-10T10:00:00Z';
  });

  it('waits with responses of one network beyond its share, and lets the office admit or take them out', async () => {
    const choice = { questionnaire: 'biblioteca-orari' };
    const before = await service.store.responses.aggregate();
    const withdrawn = await service.store.withdraw(choice, office);
    expect(withdrawn).toBe(before.reduce((sum, { count }) => sum + count, 0));
    expect(await service.store.responses.aggregate()).toEqual([]);
  });
});

describeDatabases('responses', {}, (address) => {
  it('are counted by what was chosen, wait, enter and are admitted', async () => {
    const store = await openStore(await address());
    const make = (overrides: object = {}) => ({
      id: crypto.randomUUID(),
      day: '2026-06-10',
      questionnaire: 'prova',
      meaning: 'f'.repeat(64),
      page: '/questionari/prova/',
      choices: { uso: ['si'] },
      texts: [],
      ...overrides,
    });
    const waiting = [1, 2, 3].map(() => make({ standing: 'waiting', burst: 'abc' }));
    for (const response of [make(), make({ choices: { uso: ['no'] } }), ...waiting])
      expect(await store.responses.submit(response)).toBe('stored');
    const [first = make()] = waiting;
    expect(await store.responses.submit(first)).toBe('known');
    expect(await store.responses.submit({ ...first, choices: {} })).toBe('conflict');
    expect(await store.listWaiting()).toMatchObject([
      { kind: 'questionnaire', questionnaire: 'prova', burst: 'abc', count: 3 },
    ]);
    expect(await store.letIn({ burst: 'abc', questionnaire: 'prova' }, 1)).toBe(1);
    expect(await store.admit({ burst: 'abc' }, office)).toBe(2);
    expect(
      (await store.responses.aggregate()).map(({ choices, count }) => [choices, count]),
    ).toEqual(
      expect.arrayContaining([
        [{ uso: ['no'] }, 1],
        [{ uso: ['si'] }, 3],
      ]),
    );
    expect(await store.listAnswered('2026-06-10')).toMatchObject([{ questionnaire: 'prova' }]);
    await store.close();
  });
});

describe('what a questionnaire asks', () => {
  it('is recorded when it opens, and a build that would change it afterwards stops', async () => {
    const content = await mkdtemp(join(tmpdir(), 'content-'));
    await cp(municipalityContent, content, { recursive: true });
    await rm(join(content, askedFile));
    const text = await readFile(join(content, file), 'utf8');
    const change = (from: string, to: string) =>
      writeFile(join(content, file), text.replace(from, to));
    const before = await readPortal(content, '2026-05-31');
    expect(await recordQuestions(content, before)).toEqual(['parco-giochi']);
    await change('Vuoi aggiungere altro?', 'Hai altro da dire?');
    await readPortal(content, '2026-05-31');
    await writeFile(join(content, file), text);
    const opened = await readPortal(content, '2026-06-01');
    expect(await recordQuestions(content, opened)).toEqual(['biblioteca-orari']);
    expect(await recordQuestions(content, opened)).toEqual([]);
    expect((await readAsked(content)).size).toBe(2);
    await change('to: 2026-06-30', 'to: 2026-07-31');
    await readPortal(content, '2026-06-02');
    await change('Vuoi aggiungere altro?', 'Hai altro da dire?');
    await expect(readPortal(content, '2026-06-02')).rejects.toThrow(
      /biblioteca-orari\.yaml · questions: le domande sono cambiate dopo l’apertura/u,
    );
    await rm(content, { recursive: true });
  });
});
