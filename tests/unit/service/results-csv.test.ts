import { expect, it } from 'vitest';
import { formatResultsCsv } from '../../../src/service/api/format-results-csv.ts';

it('gives each month of the whole plan a row after that of everything', () => {
  const satisfied = { share: 0.5, low: 0.33, high: 0.67 };
  const few = { state: 'few' } as const;
  const csv = formatResultsCsv(
    {
      overall: {
        ...few,
        trend: [
          { month: '2026-01', count: 30, satisfied },
          { month: '2026-02', count: 31, satisfied },
        ],
      },
      asOf: '2026-06-01',
      themes: [],
      objectives: [],
      services: [],
      clarity: { overall: few, pages: [] },
    },
    { themes: [], objectives: [], site: undefined },
  );
  const rows = csv.split('\r\n').slice(1, 4);
  expect(rows[1]).toMatch(/^"?Un mese, tutto il piano"?[,;]2026-01[,;].*[,;]30[,;]{6}"?50"?[,;]/u);
  expect(rows[2]).toContain('2026-02');
});
