/** Names of the fields that forms of the desk send. */
export const deskFields = {
  action: 'azione',
  key: 'chiave',
  /** Name or address, and password, of a person. */
  name: 'nome',
  password: 'password',
  /** Of an authenticator, and the key that it was given. */
  code: 'codice',
  secret: 'chiave-app',
  /** Of a report: its objective, and the revision and the fingerprint that somebody has seen. */
  slug: 'obiettivo',
  revision: 'revisione',
  fingerprint: 'impronta',
  /** Why a report is sent back. */
  reason: 'motivo',
  /** Of the people of the desk. */
  person: 'persona',
  email: 'email',
  role: 'ruolo',
  /** Of the reminder of an office. */
  office: 'ufficio',
  wanted: 'vuole',
  /** Shows that a form is of this session. */
  formToken: 'modulo',
  text: 'testo',
  file: 'file',
  /** What the comment was like when the form was made. */
  version: 'versione',
  /** Which words somebody publishes who was asked once more. */
  confirmed: 'conferma',
} as const;

/** What the buttons of the desk ask for, as the action's field says it. */
export const deskActions = {
  enter: 'entra',
  leave: 'esci',
  export: 'esporta',
  publish: 'pubblica',
  hide: 'nascondi',
  reply: 'rispondi',
  withdrawReply: 'togli-risposta',
  hideChosen: 'nascondi-scelti',
  turnOn: 'attiva',
  turnOff: 'disattiva',
  setReminder: 'promemoria',
  sendAgain: 'manda-di-nuovo',
  preview: 'anteprima',
  take: 'prendi',
  check: 'controlla',
  save: 'salva',
  discard: 'butta',
  publishReport: 'pubblica-novita',
  approve: 'approva',
  giveBack: 'rimanda',
  addPerson: 'aggiungi',
  changePerson: 'cambia',
  removePerson: 'togli',
  newLink: 'collegamento',
} as const;

/** Name of the box for an office: a form sends each name once. */
export function officeField(id: string): string {
  return `ufficio-${id}`;
}

/** Name of the box that chooses a comment of the list. */
export function choiceField(id: string): string {
  return `scelto-${id}`;
}

/** What an editor can decide about a comment. */
export type CommentAction = 'publish' | 'hide' | 'reply' | 'withdrawReply';

/** Names in the query of the desk's addresses. */
export const deskQuery = {
  objective: 'obiettivo',
  service: 'servizio',
  kind: 'domanda',
  rating: 'voto',
  state: 'stato',
  flagged: 'segnalati',
  words: 'parole',
  order: 'ordine',
  page: 'pagina',
  /** Reports, proposals, or those of one process. */
  what: 'che-cosa',
  person: 'persona',
  office: 'ufficio',
  action: 'azione-del-piano',
  due: 'scadenza',
  /** A published report that is to be corrected or withdrawn. */
  update: 'novita',
  /** Proposes the words of a confirmation of silence. */
  silence: 'niente-di-nuovo',
  /** Opens the form of a report that was not published. */
  edit: 'correggi',
  /** What has just been done. */
  done: 'fatto',
  /** How many rows of a sheet were taken, and how many were drafts already. */
  taken: 'prese',
  skipped: 'saltate',
} as const;

/** How the address of a list names the order that begins with the first comment. */
export const oldestOrder = 'vecchi';

/** Names of the fields of a report. */
export const reportFields = {
  action: 'azione-del-piano',
  due: 'scadenza',
  title: 'cosa',
  text: 'testo',
  date: 'quando',
  status: 'stato',
  newDue: 'nuova-scadenza',
  evidence: 'fonte',
  url: 'collegamento',
  office: 'ufficio',
  minor: 'piccola',
  corrects: 'novita',
  version: 'versione',
  correction: 'correzione',
  withdrawal: 'ritiro',
  confidence: 'tempi',
  percent: 'percentuale',
  values: 'valori',
  sources: 'altre-fonti',
  moreDue: 'altre-scadenze',
  confirmed: 'conferma',
  target: 'campo',
  now: 'ora',
  why: 'perche',
  body: 'organo',
  kind: 'tipo-atto',
  number: 'numero',
  actDate: 'giorno-atto',
} as const;

/** Names of what a form says of a file: of the one that is chosen, or of one that the draft has. */
export const fileFields = {
  label: 'descrizione',
  cleared: 'volti',
  accessible: 'accessibile',
  remove: 'togli',
} as const;

/** Name of the field that takes a file. */
export const newFileField = 'file';

/** Name of a field about a file; without the file's name, about the one that is chosen. */
export function nameFileField(part: keyof typeof fileFields, name = 'nuovo'): string {
  return `${fileFields[part]}-${name}`;
}

/** Most characters of a reason. */
export const longestReason = 1_000;

/** Ids to which parts of the desk's pages point. */
export const deskMarks = { message: 'messaggio', warnings: 'da-leggere' } as const;
