import { formatNumber, withArticle } from '../format.ts';

/** Words of the list of objectives and its facets. */
export const listTexts = {
  title: 'Tutti gli obiettivi',
  description: (count: number, town: string) =>
    `${count === 1 ? 'L’obiettivo' : `${withArticle('I', count)} obiettivi`} del piano di ${town}: cerca, filtra per tema, ufficio, anno e stato.`,
  noOffice: 'Ufficio non indicato nel piano',
  nextDue: { term: 'prossima scadenza', cadence: 'prossima scadenza', period: 'fine del periodo' },
  /** Over the columns of the list on a wide screen; each orders it. */
  columns: { title: 'Obiettivo', state: 'Stato', due: 'Prossima scadenza o fine' },
  columnsLabel: 'Ordina l’elenco per',
  filters: 'Filtri',
  showResults: (count: number) => `Mostra i risultati (${String(count)})`,
  facets: {
    tema: 'Tema',
    ufficio: 'Ufficio',
    anno: 'Anno',
    stato: 'Dal calendario del piano',
    riportato: 'Dal Comune',
    luogo: 'Luogo',
  },
  allOf: (count: number) => `Scegli tra ${formatNumber(count)}`,
  apply: 'Applica i filtri',
  clear: 'Togli tutti i filtri',
  active: 'Filtri attivi',
  remove: (label: string) => `Togli il filtro ${label}`,
  order: 'Ordina per',
  orders: {
    usual: 'Consigliato',
    piano: 'Ordine del piano',
    stato: 'Stato',
    scadenza: 'Prossima scadenza',
    aggiornamento: 'Ultimo aggiornamento',
  },
  foundInAction: 'Trovato nell’azione:',
  wordHelp: 'Prova con una parola più semplice o più breve.',
  filterHelp: 'Togli un filtro per vedere altri obiettivi.',
  nearWords: 'Parole del piano da provare:',
  browseThemes: 'Oppure sfoglia un tema:',
  results: 'Risultati',
} as const;
