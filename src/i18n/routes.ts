/** Paths of the pages; the only place where they are written. */
export const routes = {
  home: '/',
  objectives: '/obiettivi/',
  objective: (slug: string) => `/obiettivi/${slug}/`,
  themes: '/temi/',
  theme: (code: string) => `/temi/${code}/`,
  areas: '/aree/',
  area: (id: string) => `/aree/${id}/`,
  deadlines: '/scadenze/',
  satisfaction: '/soddisfazione/',
  thanks: '/grazie/',
  method: '/metodo/',
  glossary: '/glossario/',
  print: '/stampa/',
  faq: '/domande-frequenti/',
  accessibility: '/accessibilita/',
  privacy: '/privacy/',
  legal: '/note-legali/',
  report: '/segnala/',
  shareImage: (slug: string) => `/condivisione/${slug}.png`,
  siteShareImage: '/condivisione/portale.png',
  searchIndex: '/search-index.json',
} as const;

/** The list of objectives filtered by one facet. */
export function filteredObjectives(facet: 'tema' | 'ufficio' | 'anno' | 'stato' | 'riportato' | 'q', value: string): string {
  return `${routes.objectives}?${facet}=${encodeURIComponent(value)}`;
}
