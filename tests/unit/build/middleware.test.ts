import { createHash } from 'node:crypto';
import type { APIContext } from 'astro';
import { describe, expect, it } from 'vitest';
import { onRequest, setTexts, trimPolicy } from '../../../src/middleware.ts';

const sign = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = `default-src 'none'; script-src 'self' ${sign('let a')} ${sign('let b')}; style-src 'self' ${sign('p{}')} ${sign('b{}')};`;
const trimmed = `default-src 'none'; script-src 'self' ${sign('let a')}; style-src 'self' ${sign('b{}')};`;

function makePage(meta: string, script = 'let a', style = 'b{}'): string {
  return `<!doctype html>${meta}<style>${style}</style><script type="module">${script}</script>`;
}

const makeMeta = (content: string): string =>
  `<meta http-equiv="content-security-policy" content="${content}">`;

async function pass(answer: Response): Promise<Response> {
  const context = { request: new Request('http://portal.invalid/'), locals: {} };
  const passed = await onRequest(context as APIContext, () => Promise.resolve(answer));
  if (passed === undefined) throw new Error('no answer');
  return passed;
}

const html = { 'Content-Type': 'text/html' };

describe('trimPolicy', () => {
  it('keeps the hashes of what the page holds, and no other', () => {
    expect(trimPolicy(policy, makePage(''))).toBe(trimmed);
  });

  it('adds no hash for what the build did not allow', () => {
    expect(trimPolicy(policy, makePage('', 'evil()'))).not.toContain(sign('evil()'));
  });
});

describe('setTexts', () => {
  const day = '31 dicembre 2027';
  const set = '31\u{A0}dicembre\u{A0}2027';

  it('keeps dates on one line in texts, whatever element they stand in', () => {
    expect(setTexts(`<p title="${day}">${day}, <a href="/">${day}</a></p>`)).toBe(
      `<p title="${day}">${set}, <a href="/">${set}</a></p>`,
    );
  });

  it.each(['script', 'style', 'textarea', 'title', 'pre', 'code'])(
    'leaves what stands in %s as it is',
    (name) => {
      const html = `<${name} id="a">${day} <b>${day}</b></${name}>`;
      expect(setTexts(html)).toBe(html);
    },
  );
});

describe('onRequest', () => {
  it('trims the policy in a page', async () => {
    const answer = await pass(new Response(makePage(makeMeta(policy)), { headers: html }));
    expect(await answer.text()).toBe(makePage(makeMeta(trimmed)));
  });

  it('trims the policy in the header of a page, and keeps its status', async () => {
    const headers = { ...html, 'Content-Security-Policy': policy };
    const answer = await pass(new Response(makePage(''), { headers, status: 422 }));
    expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([422, trimmed]);
  });

  it('leaves a page without a policy and what is no page as they are', async () => {
    expect(await (await pass(new Response(makePage(''), { headers: html }))).text()).toBe(
      makePage(''),
    );
    const file = new Response('x');
    expect(await pass(file)).toBe(file);
  });
});
