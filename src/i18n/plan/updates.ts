import {
  countOf,
  dateWithArticle,
  formatDate,
  formatNumber,
  monthName,
  withArticle,
} from '../format.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** Words of single updates and of what they leave open. */
export const updateTexts = {
  corrected: (date: IsoDate) => `Corretto ${dateWithArticle('il', date)}:`,
  withdrawn: (date: IsoDate) => `Ritirato ${dateWithArticle('il', date)}:`,
  withdrawnNote: 'Questo aggiornamento non conta più per lo stato.',
  answers: (count: number, days: string) =>
    `Risponde ${count === 1 ? 'alla scadenza' : 'alle scadenze'}: ${days}.`,
  newDue: (day: IsoDate) => `Nuova scadenza: ${formatDate(day)}.`,
  file: (isPhoto: boolean, size: string) => `${isPhoto ? 'Foto' : 'Documento PDF'} (${size})`,
  accessible: 'Si legge con un lettore di schermo.',
  inaccessible:
    'Non si legge con un lettore di schermo: per averlo in un’altra forma chiedi al Comune.',
  minor: (count: number) => countOf(count, 'modifica minore', 'modifiche minori'),
  latest: (date: IsoDate) => `Ultimo aggiornamento: ${formatDate(date)}`,
  silentSince: (date: IsoDate) => `Nessun aggiornamento ${dateWithArticle('dal', date)}`,
  /** On a day before the plan is published. */
  notYet: (date: IsoDate) => `Il piano si pubblica qui ${dateWithArticle('il', date)}`,
  legend: 'Che cosa vogliono dire gli stati',
} as const;

/** Words of the list of updates that a choice leaves; apart from the page's own, since a script carries them. */
export const updatesFilterTexts = {
  found: (updates: number, variations: number, since: string, office: string, theme: string) => {
    const both = [
      ...(updates > 0 ? [countOf(updates, 'aggiornamento', 'aggiornamenti')] : []),
      ...(variations > 0
        ? [countOf(variations, 'variazione del piano', 'variazioni del piano')]
        : []),
    ];
    const what = both.length === 0 ? 'Nessun aggiornamento e nessuna variazione' : both.join(' e ');
    const isOne = updates + variations === 1;
    const published =
      updates > 0 || variations === 0
        ? isOne
          ? 'pubblicato, corretto o ritirato'
          : 'pubblicati, corretti o ritirati'
        : isOne
          ? 'pubblicata'
          : 'pubblicate';
    const when = since === '' ? '' : ` ${published} ${dateWithArticle('dal', since)}`;
    return `${what}${when}${[office, theme]
      .filter(Boolean)
      .map((name) => ` · ${name}`)
      .join('')}.`;
  },
  firstOnly: (shown: number) =>
    `Qui ne ${shown === 1 ? 'vedi uno solo' : `vedi ${formatNumber(shown)}`}, i più recenti: per averne meno scegli un giorno più vicino.`,
  whole: 'Togli la scelta e vedi tutti gli aggiornamenti',
  failed: 'L’elenco scelto non si può caricare adesso. Qui sotto ci sono tutti gli aggiornamenti.',
  withdrawn: '(ritirato)',
  changedOn: (day: string) => `Ultima modifica: ${formatDate(day)}`,
} as const;

const of = (count: number, total: number, one: string, many: string): string =>
  `${countOf(count, one, many)} su ${String(total)}`;

/** Words of the page of updates. */
export const updatesPageTexts = {
  title: 'Aggiornamenti',
  description: (count: number, town: string) =>
    `Che cosa è successo agli obiettivi del piano di ${town}: ${countOf(count, 'aggiornamento', 'aggiornamenti')} con data, ufficio e fonte.`,
  lead: (count: number, objectives: number, total: number) =>
    `${countOf(count, 'aggiornamento pubblicato', 'aggiornamenti pubblicati')}, su ${countOf(objectives, 'obiettivo', 'obiettivi')} di ${String(total)}.`,
  withdrawnApart: (count: number) =>
    count === 1
      ? 'Un aggiornamento ritirato resta nell’elenco, ma non conta.'
      : `${formatNumber(count)} aggiornamenti ritirati restano nell’elenco, ma non contano.`,
  order:
    'Prima i più recenti, secondo il giorno in cui sono stati pubblicati qui. Ogni voce porta anche la data del fatto o dell’atto.',
  empty: 'Non risulta ancora un aggiornamento.',
  filterHeading: 'Che cosa è cambiato',
  since: 'A partire dal giorno',
  office: 'Ufficio',
  theme: 'Tema',
  anyOffice: 'Tutti gli uffici',
  anyTheme: 'Tutti i temi',
  kind: 'Che cosa',
  anyKind: 'Aggiornamenti e variazioni',
  kinds: [
    ['update', 'Aggiornamenti'],
    ['variation', 'Variazioni del piano'],
  ] as const,
  variations: (count: number) =>
    count === 1
      ? 'Nell’elenco c’è anche una variazione del piano.'
      : `Nell’elenco ci sono anche ${formatNumber(count)} variazioni del piano.`,
  apply: 'Mostra',
  share: 'L’indirizzo della pagina che si apre contiene la scelta: puoi copiarlo e condividerlo.',
  otherWays: 'Oppure scegli un mese dell’elenco, o apri la pagina di un ufficio:',
  monthsLabel: 'Vai al mese',
  listHeading: 'Elenco',
  month: (month: string) => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`,
  monthId: (month: string) => `mese-${month}`,
  sinceThen: (day: string) => `Tutto ciò che è cambiato ${dateWithArticle('dal', day)}`,
  pager: 'Pagine',
  page: (number: number, count: number) => `Pagina ${String(number)} di ${String(count)}`,
  goToPage: (number: number) => `Vai alla pagina ${String(number)}`,
  officesHeading: 'Ufficio per ufficio',
  officesIntro:
    'Gli uffici sono in ordine alfabetico. Hanno compiti diversi: i numeri dicono che cosa è stato pubblicato, non quanto si è lavorato. Un obiettivo affidato a più uffici conta per ciascuno.',
  reported: (count: number, total: number) =>
    `Con almeno un aggiornamento: ${of(count, total, 'obiettivo', 'obiettivi')}.`,
  late: (count: number, total: number) =>
    total === 0
      ? 'Azioni che risultano completate: 0.'
      : `Completate oltre il termine: ${String(count)} ${count === 1 ? 'azione' : 'azioni'} su ${String(total)} completate.`,
  noOffice: 'Ufficio non indicato nel piano',
  silentHeading: 'Obiettivi senza aggiornamenti',
  silentIntro: (count: number, total: number) =>
    `Per ${of(count, total, 'obiettivo', 'obiettivi')} non risulta ancora un aggiornamento. Non vuol dire che nulla si muova: vuol dire che qui nessuna fonte ne parla.`,
  silentSummary: (count: number) =>
    count === 1 ? 'Vedi l’obiettivo' : `Vedi ${withArticle('i', count)} obiettivi`,
  noneSilent: 'Ogni obiettivo ha almeno un aggiornamento.',
  officeHeading: 'Aggiornamenti di questo ufficio',
  officeAll: 'Tutti gli aggiornamenti sugli obiettivi di questo ufficio',
  officeEmpty: 'Non risulta ancora un aggiornamento sugli obiettivi di questo ufficio.',
} as const;
