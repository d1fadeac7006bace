import { countOf } from '../format.ts';
import { satisfactionScale } from './rating-scale.ts';

/** Words of the page of results that are in its HTML; what its script writes is in `satisfaction-status.ts` and `satisfaction-results.ts`. */
export const satisfactionPageTexts = {
  title: 'Che cosa pensano i residenti',
  description: (town: string) =>
    `Quanto sono soddisfatti i residenti di ${town} di come procedono gli obiettivi del piano: risposte, quota di soddisfatti, commenti e risposte degli uffici.`,
  lead: 'In fondo alla pagina di ogni obiettivo chiediamo: «Quanto sei soddisfatto di come procede questo obiettivo?». Qui ci sono le risposte, con i loro limiti.',
  resultsHeading: 'I risultati',
  withoutScript:
    'Questa parte della pagina mostra i risultati con JavaScript, che nel tuo browser non è attivo. Gli stessi numeri si leggono nei file qui sotto, in «I dati».',
  repliesHeading: 'Avete detto, abbiamo fatto',
  repliesIntro: 'Commenti dei lettori a cui un ufficio ha risposto.',
  dataHeading: 'I dati',
  dataText: 'Gli stessi numeri, da scaricare e riusare (licenza CC BY 4.0):',
  dataCsv: 'Scarica i risultati, CSV',
  dataJson: 'Scarica i risultati, JSON',
  dataComments: 'Scarica i commenti pubblicati, JSON',
  writtenOn: '2026-11-23',
} as const;

/** Words of the interactive chart of this page. */
export const satisfactionChartTexts = {
  open: 'Grafico interattivo',
  close: 'Chiudi il grafico interattivo',
  loading: 'Carico il grafico…',
  failed: 'Il grafico non si è caricato. I numeri sono nelle tabelle di questa pagina.',
  choose: 'Che cosa mostrare',
  show: 'Voti da mostrare',
  hint: 'Tocca una barra per leggere il numero.',
  axis: 'Numero di risposte',
  one: 'risposta',
  many: 'risposte',
  list: 'Apri la pagina',
} as const;

/** Names of the charts to explore. */
export const satisfactionCharts = {
  themes: 'Voti per tema',
  objectives: 'Voti per obiettivo',
  sentence: (shown: number, one: string, many: string) =>
    `${countOf(shown, one, many)} con almeno 5 risposte.`,
  theme: ['tema', 'temi'],
  objective: ['obiettivo', 'obiettivi'],
} as const;

/** How the results are made, with the months for which comments are kept; the page explains it also when the service is down. */
export function listSatisfactionMethod(commentMonths: number) {
  return [
    {
      id: 'come-si-risponde',
      title: 'Come si risponde',
      text: `La domanda è in fondo alla pagina di ogni obiettivo. Si sceglie un voto ${satisfactionScale.range}. Se si vuole si aggiunge un motivo, in 200 caratteri, e si dice se si è residenti, se si lavora o studia qui, o se si è di passaggio.

La risposta è anonima. Non chiediamo chi sei. Non conserviamo l’indirizzo del tuo collegamento, il tipo di browser o l’ora: solo il giorno. Se nel testo c’è un dato personale che riconosciamo, lo togliamo prima di salvare.`,
    },
    {
      id: 'come-si-conta',
      title: 'Come si conta',
      text: `Chiamiamo soddisfatto chi dà 4 o 5. La quota di soddisfatti si calcola su tutte le risposte.

- Con meno di 5 risposte mostriamo solo il numero: i voti direbbero che cosa ha risposto una persona.
- Con meno di 30 risposte mostriamo i voti, ma non una stima.
- Da 30 risposte in su diamo la quota di soddisfatti e il suo intervallo al 95 %, con il metodo di Wilson. Più risposte ci sono, più l’intervallo è stretto.
- I conti di un obiettivo si aggiornano dopo almeno 5 risposte nuove. Così il confronto tra ieri e oggi non svela una risposta. Il totale e i temi sono la somma dei conti degli obiettivi.
- I residenti sono contati a parte, quando sono abbastanza.`,
    },
    {
      id: 'che-cosa-non-dicono',
      title: 'Che cosa non dicono',
      text: `Risponde chi vuole: chi risponde può pensarla in modo diverso da chi non lo fa. L’intervallo tiene conto di quante sono le risposte, non di chi le dà. Questi numeri non sono un sondaggio.

Una persona può rispondere più volte, e un programma può fingersi una persona. Limitiamo gli invii troppo frequenti e segnaliamo i testi ripetuti a chi modera, ma non possiamo garantire che ogni risposta venga da una persona diversa. Per esserne certi dovremmo chiedere chi sei, e non lo facciamo.`,
    },
    {
      id: 'i-commenti',
      title: 'I commenti',
      text: `Un commento si pubblica solo dopo che una persona del Comune lo ha letto. Non si pubblicano offese, dati personali e testi che non riguardano l’obiettivo. I voti contano comunque, anche se il commento non è pubblicato. I commenti si conservano per ${countOf(commentMonths, 'mese', 'mesi')}, i conti restano.`,
    },
    {
      id: 'perche-lo-facciamo',
      title: 'Perché lo facciamo',
      text: `Lo chiede la legge: i servizi in rete devono permettere a chi li usa di dire quanto è soddisfatto, e i risultati si pubblicano (articolo 7, comma 3, del Codice dell’amministrazione digitale, decreto legislativo 82/2005).`,
    },
  ] as const;
}
