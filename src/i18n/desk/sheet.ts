import { countOf } from '../format.ts';

/** What rows of a sheet should be looked at for, beside what the form of a report warns of. */
export const sheetWarningTexts = {
  noSource: 'manca la fonte: chi legge non può controllare.',
  twin: (title: string, row: number) =>
    `somiglia alla riga ${String(row)}, «${title}». Se è lo stesso fatto, tienine una.`,
} as const;

/** Where something stands in a file that was uploaded, and why a row of it is left. */
export const sheetReviewTexts = {
  row: (sheet: string, row: number) => `${sheet}, riga ${String(row)}`,
  cell: (sheet: string, cell: string, column: string | undefined) =>
    `${sheet}, ${cell}${column === undefined ? '' : ` (${column})`}`,
  otherOffice:
    'Questo obiettivo è di un altro ufficio: non puoi scriverne. Togli la riga, o falla caricare a chi lavora per quell’ufficio.',
  notYourOffice:
    'Non lavori per questo ufficio: non puoi comunicare a suo nome. Scegli il tuo, oppure svuota la cella.',
} as const;

/** Words of the page on which a sheet is downloaded and uploaded. */
export const sheetPageTexts = {
  heading: 'Con un foglio di calcolo',
  lead: 'Comodo quando le novità sono molte. Il foglio contiene una riga per ogni azione dei tuoi uffici e quello che è già pubblicato.',
  download: 'Scarica il foglio dei tuoi uffici (XLSX)',
  file: 'Foglio compilato',
  limit: (megabytes: number) =>
    `XLSX, ODS o CSV, al massimo ${String(megabytes)} MB. Prima vedi che cosa cambia: nulla è pubblicato e nulla è conservato finché non scegli le righe.`,
  check: 'Controlla il foglio',
  missing: 'Scegli il foglio da caricare.',
  tooLarge: (megabytes: number) =>
    `Il file è più grande di ${String(megabytes)} MB: non è stato letto e non è stato conservato. Controlla di avere scelto il foglio giusto.`,
  ended:
    'Il tempo della sessione è finito: il file non è stato letto. Entra di nuovo e sceglilo un’altra volta; il foglio sul tuo computer non è cambiato.',
  refused: 'Il foglio non si può leggere. Nulla è stato conservato.',
  again: 'Correggi il foglio e caricalo di nuovo: le righe già prese non si ripetono.',
  summary: (rows: number, issues: number) =>
    `${countOf(rows, 'riga da prendere', 'righe da prendere')}, ${countOf(issues, 'cosa da correggere', 'cose da correggere')}`,
  issues: (count: number) => countOf(count, 'cosa da correggere', 'cose da correggere'),
  left: (count: number) =>
    `${countOf(count, 'altra riga non sta', 'altre righe non stanno')} in questa pagina: prendi prima queste, poi carica di nuovo lo stesso foglio.`,
  issuesLead: 'Queste righe non si prendono. Le altre sì.',
  rows: (count: number) => countOf(count, 'riga pronta', 'righe pronte'),
  rowsLead:
    'Togli il segno a quelle che non vuoi. Le righe prese diventano bozze: le rileggi, confermi gli avvisi e le pubblichi una per una.',
  noRows: 'Nel foglio non c’è niente di nuovo.',
  unchanged: (count: number) =>
    `${countOf(count, 'riga già pubblicata è', 'righe già pubblicate sono')} com’${count === 1 ? 'era' : 'erano'}.`,
  drafted: (count: number) => `${countOf(count, 'riga è', 'righe sono')} già tra le bozze.`,
  remarks: (count: number) => countOf(count, 'cosa non letta', 'cose non lette'),
  corrects: (title: string) => `Correzione di «${title}»`,
  withdraws: (title: string) => `Ritiro di «${title}»`,
  nothing: 'vuoto',
  arrow: 'diventa',
  warning: 'Avviso:',
  take: 'Prendi le righe scelte',
  noneChosen: 'Non hai scelto nessuna riga: nulla è stato conservato.',
  taken: (count: number, skipped: number) =>
    `${countOf(count, 'bozza nuova', 'bozze nuove')}.${skipped === 0 ? '' : ` ${countOf(skipped, 'riga c’era', 'righe c’erano')} già.`}`,
  expired:
    'Sei di nuovo dentro. Le righe del foglio sono qui: controlla e premi ancora «Prendi le righe scelte».',
  foreign: 'La pagina era vecchia: nulla è stato conservato. Le righe sono qui: ripeti.',
  unreadable: 'Le righe non si possono più leggere: carica di nuovo il foglio.',
  fileName: (today: string) => `novita-${today}.xlsx`,
} as const;
