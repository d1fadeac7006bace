/** Addresses of the data files: each stays as it is, whatever the plan. */
export const dataPaths = {
  json: '/dati/obiettivi.json',
  schema: '/dati/obiettivi.schema.json',
  objectives: '/dati/obiettivi.csv',
  actions: '/dati/azioni.csv',
  occurrences: '/dati/scadenze.csv',
  indicators: '/dati/indicatori.csv',
  updates: '/dati/aggiornamenti.csv',
  variations: '/dati/variazioni.csv',
  states: '/dati/storico.csv',
  workbook: '/dati/piano.xlsx',
  lists: '/dati/elenchi.csv',
  objectiveSchema: '/dati/obiettivo.schema.json',
  versions: '/dati/versioni.json',
  versionsSchema: '/dati/versioni.schema.json',
  dictionary: '/dati/dizionario.csv',
  catalogue: '/dati/catalogo.jsonld',
} as const;
