import { countOf, dateWithArticle } from '../format.ts';
import { completedLateLabel, reportedLabels, scheduledLabels } from '../objective/states.ts';
import { routes } from '../routes.ts';

/** Words of the page on how states are computed and where texts come from. */
export const methodTexts = {
  title: 'Il metodo',
  description:
    'Come si calcolano gli stati degli obiettivi, come si leggono i tempi del piano, da dove vengono i testi e quali sono i limiti.',
  lead: 'Da dove vengono le parole e gli stati di questo portale, come si calcolano e dove si fermano.',
  sections: {
    states: { id: 'stati', title: 'Due stati, tenuti separati' },
    legend: { id: 'legenda', title: 'La legenda' },
    timing: { id: 'tempi', title: 'Come si leggono i tempi' },
    sources: { id: 'fonti', title: 'Le fonti' },
    texts: { id: 'testi', title: 'I testi in parole semplici' },
    proof: { id: 'impronte', title: 'Come si controlla un’impronta' },
    listening: { id: 'pareri', title: 'Che cosa dicono le persone' },
    limits: { id: 'limiti', title: 'I limiti' },
  },
  statesIntro:
    'Ogni obiettivo e ogni azione hanno due stati. Dicono due cose diverse e non si mescolano.',
  reported: {
    title: 'Dal Comune',
    text: `Dice che cosa risulta fatto. Viene solo dagli aggiornamenti pubblicati: vale l’ultimo che indica uno stato, con la sua data e la sua fonte.

Se nessuna fonte dice a che punto è, leggi «${reportedLabels.none}». Non vuol dire zero per cento e non vuol dire fermo: manca la notizia.`,
  },
  scheduled: {
    title: 'Dal calendario',
    text: (
      day: string,
    ) => `Dice quando il lavoro è previsto. Confronta con un giorno i tempi scritti nel piano: ogni scadenza e ogni fine di periodo. Quando una passa e nessuna fonte dice come è andata, lo scrive.

Questa versione del portale è calcolata ${dateWithArticle('al', day)}.`,
  },
  examplesCaption: 'Esempi presi da questo piano',
  examplesObjective: 'Obiettivo',
  examplesStates: 'I due stati',
  examplesReported: 'Dal Comune',
  examplesScheduled: 'Dal calendario',
  rollUpHeading: 'Dalle azioni all’obiettivo',
  rollUp: `Lo stato di un obiettivo viene dalle sue azioni.

- Dal calendario: basta un giorno passato senza notizie, per una sola azione. Altrimenti conta un’azione «${scheduledLabels['under-way']}», poi un periodo futuro.
- Dal Comune: conta prima di tutto l’aggiornamento sull’obiettivo intero. Se non c’è, si guardano le azioni.
- Se tutte le azioni hanno lo stesso stato, l’obiettivo ha quello. Se sono tutte completate o abbandonate, è completato.
- Se almeno una è in corso, completata o è un’attività continua, l’obiettivo è in corso.
- In ogni altro caso serve un aggiornamento su tutte le azioni: se almeno una è rinviata, l’obiettivo è rinviato; se no, è non avviato. Se un aggiornamento manca, resta «${reportedLabels.none}».

Se un completamento porta una data che viene dopo l’ultimo termine del piano, la pagina scrive «${completedLateLabel}».

Le percentuali e i conti pesano ogni obiettivo allo stesso modo, grande o piccolo. Gli obiettivi senza aggiornamenti sono sempre contati a parte.`,
  legendIntro:
    'Ogni stato ha una forma sua, che si riconosce anche senza colori e sulla carta. Se nessuno ha comunicato uno stato, la forma dice che cosa prevede il calendario. Se c’è un aggiornamento, dice quello.',
  legendScheduled: 'Nessun aggiornamento: parla il calendario',
  legendReported: 'C’è un aggiornamento pubblicato',
  legendShape: 'Stato',
  legendMeaning: 'Che cosa significa',
  timingIntro: 'Accanto al periodo calcolato trovi sempre le parole del piano.',
  dueHeading: 'Come si trovano le scadenze',
  due: `Sono scadenze i giorni che il piano scrive («entro il 15 settembre») e la fine di ogni turno («ogni trimestre»). Dove il piano indica solo un periodo, conta il suo ultimo giorno, che chiamiamo «fine del periodo previsto». Un’azione prevista per più anni di seguito ne ha una sola, alla fine. I giorni di festa non si spostano.

Una notizia risponde alla scadenza che nomina e lascia aperte le altre. Se l’azione ne ha una sola, basta una notizia che venga dal periodo previsto in poi. «${reportedLabels['not-started']}» non risponde a nessuna; «${reportedLabels.completed}» e «${reportedLabels.dropped}» rispondono a tutte quelle che restano. Di un rinvio si vedono il giorno di prima e quello nuovo.

Tutte le date sono nella pagina delle [scadenze](${routes.deadlines}).`,
  proofIntro: `Ogni versione di una scheda ha un’impronta: 64 cifre calcolate dalle sue parole (SHA-256). Se cambia una lettera, cambia l’impronta. Le citazioni ne portano le prime dodici cifre.

Le parole di ogni versione stanno in un file, uno per obiettivo: si scarica da «Cita e condividi». Non ne fanno parte la grafica, le parole chiave e lo stato del giorno.

Per rifare il conto bastano cinque righe. Incollale nella console del browser (tasto F12) mentre leggi questa pagina, oppure eseguile con Node, dalla versione 20:`,
  proofCode: (address: string) => `const file = await (await fetch("${address}")).text();
for (const { day, text, fingerprint } of file.trim().split("\\n").map((riga) => JSON.parse(riga))) {
  const sha = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  console.log(day, fingerprint, Array.from(sha, (n) => n.toString(16).padStart(2, "0")).join("") === fingerprint);
}`,
  proofResult: `Per ogni versione leggi il giorno, l’impronta e «true», se le parole la danno. «false» vuol dire che parole sono state tolte: allora lo dicono il file (redacted) e la pagina della versione, con il motivo.

Un sigillo lega ogni versione a quella prima, anche dove sono state tolte parole: è lo SHA-256 di giorno, impronta e sigillo precedente, separati da un a capo. I sigilli, e il codice che li riassume tutti, sono tra i [dati](${routes.data}#versioni).`,
  listening: `Voti e commenti sono anonimi. Risponde chi vuole: non è un sondaggio. Sotto cinque risposte non si dà alcun numero, sotto trenta nessuna stima. I conti cambiano una volta al giorno. Un testo si pubblica solo dopo che una persona lo ha letto. [Come si conta](${routes.satisfaction}).`,
  listeningReports: `Delle [segnalazioni](${routes.cases}) si contano tutte, anche quelle che non sono pubbliche. I giorni sono di calendario, dal giorno di arrivo.`,
  listeningProposals: `Sulle [proposte](${routes.processes}) non si vota. Di quelle pubbliche si dicono il giudizio dell’ufficio, con i motivi, e che cosa ne è stato.`,
  limits: `- Il calendario dice quando il lavoro era previsto, non se è stato fatto. «${scheduledLabels['past-due']}» non significa che l’azione sia mancata.
- Se il piano dà un mese senza l’anno, il portale lo legge in ogni anno del piano. È una lettura nostra: l’ufficio può avere inteso altro.
- Gli stati cambiano quando il sito viene preparato di nuovo. Tra un giorno e l’altro restano quelli della data scritta qui sopra.
- Gli errori nei testi sono possibili.`,
  limitsReport: ` Se ne trovi uno, [segnalalo](${routes.report}).`,
  limitsNotOfficial: (name: string) =>
    `- Questo portale non è ancora il sito ufficiale del ${name}: i testi e gli stati [non hanno valore ufficiale](${routes.legal}#non-ufficiale).`,
} as const;

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
    `L’ufficio ${area} è scritto in ${countOf(count, 'modo', 'modi')}: ${spellings}.`,
  earlyDates: (count: number, year: number) =>
    `${count === 1 ? 'Un obiettivo ha date' : `${String(count)} obiettivi hanno date`} prima del ${String(year)}, che restano come sono:`,
  notes: (count: number) =>
    `In tutto, ${count === 1 ? 'una scheda ha una nota' : `${String(count)} schede hanno una nota`} su ciò che nel documento manca o non torna. La nota è tra le fonti della scheda.`,
} as const;

