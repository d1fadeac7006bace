import { joinValues } from './table.ts';

/** What of an objective's data the columns of identifiers read. */
export interface Identified {
  readonly theme: { readonly code: string };
  readonly offices: readonly { readonly id: string }[];
}

/** The cell with the identifiers of an objective's offices. */
export function joinIds({ offices }: Identified): string | undefined {
  return joinValues(offices.map(({ id }) => id));
}
