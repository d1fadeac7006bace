/** Addresses of the data files: each stays as it is, whatever the plan. */
export const dataPaths = {
  json: '/dati/obiettivi.json',
  schema: '/dati/obiettivi.schema.json',
  objectives: '/dati/obiettivi.csv',
  actions: '/dati/azioni.csv',
  occurrences: '/dati/scadenze.csv',
  updates: '/dati/aggiornamenti.csv',
  workbook: '/dati/piano.xlsx',
  dictionary: '/dati/dizionario.csv',
  catalogue: '/dati/catalogo.jsonld',
} as const;
