import type { Municipality } from '../../domain/content/municipality.ts';
import { countOf } from '../format.ts';
import { satisfactionScale } from './rating-scale.ts';

/** Words of the page of results that are in its HTML; what its script writes is in `satisfaction-status.ts` and `satisfaction-results.ts`. */
export const satisfactionPageTexts = {
  title: 'Che cosa pensano i lettori',
  description: (town: string) =>
    `Quanto è soddisfatto di come procedono gli obiettivi del piano di ${town} chi ha risposto: tutti, e i residenti a parte. Con i commenti e le risposte degli uffici.`,
  lead: 'In fondo alla pagina di ogni obiettivo chiediamo: «Quanto sei soddisfatto di come procede questo obiettivo?». Qui ci sono le risposte, con i loro limiti.',
  resultsHeading: 'I risultati',
  notSample:
    'Questi numeri non vengono da un campione: risponde chi vuole. Perché nessuno li sposti da solo, delle risposte che arrivano dallo stesso collegamento ne conta ogni giorno al massimo una per obiettivo, o il 3 % di quelle già contate; le altre aspettano che qualcuno del Comune le guardi. Il portale non ricorda da un giorno all’altro chi ha risposto: una persona che risponde ogni giorno conta ogni volta, e sposta i numeri poco alla volta.',
  withoutScript:
    'Questa parte della pagina mostra i risultati con JavaScript, che nel tuo browser non è attivo. Gli stessi numeri si leggono nei file qui sotto, in «I dati».',
  repliesIntro:
    'I commenti pubblicati e le risposte degli uffici hanno una pagina a parte, per ufficio e per tema.',
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

/** How the results are made, with the months for which comments are kept and who looks after them; the page explains it also when the service is down. */
export function listSatisfactionMethod({ official, feedback }: Municipality) {
  const { commentMonths } = feedback;
  const curator = official ? 'il Comune' : 'chi cura il portale';
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

- Con meno di 5 risposte non mostriamo numeri, nemmeno quante sono: direbbero che cosa ha risposto una persona.
- Con meno di 30 risposte mostriamo i voti, ma non una stima.
- Da 30 risposte in su diamo la quota di soddisfatti e il suo intervallo al 95 %, con il metodo di Wilson. Più risposte ci sono, più l’intervallo è stretto.
- I risultati cambiano una volta al giorno, alle 4 di notte. I conti di un obiettivo cambiano solo dopo almeno 5 risposte nuove, arrivate da collegamenti o in giorni diversi. Così il confronto tra ieri e oggi, o con una risposta propria, non svela la risposta di un altro.
- Il totale e i temi sommano i conti degli obiettivi che hanno almeno 5 risposte.
- «Tutti» è chiunque ha risposto. «Residenti» è chi dice di abitare qui. I residenti sono contati a parte quando sono abbastanza, e più di rado: per questo residenti e altri insieme possono essere meno di tutti.`,
    },
    {
      id: 'che-cosa-non-dicono',
      title: 'Che cosa non dicono',
      text: `Risponde chi vuole: chi risponde può pensarla in modo diverso da chi non lo fa. L’intervallo tiene conto di quante sono le risposte, non di chi le dà. Questi numeri non sono un sondaggio.

Una persona può rispondere più volte, e un programma può fingersi una persona. Per questo contano i collegamenti, non solo le risposte:

- Dello stesso collegamento (la rete di una casa, di una scuola, o un gruppo di reti vicine) conta ogni giorno al massimo una risposta per obiettivo; quando l’obiettivo ha molte risposte, al massimo il 3 % di quelle già contate.
- Se ne arrivano di più, quelle di quel giorno aspettano tutte. Poche entrano un po’ alla volta nei giorni seguenti, mai più del 3 % al giorno tra tutte. Molte insieme, come quelle di una classe, entrano solo se ${curator} le ammette.
- Si possono togliere risposte false: lo fa ${curator}, e resta scritto in un registro che non si può cambiare.

Chi risponde una volta al giorno per molti giorni, o da molti collegamenti, può contare più volte. Per esserne certi dovremmo chiedere chi sei, e non lo facciamo.`,
    },
    {
      id: 'i-commenti',
      title: 'I commenti',
      text: `Un commento si pubblica solo dopo che ${official ? 'una persona incaricata dal Comune' : 'chi cura il portale'} lo ha letto. Non si pubblicano offese, dati personali e testi che non riguardano l’obiettivo. Il voto conta anche se il commento non è pubblicato. I commenti si conservano per ${countOf(commentMonths, 'mese', 'mesi')}, i conti restano.`,
    },
    {
      id: 'perche-lo-facciamo',
      title: 'Perché lo facciamo',
      text: `Lo chiede la legge: i servizi in rete devono permettere a chi li usa di dire quanto è soddisfatto, e i risultati si pubblicano (articolo 7, comma 3, del Codice dell’amministrazione digitale, decreto legislativo 82/2005).`,
    },
  ] as const;
}
