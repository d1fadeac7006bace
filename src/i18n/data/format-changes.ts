/** What changed in the form of the data, the latest first; addresses of files and names of fields that were given stay. */
export const formatChanges = [
  {
    version: '1.2',
    day: '2026-11-30',
    changes: [
      'Foto e documenti degli aggiornamenti: «files» in JSON, una colonna in fondo ad aggiornamenti.csv, una riga ciascuno in elenchi.csv.',
    ],
  },
  {
    version: '1.1',
    day: '2026-11-29',
    changes: [
      'indicatori.csv: una riga per ogni periodo di ogni indicatore; gli stessi indicatori dentro ogni obiettivo in JSON.',
      'edizioni.csv: ogni obiettivo e ogni azione in ogni edizione del piano, e che cosa è cambiato da quella di prima.',
      'storico.csv: da quando a quando ogni obiettivo e ogni azione hanno avuto uno stato.',
      'versioni.json e un file per obiettivo in /dati/versioni/: le versioni dei testi e le loro impronte.',
      'elenchi.csv: una riga per ogni valore, dove le altre tabelle ne mettono più di uno in una cella separati da « | ». Quelle colonne restano.',
      'Un file JSON per ogni obiettivo in /dati/obiettivi/, con il suo schema; obiettivi.json ne dà l’indirizzo (data) e quello delle versioni (versions).',
      'Codice del tema e identificativi degli uffici in fondo a ogni tabella.',
      'formatVersion in ogni file JSON e nel catalogo.',
      'variazioni.csv, e «variations» in obiettivi.json: le modifiche del piano, con le parole di prima e quelle di ora.',
      'scadenze.csv: una riga per ogni scadenza o fine di periodo.',
    ],
  },
  {
    version: '1.0',
    day: '2026-11-23',
    changes: ['Prima pubblicazione: obiettivi, azioni e aggiornamenti in JSON, CSV e XLSX.'],
  },
] as const;

/** Version of the form of the data. The first number changes when something that was given goes away, the second when something is added. */
export const formatVersion = formatChanges[0].version;
