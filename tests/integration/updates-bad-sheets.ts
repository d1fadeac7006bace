import { sheetHeaders, type SheetColumnKey } from '../../src/i18n/commands/updates-sheet.ts';
import {
  at,
  beyond,
  cell,
  column,
  goodRows,
  makeCsv,
  makeWorkbook,
  toTable,
  type SheetRow,
  type Value,
  type WorkbookExtras,
} from './updates-fixture.ts';

/** A spreadsheet that must be refused. */
export interface BadSheet {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array | string>;
  /** Cell that the message must name; undefined where the whole file is meant. */
  readonly cell: string | undefined;
  /** What the message must advise. */
  readonly advice: RegExp;
}

/** A sheet whose first row (row 2 in the file) differs from a good one. */
function row(
  what: string,
  change: SheetRow,
  place: string,
  advice: RegExp,
  extras?: WorkbookExtras,
): BadSheet {
  return {
    what,
    name: 'foglio.xlsx',
    cell: place,
    advice,
    bytes: async () => {
      const [first, ...others] = await goodRows();
      return makeWorkbook(toTable([{ ...first, ...change }, ...others]), extras);
    },
  };
}

/** A sheet whose published row (row 3) differs from what is published. */
function published(what: string, change: SheetRow, place: string, advice: RegExp): BadSheet {
  return {
    what,
    name: 'foglio.xlsx',
    cell: place,
    advice,
    bytes: async () => {
      const [first, second] = await goodRows();
      return makeWorkbook(toTable([{ ...first }, { ...second, ...change }]));
    },
  };
}

/** A sheet whose table differs from a good one. */
function table(
  what: string,
  change: (rows: Value[][]) => Value[][],
  place: string | undefined,
  advice: RegExp,
  extras?: WorkbookExtras,
): BadSheet {
  return {
    what,
    name: 'foglio.xlsx',
    cell: place,
    advice,
    bytes: async () => makeWorkbook(change(toTable(await goodRows())), extras),
  };
}

function header(
  what: string,
  key: SheetColumnKey,
  text: string | null,
  advice: RegExp,
  place: string,
): BadSheet {
  return table(
    what,
    ([heads = [], ...rows]) => [
      heads.map((head) => (head === sheetHeaders[key] ? text : head)),
      ...rows,
    ],
    place,
    advice,
  );
}

function file(
  what: string,
  name: string,
  bytes: () => Promise<Uint8Array | string>,
  advice: RegExp,
  place?: string,
): BadSheet {
  return { what, name, bytes, cell: place, advice };
}

