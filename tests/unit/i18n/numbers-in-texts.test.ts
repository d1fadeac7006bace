import { describe, expect, it } from 'vitest';
import { readTextFunctions, type TextFunction } from './read-text-functions.ts';

/** Counts that texts are tried with, as they are read aloud. */
const spelled: ReadonlyMap<string, string> = new Map([
  ['0', 'zero'],
  ['1', 'uno'],
  ['2', 'due'],
  ['8', 'otto'],
  ['11', 'undici'],
  ['12', 'dodici'],
  ['18', 'diciotto'],
  ['80', 'ottanta'],
  ['87', 'ottantasette'],
  ['91', 'novantuno'],
  ['800', 'ottocento'],
  ['1000', 'mille'],
  ['8150', 'ottomilacentocinquanta'],
  ['11000', 'undicimila'],
]);
const counts = [...spelled.keys()].map(Number);
const days = ['2026-03-08', '2026-11-11', '2026-03-01', '2026-12-18'];
const daysInWords = ['8 marzo 2026', '11 novembre 2026', '1° marzo 2026', '18 dicembre 2026'];
const page = 'https://piano.example/obiettivi/parchi/';
const moments = days.map((day) => Date.parse(`${day}T09:00:00Z`));

const isDayName = /^(?:day|date|since|start|end|until|from|to|today|before|created|revoked|now)$/u;
const dayReaders = (name: string): RegExp =>
  new RegExp(`(?:formatDate|dateWithArticle)\\((?:'\\w+', )?${name}\\b`, 'u');

/** What a parameter is tried with; the first is plain. Undefined where the test knows no value for it. */
function listValues(name: string, type: string, source: string): readonly unknown[] | undefined {
  if (type === 'boolean') return [false, true];
  if (/^readonly (?:string|number)\[\]$/u.test(type)) return [['12'], []];
  if (type.startsWith("'")) return [type.slice(1, type.indexOf("'", 1))];
  if (type === 'ReportedKey') return ['none'];
  if (type === 'StatedNames') {
    const names = new Map([['parchi', 'Parchi']]);
    return [{ plans: names, offices: names, objectives: names }];
  }
  if (/^(?:low|high|share|firstShare|lastShare)$/u.test(name) && type === 'number')
    return [12, 0, 1, 8, 11, 80, 87, 91].map((percent) => percent / 100);
  if (/^(?:saved|checked)$/u.test(name) && type === 'number' && source.includes('Moment'))
    return moments;
  if (name === 'year') return [2025];
  // Bounds of the program, which are never one.
  if (name === 'limit' || name === 'least') return [12, 200];
  if (type === 'number') return [12, ...counts];
  if (/^(?:IsoDate|PartialDate)$/u.test(type) || dayReaders(name).test(source))
    return type === 'PartialDate' ? [...days, '2023-12', '2021'] : days;
  if (type.startsWith('string') && name === 'month') return ['2026-08'];
  if (/^(?:address|url|host)$/u.test(name) && type.startsWith('string')) return [page];
  if (type.startsWith('string')) return isDayName.test(name) ? daysInWords : ['«parola»'];
  return undefined;
}

/** All that a text says when tried with one value after the other, and with values of the same place together. */
function tryText({ parameters, source, write }: TextFunction): readonly string[] | undefined {
  const values: (readonly unknown[])[] = [];
  for (const { name, type } of parameters) {
    const parts = /^\{(?<names>[^.]*)\}$/su.exec(name)?.groups?.['names'];
    const known =
      parts === undefined
        ? listValues(name, type, source)
        : type.includes('Municipality')
          ? undefined
          : joinParts(parts, source);
    if (known === undefined) return undefined;
    values.push(known);
  }
  const plain = values.map(([first]) => first);
  const trials = values.flatMap((own, place) => [
    ...own.map((value) => plain.with(place, value)),
    ...own.map((_, index) => values.map((all) => all[Math.min(index, all.length - 1)])),
  ]);
  return trials.flatMap((given) => listTexts(write(...given)));
}

/** Objects of parts, each part with its values in turn. */
function joinParts(names: string, source: string): readonly unknown[] {
  const parts = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const value = (name: string): readonly unknown[] =>
    listValues(name, name === 'position' ? 'number' : 'string', source) ?? [];
  return counts.map((_, index) =>
    Object.fromEntries(parts.map((name) => [name, value(name)[index % value(name).length]])),
  );
}

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

const article =
  /(?<![\p{L}’'])(?<form>il|lo|i|gli|del|dello|dei|degli|al|allo|ai|agli|dal|dallo|dai|dagli|nel|nello|nei|negli|sul|sullo|sui|sugli|(?:l|dell|all|dall|nell|sull)[’'])[ \u{A0}]?(?<number>\d+(?:\.\d{3})*)(?<rest>(?:°|,\d)?)(?![\d/-])/giu;
