import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { listLinks } from '../checks/read-links.ts';
import { StoreUnavailableError } from '../../src/service/store/contract/store-errors.ts';
import {
  type FeedbackService,
  makeClarity,
  makeSubmission,
  startFeedback,
} from './feedback-fixture.ts';
import { readControls } from './read-controls.ts';
import type { Answer } from './service-fixture.ts';

let service: FeedbackService;

beforeAll(async () => {
  service = await startFeedback();
});

afterAll(() => service.stop());

/** What the feedback form in a page would send now. */
function readFields(answer: Answer): Record<string, string> {
  const html = answer.body.toString();
  const sent = readControls(html.slice(html.indexOf('action="/api/feedback"'))).filter(
    (control) => control.sent,
  );
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]));
}

/** Where the thanks page leads, in its order. */
function listThanksLinks(answer: Answer): readonly string[] {
  const [, list = ''] = answer.body.toString().split('aria-label="Dove andare ora"');
  return listLinks(list.slice(0, list.indexOf('</nav>')), '/grazie/').map(({ path }) => path);
}

function omitId(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'id'));
}

describe('a form posted without JavaScript', () => {
  it('is answered 303 to the thanks page, which leads back to where the reader was', async () => {
    const count = await service.store.countAnswers();
    const answer = await service.postForm({
      ...omitId(makeSubmission({ comment: '', respondent: '' })),
      website: '',
    });
    expect([answer.status, answer.headers.location]).toEqual([
      303,
      '/grazie/?pagina=%2Fobiettivi%2Fparco-nuovo%2F',
    ]);
    expect(await service.store.countAnswers()).toBe(count + 1);
    const thanks = await service.send(answer.headers.location ?? '');
    expect(thanks.status).toBe(200);
    expect(listThanksLinks(thanks)).toEqual([
      '/obiettivi/parco-nuovo/',
      '/',
      '/obiettivi/',
      '/soddisfazione/',
    ]);
    expect(thanks.body.toString()).toContain('Torna alla pagina che stavi leggendo');
  });

  it('never makes the thanks page lead anywhere but to a page of ours', async () => {
    for (const page of [
      'https://evil.example/',
      '//evil.example/',
      'javascript:alert(1)',
      '/nessuna/',
      '"><script>',
      '/temi/1/?x',
    ]) {
      const thanks = await service.send(`/grazie/?pagina=${encodeURIComponent(page)}`);
      expect(listThanksLinks(thanks)).toEqual(['/', '/obiettivi/', '/soddisfazione/']);
    }
  });

  it('may carry its own id, and then counts once', async () => {
    const fields = makeSubmission();
    expect([
      (await service.postForm(fields)).status,
      (await service.postForm(fields)).status,
    ]).toEqual([303, 303]);
    expect((await service.postForm({ ...fields, rating: 1 })).status).toBe(409);
  });

  it('keeps line breaks as one character', async () => {
    const fields = makeSubmission({ comment: 'Prima riga\r\nSeconda riga' });
    await service.postForm(fields);
    expect(await service.store.listComments({ id: String(fields['id']) })).toMatchObject([
      { comment: 'Prima riga\nSeconda riga' },
    ]);
  });

  it('gets a page that keeps what was typed, names what is wrong beside its field, and can be sent again', async () => {
    const typed = `<script>alert(1)</script> "Testo" & ${'altro '.repeat(40)}`;
    const answer = await service.postForm(
      omitId(makeSubmission({ rating: '', comment: `\n${typed}`, respondent: 'visitor' })),
    );
    expect([
      answer.status,
      answer.headers['content-type'],
      answer.headers['cache-control'],
    ]).toEqual([400, 'text/html; charset=utf-8', 'no-store']);
    const html = answer.body.toString();
    expect(html).toContain(
      '<title>Risposta non inviata · Obiettivi in Comune, Borgo Prova</title>',
    );
    expect(html).toMatch(/aria-current="page"[^>]*>\s*Risposta non inviata\s*<\/li>/u);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('è stata registrata');
    expect(html).toMatch(/role="alert">\s*<h1>La tua risposta non è stata inviata<\/h1>/u);
    for (const field of ['rating', 'comment']) {
      const id = `satisfaction-${field}`;
      expect(html).toContain(`<a href="#${id}">`);
      expect(html).toContain(`id="${id}"`);
      expect(html).toContain(`id="${id}-errore"`);
      expect(html).toMatch(new RegExp(`id="${id}"[^>]* aria-describedby="${id}-errore[ "]`, 'u'));
    }
    const fields = readFields(answer);
    expect(fields).toMatchObject({
      kind: 'satisfaction',
      page: '/obiettivi/parco-nuovo/',
      objective: 'parco-nuovo',
      respondent: 'visitor',
    });
    expect(fields['comment']).toBe(`\n${typed}`);
    const again = { ...fields, rating: '5', comment: 'Ora va bene.' };
    expect((await service.postForm(again)).status).toBe(303);
    // Pressed twice: one answer.
    expect((await service.postForm(again)).status).toBe(303);
  });

  it('is led to the official answers once it has stars, and to the stars before', async () => {
    const html = (
      await service.postForm(
        omitId(makeClarity({ rating: 5, answer: 'ho-avuto-problemi-tecnici' })),
      )
    ).body.toString();
    expect(html).toContain('href="#clarity-answer"');
    expect(html).toMatch(/id="clarity-answer"[^>]* value="le-indicazioni-erano-chiare"/u);
    // What does not fit is not chosen again.
    expect(readControls(html).filter(({ name, sent }) => name === 'answer' && sent)).toEqual([]);
    const open = (await service.postForm(omitId(makeClarity({ rating: '' })))).body.toString();
    expect(open.match(/id="clarity-answer"/gu)).toHaveLength(1);
    expect(open).toContain('href="#clarity-rating"');
  });

  it('is told to send again when only the hidden field was filled, which is then gone', async () => {
    const answer = await service.postForm(
      omitId(makeSubmission({ website: 'mario', comment: 'Bene.' })),
    );
    expect([answer.status, 'website' in readFields(answer)]).toEqual([400, false]);
    expect((await service.postForm(readFields(answer))).status).toBe(303);
  });

  it('keeps the text of an answer that cannot be sent again', async () => {
    for (const change of [
      { page: '/nessuna/' },
      { kind: 'opinion' },
      { extra: 'x' },
      { id: 'x' },
    ]) {
      const answer = await service.postForm({
        ...omitId(makeSubmission({ comment: 'Un testo lungo' })),
        ...change,
      });
      expect(answer.status).toBe('page' in change ? 422 : 400);
      expect(answer.body.toString()).toMatch(/ readonly>\nUn testo lungo<\/textarea>/u);
      expect(answer.body.toString()).not.toContain('action="/api/feedback"');
    }
  });

  it.each([
    ['a field twice', 'kind=clarity&rating=1&rating=5&page=%2F'],
    ['a broken escape', 'kind=clarity&page=%2&rating=5'],
    ['bytes that are no UTF-8', 'kind=clarity&page=%2F&rating=5&comment=%ff%fe'],
    ['a prototype', '__proto__=x&kind=clarity&page=%2F&rating=5'],
    ['nothing', ''],
    ['a rating in words', 'kind=clarity&page=%2F&rating=five'],
    ['two ratings in one', 'kind=clarity&page=%2F&rating=05'],
  ])('with %s is answered 400', async (_name, body) => {
    const count = await service.store.countAnswers();
    expect((await service.postForm(body)).status).toBe(400);
    expect(await service.store.countAnswers()).toBe(count);
  });

  it('too large is answered 413 with a page that says what to do', async () => {
    const answer = await service.postForm(makeSubmission({ comment: 'a'.repeat(9000) }));
    expect([
      answer.status,
      answer.body.toString().includes('Torna indietro con il browser'),
    ]).toEqual([413, true]);
  });

  it('from another site is answered 403', async () => {
    expect(
      (await service.postForm(omitId(makeSubmission()), { Origin: 'https://evil.example' })).status,
    ).toBe(403);
  });

  it('is compressed like every page, and carries the policy of pages', async () => {
    const answer = await service.postForm('kind=clarity', { 'Accept-Encoding': 'br' });
    expect([answer.status, answer.headers['content-encoding'], answer.headers.vary]).toEqual([
      400,
      'br',
      'Accept-Encoding',
    ]);
    expect(answer.headers['content-security-policy']).toContain(
      "require-trusted-types-for 'script'",
    );
  });
});

describe('a form that must wait', () => {
  it('keeps what was typed when too many answers came from one address', async () => {
    const limited = await startFeedback({
      rateLimit: new RateLimit({ burst: 1, perMinute: 6, addresses: 10 }, () => 0),
    });
    await limited.postForm(omitId(makeSubmission()));
    const answer = await limited.postForm(omitId(makeSubmission({ comment: 'Aspetto.' })));
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '10']);
    expect(answer.body.toString()).toContain('Riprova tra 10 secondi');
    expect(readFields(answer)).toMatchObject({ rating: '4', comment: 'Aspetto.' });
    await limited.stop();
  });

  it('keeps what was typed when the store is away', async () => {
    const away = await startFeedback();
    Object.assign(away.store, {
      submit: () => Promise.reject(new StoreUnavailableError('disk full', 120)),
    });
    const answer = await away.postForm(omitId(makeSubmission({ comment: 'Aspetto.' })));
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '120']);
    expect(answer.body.toString()).toContain('Riprova tra 2 minuti');
    expect(readFields(answer)).toMatchObject({ comment: 'Aspetto.' });
    await away.stop();
  });
});