/** What offices do wrong in cells. */
const cells: readonly BadSheet[] = [
  row(
    'a percentage of 999',
    { percent: 999 },
    cell('percent'),
    /999 % è fuori misura.*da 0 a 100/u,
  ),
  row('a percentage of 999 % in words', { percent: '999 %' }, cell('percent'), /fuori misura/u),
  row('a percentage below zero', { percent: -5 }, cell('percent'), /-5 % è fuori misura/u),
  row('a fraction that may mean either', { percent: 0.45 }, cell('percent'), /45 %/u),
  row('a percentage in words', { percent: 'metà' }, cell('percent'), /«metà» non è un numero/u),
  row('45 in a cell formatted as a percentage', { percent: 45 }, cell('percent'), /4500 %/u, {
    cells: { [at('percent')]: { value: 45, style: { numFmt: '0%' } } },
  }),
  row(
    'a percentage without a status',
    { status: null, confidence: null },
    cell('percent'),
    /Scegli lo stato nella colonna «Stato»/u,
  ),
  row(
    'a confidence without a status',
    { status: null, percent: null },
    cell('confidence'),
    /Scegli lo stato/u,
  ),
  row(
    'completed at 40 %',
    { status: 'Completato', percent: 40 },
    cell('percent'),
    /«Completato».*Scrivi 100/u,
  ),
  row(
    'not started at 40 %',
    { status: 'Non avviato', percent: 40 },
    cell('percent'),
    /«Non avviato».*Scrivi 0/u,
  ),
  row(
    'an unknown status',
    { status: 'Quasi finito' },
    cell('status'),
    /«Quasi finito».*«In corso», «Completato»/u,
  ),
  row('a status in English', { status: 'completed' }, cell('status'), /«Completato»/u),
  row(
    'an unknown confidence',
    { confidence: 'Boh' },
    cell('confidence'),
    /«Nei tempi», «A rischio ritardo», «Bloccato»/u,
  ),
  row(
    'a day in the future',
    { date: '16/06/2026' },
    cell('date'),
    /16 giugno 2026 è nel futuro \(oggi è 15 giugno 2026\)/u,
  ),
  row('a month in the future', { date: 'luglio 2026' }, cell('date'), /futuro/u),
  row('a year in the future', { date: '2027' }, cell('date'), /futuro/u),
  row(
    'a date cell in the future',
    { date: new Date('2026-07-01T00:00:00Z') },
    cell('date'),
    /futuro/u,
  ),
  row('31 June', { date: '31/06/2026' }, cell('date'), /«31\/06\/2026» non esiste nel calendario/u),
  row('29 February of a common year', { date: '29 febbraio 2026' }, cell('date'), /non esiste/u),
  row('month 13', { date: '05/13/2026' }, cell('date'), /giorno\/mese\/anno/u),
  row('a date without a year', { date: '12/05' }, cell('date'), /manca l’anno/u),
  row('a month without a year', { date: '12 maggio' }, cell('date'), /manca l’anno/u),
  row(
    'a date in words',
    { date: 'la settimana scorsa' },
    cell('date'),
    /31\/12\/2026, 31 dicembre 2026/u,
  ),
  row('a date of another century', { date: '10/06/1926' }, cell('date'), /Controlla l’anno/u),
  row('a number that is no year', { date: 46000.5 }, cell('date'), /non si capisce/u),
  row('no date', { date: null }, cell('date'), /Manca «Data»/u),
  row('no title', { title: null }, cell('title'), /Manca «Titolo»/u),
  row('a title of spaces', { title: '   ' }, cell('title'), /Manca «Titolo»/u),
  row('no text', { text: null }, cell('text'), /Manca «Testo»/u),
  row(
    'a title that is too long',
    { title: 'parola '.repeat(20).trim() },
    cell('title'),
    /139 caratteri; il massimo è 120/u,
  ),
  row('a title in two lines', { title: 'Primo\nsecondo' }, cell('title'), /riga sola/u),
  row('a title that is a decimal number', { title: 3.5 }, cell('title'), /Formattala come testo/u),
  row(
    'a text that is a date',
    { text: new Date('2026-05-01T00:00:00Z') },
    cell('text'),
    /Formattala come testo/u,
  ),
  row('an unknown objective', { slug: 'scuola-teto' }, cell('slug'), /forse «scuola-tetto»/u),
  row(
    'no objective',
    { slug: null, number: null, objectiveTitle: null, rowMark: null, titleMark: null },
    cell('objectiveTitle'),
    /Scrivi il suo numero nella colonna «N.»/u,
  ),
  row(
    'a number beside the title of another objective',
    { number: 999 },
    cell('number'),
    /Qui c’è «999», ma il titolo è/u,
  ),
  row(
    'news sorted beside another objective without its grey columns',
    { rowMark: 'ponte-pedonale/a1', titleMark: 'ponte-pedonale/a1' },
    cell('objectiveTitle'),
    /scritta per un’altra riga: «Ponte pedonale sul rio».*riportala nella sua riga/u,
  ),
  row(
    'title and text alone copied from the row of another objective',
    { titleMark: 'ponte-pedonale/a1' },
    cell('objectiveTitle'),
    /scritta per un’altra riga/u,
  ),
  row(
    'news copied to another action with its marks',
    { rowMark: 'scuola-tetto/-' },
    cell('action'),
    /scritta per un’altra riga/u,
  ),
  row(
    'a former name of an objective',
    { slug: 'giardini-via-larga-vecchio' },
    cell('slug'),
    /non esiste/u,
  ),
  row(
    'an unknown action',
    { action: 'a9' },
    cell('action'),
    /non è dell’obiettivo «scuola-tetto».*Scrivi a1/u,
  ),
  row(
    'an action of another objective',
    { action: 'a2' },
    cell('action'),
    /«a2» non è dell’obiettivo/u,
  ),
  row('no action', { action: null }, cell('action'), /come a1, oppure «tutto l’obiettivo»/u),
  row(
    'an objective beside the title of another',
    { objectiveTitle: 'Il ponte pedonale' },
    cell('objectiveTitle'),
    /ordinate senza tutte le colonne/u,
  ),
  row(
    'an action beside the title of another',
    { actionTitle: 'Panchine nuove' },
    cell('actionTitle'),
    /ordinate senza tutte le colonne/u,
  ),
  row(
    'an unknown office',
    { office: 'Ufficio Complicazioni' },
    cell('office'),
    /«Ufficio Complicazioni» non esiste. Scegli tra .*«Area Sicurezza»/u,
  ),
  row(
    'an address without http',
    { evidenceUrl: 'www.borgo-prova.example' },
    cell('evidenceUrl'),
    /https:\/\/www\.comune\.example/u,
  ),
  row(
    'an address of a file',
    { evidenceUrl: 'file:///C:/atti/delibera.pdf' },
    cell('evidenceUrl'),
    /indirizzo completo/u,
  ),
  row(
    'an address that runs a script',
    { evidenceUrl: 'javascript:alert(1)' },
    cell('evidenceUrl'),
    /indirizzo completo/u,
  ),
  row(
    'an address without its source',
    { evidenceLabel: null },
    cell('evidenceUrl'),
    /colonna «Fonte»/u,
  ),
  row(
    'more addresses than sources',
    { evidenceUrl: 'https://a.example/\nhttps://b.example/' },
    cell('evidenceUrl'),
    /un indirizzo per riga/u,
  ),
  row('a strange answer to yes or no', { minor: 'forse' }, cell('minor'), /«sì», «no»/u),
  row(
    'a correction of what is not published',
    { correction: 'Era sbagliato.' },
    cell('correction'),
    /Svuota la cella/u,
  ),
  row(
    'a withdrawal of what is not published',
    { withdrawal: 'Non vale.' },
    cell('withdrawal'),
    /Svuota la cella/u,
  ),
  row(
    'an unknown id',
    { id: 'scuola-tetto/1999-mai' },
    cell('id'),
    /Se la riga è nuova svuota questa cella/u,
  ),
  row(
    'the id of another objective’s update',
    { id: 'ponte-pedonale/2025-09-30-aperto' },
    cell('slug'),
    /un aggiornamento non si sposta/u,
  ),
];

