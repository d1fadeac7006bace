import { formatNumber } from '../format.ts';

/** Words of the form on which residents propose. */
export const proposalFormTexts = {
  title: 'Fai una proposta',
  description:
    'Il modulo per proporre qualcosa al Comune: si invia da qui e si segue con un codice.',
  lead: 'Scrivi che cosa manca e che cosa proponi. Non serve registrarsi: ricevi un codice per sapere che cosa ne sarà.',
  back: 'Fasi, regole e proposte',
  what: '1. La proposta',
  where: '2. Dove',
  name: 'Titolo',
  nameHint: (limit: number) => `Poche parole, al massimo ${formatNumber(limit)} caratteri.`,
  need: 'Il bisogno: che cosa manca, e a chi',
  idea: 'L’idea: che cosa proponi',
  wordsHint: (limit: number) =>
    `Al massimo ${formatNumber(limit)} caratteri. Non scrivere dati personali, tuoi o di altri.`,
  place: 'Luogo (facoltativo)',
  placeHint: 'Per esempio: il parco di via Larga.',
  emailHint:
    'Lo usiamo solo per dirti che cosa succede a questa proposta. Lo teniamo a parte, cifrato, e lo cancelliamo 30 giorni dopo la conclusione. Se non lo scrivi basta il codice.',
  code: 'Codice della proposta',
  public:
    'Una persona del Comune legge la proposta e può renderla pubblica, senza dire chi l’ha inviata. Le foto le vede solo l’ufficio.',
} as const;

/** What can be wrong with a proposal, by field; the rest is as for reports. */
export const proposalProblems = {
  title: (limit: number) => `Scrivi un titolo: al massimo ${formatNumber(limit)} caratteri.`,
  need: (limit: number) => `Scrivi che cosa manca: al massimo ${formatNumber(limit)} caratteri.`,
  idea: (limit: number) => `Scrivi che cosa proponi: al massimo ${formatNumber(limit)} caratteri.`,
  closed: 'Il testo che hai scritto è ancora qui sotto: copialo, se vuoi tenerlo.',
  conflict:
    'Con questo modulo hai già inviato un’altra proposta. Se questa è nuova, invia di nuovo: il testo è ancora qui.',
} as const;
