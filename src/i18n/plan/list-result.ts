import { countOf, formatNumber } from '../format.ts';

const about = (query: string, filtered: boolean): string =>
  `${query === '' ? '' : ` per «${query}»`}${filtered ? ' con i filtri scelti' : ''}`;

/** Words of the answer to a search in the list of objectives. */
export const listResultTexts = {
  found: (count: number, query: string, filtered: boolean) =>
    `${countOf(count, 'obiettivo trovato', 'obiettivi trovati')}${about(query, filtered)}.`,
  none: (query: string, filtered: boolean) => `Nessun obiettivo${about(query, filtered)}.`,
  show: (count: number) => `Mostra i risultati (${formatNumber(count)})`,
  pageTitle: (query: string) => (query === '' ? '' : `«${query}» · `),
  withoutFilters: 'Togli i filtri e cerca in tutto il piano',
} as const;
