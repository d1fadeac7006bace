import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { getAttribute, scanTags } from '../../src/service/pages/html-tags.ts';
import { StoreUnavailableError } from '../../src/service/store/contract/store-errors.ts';
import {
  type FeedbackService,
  makeClarity,
  makeSubmission,
  startFeedback,
} from './feedback-fixture.ts';
import type { Answer } from './service-fixture.ts';

let service: FeedbackService;

beforeAll(async () => {
  service = await startFeedback();
});

afterAll(() => service.stop());

/** Fields of the form in a page as a browser would send them now. */
function readFields(answer: Answer): Record<string, string> {
  const html = answer.body.toString();
  const fields: Record<string, string> = {};
  for (const tag of scanTags(html).filter(
    ({ name, closing }) => !closing && (name === 'input' || name === 'textarea'),
  )) {
    const name = getAttribute(tag, 'name');
    if (name === undefined) continue;
    const isRadio = getAttribute(tag, 'type') === 'radio';
    if (tag.name === 'textarea')
      fields[name] = html.slice(tag.end, html.indexOf('</textarea>', tag.end)).replace(/^\n/u, '');
    else if (!isRadio || getAttribute(tag, 'checked') !== undefined)
      fields[name] = getAttribute(tag, 'value') ?? '';
  }
  return fields;
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
    expect(thanks.body.toString()).toContain(
      '<li data-x><a data-x href="/obiettivi/parco-nuovo/">Torna alla pagina che stavi leggendo</a></li><li data-x><a href="/"',
    );
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
      expect(thanks.body.toString()).toContain('<ul class="list"><li data-x><a href="/"');
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
    expect(html).toContain('<title>Risposta non inviata · Borgo Prova</title>');
    expect(html).toContain('<ol><li>Risposta non inviata</li></ol>');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('Registrata.');
    expect(html).toMatch(/role="alert">\s*<h1>La tua risposta non è stata inviata<\/h1>/u);
    for (const field of ['rating', 'comment']) {
      expect(html).toContain(`<a href="#campo-${field}">`);
      expect(html).toContain(`id="campo-${field}"`);
      expect(html).toContain(`id="errore-${field}"`);
      expect(html).toContain(`aria-describedby="errore-${field}"`);
    }
    const fields = readFields(answer);
    expect(fields).toMatchObject({
      kind: 'satisfaction',
      page: '/obiettivi/parco-nuovo/',
      objective: 'parco-nuovo',
      respondent: 'visitor',
    });
    expect(fields['comment']).toBe(
      `\n${typed}`
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'),
    );
    const again = { ...fields, rating: '5', comment: 'Ora va bene.' };
    expect((await service.postForm(again)).status).toBe(303);
    // Pressed twice: one answer.
    expect((await service.postForm(again)).status).toBe(303);
  });

  it('gets only the official answers that fit its stars', async () => {
    const html = (
      await service.postForm(
        omitId(makeClarity({ rating: 5, answer: 'ho-avuto-problemi-tecnici' })),
      )
    ).body.toString();
    expect(html).toContain('Le indicazioni erano chiare');
    expect(html).not.toContain('Ho avuto problemi tecnici');
    expect(html).toContain('href="#campo-answer"');
    const open = (await service.postForm(omitId(makeClarity({ rating: '' })))).body.toString();
    expect(open.match(/id="campo-answer"/gu)).toHaveLength(1);
    expect(open).toContain('Ho avuto problemi tecnici');
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
      expect(answer.body.toString()).toContain('readonly>\nUn testo lungo</textarea>');
      expect(answer.body.toString()).not.toContain('<button');
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
