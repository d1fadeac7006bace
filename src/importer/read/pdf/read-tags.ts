import type { PDFPageProxy } from './open-pdf.ts';

/** Where the tags of a document put some marked content. */
export interface Tag {
  /** Turn of the table on the page, of the row in it and of the cell in the row; undefined outside of tables. */
  readonly cell:
    { readonly table: number; readonly row: number; readonly column: number } | undefined;
  /** Cells of that row. */
  readonly width: number;
  /** Rows of that table. */
  readonly height: number;
  /** Turn of the paragraph, heading or list item on the page. */
  readonly block: number;
  /** Whether it is a paragraph, and not only a cell that may hold several. */
  readonly isParagraph: boolean;
  /** Level of a heading. */
  readonly level: number | undefined;
  readonly isListItem: boolean;
}

interface TreeNode {
  readonly role?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: readonly TreeNode[] | undefined;
}

/**
 * The tags of the marked contents of a page by their numbers; undefined where the document has none. The tree holds
 * the whole of each table that has a part on the page, so that turns of rows and cells are the same on every page.
 */
export async function readTags(page: PDFPageProxy): Promise<ReadonlyMap<number, Tag> | undefined> {
  const tree = (await page.getStructTree()) as TreeNode | null;
  if (tree === null) return undefined;
  const tags = new Map<number, Tag>();
  let tables = 0;
  let blocks = 0;
  const walk = (node: TreeNode, tag: Tag, row: { count: number } | undefined): void => {
    const { role = '' } = node;
    if (node.id !== undefined) {
      const [, mark] = /_mc(\d+)$/u.exec(node.id) ?? [];
      if (mark !== undefined) tags.set(Number(mark), tag);
      return;
    }
    let inner = tag;
    let rows = row;
    if (role === 'Table' && tag.cell === undefined) {
      tables += 1;
      rows = { count: -1 };
      inner = { ...tag, height: countRows(node), cell: { table: tables, row: -1, column: -1 } };
    } else if (role === 'TR' && tag.cell?.column === -1 && rows !== undefined) {
      rows.count += 1;
      let column = -1;
      const cells = node.children ?? [];
      for (const cell of cells) {
        column += 1;
        blocks += 1;
        walk(
          cell,
          {
            ...tag,
            block: blocks,
            width: cells.length,
            cell: { table: tag.cell.table, row: rows.count, column },
          },
          undefined,
        );
      }
      return;
    } else if (/^(?:P|H\d?|LI|Caption|Title)$/u.test(role)) {
      blocks += 1;
      const level = /^H(\d)?$/u.exec(role);
      inner = {
        ...tag,
        block: blocks,
        level: level === null ? tag.level : Number(level[1] ?? 1),
        isParagraph: true,
        isListItem: tag.isListItem || role === 'LI',
      };
    }
    for (const child of node.children ?? []) walk(child, inner, rows);
  };
  walk(
    tree,
    {
      cell: undefined,
      width: 0,
      height: 0,
      block: 0,
      isParagraph: false,
      level: undefined,
      isListItem: false,
    },
    undefined,
  );
  return tags;
}

function countRows({ role, children = [] }: TreeNode): number {
  return role === 'TR' ? 1 : children.reduce((sum, child) => sum + countRows(child), 0);
}
