/**
 * Ids, attributes and marks that markup, scripts, styles' tests and the service share. Each stands here once; a group for each part
 * of the site, so that a script carries those of its own page alone.
 */

/** The list of objectives. */
export const listMarks = {
  form: 'filtra',
  words: 'parole',
  facets: 'filtri',
  chips: 'filtri-attivi',
  list: 'elenco',
  outcome: 'esito',
  pager: 'pagine',
  nothing: 'nulla',
  wordHelp: 'aiuto-parola',
  filterHelp: 'aiuto-filtro',
  nearWords: 'parole-vicine',
  /** The filter for the state that a search named. */
  state: 'filtro-stato',
  /** Where to ask what the plan does not hold. */
  ask: 'chiedi',
  /** Before the code of a theme, in the id of its heading. */
  theme: 'tema-',
} as const;

/** Attribute of the sentence above results that says how a search was understood: `found`, `partly`, `outside` or `nothing`. */
export const outcomeMark = 'data-search-outcome';

/** What the markup of the list tells its script: names after `data-`. */
export const listData = {
  /** Buttons without and with the script. */
  apply: 'apply',
  show: 'show',
  /** How many objectives a choice leaves, and what it is called above the list. */
  count: 'count',
  label: 'label',
  /** The action that a search found. */
  action: 'azione',
  /** Where found words are marked. */
  markable: 'marcabile',
  /** The order that a column's name stands for. */
  order: 'ordine',
  /** How many pages the list has. */
  pages: 'pagine',
} as const;

/** The plan on lines of time: what its script finds, as names after `data-`. */
export const lineData = {
  /** A picture with its list. */
  group: 'linee',
  /** The lines as a list, in the order of the picture. */
  list: 'elenco-linee',
  /** Where the title of the line below the pointer is told. */
  told: 'linea',
  /** What lies over lines that the legend leaves out. */
  veil: 'velo',
  /** The entries of the legend that filter, and the state of an entry or a line. */
  legend: 'legenda',
  state: 'stato',
} as const;

/** Places on the page of an objective that its buttons lead to. */
export const objectiveAnchors = { opinion: 'soddisfazione', follow: 'segui' } as const;

/** The page of updates. */
export const updatesMarks = {
  form: 'cambiato',
  list: 'elenco',
  outcome: 'esito',
  months: 'mesi',
  pager: 'pagine',
} as const;

/** What the list of updates holds, as its addresses name it. */
export const newsKinds = { update: 'aggiornamenti', variation: 'variazioni' } as const;

/** The page of what readers think. */
export const resultsMarks = {
  status: 'stato-risultati',
  numbers: 'numeri',
  chart: 'grafico',
} as const;

/** Id of the published comments on the page of an objective or a service. */
export const commentsMark = 'avete-detto';

/** Path at which the service says what the page of an objective shows there. */
export const wordsPath = '/avete-detto/parole/';

/** The form of a questionnaire. */
export const questionnaireMark = 'questionario';

/** What is said and kept without a network. */
export const offlineMarks = {
  /** Where notices stand. */
  notices: 'avvisi',
  saved: 'salvate',
  savedPages: 'pagine-salvate',
  /** The button that installs, for good. */
  install: 'installa',
} as const;

/** Search fields: the one in the header, and the larger ones in pages. */
export const searchFields = {
  header: 'cerca',
  home: 'cerca-nel-piano',
  notFound: 'cerca-qui',
} as const;

/** What citations once added to a short permalink: the version cited. Addresses of versions have taken its place. */
export const formerCiteQuery = 'v';

/** What the address of the page on errors says of the entry from which the reader comes: its slug. */
export const reportedQuery = 'scheda';

/** Templates (`<template id>`) that scripts copy and fill. */
export const templates = {
  notice: 'modello-avviso',
  savedPage: 'modello-pagina-salvata',
  keptCode: 'modello-codice',
  caseMessage: 'modello-messaggio',
  similarCases: 'modello-simili',
  similarCase: 'modello-simile',
  flatList: 'modello-elenco',
  foundWord: 'modello-parola',
  nearWord: 'modello-parola-vicina',
  chip: 'modello-scelta',
  legendButton: 'modello-legenda',
  updates: 'modello-aggiornamenti',
  updatesOutcome: 'modello-esito',
  update: 'modello-aggiornamento',
  overall: 'modello-totale',
  distribution: 'modello-voti',
  note: 'modello-nota',
  bar: 'modello-barra',
  trend: 'modello-mesi',
  trendRow: 'modello-mese',
  themes: 'modello-temi',
  objectives: 'modello-obiettivi',
  result: 'modello-risultato',
  resultRow: 'modello-riga',
  clarity: 'modello-chiarezza',
  clarityRow: 'modello-riga-chiarezza',
  empty: 'modello-vuoto',
  retry: 'modello-riprova',
} as const;

/** See `templates`. */
export type TemplateName = keyof typeof templates;

/** Places of templates. */
export type TemplatePlace =
  | 'text'
  | 'first'
  | 'second'
  | 'link'
  | 'items'
  | 'words'
  | 'when'
  | 'label'
  | 'count'
  | 'sentence'
  | 'distribution'
  | 'bar'
  | 'notes'
  | 'trend'
  | 'rows'
  | 'legend'
  | 'note'
  | 'satisfied'
  | 'interval'
  | 'residents'
  | 'residentsInterval'
  | 'share'
  | 'range'
  | 'total'
  | `${'name' | 'count' | 'share' | 'number' | 'part'}-${string}`;

/** Attribute of an element of a template that a script fills. */
export function place(name: TemplatePlace): { readonly 'data-fill': TemplatePlace } {
  return { 'data-fill': name };
}

/** What each page says it was made by: readers' devices save, and believe, no page without it, whatever stands between them and the service. */
export const programName = 'Obiettivi in Comune';

/** Header by which the service marks what it sends of a site: the name of the build. */
export const buildHeader = 'X-Portal-Build';

/** Query of the page of reports by which somebody follows one. */
export const caseCodeQuery = 'codice';

/** Field of the form by which its sender says to have seen similar reports. */
export const caseSeenField = 'seen';

/** Query of the address to which a report that has arrived leads. */
export const caseSentQuery = 'inviata';

/** The page of reports: its form, what became of it, and the codes that are kept on the device. */
export const caseMarks = {
  form: 'modulo',
  outcome: 'esito-invio',
  codes: 'codici-su-questo-dispositivo',
} as const;

/** Queries of the page of released reports. */
export const publicCaseQuery = { category: 'categoria', page: 'pagina' } as const;
