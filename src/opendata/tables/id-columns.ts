import { joinValues } from './table.ts';

/** What of an objective's data the columns of identifiers read. */
interface Identified {
  readonly theme: { readonly code: string };
  readonly offices: readonly { readonly id: string }[];
}

/** Readers of the columns with the identifiers of theme and offices. */
export function readIds<Row>(find: (row: Row) => Identified) {
  return {
    themeCode: (row: Row) => find(row).theme.code,
    officeIds: (row: Row) => joinValues(find(row).offices.map(({ id }) => id)),
  };
}
