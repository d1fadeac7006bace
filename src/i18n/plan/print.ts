import { countOf, dateWithArticle, quote } from '../format.ts';

const howToPrint =
  'Per averlo su carta o in PDF usa il comando «Stampa» del browser: Ctrl+P, su Mac Cmd+P; sul telefono è nel menu del browser, oppure sotto «Condividi».';

/** Words of the plan on paper. */
export const printTexts = {
  title: 'Il piano da stampare',
  description: (objectives: number, actions: number, town: string) =>
    `Tutto il piano di ${town} in una pagina sola, da stampare o salvare in PDF: ${countOf(objectives, 'obiettivo', 'obiettivi')} e ${countOf(actions, 'azione', 'azioni')}.`,
  howTo: `Questa pagina contiene tutto il piano. ${howToPrint}`,
  howToOffice: `Questa pagina contiene tutto quello che il piano affida a questo ufficio. ${howToPrint}`,
  officeOf: (municipality: string, plan: string) => `${municipality}, ${plan}`,
  counts: (objectives: number, actions: number) =>
    `${countOf(objectives, 'obiettivo', 'obiettivi')} e ${countOf(actions, 'azione', 'azioni')}`,
  inPlainWords: ', in parole semplici',
  computed: (day: string) => `Stati calcolati ${dateWithArticle('al', day)}.`,
  source: (title: string) =>
    `Fonte: ${title}. Il testo è scritto dalla redazione in parole semplici: il documento resta la fonte.`,
  sourceInOwnWords: (title: string) => `Fonte: ${title}. Il documento resta la fonte.`,
  onlineAt: (address: string) => `In rete: ${address}`,
  silence:
    'Dove non c’è un aggiornamento, nessuna fonte dice a che punto è l’obiettivo: non vuol dire che sia fermo.',
  contentsHeading: 'Indice',
  contentsIntro: 'Il numero davanti al titolo è quello dell’obiettivo nel documento.',
  goal: (code: string, title: string) => `Tema ${code}. ${title}`,
  ambit: (code: string, title: string) => `${code} ${title}`,
  strategic: (code: string | undefined, title: string) => `${code ?? ''} ${title}`.trim(),
  objective: (position: number, title: string) => `${String(position)}. ${title}`,
  why: 'Perché:',
  result: 'Risultato atteso:',
  measured: 'Come si misura:',
  office: 'Ufficio:',
  noOffice: 'non indicato nel piano',
  lead: 'Responsabile politico:',
  horizon: 'Arco di tempo:',
  reported: 'Dal Comune:',
  scheduled: 'Dal calendario:',
  timing: (words: string) => `Tempi: ${quote(words)}.`,
  updates: 'Aggiornamenti:',
  citations: 'Leggi e atti citati:',
  documentNote: 'Nota sul documento:',
} as const;
