import { frameTexts } from '../frame/frame.ts';

/** The licence of all data. */
export const dataLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Words inside the data files. */
export const dataTexts = {
  title: (plan: string, town: string) => `${plan}: obiettivi, azioni e aggiornamenti, ${town}`,
  schemaTitle: 'Schema di obiettivi.json',
  schemaText:
    'Che cosa contiene obiettivi.json, il file con gli obiettivi, le azioni e gli aggiornamenti del piano.',
  objectiveSchemaTitle: 'Schema dei dati di un obiettivo',
  objectiveSchemaText: 'Che cosa contiene il file di un obiettivo nella cartella /dati/obiettivi/.',
  attribution: (town: string) => `${frameTexts.titleSuffix(town)}, ${dataLicence.name}`,
  sheets: {
    objectives: 'Obiettivi',
    actions: 'Azioni',
    occurrences: 'Scadenze',
    indicators: 'Indicatori',
    updates: 'Aggiornamenti',
    variations: 'Variazioni',
    lists: 'Elenchi',
    states: 'Storico degli stati',
  },
} as const;
