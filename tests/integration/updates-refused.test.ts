import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badSheets } from './updates-bad-sheets.ts';
import {
  goodRows,
  makeCsv,
  makeWorkbook,
  openWorkplace,
  toTable,
  type Workplace,
} from './updates-fixture.ts';

let place: Workplace;
beforeAll(async () => {
  place = await openWorkplace(['scuola-tetto', 'ponte-pedonale']);
});
afterAll(() => place.clear());

describe('npm run updates -- import, with a sheet that is wrong', () => {
  it('has at least sixty of them, and a good one that is taken', async () => {
    expect(badSheets.length).toBeGreaterThanOrEqual(60);
    const table = toTable(await goodRows());
    const xlsx = await place.save('buono.xlsx', await makeWorkbook(table));
    const csv = await place.save('buono.csv', makeCsv(table));
    expect([
      await place.run('import', xlsx, '--dry-run'),
      await place.run('import', csv, '--dry-run'),
    ]).toMatchObject([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ]);
  });

  it.each(badSheets)(
    'refuses $what, with cell and advice, and writes nothing',
    async ({ what, name, bytes, cell, advice }) => {
      const path = await place.save(name, await bytes());
      const before = await place.snapshot();
      const { code, err } = await place.run('import', path);
      expect({ code, after: await place.snapshot() }).toEqual({ code: 1, after: before });
      const lines = err.split('\n').filter((line) => line.startsWith('  '));
      expect(
        lines.filter(
          (line) => advice.test(line) && (cell === undefined || line.includes(` · ${cell} (riga `)),
        ),
      ).toHaveLength(1);
      if (what === 'two faults at once') expect(lines).toHaveLength(2);
      expect(err).toMatch(/Non è stato scritto nulla/u);
    },
  );
});
