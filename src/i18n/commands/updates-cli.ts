import { sheetHeaders } from './updates-sheet.ts';

const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** What `npm run updates` says to the staff who run it. */
export const updatesText = {
  usage: [
    'Uso: npm run updates -- template [--office ID] --out FILE.xlsx|.csv',
    '     npm run updates -- import FILE [--dry-run] [--confirm]',
    '',
    'template  crea il foglio da compilare: una riga per ogni azione, più gli aggiornamenti già pubblicati',
    'import    mostra le differenze, poi scrive un file YAML per ogni aggiornamento: tutto o niente',
    '',
    '  --office ID    solo gli obiettivi di un ufficio (si può ripetere)',
    '  --out FILE     dove scrivere il foglio; .csv per un file CSV',
    '  --force        sostituisce FILE anche se contiene righe non ancora importate',
    '  --dry-run      mostra le differenze e non scrive nulla',
    '  --confirm      scrive anche se ci sono avvisi: li hai letti e va bene così',
    '  --content DIR  cartella dei contenuti (anche con la variabile CONTENT_DIR; se manca: content)',
    '  --help         mostra queste righe',
    '',
    'Uscita: 0 tutto bene, 1 qualcosa da correggere nel foglio, 2 non si è potuto leggere o scrivere.',
  ].join('\n'),
  arguments: {
    missingCommand: 'Manca il comando: scrivi template oppure import. Con --help vedi gli esempi.',
    unknownCommand: (command: string) =>
      `Comando sconosciuto: ${command}. Scrivi template oppure import.`,
    missingOut:
      'Manca il nome del foglio da creare. Esempio: npm run updates -- template --out aggiornamenti.xlsx',
    badOut: (file: string) => `${file}: il nome deve finire con .xlsx oppure .csv.`,
    missingFile:
      'Manca il foglio da importare. Esempio: npm run updates -- import aggiornamenti.xlsx --dry-run',
    tooMany: (words: readonly string[]) =>
      `Parole di troppo: ${words.join(', ')}. Metti tra virgolette i nomi che contengono spazi.`,
    notFor: (option: string, command: string) =>
      `L’opzione --${option} non serve con ${command}. Toglila.`,
    badToday: (value: string) =>
      `PORTAL_TODAY deve essere una data come 2026-01-31, non «${value}».`,
    unknownOffice: (id: string, known: readonly string[]) =>
      `L’ufficio «${id}» non esiste. Uffici: ${known.join(', ')}.`,
    missingInput: (path: string) => `${path}: il file non esiste. Controlla il nome e la cartella.`,
    directory: (path: string) => `${path}: è una cartella. Indica il foglio da importare.`,
    unsaved: (path: string) =>
      `${path} contiene righe non ancora importate, o non è un foglio di aggiornamenti. Importalo, scegli un altro nome, oppure aggiungi --force per sostituirlo.`,
  },
  templateWritten: (path: string, actions: number, published: number) =>
    `${path}: ${count(actions, 'azione da compilare', 'azioni da compilare')} e ${count(published, 'aggiornamento già pubblicato', 'aggiornamenti già pubblicati')}.`,
  summary: (added: number, changed: number, unchanged: number, blank: number) =>
    `Nuovi: ${String(added)} · cambiati: ${String(changed)} · invariati: ${String(unchanged)} · righe vuote: ${String(blank)}`,
  heading: (path: string) => `Differenze tra ${path} e il portale`,
  added: (row: number, about: string, title: string, id: string) => [
    `  riga ${String(row)} · ${about}`,
    `    «${title}»`,
    `    → updates/${id}.yaml`,
  ],
  changed: (row: number, id: string) => `  riga ${String(row)} · updates/${id}.yaml`,
  change: (header: string, before: string, after: string) => `    ${header}: ${before} → ${after}`,
  nothing: 'vuoto',
  sections: { added: 'Nuovi', changed: 'Cambiati', notRead: 'Non letti' },
  warningCount: (number: number) => `${count(number, 'avviso', 'avvisi')} da leggere:`,
  unconfirmed:
    'Non è stato scritto nulla: correggi il foglio, oppure, se va bene così, ripeti il comando con --confirm.',
  problemCount: (number: number) =>
    `${count(number, 'cosa da correggere', 'cose da correggere')} nel foglio:`,
  place: (sheet: string, cell: string, row: number, header: string | undefined) =>
    `${sheet} · ${cell} (riga ${String(row)}${header === undefined ? '' : `, colonna «${header}»`})`,
  nothingWritten: 'Non è stato scritto nulla: correggi il foglio e ripeti.',
  dryRun: 'Prova: non è stato scritto nulla.',
  upToDate: 'Il portale ha già tutto: nessun file da scrivere.',
  written: (paths: readonly string[]) =>
    `${count(paths.length, 'file scritto', 'file scritti')}:\n${paths.map((path) => `  ${path}`).join('\n')}`,
  cannotEdit: 'non si può correggere senza cambiare il resto del file: scrivi una chiave per riga',
} as const;

/** The note that a page shows of a correction for which the office wrote none: which fields changed, and what small ones said before. */
export function describeCorrection(
  changes: readonly {
    readonly field: keyof typeof sheetHeaders;
    readonly before: string | undefined;
  }[],
): string {
  const parts = changes.map(({ field, before }) => {
    const name = sheetHeaders[field].toLowerCase();
    if (before === undefined) return `${name} (aggiunta; prima non c’era)`;
    return field === 'text' || before.length > 60 || before.includes('\n')
      ? name
      : `${name} (prima: «${before}»)`;
  });
  return `Voci corrette: ${parts.join(', ')}.`;
}
