import { describe, expect, it } from 'vitest';
import { filteredObjectives } from '../../../src/i18n/plan-routes.ts';
import { routes } from '../../../src/i18n/routes.ts';

describe('routes', () => {
  it('begin with a slash, and those of pages end with one', () => {
    const paths = Object.values(routes).map((route) =>
      typeof route === 'function' ? route('/x/', '1').replace(/\?v=\w*$/u, '') : route,
    );
    expect(paths.filter((path) => !path.startsWith('/'))).toEqual([]);
    expect(paths.filter((path) => !path.endsWith('/') && !/\.[a-z]+$/u.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('filteredObjectives', () => {
  it('escapes what a reader searched', () => {
    expect(filteredObjectives('q', 'bonus bebè & co')).toBe(
      '/obiettivi/?q=bonus%20beb%C3%A8%20%26%20co',
    );
    expect(filteredObjectives('tema', '1')).toBe('/obiettivi/?tema=1');
  });
});
