/** What rows of a sheet should be looked at for, beside what the form of a report warns of. */
export const sheetWarningTexts = {
  noSource: 'manca la fonte: chi legge non può controllare.',
  twin: (title: string, row: number) =>
    `somiglia alla riga ${String(row)}, «${title}». Se è lo stesso fatto, tienine una.`,
} as const;
