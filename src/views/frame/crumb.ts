/** A step of the breadcrumb; the last one, the page itself, has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}