/** Words on the source of the plan and on how the plain texts were made. */
export const sourceTexts = {
  document: (title: string, date: string | undefined) =>
    `Obiettivi, azioni, uffici e tempi vengono da un solo documento: «${title}»${date === undefined ? '' : `, ${dateWithArticle('del', date)}`}.`,
  documentLink: (url: string) => `[Apri il documento](${url}).`,
  documentWithoutLink:
    'Da qui non si può aprire: non è ancora configurato l’indirizzo a cui è pubblicato.',
  updates: (count: number) =>
    count === 0
      ? 'Nessun aggiornamento è ancora pubblicato.'
      : `Gli aggiornamenti pubblicati finora ${count === 1 ? 'sono uno' : `sono ${String(count)}`}. Un aggiornamento esiste solo se una fonte lo dice; la fonte è scritta accanto.`,
  editions: `Il piano si rinnova ogni anno: le [edizioni pubblicate](${routes.plans}) restano qui, con il loro atto e con ciò che è cambiato dall’una all’altra.`,
  oddHeading: 'Che cosa nel documento manca o si ripete',
  oddIntro: 'Il portale non corregge il documento. Dove qualcosa manca o non torna, lo dice.',
  plain: `La redazione ha riscritto ogni obiettivo con frasi brevi e parole comuni. Restano tutti i fatti del documento: nomi, luoghi, numeri, date, leggi. Non si aggiungono motivi, costi, vantaggi o risultati che il documento non dà.

Una prova automatica confronta ogni scheda con il documento: cerca i fatti che mancano e le frasi copiate. Un’altra misura quanto il testo è facile, con l’indice [Gulpease](${routes.glossary}):`,
  ownWords: (waiting: number, all: number) =>
    `${waiting === all ? 'Gli obiettivi hanno ancora le parole del documento, come sono stampate' : `Le parole di ${countOf(waiting, 'obiettivo', 'obiettivi')} su ${String(all)} sono ancora quelle del documento, come sono stampate`}: la pagina di ogni obiettivo lo dice. La redazione le riscrive un po’ alla volta, in modo semplice.`,
  formula: 'Gulpease = 89 + (300 × frasi − 10 × lettere) ÷ parole',
  score: (mean: string, lowest: string, count: number) =>
    `Più il numero è alto, più il testo è facile. Sotto 60 un testo è difficile per chi ha la licenza media. La media ${count === 1 ? 'dell’unica scheda' : `delle ${countOf(count, 'scheda', 'schede')}`} è ${mean}; la più difficile ha ${lowest}. Contano titolo, riassunto, motivo, risultato atteso e azioni.

L’indice conta lettere, parole e frasi: non dice se un testo è giusto. I testi semplici sono della redazione e non sono le parole ufficiali. Se una scheda e il documento non dicono la stessa cosa, vale il documento.`,
} as const;