/** What programs and hands do to sheets. */
const sheets: readonly BadSheet[] = [
  row('a formula', {}, cell('percent'), /Incolla speciale/u, {
    cells: {
      [at('percent')]: { value: 2, type: 'formula', formula: 'SUM(1,1)', formulaResult: 2 },
    },
  }),
  row('a formula in the title', {}, cell('title'), /formula/u, {
    cells: {
      [at('title')]: {
        value: 'ab',
        type: 'formula',
        formula: 'CONCATENATE("a","b")',
        formulaResult: 'ab',
      },
    },
  }),
  row('a formula in the code of the objective', {}, cell('slug'), /formula/u, {
    cells: {
      [at('slug')]: {
        value: 'scuola-tetto',
        type: 'formula',
        formula: 'A9',
        formulaResult: 'scuola-tetto',
      },
    },
  }),
  row('an error of the spreadsheet', {}, cell('text'), /errore del foglio di calcolo/u, {
    cells: { [at('text')]: { value: '#N/A', type: 'error' } },
  }),
  row(
    'merged cells down',
    {},
    cell('status'),
    new RegExp(`${cell('status')}:${cell('status', 3)} sono unite. Dividile`, 'u'),
    {
      merges: [{ startRow: 1, startCol: column('status'), endRow: 2, endCol: column('status') }],
    },
  ),
  row(
    'merged cells across',
    {},
    cell('title'),
    new RegExp(`${cell('title')}:${cell('text')} sono unite`, 'u'),
    {
      merges: [{ startRow: 1, startCol: column('title'), endRow: 1, endCol: column('text') }],
    },
  ),
  row('a hidden row that would publish', {}, cell('objectiveTitle'), /Mostra tutte le righe/u, {
    hidden: [1],
  }),
  header(
    'a renamed header',
    'status',
    'Situazione',
    /«Situazione».*Riscrivi «Stato»/u,
    cell('status', 1),
  ),
  header(
    'a misspelled header',
    'confidence',
    'Rispetto tempi',
    /Riscrivi «Rispetto dei tempi»/u,
    cell('confidence', 1),
  ),
  header('a missing header', 'title', null, /Manca la colonna «Titolo»/u, beyond(1)),
  header(
    'a repeated header',
    'office',
    'Stato',
    new RegExp(`c’è già in ${cell('status', 1)}`, 'u'),
    cell('office', 1),
  ),
  table(
    'a row above the headers',
    (rows) => [['Comune di Borgo Prova'], ...rows],
    cell('number', 1),
    /senza righe sopra/u,
  ),
  table('no headers', (rows) => rows.slice(1), cell('number', 1), /intestazioni del modello/u),
  table('only headers', (rows) => rows.slice(0, 1), undefined, /nessuna riga/u),
  table(
    'the same new row twice',
    ([heads = [], first = [], ...rows]) => [heads, first, first, ...rows],
    cell('title', 3),
    /ripete la 2.*Tienine una sola/u,
  ),
  table(
    'the same published row twice',
    ([heads = [], first = [], second = []]) => {
      const typed = second.with(column('title'), 'Finito').with(column('correction'), 'Più breve.');
      return [heads, first, typed, typed];
    },
    cell('id', 4),
    new RegExp(`c’è già in ${cell('id', 3)}`, 'u'),
  ),
  table(
    'a sheet of another name',
    (rows) => rows,
    undefined,
    /«Aggiornamenti»; ci sono «Foglio1», «Altro»/u,
    { name: 'Foglio1' },
  ),
  table('a hidden sheet', (rows) => rows, undefined, /nascosto/u, { isHidden: true }),
  table('an empty sheet', () => [], undefined, /vuoto/u),
  published(
    'a published update without its text',
    { text: null },
    cell('text', 3),
    /Manca «Testo», ma la riga è già pubblicata/u,
  ),
  published('a published update of the future', { date: '01/01/2027' }, cell('date', 3), /futuro/u),
  published(
    'a sheet older than the update it changes',
    { title: 'Altro titolo', version: 'v00000000' },
    cell('version', 3),
    /è cambiato dopo la creazione/u,
  ),
  published(
    'a published row typed over without a word about it',
    { title: 'Il tetto è rifatto' },
    cell('title', 3),
    /Se è una correzione scrivi nella colonna «Correzione»/u,
  ),
  published(
    'a published update told again as new with another content',
    { id: null, version: null, text: 'Un altro testo.' },
    cell('title', 3),
    /scrivi «scuola-tetto\/2026-05-20-finito»/u,
  ),
];

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const goodCsv = async (): Promise<string> =>
  makeCsv(toTable((await goodRows()).map((one) => ({ ...one, text: 'È già finito' }))));
