/** Words of the dictionary of the data. */
export const dictionaryTexts = {
  columns: {
    file: { header: 'File', text: 'Indirizzo del file, dalla radice del sito.' },
    name: {
      header: 'Nome',
      text: 'Intestazione della colonna, oppure percorso del campo nel file JSON.',
    },
    type: { header: 'Tipo', text: 'Testo, numero, data, sì o no, elenco, gruppo di campi.' },
    text: { header: 'Significato', text: 'Che cosa contiene.' },
  },
  types: {
    text: 'testo',
    number: 'numero',
    date: 'data',
    boolean: 'sì o no',
    array: 'elenco',
    object: 'gruppo di campi',
  },
} as const;
