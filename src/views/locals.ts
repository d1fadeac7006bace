/** What the service hands to each page that is rendered on demand, by the name of the page; `Astro.locals` holds the page's own. */
export interface PageLocals {
  /** The list of objectives for a search or a choice. */
  readonly list: AskedPart;
  /** The list of updates for a choice. */
  readonly updates: AskedPart;
}

/** What a reader's address asks for. */
export interface AskedPart {
  /** Parameters of the address, without the question mark. */
  readonly query: string;
}

/** Name of a page that is rendered on demand. */
export type PageName = keyof PageLocals;

/** Where Astro has each page that is rendered on demand. Readers never see these addresses: the service picks them. */
export const onDemandRoutes: Readonly<Record<PageName, string>> = {
  list: '/su-richiesta/obiettivi/',
  updates: '/su-richiesta/aggiornamenti/',
};
