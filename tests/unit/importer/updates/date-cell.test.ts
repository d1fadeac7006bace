import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../src/i18n/format.ts';
import {
  parseDateCell,
  parseDateText,
  showDate,
} from '../../../../src/importer/sheet/date-cell.ts';

describe('parseDateText', () => {
  it.each([
    ['31/12/2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31-12-26', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['1/3/2026', '2026-03-01'],
    ['01/03/26', '2026-03-01'],
    [' 31 / 12 / 2026 ', '2026-12-31'],
    ['31 12 2026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2026-12-31T00:00:00.000Z', '2026-12-31'],
    ['31 dicembre 2026', '2026-12-31'],
    ['31 Dicembre 2026', '2026-12-31'],
    ['1° marzo 2026', '2026-03-01'],
    ['1º marzo 2026', '2026-03-01'],
    ['il 5 maggio 2026', '2026-05-05'],
    ['l’8 maggio 2026', '2026-05-08'],
    ['lunedì 1° giugno 2026', '2026-06-01'],
    ['31-dic-26', '2026-12-31'],
    ['29 feb 2024', '2024-02-29'],
    ['dicembre 2026', '2026-12'],
    ['DICEMBRE\u00A02026', '2026-12'],
    ['dic-26', '2026-12'],
    ['set. 2026', '2026-09'],
    ['12/2026', '2026-12'],
    ['2026-12', '2026-12'],
    ['2026', '2026'],
  ])('reads «%s» as %s', (text, date) => {
    expect(parseDateText(text)).toEqual({ date });
  });

  it.each([
    ['31/06/2026', 'impossible'],
    ['29/02/2026', 'impossible'],
    ['05/13/2026', 'impossible'],
    ['0/1/2026', 'impossible'],
    ['12/05', 'year-missing'],
    ['maggio', 'year-missing'],
    ['12 maggio', 'year-missing'],
    ['ieri', 'unreadable'],
    ['maggiolino 2026', 'unreadable'],
    ['31/12/202', 'unreadable'],
    ['1826', 'unreadable'],
    ['dal 1/1/2026 al 2/2/2026', 'unreadable'],
    ['', 'unreadable'],
  ])('does not guess at «%s»: %s', (text, fault) => {
    expect(parseDateText(text)).toEqual({ fault });
  });

  it('reads back every day, month and year as the template and the pages write them', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = day.toISOString().slice(0, length);
        expect([parseDateText(showDate(date)), parseDateText(formatDate(date))]).toEqual([
          { date },
          { date },
        ]);
      }),
    );
  });
});

describe('parseDateCell', () => {
  const cell = (value: string | number | boolean | Date | null, format?: string) =>
    parseDateCell({ value, kind: 'value', format });
  it('takes a date cell as the day it shows', () => {
    expect(cell(new Date('2026-12-31T00:00:00Z'), 'dd/mm/yyyy')).toEqual({ date: '2026-12-31' });
  });

  it('takes a date cell that shows month and year as the month', () => {
    expect([
      cell(new Date('2026-12-01T00:00:00Z'), 'mmm-yy'),
      cell(new Date('2026-12-01T00:00:00Z'), '[$-410]mmmm yyyy'),
      cell(new Date('2026-01-01T00:00:00Z'), 'yyyy'),
    ]).toEqual([{ date: '2026-12' }, { date: '2026-12' }, { date: '2026' }]);
  });

  it('takes the year that a cell formatted as a date has turned into a day of 1905', () => {
    expect(cell(new Date(Date.UTC(1899, 11, 30) + 2026 * 86_400_000), 'dd/mm/yyyy')).toEqual({
      date: '2026',
    });
  });

  it('refuses date cells of no real day', () => {
    expect([cell(new Date(Number.NaN)), cell(new Date('0026-05-20T00:00:00Z'))]).toEqual([
      { fault: 'unreadable' },
      { fault: 'impossible' },
    ]);
  });

  it('takes a number as a year, or as the day that it is where its format was lost', () => {
    expect([
      cell(2026),
      cell(46_000),
      cell('46000'),
      cell(12_345),
      cell(2026.5),
      cell(true),
    ]).toEqual([
      { date: '2026' },
      { date: '2025-12-09' },
      { date: '2025-12-09' },
      { fault: 'unreadable' },
      { fault: 'unreadable' },
      { fault: 'unreadable' },
    ]);
  });
});
