import { countOf, formatDate } from '../format.ts';
import { routes } from '../routes.ts';

/** Words on what the document lacks or repeats. */
export const oddityTexts = {
  quoted: (text: string) => `«${text}»`,
  codeAndTitle: (code: string, title: string) => `${code} «${title}»`,
  noTitle:
    'Il documento non stampa i titoli degli obiettivi di mandato e degli ambiti: qui li ha scritti la redazione.',
  fewTitles: (count: number, named: string) =>
    `Tra gli obiettivi di mandato e gli ambiti, il documento stampa ${count === 1 ? 'un solo titolo' : `solo ${String(count)} titoli`}: ${named}. Gli altri li ha scritti la redazione.`,
  repeatedCode: (code: string, titles: string) =>
    `Il codice ${code} è usato per obiettivi strategici diversi: ${titles}. Qui restano separati, con il codice stampato.`,
  repeatedTitle: (title: string, codes: string) =>
    `L’obiettivo strategico «${title}» è stampato con più codici: ${codes}.`,
  dottedCodes: (count: number, example: string) =>
    `${count === 1 ? 'Un codice è stampato' : `${String(count)} codici sono stampati`} con un punto alla fine${count === 1 ? '' : ', per esempio'} «${example}». Restano come sono.`,
  withoutOffice: (count: number) =>
    `Per ${count === 1 ? 'un obiettivo' : `${String(count)} obiettivi`} il documento non nomina un ufficio preciso:`,
  spellings: (area: string, count: number, spellings: string) =>
    `L’ufficio ${area} è scritto in ${String(count)} modi: ${spellings}.`,
  earlyDates: (count: number, year: number) =>
    `${count === 1 ? 'Un obiettivo ha date' : `${String(count)} obiettivi hanno date`} prima del ${String(year)}, che restano come sono:`,
  notes: (count: number) =>
    `In tutto, ${count === 1 ? 'una scheda ha una nota' : `${String(count)} schede hanno una nota`} su ciò che nel documento manca o non torna. La nota è tra le fonti della scheda.`,
} as const;

/** Words on the source of the plan and on how the plain texts were made. */
export const sourceTexts = {
  document: (title: string, date: string | undefined) =>
    `Obiettivi, azioni, uffici e tempi vengono da un solo documento: «${title}»${date === undefined ? '' : `, del ${formatDate(date)}`}.`,
  documentLink: (url: string) => `[Apri il documento](${url}).`,
  documentWithoutLink:
    'Da qui non si può aprire: non è ancora configurato l’indirizzo a cui è pubblicato.',
  updates: (count: number) =>
    count === 0
      ? 'Nessun aggiornamento è ancora pubblicato.'
      : `Gli aggiornamenti pubblicati finora ${count === 1 ? 'sono uno' : `sono ${String(count)}`}. Un aggiornamento esiste solo se una fonte lo dice; la fonte è scritta accanto.`,
  oddHeading: 'Che cosa nel documento manca o si ripete',
  oddIntro: 'Il portale non corregge il documento. Dove qualcosa manca o non torna, lo dice.',
  plain: `La redazione ha riscritto ogni obiettivo con frasi brevi e parole comuni. Restano tutti i fatti del documento: nomi, luoghi, numeri, date, leggi. Non si aggiungono motivi, costi, vantaggi o risultati che il documento non dà.

Una prova automatica confronta ogni scheda con il documento: cerca i fatti che mancano e le frasi copiate. Un’altra misura quanto il testo è facile, con l’indice [Gulpease](${routes.glossary}):`,
  formula: 'Gulpease = 89 + (300 × frasi − 10 × lettere) ÷ parole',
  score: (mean: string, lowest: string, count: number) =>
    `Più il numero è alto, più il testo è facile. Sotto 60 un testo è difficile per chi ha la licenza media. La media ${count === 1 ? 'dell’unica scheda' : `delle ${countOf(count, 'scheda', 'schede')}`} è ${mean}; la più difficile ha ${lowest}. Contano titolo, riassunto, motivo, risultato atteso e azioni.

L’indice conta lettere, parole e frasi: non dice se un testo è giusto. I testi semplici sono della redazione e non sono le parole ufficiali. Se una scheda e il documento non dicono la stessa cosa, vale il documento.`,
} as const;
