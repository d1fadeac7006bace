/** Words of the page frame: header, footer, navigation. */
export const frameTexts = {
  foldedLinks: 'Altre pagine e note legali',
  siteName: 'Obiettivi in Comune',
  titleSuffix: (town: string) => `Obiettivi in Comune, ${town}`,
  tagline: (town: string) => `Il piano di ${town}`,
  region: (region: string) => `Regione ${region}`,
  /** Above what somebody typed, where it is given back. */
  typed: 'Il testo che avevi scritto',
  choose: 'Filtra l’elenco',
  skipLabel: 'Salta ai contenuti',
  skipToContent: 'Vai al contenuto',
  skipToSearch: 'Vai alla ricerca',
  skipToFooter: 'Vai in fondo alla pagina',
  notOfficial: (name: string) => `Non è ancora il sito ufficiale del ${name}.`,
  notOfficialShort: 'Non è ancora il sito ufficiale del Comune',
  home: 'Pagina iniziale',
  breadcrumb: 'Percorso di navigazione',
  menu: 'Menu',
  closeMenu: 'Chiudi il menu',
  mainNavigation: 'Navigazione principale',
  numbered: (title: string, number: number) =>
    number === 1 ? title : `${title}, pagina ${String(number)}`,
  lastUpdated: 'Ultimo aggiornamento della pagina:',
  nav: {
    objectives: 'Obiettivi',
    themes: 'Temi',
    areas: 'Uffici',
    deadlines: 'Scadenze',
    services: 'Servizi',
    questionnaires: 'Questionari',
    proposals: 'Proposte',
    updates: 'Aggiornamenti',
    indicators: 'Indicatori',
    satisfaction: 'Soddisfazione',
    data: 'Dati',
    method: 'Metodo',
    glossary: 'Glossario',
    plans: 'Edizioni del piano',
    print: 'Stampa il piano',
    offline: 'Leggere senza rete',
    faq: 'Leggi le domande frequenti',
    reportFault: 'Segnalazione disservizio',
    reportError: 'Segnala un errore',
    whomToAsk: 'A chi rivolgersi',
    accessibility: 'Dichiarazione di accessibilità',
    privacy: 'Informativa privacy',
    legal: 'Note legali',
  },
} as const;

/** Words of the search form. */
export const searchTexts = {
  landmarkHeader: 'Ricerca in testata',
  landmarkPage: 'Ricerca nel piano',
  label: 'Cerca negli obiettivi',
  placeholder: (example: string) => `Per esempio: ${example}`,
  button: 'Cerca',
  suggestionCount: (count: number) =>
    count === 1
      ? '1 obiettivo trovato. Usa le frecce per leggerlo.'
      : `${String(count)} obiettivi trovati. Usa le frecce per leggerli.`,
  all: (query: string) => `Tutti i risultati per «${query}»`,
  allInState: (query: string) => `Obiettivi per stato: «${query}»`,
  none: (query: string) => `Nessun obiettivo per «${query}».`,
  nearWords: 'Parole del piano da provare:',
  failed: 'La ricerca rapida non è disponibile. Premi Invio per cercare.',
} as const;
