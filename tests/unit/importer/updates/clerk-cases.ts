import type { SheetColumnKey } from '../../../../src/i18n/commands/updates-sheet.ts';
import { type ClerkSheet, csvWith, place, report } from './clerk-sheets.ts';

/** What a clerk does to the template, and what must come of it. */
export interface ClerkCase {
  readonly what: string;
  readonly make: (sheet: ClerkSheet) => Promise<Uint8Array> | Uint8Array;
  readonly added?: readonly string[];
  readonly changed?: readonly string[];
  /** Each must be met by one message, in order. */
  readonly issues?: readonly RegExp[];
  readonly remarks?: readonly RegExp[];
}

/** The news that most of them tell. */
export const told = 'strade Via Larga asfaltata';
/** The smallest picture. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What a message about a cell begins with, wherever its column stands. */
const says = (key: SheetColumnKey, row: number, words: RegExp): RegExp =>
  new RegExp(`^${place(key, row)}: ${words.source}`, 'u');

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Cells of the columns that people fill in, with the hidden ones between them, moved between two rows: others stay. */
function swap(
  sheet: ClerkSheet,
  one: number,
  other: number,
  from: SheetColumnKey,
  to: SheetColumnKey,
): ClerkSheet {
  const rows = sheet.rows();
  const [start, end] = [sheet.column(from), sheet.column(to)];
  const move = (row: number, source: number): (typeof rows)[number] =>
    (rows[row] ?? []).map((value, column) =>
      column >= start && column <= end ? (rows[source]?.[column] ?? null) : value,
    );
  return sheet.arrange(
    rows.map((row, index) =>
      index === one ? move(one, other) : index === other ? move(other, one) : row,
    ),
  );
}

