/** Path of a theme; apart from the other routes so that a script may carry these two alone. */
export const themePath = (code: string) => `/temi/${code}/`;

/** Path of an objective. */
export const objectivePath = (slug: string) => `/obiettivi/${slug}/`;
