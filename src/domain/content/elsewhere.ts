/** Why a field has no place in an export. */
interface LeftOut {
  readonly leftOut: string;
}

/**
 * For every field of `Content` that `Table` does not hold under the same name: its name there, or why it is left out. A field added to a
 * schema and forgotten in an export is a key that is missing here, so that the export does not compile.
 */
export type Elsewhere<Content, Table> = {
  readonly [Key in Exclude<keyof Content, keyof Table>]: keyof Table | LeftOut;
};

/** The table, once it is sure that it holds every field of `Content` or says where else it is. */
export function covering<Content>() {
  return <Table>({
    table,
  }: {
    readonly table: Table;
    readonly elsewhere: Elsewhere<Content, NoInfer<Table>>;
  }): Table => table;
}
