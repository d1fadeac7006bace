/** Path of a theme; apart from the other routes so that a script may carry these alone. */
export const themePath = (code: string) => `/temi/${code}/`;

/** Path of an objective. */
export const objectivePath = (slug: string) => `/obiettivi/${slug}/`;

/** Path of the results of satisfaction. */
export const satisfactionPagePath = '/soddisfazione/';

/** Path of the page that tells what residents said and what followed. */
export const heardPath = '/avete-detto/';
