import { describe, expect, it } from 'vitest';
import { buildDay } from '../../../src/catalog/read-content/build-day.ts';
import { contentFolder } from '../../../src/catalog/read-content/content-folder.ts';

describe('buildDay', () => {
  it('is the day in Italy, which begins before that of Greenwich', () => {
    expect(buildDay({}, new Date('2026-01-31T23:30:00Z'))).toBe('2026-02-01');
    expect(buildDay({}, new Date('2026-07-31T21:59:00Z'))).toBe('2026-07-31');
    expect(buildDay({}, new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
  });

  it('is PORTAL_TODAY where it is given', () => {
    expect(buildDay({ PORTAL_TODAY: ' 2026-06-15 ' }, new Date('2030-01-01T12:00:00Z'))).toBe(
      '2026-06-15',
    );
    expect(buildDay({ PORTAL_TODAY: '' }, new Date('2030-01-01T12:00:00Z'))).toBe('2030-01-01');
  });

  it('names the variable when it is no date', () => {
    expect(() => buildDay({ PORTAL_TODAY: '2026-02-30' }, new Date())).toThrow(
      /PORTAL_TODAY deve essere una data .* non «2026-02-30/u,
    );
  });
});

describe('contentFolder', () => {
  it('is CONTENT_DIR, or content', () => {
    expect([
      contentFolder({}),
      contentFolder({ CONTENT_DIR: ' ' }),
      contentFolder({ CONTENT_DIR: '/srv/borgo' }),
    ]).toEqual(['content', 'content', '/srv/borgo']);
  });
});
