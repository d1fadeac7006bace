import { countOf } from '../format.ts';

const fixEncoding =
  'In Excel usa «Salva con nome» e scegli «CSV UTF-8 (delimitato da virgole)»; in LibreOffice «Salva con nome», CSV, set di caratteri «Unicode (UTF-8)». Oppure consegna il file XLSX';
const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

/** What can be wrong with a spreadsheet of updates as a file, and what to do. */
export const sheetFileText = {
  empty:
    'Il file è vuoto. Crea un foglio nuovo con «npm run updates -- template --out FILE.xlsx» e ricompilalo.',
  tooLarge: (megabytes: number) =>
    `Il file è più grande di ${String(megabytes)} MB: non è un foglio di aggiornamenti. Controlla di avere scelto quello giusto.`,
  locked:
    'Il file è protetto da una password. Aprilo, togli la password (in Excel: File, Informazioni, Proteggi cartella di lavoro) e salvalo di nuovo.',
  oldExcel:
    'È un file nel vecchio formato di Excel (.xls) o un documento Office di prima del 2007. Aprilo e usa «Salva con nome», formato XLSX.',
  binaryExcel:
    'È una cartella di lavoro binaria (.xlsb). Aprila in Excel e usa «Salva con nome», formato «Cartella di lavoro di Excel (.xlsx)».',
  otherOffice:
    'È un documento di testo o una presentazione, non un foglio di calcolo. Consegna il foglio XLSX creato con «npm run updates -- template».',
  otherArchive:
    'È un archivio ZIP, non un foglio di calcolo. Estrai il foglio XLSX che contiene e importa quello.',
  damaged:
    'Il file XLSX è danneggiato o incompleto e non si riesce ad aprire. Copialo di nuovo per intero, oppure aprilo in Excel o LibreOffice e salvalo con un altro nome.',
  notSheet: (kind: string) =>
    `È ${kind}, non un foglio di calcolo. Consegna il foglio XLSX o CSV creato con «npm run updates -- template».`,
  kinds: {
    pdf: 'un PDF',
    image: 'un’immagine',
    rtf: 'un documento RTF',
    html: 'una pagina HTML',
    xml: 'un file XML',
    other: 'un file di un altro tipo',
  },
  utf16: `Il testo è codificato in UTF-16 («Testo Unicode» di Excel). ${fixEncoding}.`,
  notUtf8: (line: number) =>
    `Alla riga ${String(line)} del file i caratteri non sono in UTF-8 e nemmeno quelli di un CSV di Excel italiano. ${fixEncoding}.`,
  windows:
    'Il CSV non è in UTF-8: è stato letto come lo salva Excel (Windows-1252). Controlla le lettere accentate.',
  mojibake: (line: number) =>
    `Alla riga ${String(line)} del file le lettere accentate sono rovinate («Ã¨», «�»). Torna al file di partenza. ${fixEncoding}.`,
  openQuote:
    'Le virgolette aperte in questa cella non si chiudono. Aggiungi le virgolette alla fine del testo, oppure salva di nuovo il file da Excel o LibreOffice.',
  textAfterQuote:
    'Dopo le virgolette chiuse c’è altro testo. Raddoppia le virgolette dentro il testo (""), oppure salva di nuovo il file da Excel o LibreOffice.',
  missingSheet: (name: string, found: readonly string[]) =>
    `Manca il foglio «${name}»; ci sono ${quoted(found)}. Ridai al foglio il suo nome, «${name}».`,
  hiddenSheet: (name: string) =>
    `Il foglio «${name}» è nascosto. Mostralo, ricontrolla le righe e salva di nuovo.`,
  noRows:
    'Sotto le intestazioni non c’è nessuna riga. Crea un foglio nuovo con «npm run updates -- template» e compilane le righe.',
  tooLargeInside:
    'Il file, una volta aperto, è enormemente più grande di come appare: non è un foglio di aggiornamenti. Copia le righe in un foglio nuovo e consegna quello.',
  farCell: (cell: string, columns: number, rows: number) =>
    `Nella cella ${cell} c’è qualcosa, molto lontano dalla tabella: si leggono al massimo ${countOf(columns, 'colonna', 'colonne')} e ${countOf(rows, 'riga', 'righe')}. Svuota quella cella (anche se mostra solo spazi), o cancella le righe e le colonne in più.`,
  tooManyRows: (limit: number) =>
    `Ci sono più di ${String(limit)} righe. Dividi il foglio, o cancella le righe vuote in fondo.`,
} as const;