/** What clerks do to sheets. */
export const clerkCases: readonly ClerkCase[] = [
  { what: 'sends the template back as it is', make: (sheet) => sheet.save() },
  { what: 'fills in a row', make: (sheet) => sheet.type(1, report).save(), added: [told] },
  {
    what: 'fills in a row and saves as ODS',
    make: (sheet) => sheet.type(1, report).save('ods'),
    added: [told],
  },
  {
    what: 'sorts the whole table',
    make: (sheet) => {
      sheet.type(1, report);
      return sheet.arrange(sheet.rows().toReversed()).save();
    },
    added: [told],
  },
  {
    what: 'sorts what was written, without the grey columns',
    make: (sheet) => swap(sheet.type(1, report), 0, 1, 'date', 'minor').save(),
    issues: [
      says(
        'objectiveTitle',
        0,
        /La novità è stata scritta per un’altra riga: «Strade senza buche», azione a1/u,
      ),
    ],
  },
  {
    what: 'sorts the grey columns without what was written',
    make: (sheet) => swap(sheet.type(1, report), 0, 1, 'number', 'indicators').save(),
    issues: [says('objectiveTitle', 1, /La novità è stata scritta per un’altra riga/u)],
  },
  {
    what: 'moves title and text alone to the row of another objective',
    make: (sheet) => {
      sheet.type(1, report).type(0, { date: report.date ?? null });
      return swap(sheet, 0, 1, 'title', 'text').save();
    },
    issues: [
      says('objectiveTitle', 0, /La novità è stata scritta per un’altra riga/u),
      says('title', 1, /Manca «Titolo»/u),
      says('text', 1, /Manca «Testo»/u),
    ],
  },
  {
    what: 'copies news to another action of the objective with all its columns',
    make: (sheet) => {
      sheet.type(1, report);
      const [first = [], second = [], third = []] = sheet.rows();
      const start = sheet.column('date');
      return sheet
        .arrange([first, second, [...third.slice(0, start), ...second.slice(start)]])
        .save();
    },
    added: [told],
    issues: [says('action', 2, /La novità è stata scritta per un’altra riga/u)],
  },
  {
    what: 'copies a whole blank row for a second piece of news',
    make: (sheet) => {
      const [first = [], second = [], ...others] = sheet.rows();
      sheet.arrange([first, second, [...second], ...others]);
      return sheet
        .type(1, report)
        .type(2, { ...report, title: 'Segnaletica posata' })
        .save();
    },
    added: [told, 'strade Segnaletica posata'],
  },
  {
    what: 'copies a row and forgets to change it',
    make: (sheet) => {
      sheet.type(1, report);
      const [first = [], second = [], ...others] = sheet.rows();
      return sheet.arrange([first, second, [...second], ...others]).save();
    },
    added: [told],
    issues: [/ripete la 3/u],
  },
  {
    what: 'adds a row below with number and action alone',
    make: (sheet) => {
      const row = sheet.rows()[0]?.map(() => null) ?? [];
      sheet.arrange([...sheet.rows(), row]);
      return sheet.type(3, { ...report, number: 12, action: 1 }).save();
    },
    added: [told],
  },
  {
    what: 'adds a row below without saying of what',
    make: (sheet) => {
      const row = sheet.rows()[0]?.map(() => null) ?? [];
      sheet.arrange([...sheet.rows(), row]);
      return sheet.type(3, { ...report, action: 1 }).save();
    },
    issues: [says('objectiveTitle', 3, /Non si capisce di quale obiettivo/u)],
  },
  {
    what: 'deletes the hidden columns',
    make: (sheet) => {
      const gone = (['slug', 'rowMark', 'titleMark'] as const).map((key) => sheet.column(key));
      sheet.type(1, report);
      const { rows } = sheet.sheet();
      const left = rows.map((row) => row.filter((_, column) => !gone.includes(column)));
      sheet.arrange(left.slice(1) as never);
      sheet.sheet().rows[0] = left[0] ?? [];
      return sheet.save();
    },
    added: [told],
  },
  {
    what: 'filters the rows of others away',
    make: (sheet) => {
      sheet.type(1, report).sheet().rowDefs = new Map([
        [1, { hidden: true }],
        [3, { hidden: true }],
      ]);
      return sheet.save();
    },
    added: [told],
  },
  {
    what: 'leaves a filled row hidden by a filter',
    make: (sheet) => {
      sheet.type(1, report).sheet().rowDefs = new Map([[2, { hidden: true }]]);
      return sheet.save();
    },
    issues: [says('objectiveTitle', 1, /La riga è nascosta/u)],
  },
  {
    what: 'writes short words: 1, compl., LL.PP., x',
    make: (sheet) =>
      sheet
        .type(1, { ...report, action: '1', status: 'compl.', office: 'LL.PP.', minor: 'x' })
        .save(),
    added: [told],
  },
  {
    what: 'writes short words that may mean two things',
    make: (sheet) => sheet.type(1, { ...report, status: 'a', office: 'Area' }).save(),
    issues: [/«a» non è tra le voci possibili/u, /L’ufficio «Area» non esiste/u],
  },
  {
    what: 'writes a date as a date',
    make: (sheet) =>
      sheet
        .type(1, { ...report, date: new Date('2026-06-10T00:00:00Z') })
        .change(1, 'date', { style: { numFmt: 'dd/mm/yyyy' } })
        .save(),
    added: [told],
  },
  {
    what: 'formats a date as a number',
    make: (sheet) => sheet.type(1, { ...report, date: 46_183 }).save(),
    added: [told],
  },
  {
    what: 'writes a date as a text of another program',
    make: (sheet) => sheet.type(1, { ...report, date: '10.06.26' }).save(),
    added: [told],
  },
  {
    what: 'writes month and day the American way',
    make: (sheet) => sheet.type(1, { ...report, date: '06/13/2026' }).save(),
    issues: [new RegExp(`^${place('date', 1)}: Il giorno «06/13/2026» non esiste`, 'u')],
  },
  {
    what: 'pastes from Word, with its line breaks, spaces and quotes',
    make: (sheet) =>
      sheet
        .type(1, { ...report, text: 'La via\u00A0è aperta.\vAnche «di sera» \u2013 sempre. ' })
        .save(),
    added: [told],
  },
  {
    what: 'links the source in place of writing its address',
    make: (sheet) =>
      sheet
        .type(1, report)
        .change(1, 'evidenceLabel', { hyperlink: { target: 'https://borgo.example/12' } })
        .save(),
    added: [told],
  },
  {
    what: 'merges the cells of two actions',
    make: (sheet) => {
      const column = sheet.type(1, report).column('status');
      sheet.sheet().merges = [{ startRow: 2, startCol: column, endRow: 3, endCol: column }];
      return sheet.save();
    },
    added: [told],
    issues: [/sono unite/u],
  },
  {
    what: 'adds a column of notes to the right, and a value beside it',
    make: (sheet) => {
      sheet.type(1, report);
      const [heads = [], ...rows] = sheet.sheet().rows;
      sheet.sheet().rows = [[...heads, 'Appunti'], ...rows.map((row) => [...row, 'x', 'y'])];
      return sheet.save();
    },
    added: [told],
    remarks: [
      /colonna «Appunti» non è del modello: non è letta/u,
      /3 valori in una colonna senza/u,
    ],
  },
  {
    what: 'inserts a column in the middle',
    make: (sheet) => {
      sheet.type(1, report);
      const at = sheet.column('status');
      const rows = sheet.rows().map((row) => row.toSpliced(at, 0, 'controllato'));
      const heads = (sheet.sheet().rows[0] ?? []).toSpliced(at, 0, 'Visto');
      sheet.arrange(rows).sheet().rows[0] = heads;
      return sheet.save();
    },
    added: [told],
    remarks: [/colonna «Visto»/u],
  },
  {
    what: 'writes a note on a cell and adds a sheet',
    make: (sheet) => {
      sheet.type(1, report).change(1, 'title', { comment: { text: 'da vedere' } });
      sheet.sheets.push({ name: 'Conti', rows: [['a', 1]] });
      return sheet.save();
    },
    added: [told],
    remarks: [
      new RegExp(`^${place('title', 1)}: La cella ha una nota`, 'u'),
      /^Conti: Questo foglio non è letto/u,
    ],
  },
  {
    what: 'puts a picture into the sheet',
    make: (sheet) => {
      sheet.type(1, report).sheet().images = [
        {
          data: Buffer.from(dot, 'base64'),
          type: 'png',
          anchor: { from: { row: 0, col: 0 }, to: { row: 1, col: 1 } },
        },
      ];
      return sheet.save();
    },
    added: [told],
    remarks: [/immagini o disegni/u],
  },
  {
    what: 'computes a cell',
    make: (sheet) =>
      sheet
        .type(1, report)
        .change(1, 'percent', { type: 'formula', formula: 'SUM(1,1)', formulaResult: 2 })
        .save(),
    issues: [/contiene una formula/u],
  },
  {
    what: 'types over a published row',
    make: (sheet) => sheet.type(0, { title: 'Altro' }, 'published').save(),
    issues: [/già pubblicata.*colonna «Correzione»/u],
  },
  {
    what: 'corrects a published row in words',
    make: (sheet) =>
      sheet
        .type(0, { text: 'Ci sono trenta posti.', correction: 'Erano trenta.' }, 'published')
        .save(),
    changed: ['mulino/2026-05-20-aperto'],
  },
  {
    what: 'withdraws a published row',
    make: (sheet) => sheet.type(0, { withdrawal: 'Riguardava un’altra sala.' }, 'published').save(),
    changed: ['mulino/2026-05-20-aperto'],
  },
  {
    what: 'deletes the sheet of what is published',
    make: (sheet) => {
      sheet.type(1, report).sheets.splice(1, 1);
      return sheet.save();
    },
    added: [told],
  },
  {
    what: 'names the sheet anew',
    make: (sheet) => {
      sheet.sheet().name = 'Foglio1';
      return sheet.save();
    },
    issues: [/Manca il foglio «Aggiornamenti»/u],
  },
  {
    what: 'saves a CSV with semicolons in UTF-8',
    make: () => text(csvWith(1, report)),
    added: [told],
  },
  {
    what: 'saves a CSV from Excel in Windows-1252',
    make: () =>
      Uint8Array.from(
        csvWith(1, { ...report, text: 'La via è aperta: 5 € l’ora.' })
          .replace('\uFEFF', '')
          .replaceAll('€', '\u0080')
          .replaceAll('’', '\u0092')
          .replaceAll('«', '\u00AB'),
        (letter) => letter.codePointAt(0) ?? 0,
      ),
    added: [told],
    remarks: [/letto come lo salva Excel \(Windows-1252\)/u],
  },
  {
    what: 'saves a CSV with tabs and commas in texts',
    make: () => text(csvWith(1, { ...report, text: 'Una, due, tre' }).replaceAll(';', '\t')),
    added: [told],
  },
  {
    what: 'writes two values of an indicator in a cell, under its number',
    make: (sheet) =>
      sheet
        .type(1, { ...report, indicator: '1\n1', period: '2025\nmarzo 2026', value: '12\n3,5' })
        .save(),
    added: [told],
  },
];
