import type { Confidence, ReportedStatus } from '../../domain/content/update.ts';
import { actionSheetTexts } from '../data/action-data.ts';
import { yesNo } from '../data/column-text.ts';
import { confidenceLabels, reportedLabels } from '../objective/states.ts';

/** Names of the sheets of the workbook. */
export const sheetNames = {
  updates: 'Aggiornamenti',
  published: 'Già pubblicati',
  instructions: 'Istruzioni',
  lists: 'Elenchi',
} as const;

/** What stands in "Azione" where an update is about the whole objective. */
export const wholeObjective = 'tutto l’obiettivo';

/** What stands in a cell of addresses beside a source without one. */
export const noAddress = '—';

/** Statuses offered by the drop-down, by value. */
export const statusChoices: Readonly<Record<ReportedStatus, string>> = {
  'not-started': reportedLabels['not-started'],
  'in-progress': reportedLabels['in-progress'],
  completed: reportedLabels.completed,
  ongoing: reportedLabels.ongoing,
  postponed: reportedLabels.postponed,
  dropped: reportedLabels.dropped,
};

/** Degrees of confidence offered by the drop-down, by value. */
export const confidenceChoices: Readonly<Record<Confidence, string>> = confidenceLabels;

/** What a spreadsheet program says when a cell does not fit its rule. */
export const sheetRules = {
  title: 'Valore non previsto',
  list: 'Scegli una voce dall’elenco.',
  percent: 'Scrivi un numero da 0 a 100, come 45.',
  length: 'Il titolo può avere al massimo 120 caratteri.',
} as const;

/** Properties of the workbook. */
export const workbookText = {
  title: 'Aggiornamenti degli obiettivi',
  description:
    'Foglio per comunicare gli aggiornamenti sugli obiettivi del piano. Le istruzioni sono nel foglio «Istruzioni».',
} as const;

/** A column of the spreadsheet of updates. */
export interface SheetColumnText {
  readonly header: string;
  /** What to write in it. */
  readonly help?: string;
  /** What to write in it where a row is published already. */
  readonly helpPublished?: string;
}

/** Columns of the spreadsheet of updates, in the order in which the template writes them. */
export const sheetColumnTexts = {
  number: { header: 'N.' },
  slug: { header: 'Obiettivo' },
  objectiveTitle: { header: 'Titolo dell’obiettivo' },
  ...actionSheetTexts,
  dueDay: { header: 'Scadenza' },
  lastStatus: { header: 'Ultimo stato comunicato' },
  lastDate: { header: 'Data dell’ultimo stato' },
  indicators: { header: 'Indicatori previsti' },
  date: {
    header: 'Data',
    help: 'Quando è successo: 31/12/2026, 31 dicembre 2026, dicembre 2026 oppure 2026. Obbligatoria; non può essere nel futuro.',
  },
  rowMark: { header: 'Segno della riga' },
  due: {
    header: 'Scadenza a cui risponde',
    help: 'Solo per le azioni con più scadenze: il giorno di quella di cui parli, come 31/03/2026. Il foglio propone l’ultima passata senza notizie: cambiala se parli di un’altra. Se sono più di una, separale con un punto e virgola. Le scadenze che non nomini restano aperte.',
  },
  status: {
    header: 'Stato',
    help: `Una voce dell’elenco: ${Object.values(statusChoices).join(', ')}. Lascia vuoto se lo stato non cambia.`,
  },
  newDue: {
    header: 'Nuova scadenza',
    help: `Solo con lo stato «${reportedLabels.postponed}», se la fonte dice il giorno nuovo: come 30/06/2027. Sulla pagina restano tutti e due.`,
  },
  confidence: {
    header: 'Rispetto dei tempi',
    help: `Una voce dell’elenco: ${Object.values(confidenceChoices).join(', ')}. Facoltativa.`,
  },
  percent: {
    header: 'Percentuale',
    help: 'Quanto è stato fatto, da 0 a 100. Facoltativa; solo insieme allo stato.',
  },
  title: {
    header: 'Titolo',
    help: 'Che cosa è successo, in una riga: al massimo 120 caratteri. Obbligatorio.',
  },
  titleMark: { header: 'Segno del titolo' },
  text: {
    header: 'Testo',
    help: 'Che cosa è successo, per esteso, in parole semplici. Obbligatorio. Gli a capo e gli indirizzi https:// si vedono anche sulla pagina.',
  },
  indicator: {
    header: 'Indicatore',
    help: 'Solo se comunichi un valore misurato: il codice dell’indicatore, come i1, tra quelli della colonna grigia «Indicatori previsti». Se i valori sono più di uno, scrivi un indicatore, un periodo e un valore per riga, nello stesso ordine.',
  },
  period: {
    header: 'Periodo del valore',
    help: 'A quale periodo si riferisce: 2026, marzo 2026, 1° trimestre 2026, 1° semestre 2026 oppure 2025/2026.',
  },
  value: {
    header: 'Valore',
    help: 'Il numero misurato, senza unità: 12 oppure 12,5. Serve anche la fonte.',
  },
  evidenceLabel: {
    header: 'Fonte',
    help: 'Da dove risulta: per esempio «Delibera di Giunta n. 12 del 3 marzo 2026». Se le fonti sono più di una, scrivine una per riga nella stessa cella.',
  },
  evidenceUrl: {
    header: 'Indirizzo della fonte',
    help: `Indirizzo che comincia con https://. Se le fonti sono più di una, un indirizzo per riga nello stesso ordine, con «${noAddress}» dove manca.`,
  },
  office: { header: 'Ufficio', help: 'L’ufficio che comunica: scegli dall’elenco. Facoltativo.' },
  minor: {
    header: 'Modifica minore',
    help: `«${yesNo.yes}» per una novità piccola, che la pagina mostra ripiegata. Altrimenti vuoto.`,
  },
  correction: {
    header: 'Correzione',
    helpPublished:
      'Nel foglio «Già pubblicati»: che cosa era sbagliato e che cosa dice ora. La pagina lo mostra. Per cambiare le altre celle della riga togli prima la protezione del foglio; senza una correzione scritta qui il portale rifiuta la riga.',
  },
  withdrawal: {
    header: 'Ritiro',
    helpPublished:
      'Nel foglio «Già pubblicati»: scrivi perché l’aggiornamento non vale più. Resta sulla pagina, segnato come ritirato.',
  },
  id: { header: 'Identificativo' },
  version: { header: 'Versione' },
} as const satisfies Record<string, SheetColumnText>;

