import { reportedLabels } from '../objective/states.ts';
import { countOf, dateWithArticle, formatDate } from '../format.ts';

/** Words of the form with which an office reports. */
export const reportFormTexts = {
  heading: 'Comunica una novità',
  labels: {
    action: 'Azione',
    due: 'Risponde alla scadenza',
    title: 'Che cosa è successo',
    text: 'Qualcosa in più (facoltativo)',
    date: 'Quando',
    status: 'Stato',
    newDue: 'Nuova scadenza',
    evidence: 'Da dove risulta',
    url: 'Collegamento (facoltativo)',
    office: 'Ufficio',
    correction: 'Che cosa era sbagliato (facoltativo)',
    withdrawal: 'Perché non vale più',
    confidence: 'Rispetto dei tempi',
    percent: 'Percentuale',
    values: 'Valori degli indicatori',
    sources: 'Altre fonti',
    moreDue: 'Altre scadenze a cui risponde',
    files: 'Foto e PDF',
  },
  hints: {
    title: (most: number) => `In una riga, al massimo ${countOf(most, 'carattere', 'caratteri')}.`,
    date: 'Anche: maggio 2026.',
    newDue: `Solo se lo stato è «${reportedLabels.postponed}».`,
    evidence: 'Come: delibera n. 12 del 3/3/2026.',
    percent: 'Da 0 a 100, solo se l’ufficio la misura.',
    values: (names: readonly string[]) =>
      `Uno per riga: indicatore; periodo; numero, come «i2; marzo 2026; 12,5». Indicatori: ${names.join(', ')}.`,
    sources: 'Una per riga, con il collegamento in fondo.',
    moreDue: 'Come 31/03/2026; 30/06/2026.',
    correction:
      'Si legge sotto la novità, con il giorno. Se non scrivi nulla, il portale elenca che cosa è cambiato.',
    withdrawal:
      'Se scrivi qui la novità è ritirata: resta sulla pagina, segnata, con questo motivo, e non conta più. Il resto del modulo non conta.',
  },
  correctHeading: 'Correggi una novità',
  correctLead: (published: string) =>
    `Pubblicata ${dateWithArticle('il', published)}. Quello che cambi resta visibile come correzione.`,
  withdraw: 'Non vale più: ritirala',
  published: (count: number) =>
    `Correggi o ritira ${countOf(count, 'novità già pubblicata', 'novità già pubblicate')}`,
  warningsHeading: (count: number) => `${countOf(count, 'avviso', 'avvisi')} da leggere`,
  warnings: 'Prima dell’anteprima leggi gli avvisi in fondo al modulo: correggi, oppure conferma.',
  confirm: 'Ho letto: va bene così',
  silence: {
    title: (due: string | undefined) =>
      due === undefined
        ? 'Niente di nuovo da segnalare'
        : `Niente di nuovo da segnalare sulla scadenza ${dateWithArticle('del', due)}`,
    text: (today: string) =>
      `L’ufficio conferma che non ci sono novità ${dateWithArticle('al', today)}.`,
    evidence: (today: string) => `Comunicazione dell’ufficio ${dateWithArticle('del', today)}`,
  },
  wholeObjective: 'Tutto l’obiettivo',
  noDue: 'Nessuna in particolare',
  sameStatus: 'Non cambia',
  noOffice: 'Non indicato',
  noConfidence: 'Non indicato',
  more: 'Altro: testo, nuova scadenza, valori',
  choose: 'Di quale obiettivo vuoi dare notizia?',
  preview: 'Vedi l’anteprima',
  save: 'Salva la bozza',
  discard: 'Butta via',
  problems: (count: number) =>
    `${countOf(count, 'cosa da correggere', 'cose da correggere')}: ${count === 1 ? 'è segnata' : 'sono segnate'} accanto al campo. Quello che hai scritto è conservato.`,
  saved: 'La bozza è salvata.',
  expired: 'Sei di nuovo dentro. Quello che avevi scritto è qui: controlla e ripeti.',
  foreign: 'Il modulo era vecchio: nulla è stato cambiato. Quello che hai scritto è qui: ripeti.',
  changed:
    'Nel frattempo questa bozza è cambiata, forse in un’altra finestra. Qui vedi quello che hai scritto ora; se lo salvi prende il posto dell’altra versione.',
  notOpen: 'Questa novità è già stata pubblicata o è in pubblicazione: la bozza non si cambia più.',
  absent: 'Questa bozza non c’è più, o non è tua.',
  absentTitle: 'Bozza non trovata',
  noObjective: 'Questo obiettivo non c’è nel piano.',
  otherOffice: 'Questo obiettivo è di un altro ufficio: non puoi scriverne.',
  noContent:
    'In questo momento il contenuto del portale non si può leggere: forse un file è scritto male. Avvisa chi gestisce il portale; le bozze sono al sicuro.',
} as const;