/** What in a file is not read, without being wrong. */
export const sheetRemarkText = {
  sheet: 'Questo foglio non è letto: non è del modello.',
  column: (header: string) => `La colonna «${header}» non è del modello: non è letta.`,
  stray: (count: number) =>
    count === 1
      ? 'Il valore sta in una colonna senza intestazione: non è letto.'
      : `${countOf(count, 'valore', 'valori')} in una colonna senza intestazione: non sono letti.`,
  note: 'La cella ha una nota: non è letta. Se serve, scrivila nel testo.',
  pictures: 'Nel file ci sono immagini o disegni: non sono letti.',
} as const;

/** What can be wrong with headers and cells, and what to write instead. */
export const sheetCellText = {
  notHeaders:
    'La prima riga non ha le intestazioni del modello. Riscrivi nella riga 1 le intestazioni («Obiettivo», «Azione», «Data», …), senza righe sopra.',
  missingHeader: (header: string) =>
    `Manca la colonna «${header}». Aggiungi l’intestazione «${header}» nella riga 1, oppure riparti da un foglio nuovo.`,
  renamedHeader: (found: string, header: string) =>
    `L’intestazione «${found}» non è del modello e manca «${header}». Riscrivi «${header}».`,
  repeatedHeader: (header: string, cell: string) =>
    `L’intestazione «${header}» c’è già in ${cell}. Togli una delle due colonne.`,
  merged: (range: string) =>
    `Le celle ${range} sono unite. Dividile («Separa celle») e ripeti il valore in ogni riga.`,
  formula:
    'La cella contiene una formula. Copiala e usa «Incolla speciale», «Valori», oppure scrivi il valore a mano.',
  error: (value: string) =>
    `La cella contiene un errore del foglio di calcolo (${value}). Scrivi il valore, oppure svuota la cella.`,
  hiddenRow:
    'La riga è nascosta (forse da un filtro) e pubblicherebbe qualcosa. Mostra tutte le righe, ricontrollala e salva di nuovo.',
  unknownDue: (found: string, known: readonly string[]) =>
    known.length === 0
      ? `«${found}» non è una scadenza di questa azione, che non ne ha. Svuota la cella.`
      : `«${found}» non è una scadenza di questa azione. Scrivi una di queste: ${known.join('; ')}.`,
  unreadableNewDue: (found: string) =>
    `«${found}» non è un giorno. Scrivilo come 30/06/2027, oppure svuota la cella.`,
  newDueWithoutPostponed: (postponed: string) =>
    `Una nuova scadenza va insieme allo stato «${postponed}». Cambia lo stato, oppure svuota la cella.`,
  unknownIndicator: (found: string, known: readonly string[]) =>
    known.length === 0
      ? `«${found}» non è un indicatore di questo obiettivo, che non ne ha. Svuota le celle del valore.`
      : `«${found}» non è un indicatore di questo obiettivo. Scrivi ${known.join(', ')}.`,
  unreadablePeriod: (found: string) =>
    `Il periodo «${found}» non si capisce. Scrivilo come 2026, marzo 2026, 1° trimestre 2026, 1° semestre 2026 oppure 2025/2026.`,
  unreadableValue: (found: string) =>
    `Il valore «${found}» non è un numero. Scrivi solo il numero, come 12 oppure 12,5.`,
  valueCount: (indicators: number, periods: number, values: number) =>
    `Indicatore, periodo e valore non si corrispondono (righe: ${String(indicators)}, ${String(periods)} e ${String(values)}). Scrivi un indicatore, un periodo e un valore per riga, nello stesso ordine.`,
  repeatedValue: (indicator: string, period: string) =>
    `L’indicatore ${indicator} ha due valori per ${period}. Tienine uno.`,
  valueWithoutSource:
    'Manca la fonte del valore. Scrivi da dove risulta: il portale non pubblica valori senza fonte.',
  earlyPeriod: (period: string) =>
    `Il periodo ${period} comincia dopo la data della riga. Controlla la data e il periodo.`,
  wrongKind:
    'La cella contiene un numero o una data, non un testo. Formattala come testo e riscrivi le parole.',
  missing: (header: string) =>
    `Manca «${header}». Scrivilo, oppure svuota tutte le celle da compilare di questa riga.`,
  missingPublished: (header: string) =>
    `Manca «${header}», ma la riga è già pubblicata. Rimetti il valore di prima; se l’aggiornamento non vale più, scrivi il motivo nella colonna «Ritiro».`,
  missingSlug:
    'Non si capisce di quale obiettivo si parla. Scrivi il suo numero nella colonna «N.», oppure copia per intero un’altra riga dello stesso obiettivo.',
  otherMark: (title: string, action: string | undefined) =>
    `La novità è stata scritta per un’altra riga: «${title}»${action === undefined ? '' : `, azione ${action}`}. Forse sono state ordinate o copiate solo alcune colonne: riportala nella sua riga o, se è proprio di questa, riscrivila a mano in una riga vuota di un foglio nuovo.`,
  overwritten:
    'La riga è già pubblicata e qui il valore è un altro, senza una spiegazione. Se è una correzione scrivi nella colonna «Correzione» che cosa era sbagliato; altrimenti rimetti il valore di prima. Per una notizia nuova usa una riga vuota.',
  unknownSlug: (slug: string, near: string | undefined) =>
    `L’obiettivo «${slug}» non esiste${near === undefined ? '' : `: forse «${near}»`}. Copia il codice da un foglio nuovo.`,
  formerSlug: (slug: string, now: string) =>
    `L’obiettivo «${slug}» ora si chiama «${now}». Scrivi «${now}».`,
  missingAction: 'Manca l’azione. Scrivi il suo codice, come a1, oppure «tutto l’obiettivo».',
  unknownAction: (action: string, slug: string, known: readonly string[]) =>
    `L’azione «${action}» non è dell’obiettivo «${slug}». Scrivi ${known.join(', ')} oppure «tutto l’obiettivo».`,
  otherTitle: (found: string, title: string) =>
    `Qui c’è «${found}», ma il titolo è «${title}». Forse le righe sono state ordinate senza tutte le colonne: riparti da un foglio nuovo, oppure rimetti il titolo giusto.`,
  unreadableDate: (found: string) =>
    `La data «${found}» non si capisce. Scrivila come 31/12/2026, 31 dicembre 2026, dicembre 2026 oppure 2026.`,
  yearMissing: (found: string) => `Nella data «${found}» manca l’anno. Scrivila come 31/12/2026.`,
  impossibleDate: (found: string) =>
    `Il giorno «${found}» non esiste nel calendario. Scrivi giorno/mese/anno, come 31/12/2026.`,
  futureDate: (date: string, today: string) =>
    `La data ${date} è nel futuro (oggi è ${today}). Scrivi quando è successo: un aggiornamento racconta un fatto già avvenuto.`,
  oldDate: (date: string) => `La data ${date} è troppo lontana nel passato. Controlla l’anno.`,
  unknownChoice: (found: string, known: readonly string[]) =>
    `«${found}» non è tra le voci possibili. Scrivi ${known.map((word) => `«${word}»`).join(', ')}.`,
  unreadablePercent: (found: string) =>
    `La percentuale «${found}» non è un numero. Scrivi un numero da 0 a 100, come 45.`,
  percentRange: (found: string) =>
    `La percentuale ${found} è fuori misura. Scrivi un numero da 0 a 100, come 45.`,
  percentFraction: (found: string) =>
    `«${found}» può voler dire meno dell’uno per cento oppure ${found} di tutto. Scrivi un numero da 0 a 100, come 45, oppure 45 %.`,
  percentWithoutStatus:
    'C’è la percentuale, ma non lo stato. Scegli lo stato nella colonna «Stato», oppure svuota questa cella.',
  confidenceWithoutStatus:
    'C’è il rispetto dei tempi, ma non lo stato. Scegli lo stato nella colonna «Stato», oppure svuota questa cella.',
  completedShort: (percent: string) =>
    `Lo stato è «Completato», ma la percentuale è ${percent}. Scrivi 100, svuota la cella, oppure cambia lo stato.`,
  notStartedDone: (percent: string) =>
    `Lo stato è «Non avviato», ma la percentuale è ${percent}. Scrivi 0, svuota la cella, oppure cambia lo stato.`,
  longTitle: (length: number, limit: number) =>
    `Il titolo ha ${countOf(length, 'carattere', 'caratteri')}; il massimo è ${String(limit)}. Accorcialo e sposta il resto nel testo.`,
  titleLines: 'Il titolo va a capo. Scrivilo su una riga sola.',
  badAddress: (found: string) =>
    `«${found}» non è un indirizzo completo. Scrivilo per intero, come https://www.comune.example/atto, oppure svuota la cella.`,
  addressWithoutLabel:
    'C’è l’indirizzo, ma non la fonte. Scrivi nella colonna «Fonte» che cosa si trova a quell’indirizzo.',
  addressCount: (labels: number, addresses: number) =>
    `Fonti: ${String(labels)}; indirizzi: ${String(addresses)}. Scrivi un indirizzo per riga, nello stesso ordine, con «—» dove manca.`,
  unknownOffice: (found: string, known: readonly string[]) =>
    `L’ufficio «${found}» non esiste. Scegli tra ${quoted(known)}.`,
  unknownId: (found: string) =>
    `L’identificativo «${found}» non è di nessun aggiornamento pubblicato. Se la riga è nuova svuota questa cella; altrimenti copialo da un foglio nuovo.`,
  idOfOther: (found: string, slug: string) =>
    `L’aggiornamento «${found}» non è dell’obiettivo «${slug}». Rimetti l’obiettivo di prima: un aggiornamento non si sposta.`,
  repeatedId: (found: string, cell: string) =>
    `L’identificativo «${found}» c’è già in ${cell}. Tieni una riga sola; se una è nuova, svuota il suo identificativo.`,
  repeatedRow: (row: number) =>
    `La riga ripete la ${String(row)}: stesso obiettivo, azione, data e titolo. Tienine una sola.`,
  alreadyThere: (id: string) =>
    `C’è già un aggiornamento con obiettivo, azione, data e titolo uguali («${id}»), ma con altro contenuto. Per correggerlo scrivi «${id}» nella colonna «Identificativo»; se è un altro fatto, cambia il titolo.`,
  stale: (id: string) =>
    `L’aggiornamento «${id}» è cambiato dopo la creazione di questo foglio. Riparti da un foglio nuovo; per imporre i valori di questa riga svuota la cella «Versione».`,
  onlyPublished: (header: string) =>
    `La riga è nuova: «${header}» serve solo per gli aggiornamenti già pubblicati. Svuota la cella.`,
  keepWithdrawn: (reason: string) =>
    `L’aggiornamento è stato ritirato e resta ritirato. Rimetti il motivo («${reason}»); se ci sono novità, compila una riga nuova.`,
  correctedWithdrawn:
    'L’aggiornamento è ritirato: non si corregge più. Rimetti i valori di prima e, se ci sono novità, compila una riga nuova.',
  other: (reason: string) =>
    `Il valore non va bene (${reason}). Controlla la cella con le istruzioni del foglio.`,
} as const;
