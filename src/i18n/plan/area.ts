import { countOf, dateWithArticle, formatList, withArticle } from '../format.ts';

/** Words of the pages of offices. */
export const areaTexts = {
  title: 'Gli uffici del piano',
  description: (areas: number, town: string) =>
    `Di che cosa si occupa ${areas === 1 ? 'l’ufficio' : `ciascuno ${withArticle('dei', areas)} uffici`} nel piano di ${town}: obiettivi, scadenze e aggiornamenti.`,
  lead: (areas: number) =>
    `Il piano affida gli obiettivi a ${countOf(areas, 'ufficio', 'uffici')}. Qui sono in ordine alfabetico.`,
  caution:
    'Gli uffici hanno compiti diversi: i numeri dicono quanti obiettivi segue ciascuno, non quanto lavora.',
  cardsHeading: 'Ufficio per ufficio',
  withoutHeading: 'Senza un ufficio indicato',
  withoutIntro: (count: number) =>
    count === 1
      ? 'Per 1 obiettivo il piano non scrive il nome di un ufficio.'
      : `Per ${String(count)} obiettivi il piano non scrive il nome di un ufficio.`,
  documentNote: 'Nota sul documento',
  pageDescription: (name: string, objectives: number, town: string) =>
    `${name}: ${countOf(objectives, 'obiettivo', 'obiettivi')} del piano di ${town}, con scadenze e aggiornamenti.`,
  pageLead: (objectives: number, actions: number) =>
    `Segue ${countOf(objectives, 'obiettivo', 'obiettivi')} del piano, con ${countOf(actions, 'azione', 'azioni')}.`,
  shared: (count: number) =>
    count === 1
      ? 'Uno di questi è affidato anche a un altro ufficio.'
      : `${String(count)} di questi sono affidati anche a un altro ufficio.`,
  spellings: (names: readonly string[]) =>
    `Nel documento anche come: ${formatList(names.map((name) => `«${name}»`))}.`,
  soonHeading: (day: string) => `In scadenza entro ${dateWithArticle('il', day)}`,
  soonEmpty: 'Nei prossimi 90 giorni il piano non indica scadenze per questo ufficio.',
  objectivesHeading: (count: number) =>
    count === 1
      ? 'L’obiettivo di questo ufficio'
      : `${withArticle('I', count)} obiettivi di questo ufficio`,
  printLink: 'Stampa tutto quello che segue questo ufficio',
  printTitle: (name: string) => `${name}, da stampare`,
  printCrumb: 'Da stampare',
  printDescription: (name: string, town: string) =>
    `Tutti gli obiettivi, le azioni e gli aggiornamenti di ${name} nel piano di ${town}, in una pagina da stampare o salvare in PDF.`,
  register: 'Ogni scadenza di questo ufficio, con il suo stato',
  allDeadlines: 'Tutte le scadenze del piano, mese per mese',
} as const;
