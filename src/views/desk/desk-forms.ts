/** Names of the fields that forms of the desk send. */
export const deskFields = {
  action: 'azione',
  key: 'chiave',
  /** Shows that a form is of this session. */
  formToken: 'modulo',
  text: 'testo',
  /** What the comment was like when the form was made. */
  version: 'versione',
} as const;

/** What the buttons of the desk ask for, as the action's field says it. */
export const deskActions = {
  enter: 'entra',
  leave: 'esci',
  export: 'esporta',
  publish: 'pubblica',
  hide: 'nascondi',
  reply: 'rispondi',
} as const;

/** What an editor can decide about a comment. */
export type CommentAction = 'publish' | 'hide' | 'reply';

/** Names in the query of the desk's addresses. */
export const deskQuery = {
  objective: 'obiettivo',
  kind: 'domanda',
  rating: 'voto',
  state: 'stato',
  flagged: 'segnalati',
  page: 'pagina',
  /** What has just been done. */
  done: 'fatto',
} as const;

/** Ids to which parts of the desk's pages point. */
export const deskMarks = { message: 'messaggio' } as const;
