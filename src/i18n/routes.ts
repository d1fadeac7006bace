import { casesPath, similarCasesPath } from './cases/case-routes.ts';
import {
  heardPath,
  objectivePath,
  objectivesPath,
  satisfactionPagePath,
  searchIndexPath,
  themePath,
} from './plan-routes.ts';

/** Paths of the pages; the only place where they are written. */
export const routes = {
  home: '/',
  objectives: objectivesPath,
  objective: objectivePath,
  themes: '/temi/',
  theme: themePath,
  areas: '/aree/',
  area: (id: string) => `/aree/${id}/`,
  areaPrint: (id: string) => `/aree/${id}/stampa/`,
  /** Every edition of the plan; one as it stood; one against the edition before it. */
  plans: '/piani/',
  edition: (id: string) => `/piani/${id}/`,
  comparison: (id: string) => `/piani/${id}/confronto/`,
  deadlines: '/scadenze/',
  register: '/scadenze/registro/',
  indicators: '/indicatori/',
  updates: '/aggiornamenti/',
  updatesIndex: '/aggiornamenti/indice.json',
  satisfaction: satisfactionPagePath,
  /** What residents said and what followed. */
  heard: heardPath,
  /** Services of the municipality about which it asks; the question for other sites, and the page of thanks inside that frame; the card for a counter. */
  services: '/servizi/',
  service: (id: string) => `/servizi/${id}/`,
  serviceCard: (id: string) => `/servizi/${id}/cartoncino/`,
  serviceFrame: (id: string) => `/incorpora/gradimento/${id}/`,
  serviceFrameThanks: (id: string) => `/incorpora/gradimento/${id}/grazie/`,
  questionnaires: '/questionari/',
  questionnaire: (id: string) => `/questionari/${id}/`,
  data: '/dati/',
  dictionary: '/dati/dizionario/',
  thanks: '/grazie/',
  method: '/metodo/',
  glossary: '/glossario/',
  print: '/stampa/',
  faq: '/domande-frequenti/',
  accessibility: '/accessibilita/',
  privacy: '/privacy/',
  legal: '/note-legali/',
  report: '/segnala/',
  /** A report of a resident by its code. */
  reportCode: (code: string) => `/segnala/${code}/`,
  /** Released reports and the figures of all. */
  cases: casesPath,
  casesCsv: '/segnalazioni/segnalazioni.csv',
  casesFeed: '/segnalazioni/feed.xml',
  similarCases: similarCasesPath,
  caseFiguresCsv: '/segnalazioni/conti.csv',
  /** Processes in which residents propose; one of them; its form; everything released as a table. */
  processes: '/proposte/',
  process: (id: string) => `/proposte/${id}/`,
  propose: (id: string) => `/proposte/${id}/proponi/`,
  proposalsCsv: '/proposte/proposte.csv',
  /** GeoReport v2, for other apps. */
  open311: '/open311/v2/',
  follow: '/segui/',
  offline: '/offline/',
  /** Below it lie photos and documents of an objective's reports. */
  updateFiles: (slug: string) => `/file/${slug}/`,
  moderation: '/redazione/',
  moderationLog: '/redazione/registro/',
  deskVariation: '/redazione/variazione/',
  deskLog: '/redazione/attivita/',
  deskComments: '/redazione/commenti/',
  /** Where an objective is chosen to report on; the form of a new report; a report on its way; its preview. */
  deskObjectives: '/redazione/obiettivi/',
  deskNew: '/redazione/nuovo/',
  deskSheet: '/redazione/foglio/',
  deskSheetFile: '/redazione/foglio/scarica/',
  deskSheetRows: '/redazione/foglio/righe/',
  deskDraft: (id: string) => `/redazione/bozze/${id}/`,
  deskPreview: (id: string) => `/redazione/bozze/${id}/anteprima/`,
  deskCases: '/redazione/segnalazioni/',
  /** A report of a resident by its number. */
  deskCase: (number: string) => `/redazione/segnalazioni/${number}/`,
  deskPeople: '/redazione/persone/',
  /** The way in by the municipality's own accounts, and where it comes back. */
  deskProvider: '/redazione/accesso-comunale/',
  deskProviderReturn: '/redazione/accesso-comunale/ritorno/',
  deskAccess: '/redazione/accesso/',
  /** Makes a device known. */
  deskDevice: (secret: string) => `/redazione/dispositivo/${secret}/`,
  deskReminders: '/redazione/promemoria/',
  /** Ends the reminders of an office. */
  deskStopReminders: (secret: string) => `/redazione/promemoria/${secret}/`,
  /** Where whoever holds a link chooses a password. */
  deskInvitation: (secret: string) => `/redazione/invito/${secret}/`,
  moderationComment: (id: string) => `/redazione/commenti/${id}/`,
  /** How to cite, share and embed an objective. */
  cite: (slug: string) => `/obiettivi/${slug}/cita/`,
  /** All that happened to an objective, where its page does not hold it. */
  story: (slug: string) => `/obiettivi/${slug}/storia/`,
  /** Sheet for a building site, with QR code. */
  sign: (slug: string) => `/obiettivi/${slug}/cartello/`,
  embed: (slug: string) => `/incorpora/${slug}/`,
  /** Short permalink. */
  permalink: (code: string) => `/o/${code}/`,
  /** An objective as it stood in a version, by the twelve digits that citations name. */
  version: (code: string, fingerprint: string) => `/o/${code}/v/${fingerprint}/`,
  /** Atom feed and calendar of the page whose address is given. */
  feed: (page: string) => `${page}feed.xml`,
  calendar: (page: string) => `${page}calendario.ics`,
  /** With the version of what it shows, since social networks keep an image for as long as its address stays; the file answers without it too. */
  shareImage: (name: string, version: string) => `/condivisione/${name}.png?v=${version}`,
  /** An objective in open data. */
  objectiveData: (slug: string) => `/dati/obiettivi/${slug}.json`,
  /** Every version of an objective, as its history keeps them. */
  objectiveVersions: (slug: string) => `/dati/versioni/${slug}.jsonl`,
  searchIndex: searchIndexPath,
  appManifest: '/manifest.webmanifest',
} as const;

/** Names of share images that are not an objective's; a dot stands in no slug. */
export const shareImages = {
  portal: 'portale',
  theme: (code: string) => `tema.${code}`,
} as const;

/** Addresses of pages that no build writes: the service makes them of what it keeps. */
export const livePages: readonly string[] = [
  routes.thanks,
  routes.heard,
  routes.cases,
  routes.processes,
  routes.moderation,
];

/** The register of due days narrowed by one choice. */
export function filteredRegister(facet: 'ufficio' | 'trimestre', value: string): string {
  return `${routes.register}?${facet}=${encodeURIComponent(value)}`;
}

/** The list of updates that one choice leaves; for `dal` the value is a day. */
export function filteredUpdates(choice: 'dal' | 'ufficio' | 'tema', value: string): string {
  return `${routes.updates}?${choice}=${encodeURIComponent(value)}`;
}