const plurals =
  'obiettivi|azioni|uffici|temi|aggiornamenti|commenti|risposte|pagine|tessere|scadenze|righe|voci|schede|titoli|codici|giorni|mesi|minuti|secondi|stelle|caratteri|accessi|modi|documenti|colonne|celle|fonti|parti|cose';
const slips = [
  new RegExp(`(?<![\\d.,])1 (?:${plurals})(?!\\p{L})`, 'u'),
  /(?<![\p{L}\d.,])1 \p{L}+ (?:\p{L}+ )?(?:sono|hanno|contano|dovevano|devono|erano|entreranno)(?!\p{L})/u,
  /(?<!\p{L})(?:i|gli|le|dei|degli|delle|ai|altri|altre|primi|prime|tutti|tutte|sono|solo|contano) 1(?![\d.,°]| e \d)/iu,
];

/** Slips in what a text says about numbers: the wrong article before one, or a plural after 1. */
function findSlips(text: string): readonly string[] {
  const wrong = [...text.matchAll(article)].filter(({ groups }) => {
    const { form = '', number = '', rest } = groups ?? {};
    const start = spelled.get(number.replaceAll('.', '')) ?? 'duemila';
    // A first day is read «primo».
    const read = rest === '°' ? 'primo' : start;
    const isPlural = /(?:i|gli)$/iu.test(form) && form.toLowerCase() !== 'il';
    const wanted = /^[uo]/u.test(read)
      ? isPlural
        ? 'gli'
        : '’'
      : read === 'zero'
        ? isPlural
          ? 'gli'
          : 'lo'
        : isPlural
          ? 'i'
          : 'l';
    const family = /(?<end>gli|lo|i|l|[’'])$/iu.exec(form)?.groups?.['end']?.toLowerCase();
    return family?.replace("'", '’') !== wanted;
  });
  return wrong.length > 0 || slips.some((slip) => slip.test(text)) ? [text] : [];
}

const functions = await readTextFunctions();
const tried = functions
  .filter(({ name, parameters }) => parameters.length > 0 && !name.includes('/format.ts '))
  .map((one) => ({ name: one.name, texts: tryText(one) }));

describe('texts with a number, a day or an address in them', () => {
  it('have the article that fits what is read aloud, and the singular after 1', () => {
    expect(
      tried.flatMap(({ name, texts = [] }) =>
        [...new Set(texts.flatMap(findSlips))].slice(0, 3).map((text) => `${name}: ${text}`),
      ),
    ).toEqual([]);
  });

  it('end no address with a bracket or a stop, which programs take for a part of it', () => {
    const glued = /(?<!\]\()https:\/\/piano\.example\/obiettivi\/parchi\/(?![\s,»">]|$)/u;
    expect(
      tried.flatMap(({ name, texts = [] }) => (texts.some((text) => glued.test(text)) ? name : [])),
    ).toEqual([]);
  });

  it('are all tried but for those that take a municipality, columns of a sheet, a refusal or faults of the content', () => {
    expect(
      tried
        .filter(({ texts }) => texts === undefined)
        .map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)),
    ).toEqual([
      'contentText.notBuilt',
      'explainIssue',
      'quoteFound',
      'describeCorrection',
      'listAccessibilitySections',
      'listContacts',
      'describeReportContact',
      'listLegalSections',
      'listPrivacySections',
      'takesReports',
      'headReportPage',
      'describeMissingAddress',
      'describeFaultReports',
      'describeRefusal',
      'listSatisfactionMethod',
    ]);
    expect(tried.length).toBeGreaterThan(300);
  });
});

describe('findSlips', () => {
  it.each([
    'Vedi i 87 obiettivi',
    'Vedi l’12',
    'dal 8 marzo 2026',
    'del 11 novembre',
    'il 0 %',
    'lo 12 %',
    'Tutti i 1 obiettivi',
    '1 azioni',
    '1 obiettivo sono',
    'l’1° marzo',
    'gli 12',
    'nel 8150',
  ])('finds the slip in «%s»', (text) => {
    expect(findSlips(text)).toEqual([text]);
  });

  it.each([
    'Vedi gli 87 obiettivi',
    'l’8 marzo',
    'il 1° marzo',
    'lo 0 %',
    'gli 0 casi',
    'l’11 %',
    'i 12',
    'dall’8 al 12',
    'nel 2026',
    'i 1.000',
    'gli 8.150',
    '1 azione',
    'gli 11.000',
  ])('takes «%s»', (text) => {
    expect(findSlips(text)).toEqual([]);
  });
});
