import { countOf, dateWithArticle, formatNumber } from '../format.ts';
import { formatVersion } from '../data/format-changes.ts';
import { dataLicence } from '../data/open-data.ts';
import { satisfactionPath } from '../data/satisfaction-data.ts';
import { routes } from '../routes.ts';

/** Words of the page of open data. */
export const dataPageTexts = {
  title: 'I dati del piano',
  description: (town: string) =>
    `Obiettivi, azioni e aggiornamenti del piano di ${town} da scaricare, seguire e riusare.`,
  lead: 'Tutto quello che leggi sul portale, da scaricare, controllare e riusare.',
  sections: {
    files: { id: 'scaricare', title: 'Scarica' },
    licence: { id: 'licenza', title: 'Licenza e citazione' },
    follow: { id: 'seguire', title: 'Segui senza iscriverti' },
    reuse: { id: 'riuso', title: 'Un esempio di riuso' },
    satisfaction: { id: 'pareri', title: 'Che cosa ne pensano i cittadini' },
    versions: { id: 'versioni', title: 'Le versioni dei testi' },
    dictionary: { id: 'dizionario', title: 'Che cosa contiene ogni file' },
  },
  computed: (day: string) =>
    `Stati calcolati ${dateWithArticle('al', day)}. Gli indirizzi dei file non cambiano.`,
  download: (label: string, format: string) => `${label}, ${format}`,
  fileFacts: (size: string, day: string) =>
    `${size}, dati ${dateWithArticle('al', day)}, licenza ${dataLicence.name}`,
  files: {
    workbook: {
      label: 'Scarica tutto in un foglio di calcolo',
      format: 'Excel (XLSX)',
      text: 'Un foglio per ogni tabella: obiettivi, azioni, scadenze, indicatori, aggiornamenti, elenchi, storico degli stati. È il più comodo se usi Excel o LibreOffice.',
    },
    objectives: {
      label: 'Scarica gli obiettivi',
      format: 'CSV',
      text: 'Una riga per obiettivo: testi, tema, uffici, stati e scadenze.',
    },
    actions: {
      label: 'Scarica le azioni',
      format: 'CSV',
      text: 'Una riga per azione: testi, tempi scritti nel piano, giorni di scadenza, stati.',
    },
    occurrences: {
      label: 'Scarica le scadenze',
      format: 'CSV',
      text: 'Una riga per ogni scadenza o fine di periodo: il giorno, lo stato e l’aggiornamento che risponde.',
    },
    indicators: {
      label: 'Scarica gli indicatori',
      format: 'CSV',
      text: 'Una riga per indicatore e periodo: che cosa si misura, il traguardo, il valore e la sua fonte.',
    },
    updates: {
      label: 'Scarica gli aggiornamenti',
      format: 'CSV',
      text: 'Una riga per aggiornamento: data, ufficio, testo, fonti, correzioni e ritiri.',
    },
    variations: {
      label: 'Scarica le variazioni del piano',
      format: 'CSV',
      text: 'Una riga per ogni voce cambiata: le parole di prima, quelle di ora, l’atto e il motivo.',
    },
    states: {
      label: 'Scarica lo storico degli stati',
      format: 'CSV',
      text: 'Una riga per ogni periodo in cui un obiettivo o un’azione ha avuto lo stesso stato: da quando, fino a quando.',
    },
    lists: {
      label: 'Scarica gli elenchi',
      format: 'CSV',
      text: 'Una riga per ogni valore dove le altre tabelle ne mettono più di uno in una cella: uffici, luoghi, leggi, parole chiave, periodi, fonti.',
    },
    editions: {
      label: 'Scarica le edizioni del piano',
      format: 'CSV',
      text: 'Una riga per obiettivo e per azione di ogni edizione, e per ogni parola cambiata dall’edizione di prima.',
    },
    json: {
      label: 'Scarica tutto per i programmi',
      format: 'JSON',
      text: 'Gli stessi dati in un solo file, con azioni e aggiornamenti dentro ogni obiettivo. C’è anche un file per ogni obiettivo, nella sua pagina «Cita e condividi».',
    },
    schema: {
      label: 'Scarica lo schema del file JSON',
      format: 'JSON Schema',
      text: 'Descrive ogni campo, per controllare i dati in automatico.',
    },
    objectiveSchema: {
      label: 'Scarica lo schema del file di un obiettivo',
      format: 'JSON Schema',
      text: 'Descrive il file JSON che ogni obiettivo ha per sé.',
    },
    versions: {
      label: 'Scarica le impronte dei testi',
      format: 'JSON',
      text: 'Ogni versione di ogni scheda: da quando, fino a quando, la sua impronta e il suo sigillo.',
    },
    versionsSchema: {
      label: 'Scarica lo schema delle impronte',
      format: 'JSON Schema',
      text: 'Descrive ogni campo del file delle impronte.',
    },
    dictionary: {
      label: 'Scarica il dizionario',
      format: 'CSV',
      text: 'Il significato di ogni colonna e di ogni campo, come nella pagina del dizionario.',
    },
    catalogue: {
      label: 'Scarica il catalogo',
      format: 'JSON-LD, DCAT-AP_IT',
      text: 'La descrizione dei dati per i cataloghi nazionali ed europei.',
    },
  },
  csv: 'I file CSV sono fatti per Excel in italiano: caratteri UTF-8 con il segno iniziale che li fa riconoscere, punto e virgola tra le colonne, virgola decimale, date come 2026-01-31. Un testo che comincia con = + - @ sarebbe preceduto da un apostrofo, perché il foglio non lo prenda per una formula: oggi nessuno comincia così. Gli indirizzi delle pagine sono completi.',
  licence: (
    citation: string,
  ) => `I dati hanno [licenza ${dataLicence.name}](${dataLicence.url}): puoi copiarli, cambiarli e pubblicarli, anche per lavoro, se citi la fonte e dici che cosa hai cambiato.

Puoi citarli così: «${citation}».

Altre regole sono nelle [note legali](${routes.legal}#licenza). Come si calcolano gli stati è scritto nel [metodo](${routes.method}).`,
  citation: (title: string, town: string, day: string, address: string) =>
    `${title}, Obiettivi in Comune, ${town}, dati ${dateWithArticle('al', day)}, ${address}, licenza ${dataLicence.name}`,
  follow: `Il calendario delle scadenze e i feed degli aggiornamenti, di tutto il piano, di un tema, di un ufficio o di un obiettivo: [come si usano](${routes.follow}).`,
  reuseIntro:
    'Per esempio, queste righe di Python elencano gli obiettivi con almeno un giorno passato senza notizie:',
  reuseCode: (address: string) => `import json, urllib.request

with urllib.request.urlopen("${address}") as risposta:
    dati = json.load(risposta)

for obiettivo in dati["objectives"]:
    if obiettivo["scheduled"] == "past-due":
        print(obiettivo["position"], obiettivo["title"])`,
  reuseNote:
    'Tempi passati non vuol dire non fatto: vuol dire che nessuna fonte dice come è andata. I file si possono leggere anche da pagine di altri siti.',
  satisfaction: `Le valutazioni dei lettori sono in un file a parte, aggiornato una volta al giorno: [scarica le valutazioni, CSV](${satisfactionPath}). È fatto come gli altri CSV, e dove i residenti sono abbastanza li mostra anche a parte. Le colonne sono spiegate [nel dizionario](${routes.dictionary}), le regole nella pagina [Soddisfazione](${routes.satisfaction}).`,
  versionCount: (versions: number, objectives: number) =>
    `${countOf(versions, 'versione registrata', 'versioni registrate')} per ${countOf(objectives, 'obiettivo', 'obiettivi')}.`,
  versions: `Ogni volta che cambia il testo di una scheda, la versione di prima resta. Ogni versione ha un’impronta, calcolata sulle sue parole, e un sigillo che la lega a quelle precedenti. Il codice qui sotto le riassume tutte: chi oggi lo conserva può provare domani che nessuna è stata cambiata. [Come si controlla](${routes.method}#impronte).`,
  head: 'Codice di tutte le versioni (SHA-256)',
  dictionary: `Il significato di ogni colonna e di ogni campo, e che cosa è cambiato nella forma dei dati, sono nella pagina [Il dizionario dei dati](${routes.dictionary}).`,
} as const;