/** What can be wrong in the form, each with what to do. */
export const reportProblems = {
  titleMissing: 'Scrivi che cosa è successo.',
  titleLong: (length: number, most: number) =>
    `È lungo ${countOf(length, 'carattere', 'caratteri')}, il massimo è ${String(most)}. Accorcialo e metti il resto sotto.`,
  textLong: (most: number) =>
    `Il testo è troppo lungo: al massimo ${countOf(most, 'carattere', 'caratteri')}.`,
  unseen: 'C’è un carattere invisibile, forse incollato da un altro programma. Riscrivi il testo.',
  dateMissing: 'Scrivi quando è successo.',
  dateUnreadable: (found: string) =>
    `«${found}» non si capisce. Scrivi la data come 20/05/2026, maggio 2026 o 2026.`,
  dateYear: (found: string) => `In «${found}» manca l’anno. Scrivi la data come 20/05/2026.`,
  dateImpossible: (found: string) => `«${found}» non esiste nel calendario.`,
  dateFuture: (today: string) =>
    `È nel futuro (oggi è ${dateWithArticle('il', today)}). Scrivi quando è successo.`,
  dateOld: 'È troppo lontana nel passato. Controlla l’anno.',
  actionUnknown: 'Scegli un’azione dall’elenco.',
  dueUnknown: 'Scegli una scadenza dall’elenco.',
  statusUnknown: 'Scegli uno stato dall’elenco.',
  newDueUnreadable: (found: string) => `«${found}» non è un giorno. Scrivilo come 30/06/2027.`,
  newDueWithout: `Una nuova scadenza va insieme allo stato «${reportedLabels.postponed}». Cambia lo stato o svuota il campo.`,
  confidenceUnknown: 'Scegli una voce dall’elenco.',
  percentBad: (found: string) => `«${found}» non va bene. Scrivi un numero da 0 a 100, come 45.`,
  valueBad: (line: string) =>
    `«${line}» non si capisce. Scrivi indicatore, periodo e numero divisi da un punto e virgola, come «i2; marzo 2026; 12,5».`,
  dayUnknown: (found: string) => `«${found}» non è una scadenza di questa azione.`,
  newDueEarly: 'La nuova scadenza è prima di oggi. Scrivi il giorno entro cui sarà fatto.',
  evidenceMissing: 'Scrivi da dove risulta: un atto, un avviso, una pagina del Comune.',
  evidenceLong: (most: number) =>
    `È troppo lungo: al massimo ${countOf(most, 'carattere', 'caratteri')}.`,
  urlBad: 'Non è un indirizzo completo. Scrivilo per intero, come https://www.comune.example/atto.',
  afterPublication: (published: string) =>
    `La novità è stata pubblicata ${dateWithArticle('il', published)}: non può essere successa dopo. Se è un altro fatto, comunica una novità nuova.`,
  notThere: 'Questa novità non è più tra quelle pubblicate.',
  alreadyWithdrawn: 'Questa novità è già stata ritirata: non si cambia più.',
  changedThere:
    'Nel frattempo la novità pubblicata è stata cambiata. Copia quello che hai scritto e ricomincia dalla sua versione di ora.',
  nothingChanged: 'Non hai cambiato niente: correggi un campo, o scrivi perché non vale più.',
  officeUnknown: 'Scegli il tuo ufficio dall’elenco.',
  alreadyThere:
    'C’è già una novità pubblicata con la stessa data, azione e titolo. Cambia il titolo se è un altro fatto.',
} as const;

/** What a report should be looked at for before it is published. */
export const reportWarnings = {
  personalData: (kind: string, found: string) =>
    `sembra esserci ${kind}, «${found}». Toglilo, se non è di un ufficio.`,
  hard: (score: number, least: number) =>
    `è difficile da leggere (indice Gulpease ${String(score)}, meglio almeno ${String(least)}). Usa frasi più corte e parole di tutti i giorni.`,
  vagueSource: 'non c’è un collegamento né un numero d’atto: chi legge non può controllare.',
  outside: (years: readonly number[]) =>
    `è fuori dagli anni del piano (${String(years[0])}-${String(years.at(-1))}). Controlla l’anno.`,
  backwards: (before: 'completed' | 'dropped') =>
    `finora risulta «${reportedLabels[before]}»: questo stato torna indietro.`,
  twin: (title: string, date: string) =>
    `somiglia a una novità già pubblicata, «${title}» (${formatDate(date)}). Se è lo stesso fatto, non ripeterlo.`,
} as const;
