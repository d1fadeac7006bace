import { make } from '../make-element.ts';

/** A table with a caption; the first cell of each row heads it. Cells may be nodes. */
export function makeTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const table = make(
    'table',
    { class: 'table' },
    make('caption', {}, caption),
    make(
      'thead',
      {},
      make('tr', {}, ...columns.map((column) => make('th', { scope: 'col' }, column))),
    ),
    make(
      'tbody',
      {},
      ...rows.map(([first = '', ...cells]) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, first),
          ...cells.map((cell) => make('td', {}, cell)),
        ),
      ),
    ),
  );
  // Wide tables scroll by themselves; the region can be reached by keyboard.
  return make(
    'div',
    { class: 'table-responsive', role: 'region', tabindex: '0', 'aria-label': caption },
    table,
  );
}

/** A part of the page that opens when asked. */
export function makeDetails(summary: string, ...children: readonly Node[]): HTMLElement {
  return make('details', {}, make('summary', {}, summary), ...children);
}
