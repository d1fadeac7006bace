import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../../src/domain/parse-timing.ts';
import { joinWindows } from '../../../src/domain/timing/timing.ts';
import { documentForms, eachYear, otherForms, planYears } from './timing-forms.ts';

/** Windows as short text, `2025-01-01..2025-12-31`, one day alone without dots. */
function readWindows(original: string, years: readonly number[] = planYears): string {
  return parseTiming(original, years)
    .windows.map(({ start, end }) => (start === end ? start : `${start}..${end}`))
    .join(' ');
}

describe('parseTiming', () => {
  it('counts 42 forms in the document', () => {
    expect(new Set(documentForms.map(([original]) => original)).size).toBe(42);
  });

  it.each(documentForms)('reads the document form "%s" as %s', (original, kind, windows) => {
    expect(parseTiming(original, planYears)).toMatchObject({ original, kind });
    expect(readWindows(original)).toBe(windows);
  });

  it.each(otherForms)('reads "%s" as %s', (original, kind, windows) => {
    expect(parseTiming(original, planYears)).toMatchObject({ original, kind });
    expect(readWindows(original)).toBe(windows);
  });

  it('has six windows a year for "bimestrale" and three for "quadrimestrale"', () => {
    expect(readWindows('bimestrale', [2024])).toBe(
      '2024-01-01..2024-02-29 2024-03-01..2024-04-30 2024-05-01..2024-06-30 2024-07-01..2024-08-31 2024-09-01..2024-10-31 2024-11-01..2024-12-31',
    );
    expect(readWindows('quadrimestrale', [2025])).toBe(
      '2025-01-01..2025-04-30 2025-05-01..2025-08-31 2025-09-01..2025-12-31',
    );
  });

  it.each([
    '  GENNAIO  —  FEBBRAIO. ',
    'gennaio\u00a0- febbraio',
    'Gennaio\u2011Febbraio',
    'da gennaio a febbraio',
    'gen. - feb.',
    'nei mesi di gennaio-febbraio',
  ])('sees through dashes, spaces, dots and case in "%s"', (original) => {
    expect(readWindows(original)).toBe(eachYear('01-01', '02-28'));
  });

  it('notes that a window ends in the year after it starts', () => {
    expect(parseTiming('ottobre-maggio', planYears).note).toBe('crosses-new-year');
    expect(parseTiming('marzo-maggio', planYears).note).toBeUndefined();
  });

  it.each([
    ['da maggio 2026', 'open-ended'],
    ['continuativo', 'open-ended'],
    ['fine 2027', 'end-of-year'],
    ['2026: progetto; 2027: lavori', 'years-with-words'],
  ])('says of "%s" how it was read: %s', (original, note) => {
    expect(parseTiming(original, planYears).note).toBe(note);
  });

  it.each([
    "Entro 30 giorni dall'approvazione del bilancio di previsione",
    'entro 60 gg. dalla richiesta',
    'Entro trenta giorni',
    "dopo l'approvazione del PGT",
    'a seguito di segnalazione',
    'entro i termini di legge',
  ])('calls "%s" relative and gives it no window', (original) => {
    expect(parseTiming(original, planYears)).toEqual({ original, kind: 'relative', windows: [] });
  });

  it.each([
    '',
    '   ',
    'da definire',
    'Per tutto il mandato amministrativo',
    '31/02/2025',
    '29/02/2025',
    '00/01/2025',
    '12/13/2025',
    '31/12/2025-01/01/2025',
    'dal 30/06/2026 al 01/01/2026',
    'dal 30 aprile al 1 marzo 2026',
    'dal 20 al 10 marzo 2026',
    'dicembre-luglio 2026',
    '2027-2025',
    'triennio 2025-2026',
    'V trimestre',
    'I-III trimestre',
    'marzo/settembre',
    'da settembre',
    'giugno 2025 e dicembre',
    'entro 2025-2026',
    'entro marzo-aprile 2025',
    'Entro aprile 2025 salvo proroghe',
    'circa giugno 2025',
    'ogni cinque mesi',
    'gennaio, entro il 15 settembre',
    'febbraio 25 26 boh',
    '2025?',
    'primavera',
  ])('leaves "%s" unparsed instead of guessing', (original) => {
    expect(parseTiming(original, planYears)).toEqual({ original, kind: 'unparsed', windows: [] });
  });

  const word = fc.constantFrom(
    ...'entro dal al da a e il fine anno ogni mese trimestre I II 1° primo semestre semestrale gennaio dicembre giu 2025 2026 25 26 31 1 12 / - . , triennio scolastico acconto saldo di'.split(
      ' ',
    ),
  );
  const anyTiming = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 9 }).map((words) => words.join('')),
  );
  const someYears = fc
    .uniqueArray(fc.integer({ min: 2000, max: 2100 }), { maxLength: 5 })
    .map((years) => years.toSorted((a, b) => a - b));

  it('never throws, keeps the words, and gives windows that are sorted, single, real and run forwards', () => {
    fc.assert(
      fc.property(anyTiming, someYears, (original, years) => {
        const timing = parseTiming(original, years);
        expect(timing.original).toBe(original);
        const texts = timing.windows.map(({ start, end }) => `${start}${end}`);
        expect(texts).toEqual([...new Set(texts)].toSorted());
        for (const { start, end } of timing.windows) {
          expect(start <= end).toBe(true);
          expect(new Date(start).toISOString().slice(0, 10)).toBe(start);
          expect(new Date(end).toISOString().slice(0, 10)).toBe(end);
        }
        expect(timing.windows.length === 0).toBe(
          timing.kind === 'relative' || timing.kind === 'unparsed',
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a date written by any day of the calendar back to that day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-');
          expect(readWindows(`entro il ${day}/${month}/${year}`)).toBe(
            iso.endsWith('-01-01') ? iso : `${year}-01-01..${iso}`,
          );
        },
      ),
    );
  });
});

describe('joinWindows', () => {
  const join = (text: string): string =>
    joinWindows(
      text.split(' ').map((window) => {
        const [start = '', end = ''] = window.split('..');
        return { start, end };
      }),
    )
      .map(({ start, end }) => `${start}..${end}`)
      .join(' ');

  it.each([
    ['2025-01-01..2025-12-31 2026-01-01..2026-12-31', '2025-01-01..2026-12-31'],
    [
      '2025-01-01..2025-12-30 2026-01-01..2026-12-31',
      '2025-01-01..2025-12-30 2026-01-01..2026-12-31',
    ],
    ['2025-01-01..2025-06-30 2025-03-01..2025-09-30', '2025-01-01..2025-09-30'],
    // One that lies in another takes nothing from it.
    ['2025-01-01..2025-12-31 2025-03-01..2025-06-30', '2025-01-01..2025-12-31'],
    ['2025-01-01..2025-12-31 2025-03-01..2025-12-31', '2025-01-01..2025-12-31'],
  ])('makes of %s: %s', (windows, joined) => {
    expect(join(windows)).toBe(joined);
  });
});
