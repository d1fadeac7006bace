/** Path of a theme; apart from the other routes so that a script may carry these alone. */
export const themePath = (code: string) => `/temi/${code}/`;

/** Path of an objective. */
export const objectivePath = (slug: string) => `/obiettivi/${slug}/`;

/** Path of the results of satisfaction. */
export const satisfactionPagePath = '/soddisfazione/';

/** Path of the page that tells what residents said and what followed. */
export const heardPath = '/avete-detto/';

/** Path of the list of objectives. */
export const objectivesPath = '/obiettivi/';

/** Path of what the search reads. */
export const searchIndexPath = '/search-index.json';

/** A page of a long list whose address is given, from 1. */
export function numberedPage(list: string, number: number): string {
  return number === 1 ? list : `${list}pagina/${String(number)}/`;
}

/** The list of objectives filtered by one facet. */
export function filteredObjectives(
  facet: 'tema' | 'ufficio' | 'anno' | 'stato' | 'riportato' | 'luogo' | 'q',
  value: string,
): string {
  return `${objectivesPath}?${facet}=${encodeURIComponent(value)}`;
}