const csvWith = (change: SheetRow) => async (): Promise<string> =>
  makeCsv(
    toTable((await goodRows()).map((one, index) => (index === 0 ? { ...one, ...change } : one))),
  );

/** Files that are no sheet, or that cannot be read. */
const files: readonly BadSheet[] = [
  file('an empty file', 'vuoto.xlsx', () => Promise.resolve(''), /vuoto/u),
  file('a file of spaces', 'vuoto.csv', () => Promise.resolve('\r\n  \r\n'), /vuoto/u),
  file(
    // Its first line breaks in a cell: lines of the file are counted, as an editor of texts shows them.
    'a CSV in the encoding of an old Macintosh',
    'foglio.csv',
    async () => latin((await goodCsv()).replaceAll('’', "'").replaceAll(/[ÈèàùÀ]/gu, '\u008F')),
    /Alla riga \d+ del file.*CSV UTF-8/u,
  ),
  file(
    'a CSV in UTF-16 with a mark',
    'foglio.csv',
    async () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(await goodCsv(), 'utf16le')]),
    /UTF-16.*CSV UTF-8/u,
  ),
  file(
    'a CSV in UTF-16 without a mark',
    'foglio.csv',
    async () => Buffer.from(await goodCsv(), 'utf16le'),
    /UTF-16/u,
  ),
  file(
    'a CSV with ruined accents',
    'foglio.csv',
    async () => (await goodCsv()).replaceAll('È', 'Ãˆ'),
    /accentate sono rovinate/u,
  ),
  file(
    'a CSV with open quotes',
    'foglio.csv',
    async () => `${await goodCsv()}\r\nscuola-tetto;"Tetto`,
    /non si chiudono/u,
    cell('slug', 4),
  ),
  file(
    'a CSV with text after quotes',
    'foglio.csv',
    async () => `${await goodCsv()}\r\n"scuola"-tetto`,
    /Raddoppia le virgolette/u,
    cell('number', 4),
  ),
  file(
    'a formula in a CSV',
    'foglio.csv',
    csvWith({ title: '=HYPERLINK("https://x.example/")' }),
    /formula/u,
    cell('title'),
  ),
  file(
    'an error in a CSV',
    'foglio.csv',
    csvWith({ title: '#N/D' }),
    /errore del foglio/u,
    cell('title'),
  ),
  file(
    '999 % in a CSV',
    'foglio.csv',
    csvWith({ percent: '999 %' }),
    /fuori misura/u,
    cell('percent'),
  ),
  file('a PDF', 'foglio.xlsx', () => Promise.resolve('%PDF-1.7 prova'), /un PDF/u),
  file(
    'a picture',
    'foglio.xlsx',
    () => Promise.resolve(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])),
    /immagine/u,
  ),
  file(
    'a page of HTML',
    'foglio.xls',
    () => Promise.resolve('<html><table><tr><td>Obiettivo</td></tr></table></html>'),
    /HTML/u,
  ),
  file(
    'a text that is no table',
    'foglio.csv',
    () => Promise.resolve('Caro collega, ti mando gli aggiornamenti.'),
    /intestazioni del modello/u,
    cell('number', 1),
  ),
  file(
    'an old Excel file',
    'foglio.xls',
    () => Promise.resolve(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])),
    /vecchio formato.*XLSX/u,
  ),
  file(
    'a workbook with a password',
    'foglio.xlsx',
    async () =>
      makeWorkbook(toTable(await goodRows()), {
        options: { encryption: { password: 'segreta', spinCount: 10 } },
      }),
    /password/u,
  ),
  file(
    'a workbook cut in half',
    'foglio.xlsx',
    async () => (await makeWorkbook(toTable(await goodRows()))).slice(0, 2000),
    /danneggiato/u,
  ),
  file(
    'a workbook with damaged bytes',
    'foglio.xlsx',
    async () => damage(await makeWorkbook(toTable(await goodRows()))),
    /danneggiato/u,
  ),
  file(
    'a ZIP with a text',
    'foglio.xlsx',
    () => Promise.resolve(zipOf('lettera.txt')),
    /archivio ZIP/u,
  ),
  file(
    'a Word document',
    'foglio.xlsx',
    () => Promise.resolve(zipOf('word/document.xml')),
    /documento di testo/u,
  ),
  file(
    'a damaged OpenDocument sheet',
    'foglio.ods',
    () => Promise.resolve(zipOf('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')),
    /danneggiato/u,
  ),
  file(
    'two faults at once',
    'foglio.csv',
    csvWith({ percent: '101', date: '40/01/2026' }),
    /Il giorno «40\/01\/2026» non esiste/u,
    cell('date'),
  ),
];

/** Bytes in the middle turned over, so that inflating fails. */
function damage(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) =>
    index > 300 && index < bytes.length - 1500 ? byte ^ 0x5a : byte,
  );
}

/** The first bytes of an archive, with a name in it. */
function zipOf(name: string): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(name), Buffer.alloc(400, 1)]);
}

/** All of them. */
export const badSheets: readonly BadSheet[] = [...cells, ...sheets, ...files];
