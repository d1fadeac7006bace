/** How the importer names places of a document to staff. */
export const documentPlaceText = {
  line: (line: number) => `riga ${String(line)}`,
  cell: (sheet: string, cell: string) => `foglio «${sheet}», cella ${cell}`,
  textBlock: (heading: string, paragraph: number) =>
    heading === ''
      ? `paragrafo ${String(paragraph)}`
      : paragraph === 0
        ? `titolo «${heading}»`
        : `sotto il titolo «${heading}», paragrafo ${String(paragraph)}`,
  tableRow: (heading: string, table: number, row: number) =>
    heading === ''
      ? `tabella ${String(table)}, riga ${String(row)}`
      : `sotto il titolo «${heading}», tabella ${String(table)}, riga ${String(row)}`,
  headerOrFooter: 'intestazione o piè di pagina',
  page: (page: number) => `pagina ${String(page)}`,
  pageLine: (page: number, line: number) => `pagina ${String(page)}, riga ${String(line)}`,
  note: 'nota o commento',
  trackedChanges: 'revisioni',
  hiddenText: 'testo nascosto',
};
