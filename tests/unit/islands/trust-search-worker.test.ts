import { afterEach, describe, expect, it, vi } from 'vitest';
import { pagePolicy } from '../../../src/service/http/security-headers.ts';

interface Rules {
  readonly createScriptURL: (url: string) => string;
}

/** The module afresh, with a browser's factory of policies that keeps their names. */
async function loadTrust(names: string[]) {
  vi.resetModules();
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Rules) => {
      names.push(name);
      return rules;
    },
  });
  return (await import('../../../src/islands/search/trust-search-worker.ts')).trustSearchWorker;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('trustSearchWorker', () => {
  it('lets the search worker through by a policy that the header names, made once', async () => {
    const names: string[] = [];
    const trust = await loadTrust(names);
    expect(trust('/_astro/search-worker-6Lgp4q6p.js')).toBe('/_astro/search-worker-6Lgp4q6p.js');
    trust('/_astro/search-worker-6Lgp4q6p.js');
    expect(names).toHaveLength(1);
    expect(pagePolicy.split('trusted-types ')[1]?.split(' ')).toContain(names[0]);
  });

  it.each([
    '/sw.js',
    'https://evil.example/_astro/search-worker-a.js',
    '/_astro/other-a.js',
    '/_astro/search-worker-a.js?x',
    '//evil/_astro/search-worker-a.js',
  ])('refuses %s', async (url) => {
    const trust = await loadTrust([]);
    expect(() => trust(url)).toThrow(TypeError);
  });

  it('gives the text itself where the browser knows no Trusted Types', async () => {
    const trust = await loadTrust([]);
    vi.stubGlobal('trustedTypes', undefined);
    expect(trust('/_astro/search-worker-a.js')).toBe('/_astro/search-worker-a.js');
  });
});