/** Words of the page on what each file holds and how the form of the data changes. */
export const dictionaryPageTexts = {
  title: 'Il dizionario dei dati',
  description:
    'Che cosa contiene ogni colonna e ogni campo dei dati del piano, e che cosa è cambiato nella loro forma.',
  lead: 'Che cosa contiene ogni colonna e ogni campo, e che cosa è cambiato nella forma dei dati.',
  sections: {
    files: { id: 'file', title: 'Che cosa contiene ogni file' },
    format: { id: 'formato', title: 'Come cambia la forma dei dati' },
  },
  formatIntro: `I dati hanno la forma ${formatVersion}: il numero è scritto in ogni file JSON e nel catalogo. Il primo numero cambia quando qualcosa viene tolto, il secondo quando si aggiunge. Indirizzi, colonne e campi già pubblicati restano; le colonne nuove stanno dopo le altre.`,
  formatChange: (version: string, day: string) =>
    `Forma ${version}, ${dateWithArticle('dal', day)}`,
  intro:
    'Nei campi JSON un punto separa un campo da quello che sta al suo interno; le parentesi quadre indicano un elenco.',
  fileRows: (path: string, count: number) =>
    `${path.slice(path.lastIndexOf('/') + 1)} (${formatNumber(count)})`,
  headers: { name: 'Nome', type: 'Tipo', text: 'Significato' },
} as const;