/** A column of the spreadsheet of updates. */
export type SheetColumnKey = keyof typeof sheetColumnTexts;

/** Headers by column. */
export const sheetHeaders = Object.fromEntries(
  Object.entries(sheetColumnTexts).map(([key, { header }]) => [key, header]),
) as Readonly<Record<SheetColumnKey, string>>;

const columnTexts: readonly SheetColumnText[] = Object.values(sheetColumnTexts);

/** Lines of the sheet of instructions: what to fill in, and how. */
export const instructionLines: readonly (readonly [string, string])[] = [
  ['Come si compila', ''],
  [
    '1',
    `Nel foglio «${sheetNames.updates}» c’è una riga vuota per ogni azione. Compila solo le righe delle azioni di cui hai qualcosa da comunicare; lascia vuote le altre.`,
  ],
  [
    '2',
    'Le colonne grigie a sinistra dicono di quale obiettivo e di quale azione si parla: non cambiarle. Puoi ordinare e filtrare la tabella intera: ogni riga ha un segno nascosto della sua azione, e una novità finita accanto a un altro obiettivo è rifiutata.',
  ],
  [
    '3',
    `Per un aggiornamento su tutto l’obiettivo scrivi «${wholeObjective}» nella colonna «${sheetColumnTexts.action.header}».`,
  ],
  [
    '4',
    'Per più aggiornamenti sulla stessa azione copia la riga vuota intera e inseriscila sotto.',
  ],
  [
    '5',
    `Quello che è già sul portale sta nel foglio «${sheetNames.published}», protetto: serve per leggere, correggere e ritirare.`,
  ],
  [
    '6',
    'Salva come XLSX o ODS e carica il file alla pagina /redazione/foglio/, oppure consegnalo a chi gestisce il portale. Non usare formule e non unire celle. Colonne tue, note, immagini e altri fogli non sono letti: il portale li elenca.',
  ],
  ['', ''],
  ['Colonna', 'Che cosa scrivere'],
  ...columnTexts.flatMap(({ header, help }) =>
    help === undefined ? [] : [[header, help] as const],
  ),
  ['', ''],
  ['Correggere e ritirare', ''],
  ...columnTexts.flatMap(({ header, helpPublished }) =>
    helpPublished === undefined ? [] : [[header, helpPublished] as const],
  ),
];
