import { formatNumber } from '../format.ts';
import { caseMailTexts, deskCaseTexts } from './cases.ts';

/** Words of the desk's pages on proposals, where they are not those of reports. */
const deskProposalTexts = {
  title: (number: string) => `Proposta ${number}`,
  message: 'Messaggio di chi ha proposto',
  words: 'Testo per chi ha proposto',
  wordsHint:
    'Lo legge chi ha il codice; chi ha lasciato un’e-mail lo riceve anche lì. Per concludere è obbligatorio: che cosa ne nasce, a chi spetta, perché non è accolta o non diventa pubblica.',
  back: 'Tutte le segnalazioni e le proposte',
  join: 'Numero della proposta a cui unirla',
  joinedWords: (number: string) =>
    `La stessa cosa era già stata proposta: le proposte vanno avanti insieme con il numero ${number}.`,
  joinedTo: (number: string) => `Unita alla proposta ${number}.`,
  category: 'Percorso',
  publicWords: 'Idea da pubblicare',
  publicReply: 'Che cosa ne è stato, da pubblicare (facoltativo)',
  objective: 'Obiettivo o azione del piano che ne è nato',
  eraseHint:
    'Chi l’ha inviata può chiederlo: lo si riconosce dal codice, che ha solo lui. Restano numero, percorso, ufficio, date, stato, giudizio e costo. Non si può tornare indietro.',
  done: {
    ...deskCaseTexts.done,
    affidata: 'La proposta è affidata.',
    pubblica: 'La proposta è pubblica.',
    'non-pubblica': 'La proposta non è più pubblica.',
    unita: 'Le proposte sono unite.',
  },
  problems: {
    ...deskCaseTexts.problems,
    changed:
      'Nel frattempo la proposta è cambiata: qualcun altro ha risposto, o è arrivato un messaggio. Guardala e invia di nuovo.',
    move: 'Da qui la proposta non può andare in quello stato.',
    join: 'Scrivi il numero di un’altra proposta dello stesso percorso, che non sia già unita a un’altra. Se a questa ne sono già unite altre, apri l’altra e scrivi lì il numero di questa.',
    empty: 'Manca il testo: per rendere pubblica una proposta servono titolo, bisogno e idea.',
  },
} as const;

/** Words of the desk's page on a case: a report, or a proposal. */
export function wordDeskCase(kind: string) {
  return { ...deskCaseTexts, ...(kind === 'proposal' ? deskProposalTexts : {}) };
}

/** Words that only proposals have at the desk. */
export const judgeTexts = {
  heading: 'Segnalazioni e proposte',
  kind: 'Proposta',
  what: 'Che cosa',
  everything: 'Segnalazioni e proposte',
  reports: 'Segnalazioni',
  proposals: 'Proposte di ogni percorso',
  count: (count: number) => (count === 1 ? '1 trovata' : `${formatNumber(count)} trovate`),
  none: 'Niente con queste scelte.',
  proposalTitle: 'Titolo',
  need: 'Bisogno',
  idea: 'Idea',
  publicTitle: 'Titolo da pubblicare',
  publicNeed: 'Bisogno da pubblicare',
  judgeHeading: 'Giudizio di fattibilità',
  judgeHint:
    'Lo riceve chi ha proposto; quando la proposta è pubblica lo legge chiunque. Un giudizio nuovo prende il posto di quello di prima.',
  judgement: 'Giudizio',
  choose: 'Scegli',
  reasons: 'Motivi',
  cost: 'Costo stimato in euro, senza centesimi (se si sa)',
  judge: 'Salva il giudizio',
  judged: (judgement: string) => `Giudizio dell’ufficio: ${judgement.toLowerCase()}.`,
  done: 'Il giudizio è salvato: chi ha il codice lo vede.',
  problems: {
    judgement: 'Scegli il giudizio.',
    reasons: 'Scrivi i motivi del giudizio.',
    cost: 'Scrivi il costo in euro, solo cifre e punti: per esempio 12.000. Oppure lascialo vuoto.',
  },
} as const;

/** Words of messages that tell somebody what happened to a report or a proposal. */
export function wordCaseMail(kind: string) {
  return { ...caseMailTexts, ...(kind === 'proposal' ? proposalMailTexts : {}) };
}

const proposalMailTexts = {
  subject: (number: string, what: string) => `Proposta ${number}: ${what.toLowerCase()}`,
  body: (what: string, words: string, link: string, portal: string) =>
    `${what}.\n\n${words === '' ? '' : `${words}\n\n`}Tutta la proposta, con le risposte:\n${link}\n\nChi ha questo collegamento vede la proposta: non darlo ad altri. Non rispondere a questo messaggio: scrivi dalla pagina.\n\n${portal}\n`,
} as const;
