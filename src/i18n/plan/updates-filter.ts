import { countOf, formatDate, withArticle } from '../format.ts';

/** Words of the list of updates that a choice leaves; apart from the page's own, since a script carries them. */
export const updatesFilterTexts = {
  found: (count: number, since: string, office: string, theme: string) => {
    const what =
      count === 0 ? 'Nessun aggiornamento' : countOf(count, 'aggiornamento', 'aggiornamenti');
    const when =
      since === ''
        ? ''
        : ` ${count > 1 ? 'pubblicati, corretti o ritirati' : 'pubblicato, corretto o ritirato'} ${withArticle('dal', since)}`;
    return `${what}${when}${[office, theme]
      .filter(Boolean)
      .map((name) => ` · ${name}`)
      .join('')}.`;
  },
  firstOnly: (shown: number) =>
    `Qui ci sono i primi ${String(shown)}: per averne meno scegli un giorno più vicino.`,
  whole: 'Togli la scelta e vedi tutti gli aggiornamenti',
  failed: 'L’elenco scelto non si può caricare adesso. Qui sotto ci sono tutti gli aggiornamenti.',
  withdrawn: '(ritirato)',
  changedOn: (day: string) => `Ultima modifica: ${formatDate(day)}`,
} as const;
