/** A value as LibreOffice keeps it: a text, a number, a day or a share. */
export type OfficeValue = string | number | { readonly day: string } | { readonly share: number };

/** Cells of one row to fill in, by column from 0. */
export interface RowEdit {
  /** Tells the row by the texts of its cells. */
  readonly isMeant: (cells: readonly string[]) => boolean;
  readonly values: ReadonlyMap<number, OfficeValue>;
}

const cellPattern =
  /<table:(?:covered-)?table-cell\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/table:(?:covered-)?table-cell>)/gu;

/** Formats of days and shares, as LibreOffice writes them when someone types such a value. */
const styles = [
  '<number:date-style style:name="NtestDay"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
  '<number:percentage-style style:name="NtestShare"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
  '<style:style style:name="ceTestDay" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="NtestDay"/>',
  '<style:style style:name="ceTestShare" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="NtestShare"/>',
].join('');

/** A flat OpenDocument sheet with cells of a table filled in; throws when an edit meets no row or more than one. */
export function editSheet(fods: string, name: string, edits: readonly RowEdit[]): string {
  const start = fods.indexOf(`<table:table table:name="${name}"`);
  const end = fods.indexOf('</table:table>', start);
  if (start < 0) throw new Error(`no table ${name}`);
  const used = new Map<RowEdit, number>();
  const table = fods
    .slice(start, end)
    .replaceAll(/<table:table-row\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/table:table-row>)/gu, (row) => {
      if (row.includes('number-rows-repeated')) return row;
      const cells = expandCells(row);
      const edit = edits.find(({ isMeant }) => isMeant(cells.map(readText)));
      if (edit === undefined) return row;
      used.set(edit, (used.get(edit) ?? 0) + 1);
      const filled = cells.map((cell, column) =>
        edit.values.has(column) ? fillCell(cell, edit.values.get(column) ?? '') : cell,
      );
      return `${/^<table:table-row\b[^>]*>/u.exec(row)?.[0] ?? ''}${filled.join('')}</table:table-row>`;
    });
  if (edits.some((edit) => used.get(edit) !== 1))
    throw new Error(
      `edits must meet one row each: ${edits.map((edit) => String(used.get(edit) ?? 0)).join(', ')}`,
    );
  const edited = `${fods.slice(0, start)}${table}${fods.slice(end)}`;
  return edited.includes('style:name="ceTestDay"')
    ? edited
    : edited.replace('</office:automatic-styles>', `${styles}</office:automatic-styles>`);
}

/** The first cells of a row, repeated ones written out. */
function expandCells(row: string): readonly string[] {
  return [...row.matchAll(cellPattern)].flatMap(([cell]) => {
    const times = Number(/number-columns-repeated="(\d+)"/u.exec(cell)?.[1] ?? 1);
    return Array.from({ length: Math.min(times, 40) }, () =>
      cell.replace(/ table:number-columns-repeated="\d+"/u, ''),
    );
  });
}

/** The text that stands in a cell. */
function readText(cell: string): string {
  const paragraphs = [...cell.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/gu)].map(
    ([, text = '']) => text.replaceAll(/<[^>]+>/gu, ''),
  );
  return paragraphs
    .join('\n')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function fillCell(cell: string, value: OfficeValue): string {
  const kept = [...cell.matchAll(/ table:(?:style-name|content-validation-name)="[^"]*"/gu)].map(
    ([attribute]) => attribute,
  );
  const rule = kept.filter((attribute) => attribute.includes('validation')).join('');
  if (typeof value === 'number')
    return `<table:table-cell${kept.join('')} office:value-type="float" office:value="${String(value)}"/>`;
  if (typeof value === 'string')
    return `<table:table-cell${kept.join('')} office:value-type="string">${value
      .split('\n')
      .map((line) => `<text:p>${escape(line)}</text:p>`)
      .join('')}</table:table-cell>`;
  if ('day' in value)
    return `<table:table-cell table:style-name="ceTestDay"${rule} office:value-type="date" office:date-value="${value.day}"/>`;
  return `<table:table-cell table:style-name="ceTestShare"${rule} office:value-type="percentage" office:value="${String(value.share)}"/>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
