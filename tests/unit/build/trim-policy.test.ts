import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { trimPagePolicy } from '../../../src/build/trim-policy.ts';

const sign = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function makePage(script: string, style: string): string {
  const policy = `default-src 'none'; script-src 'self' ${sign('let a')} ${sign('let b')}; style-src 'self' ${sign('p{}')} ${sign('b{}')};`;
  return `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><style>${style}</style><script type="module">${script}</script>`;
}

describe('trimPagePolicy', () => {
  it('keeps the hashes of what the page holds, and no other', () => {
    const page = trimPagePolicy(makePage('let a', 'b{}'));
    expect(page).toContain(`script-src 'self' ${sign('let a')}; style-src 'self' ${sign('b{}')};`);
    expect(page).not.toContain(sign('let b'));
    expect(page).not.toContain(sign('p{}'));
  });

  it('adds no hash for what the build did not allow', () => {
    expect(trimPagePolicy(makePage('evil()', 'p{}'))).not.toContain(sign('evil()'));
  });

  it('leaves a page without a policy as it is', () => {
    expect(trimPagePolicy('<!doctype html><p>x</p>')).toBe('<!doctype html><p>x</p>');
  });
});
