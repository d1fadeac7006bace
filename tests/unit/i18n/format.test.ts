import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  dateWithArticle,
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  keepTogether,
  splitYears,
  monthName,
  withArticle,
} from '../../../src/i18n/format.ts';
import { noticeTexts } from '../../../src/i18n/frame/offline.ts';

describe('formatDate', () => {
  it.each([
    ['2027-12-31', '31 dicembre 2027'],
    ['2026-03-01', '1° marzo 2026'],
    ['2023-12', 'dicembre 2023'],
    ['2021', '2021'],
    ['2026-08-08', '8 agosto 2026'],
  ])('writes %s as «%s», as precise as it is given', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});

describe('withArticle', () => {
  it.each([
    ['il', 12, 'il 12'],
    ['il', 8, 'l’8'],
    ['al', '0 %', 'allo 0 %'],
    ['al', 81, 'all’81'],
    ['del', 11_000, 'dell’11.000'],
    ['il', 1_000, 'il 1.000'],
    ['il', 1_000_000, 'l’1.000.000'],
    ['i', 87, 'gli 87'],
    ['I', 800, 'Gli 800'],
    ['dei', 110, 'dei 110'],
    ['dei', 8_000, 'degli 8.000'],
    ['il', '1° marzo 2026', 'il 1° marzo 2026'],
    ['dal', '8,5 %', 'dall’8,5 %'],
    ['del', 'Comune', 'del Comune'],
  ] as const)('puts %s before %s as «%s»', (article, numeral, text) => {
    expect(withArticle(article, numeral)).toBe(text);
  });
});

describe('keepTogether', () => {
  it.each([
    ['Dal 1° marzo 2026 al 31 dicembre 2027.', 'Dal 1°_marzo_2026 al 31_dicembre_2027.'],
    [
      'entro il 15 settembre, poi marzo 2028: 3 mesi',
      'entro il 15_settembre, poi marzo_2028: 3 mesi',
    ],
    ['rinviato (+ 9 mesi)', 'rinviato (+_9_mesi)'],
    ['nel 4° trimestre 2025, II semestre 2026', 'nel 4°_trimestre_2025, II_semestre_2026'],
    ['la 2ª edizione; art. 7, lett. a, n. 76', 'la 2ª_edizione; art._7, lett._a, n._76'],
    ['in parte. 3 anni, DIVI semestre', 'in parte. 3 anni, DIVI semestre'],
    ['12 marzolini e 3 maggioranze', '12 marzolini e 3 maggioranze'],
  ])('sets %s', (text, set) => {
    expect(keepTogether(text)).toBe(set.replaceAll('_', '\u{A0}'));
  });

  it('changes no letter of a text, and joins whatever date is written out', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.string(), days, (text, date) => {
        const day = formatDate(date.toISOString().slice(0, 10));
        const joined = keepTogether(`${text}; ${day}.`);
        expect(joined.replaceAll('\u{A0}', ' ')).toBe(`${text}; ${day}.`.replaceAll('\u{A0}', ' '));
        expect(joined).toContain(day.replaceAll(' ', '\u{A0}'));
      }),
    );
  });
});

describe('splitYears', () => {
  it.each([
    ['Piano 2025-2027, obiettivo 88', ['Piano ', '2025-2027', ', obiettivo 88']],
    ['Tempi: «2025-26-27»', ['Tempi: ', '«2025-26-27»', '']],
    ['tel. 0331-2025-2027, /piani/2025-2027/', ['tel. 0331-2025-2027, /piani/2025-2027/']],
  ])('parts %s', (text, parts) => {
    expect(splitYears(text)).toEqual(parts);
  });
});

describe('dateWithArticle', () => {
  it.each([
    ['dal', '2026-01-01', 'dal 1° gennaio 2026'],
    ['dal', '2026-03-08', 'dall’8 marzo 2026'],
    ['al', '2026-11-11', 'all’11 novembre 2026'],
    ['il', '2026-04-11', 'l’11 aprile 2026'],
    ['del', '2026-04-18', 'del 18 aprile 2026'],
    ['al', '2026-12-31', 'al 31 dicembre 2026'],
    ['del', '2023-12', 'di dicembre 2023'],
    ['il', '2021', 'nel 2021'],
    ['del', '2021', 'del 2021'],
  ] as const)('puts %s before %s as «%s»', (preposition, date, text) => {
    expect(dateWithArticle(preposition, date)).toBe(text);
  });

  it('drops the vowel before 8 and 11 alone, on every day of the year', () => {
    const days = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        expect(dateWithArticle('dal', date).startsWith('dall’')).toBe(
          [8, 11].includes(Number(date.slice(8))),
        );
      }),
    );
  });
});

describe('formatNumber', () => {
  it('groups thousands with a full stop, also where there are only four digits', () => {
    expect([formatNumber(91), formatNumber(1234), formatNumber(1_000_000)]).toEqual([
      '91',
      '1.234',
      '1.000.000',
    ]);
  });
});

describe('formatList', () => {
  it('joins as Italian does', () => {
    expect([
      formatList([]),
      formatList(['a']),
      formatList(['a', 'b']),
      formatList(['a', 'b', 'c']),
    ]).toEqual(['', 'a', 'a e b', 'a, b e c']);
  });
});

describe('countOf', () => {
  it('chooses the form that fits', () => {
    expect([0, 1, 2, 1000].map((count) => countOf(count, 'obiettivo', 'obiettivi'))).toEqual([
      '0 obiettivi',
      '1 obiettivo',
      '2 obiettivi',
      '1.000 obiettivi',
    ]);
  });
});

describe('monthName', () => {
  it('knows twelve months and no more', () => {
    expect([monthName(1), monthName(12), monthName(0), monthName(13)]).toEqual([
      'gennaio',
      'dicembre',
      '',
      '',
    ]);
  });
});

describe('formatMoment', () => {
  it.each([
    ['2026-11-30T23:50:00Z', '1° dicembre 2026 alle ore 00:50', 'il 1° dicembre 2026'],
    ['2026-06-08T08:42:00Z', '8 giugno 2026 alle ore 10:42', 'l’8 giugno 2026'],
    ['2026-06-11T21:59:00Z', '11 giugno 2026 alle ore 23:59', 'l’11 giugno 2026'],
    ['2026-06-21T08:42:00Z', '21 giugno 2026 alle ore 10:42', 'il 21 giugno 2026'],
  ])('reads %s by the clock in Italy', (at, text, withArticle) => {
    expect(formatMoment(at)).toBe(text);
    expect(formatMoment(Date.parse(at))).toBe(text);
    expect(noticeTexts.offlineSaved(Date.parse(at))).toContain(` ${withArticle} alle ore `);
  });
});
