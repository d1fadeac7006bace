import { capitalize, countOf } from '../format.ts';
import { askedText } from './import-questions.ts';

const saveAsText =
  'aprilo con il programma che lo ha creato, salvalo come DOCX, ODT, XLSX, ODS, CSV o testo UTF-8 e importa quel file';
const saveAsUtf8 = 'aprilo con un editor di testo e salvalo di nuovo con codifica UTF-8';

/** What the importer says to the staff who run it. */
export const importerText = {
  usage: [
    'Uso: npm run import -- FILE [opzioni]',
    '',
    'Legge il documento ufficiale (DOCX, ODT, PDF, XLSX, ODS, CSV o testo), scrive content/official/<piano>.json e le impronte nelle schede.',
    '',
    '  --plan ID      piano da importare (se manca: currentPlan di municipality.yaml)',
    '                 con gli anni di un piano nuovo, come 2027-2029: lo confronta con l’ultimo e scrive l’edizione nuova',
    '  --themes NOME  livello che fa da tema in un piano nuovo: mandate-goal, mission, ambit, strategic-objective, office',
    '  --dry-run      non scrive nulla: mostra le differenze con le schede',
    '  --report FILE  salva l’elenco anche in un file .txt o .xlsx, da conservare o spedire',
    '  --json         scrive sullo standard output soltanto JSON',
    '  --check        elenca i fatti che mancano nelle schede e le parole copiate dal documento',
    '  --strict       esce con 1 se nel documento c’è qualcosa che non si riesce a collocare',
    '  --content DIR  cartella dei contenuti (anche con la variabile CONTENT_DIR; se manca: content)',
    '  --help         mostra queste righe',
    '',
    'Uscita: 0 tutto bene, 1 qualcosa da correggere (--strict, --check), 2 non si è potuto leggere o scrivere.',
  ].join('\n'),
  badReport: (path: string) =>
    `L’elenco si salva in un file .txt o .xlsx, non in «${path}»: cambia il nome dopo --report.`,
  reportSheet: 'Importazione',
  arguments: {
    missingFile: 'Manca il file da importare. Esempio: npm run import -- piano.txt --dry-run',
    oneFile: (files: readonly string[]) =>
      `Si importa un file alla volta; ne hai indicati ${String(files.length)}: ${files.join(', ')}. Metti tra virgolette i nomi che contengono spazi.`,
    unknownOption: (option: string) =>
      `Opzione sconosciuta: ${option}. Con --help vedi quelle possibili.`,
    badValue: (option: string) =>
      `L’opzione ${option} non è scritta bene: manca il valore, o ne ha uno di troppo. Con --help vedi come si scrive.`,
    badPlan: (id: string) =>
      `Il piano «${id}» non è un nome valido: usa lettere, cifre, punti e trattini, come 2025-2027.`,
    noPlan: (id: string, folder: string, known: readonly string[]) =>
      `Il piano «${id}» non esiste: manca ${folder}/plans/${id}.yaml. Piani presenti: ${known.join(', ') || 'nessuno'}.`,
  },
  source: {
    missingFile: (path: string) => `${path}: il file non esiste. Controlla il nome e la cartella.`,
    directory: (path: string) => `${path}: è una cartella. Indica il file del piano.`,
    unreadable: (path: string, reason: string) =>
      `${path}: non si può leggere (${reason}). Controlla i permessi del file.`,
    notAFile: 'non è un file ordinario',
    tooLarge: (path: string, bytes: number) =>
      `${path}: è più grande di ${String(bytes / 1024 / 1024)} MB. Controlla di avere scelto il file giusto; se è un PDF o un documento con molte immagini, salvalo senza immagini.`,
    empty: (path: string) => `${path}: il file è vuoto. Copialo o salvalo di nuovo.`,
    binary: (path: string, kind: string) => `${path}: è ${kind}, non un testo: ${saveAsText}.`,
    kinds: {
      pdf: 'un PDF',
      docx: 'un documento Word (DOCX)',
      doc: 'un documento Office (DOC, XLS)',
      xlsx: 'un foglio Excel (XLSX)',
      odt: 'un documento OpenDocument (ODT, ODS)',
      zip: 'un archivio ZIP',
      presentation: 'una presentazione',
      text: 'un testo',
      rtf: 'un documento RTF',
      image: 'un’immagine',
      other: 'un file binario (contiene byte nulli o di controllo)',
    },
    utf16: (path: string) => `${path}: è codificato in UTF-16: ${saveAsUtf8}.`,
    notUtf8: (path: string, line: number) =>
      `${path}: alla riga ${String(line)} non è UTF-8 (forse Windows-1252 o Latin-1): ${saveAsUtf8}.`,
    damagedCharacters: (path: string, line: number) =>
      `${path}: alla riga ${String(line)} le lettere accentate sono rovinate («Ã¨», «�»): torna al file di partenza e salvalo con codifica UTF-8.`,
    truncatedCharacter: (path: string, line: number) =>
      `${path}: finisce a metà di una lettera alla riga ${String(line)}: il file è troncato. Copialo di nuovo per intero.`,
    truncated: (path: string, line: number) =>
      `${path}: finisce a metà di un obiettivo alla riga ${String(line)}: manca l’obiettivo strategico, un’azione o una tempistica. Se il file è troncato, copialo di nuovo per intero.`,
    noObjective: (path: string) =>
      `${path}: non vi si riconosce nessun obiettivo. Controlla che sia il piano degli obiettivi.`,
    noObjectiveAmong: (path: string, labels: readonly string[], others: number) =>
      `${path}: non vi si riconosce nessun obiettivo. Etichette e colonne trovate: ${labels.join(' · ')}${others === 0 ? '' : ` e altre ${String(others)}`}. Scrivi nel file di abbinamento (plans/…mapping.yaml) quale è il titolo dell’obiettivo, poi ripeti.`,
    encrypted: (path: string) =>
      `${path}: è protetto da una password. Aprilo, togli la password, salvalo e importa quel file.`,
    oldOffice: (path: string) =>
      `${path}: è in un formato Office di prima del 2007 (DOC, XLS). Aprilo con Word, Excel o LibreOffice, salvalo come DOCX o XLSX e importa quel file.`,
    damaged: (path: string, kind: string) =>
      `${path}: è ${kind} danneggiato o incompleto. Copialo di nuovo, oppure aprilo con il suo programma e salvalo con un altro nome.`,
    tooLargeInside: (path: string) =>
      `${path}: si espande in più dati di quanti ne contiene un piano. Copia il piano in un documento nuovo e importa quello.`,
    tooSlow: (path: string) =>
      `${path}: ci vuole troppo tempo per leggerlo. Togli immagini e oggetti che non servono, oppure dividilo in più documenti e importali uno alla volta.`,
    scanned: (path: string, pages: string) =>
      `${path}: le pagine sono immagini senza testo (${pages}). Passalo con un programma di riconoscimento dei caratteri (OCR), oppure chiedi il documento di partenza.`,
    noText: (path: string) => `${path}: non contiene testo. Controlla che sia il file giusto.`,
  },
  fields: {
    title: 'titolo',
    strategic: 'obiettivo strategico',
    managers: 'ufficio',
    politicalLead: 'assessore',
    mandateGoal: 'obiettivo di mandato',
    ambit: 'ambito',
    motivation: 'motivazione',
    expectedValue: 'risultato atteso',
    horizon: 'arco temporale',
    code: 'codice',
    mission: 'missione e programma',
    description: 'descrizione',
    indicators: 'indicatori',
  } as Readonly<Record<string, string>>,
  action: (number: string) => `azione ${number}`,
  actionTiming: (number: string) => `tempistica dell’azione ${number}`,
  strict: (count: number) => `Punti del documento da sistemare: ${String(count)} (--strict).`,
  noIssues: 'Tutto il testo del documento ha trovato posto.',
  issueCount: (count: number) =>
    count === 0 ? undefined : `Da guardare nel documento: ${String(count)}`,
  namedCount: (count: number) =>
    count === 0
      ? undefined
      : `Fuori dagli obiettivi, quindi non importati (se va bene così non serve fare nulla): ${String(count)}`,
  next: {
    dryRun: 'Non è stato scritto nulla. Se l’elenco è giusto, ripeti il comando senza --dry-run.',
    start: (folder: string) => `Adesso guarda il sito:\n  npm start -- --content "${folder}"`,
  },
  written: (paths: readonly string[]) =>
    `Scritti ${String(paths.length)} file:\n${paths.map((path) => `  ${path}`).join('\n')}`,
  difference: {
    heading: (plan: string, objectives: number, actions: number) =>
      `Piano ${plan}: nel documento ${countOf(objectives, 'obiettivo', 'obiettivi')} e ${countOf(actions, 'azione', 'azioni')}.`,
    added: (count: number) => (count === 0 ? undefined : `Nuovi, senza scheda: ${String(count)}`),
    changed: (count: number) =>
      count === 0
        ? undefined
        : `Cambiati nel documento, da rivedere nella scheda: ${String(count)}`,
    moved: (count: number) => (count === 0 ? undefined : `Spostati: ${String(count)}`),
    move: (slug: string, from: number, to: number) =>
      `${slug}: dalla posizione ${String(from)} alla ${String(to)}`,
    removed: (count: number) =>
      count === 0 ? undefined : `Non più nel documento: ${String(count)}`,
    unmarked: (count: number) =>
      count === 0 ? undefined : `Schede mai importate, ancora senza impronta: ${String(count)}`,
    unchanged: (count: number) => `Invariati: ${String(count)}`,
  },
  check: {
    entry: (position: number, slug: string) => `${String(position)}. ${slug}`,
    missing: (kind: string, fact: string, field: string) => `   manca ${kind} «${fact}» (${field})`,
    copied: (field: string, words: string) => `   copiato in ${field}: «${words}»`,
    withoutEntry: (positions: readonly number[]) =>
      `Obiettivi del documento senza scheda: ${positions.join(', ')}`,
    withoutRecord: (slugs: readonly string[]) =>
      `Schede senza obiettivo nel documento: ${slugs.join(', ')}`,
    total: (checked: number, missing: number, copied: number) =>
      `Schede controllate: ${String(checked)} · fatti mancanti: ${String(missing)} · passi copiati: ${String(copied)}`,
    kinds: {
      law: 'la norma',
      quotation: 'il nome tra virgolette',
      date: 'la data',
      number: 'il numero',
      acronym: 'la sigla',
      name: 'il nome',
      office: 'l’ufficio',
      'political-lead': 'il responsabile politico',
      horizon: 'l’arco temporale',
      'strategic-code': 'il codice dell’obiettivo strategico',
      timing: 'la tempistica',
      actions: 'il numero di azioni',
    } as Readonly<Record<string, string>>,
  },
  labels: {
    heading: 'Etichette e colonne del documento, e che cosa sono:',
    line: (label: string, field: string, count: number) =>
      `  ${label} → ${field}${count === 1 ? '' : ` (${String(count)} volte)`}`,
    words: (read: number, placed: number, listed: number) =>
      `Parole del documento: ${String(read)}, negli obiettivi ${String(placed)}, elencate qui sotto ${String(listed)}.`,
    unknown: '?',
    /** What is neither a field nor asked. */
    columns: {
      window: 'mese',
      form: 'etichetta del modulo',
      reference: 'obiettivo di un altro foglio',
    } as Readonly<Record<string, string>>,
    offered: (paths: readonly string[], lines: readonly string[]) =>
      [
        ...lines.map((line) => `  ${line}`),
        ...(paths.length === 0 ? [] : [`Scritto il file di abbinamento: ${paths.join(', ')}`]),
        '',
      ].join('\n'),
    fileHead: [
      '# Che cosa è ogni etichetta o colonna del documento.',
      '# A sinistra come la scrive il documento, a destra che cosa è: titolo, descrizione, ufficio, azione, tempi …',
      '# Dove c’è «?» scrivi tu una di queste parole, poi ripeti l’importazione. «ignora» non la importa.',
    ].join('\n'),
    badFile: (file: string) =>
      `${file}: ogni riga deve essere del tipo «"Nome della colonna": titolo».`,
    badName: (file: string, label: string, name: string) =>
      `${file}: per «${label}» è scritto «${name}», che non è una parola conosciuta. Usa titolo, descrizione, motivazione, risultato atteso, ufficio, assessore, obiettivo strategico, codice, azione, tempi, inizio, fine, indicatore, unità di misura, target 2026, missione, programma, altro oppure ignora.`,
  },
  progress: {
    read: (done: number, of: number) => `Lettura del documento: ${String(done)} di ${String(of)}…`,
    waiting: (seconds: number) =>
      `Lettura del documento: ${countOf(seconds, 'secondo', 'secondi')}…`,
    found: (objectives: number, words: number) =>
      `Letto: ${countOf(objectives, 'obiettivo', 'obiettivi')}, ${countOf(words, 'parola', 'parole')}.`,
  },
  /** A sentence about a place of the document. */
  placed: (place: string, sentence: string) =>
    place === '' ? sentence : `${capitalize(place)}: ${sentence}`,
  asked: askedText,
  issues: {
    textBefore: (line: number, text: string) =>
      `Riga ${String(line)}: testo prima del primo obiettivo: «${text}». Se serve, spostalo sotto il suo obiettivo; altrimenti toglilo.`,
    pageNumber: (line: number, text: string) =>
      `Riga ${String(line)}: «${text}» sembra un numero di pagina e non è stato importato. Se fa parte di un campo, scrivilo sulla riga di quel campo.`,
    runningHeader: (line: number, text: string) =>
      `Riga ${String(line)}: «${text}» si ripete accanto al cambio di pagina e non è stato importato. Se fa parte di un campo, scrivilo sulla riga di quel campo.`,
    unknownLabel: (line: number, label: string, text: string) =>
      `Riga ${String(line)}: etichetta sconosciuta «${label}»${text === '' ? '' : ` con il testo «${text}»`}. Usa un’etichetta del piano, oppure togli la riga.`,
    misspelledLabel: (line: number, label: string) =>
      `Riga ${String(line)}: l’etichetta «${label}» è scritta male, ma è stata riconosciuta. Correggila nel documento.`,
    repeatedLabel: (line: number, label: string) =>
      `Riga ${String(line)}: l’etichetta «${label}» si ripete nello stesso obiettivo; i testi sono stati uniti. Controlla che manchi la riga «OBIETTIVO OPERATIVO DI 1° LIVELLO».`,
    repeatedHeading: (line: number) =>
      `Riga ${String(line)}: la riga «OBIETTIVO OPERATIVO DI 1° LIVELLO» si ripete senza nulla sotto. Togline una.`,
    missingTitle: (line: number, position: number) =>
      `Riga ${String(line)}: l’obiettivo ${String(position)} non ha titolo. Scrivilo sotto la riga «OBIETTIVO OPERATIVO DI 1° LIVELLO».`,
    missingValue: (line: number, label: string) =>
      `Riga ${String(line)}: dopo «${label}» non c’è nulla. Scrivi il testo, oppure togli l’etichetta.`,
    missingStrategic: (line: number, position: number) =>
      `Riga ${String(line)}: l’obiettivo ${String(position)} non ha la riga «OBIETTIVO STRATEGICO». Aggiungila.`,
    missingCode: (line: number, position: number) =>
      `Riga ${String(line)}: l’obiettivo strategico dell’obiettivo ${String(position)} non comincia con un codice come 1.1.1. Aggiungilo.`,
    missingActions: (line: number, position: number) =>
      `Riga ${String(line)}: l’obiettivo ${String(position)} non ha azioni («OBIETTIVO OPERATIVO DI 2° LIVELLO»). Aggiungile.`,
    unplacedText: (line: number, text: string) =>
      `Riga ${String(line)}: «${text}» sta dopo un’azione completa e non è stato importato. Se fa parte dell’azione, scrivilo prima della tempistica; altrimenti toglilo.`,
    emptyAction: (line: number) =>
      `Riga ${String(line)}: sotto «OBIETTIVO OPERATIVO DI 2° LIVELLO» non c’è nessuna azione. Scrivila, oppure togli l’intestazione.`,
    missingDescription: (line: number) =>
      `Riga ${String(line)}: c’è una tempistica senza la descrizione dell’azione. Scrivila nella stessa riga, prima della tempistica.`,
    unreadTiming: (line: number, text: string) =>
      `Riga ${String(line)}: tempi non interpretati: «${text}». Sul sito restano con queste parole, senza date.`,
    missingTiming: (line: number) =>
      `Riga ${String(line)}: l’azione non ha tempistica. Scrivila dopo la descrizione, separata da una tabulazione.`,
  },
} as const;

/** Name of an official field in the words of the mapping file: `a2-timing` is "tempistica dell'azione 2". */
export function nameField(field: string): string {
  const [, number, isTiming] = /^a(\d+)(-timing)?$/u.exec(field) ?? [];
  if (number !== undefined)
    return isTiming === undefined ? importerText.action(number) : importerText.actionTiming(number);
  return importerText.fields[field] ?? field;
}
