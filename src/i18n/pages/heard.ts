import { countOf, dateWithArticle, withArticle } from '../format.ts';

/** Words of the page that tells what residents said and what followed. */
export const heardTexts = {
  title: 'Avete detto, abbiamo fatto',
  description: (town: string) =>
    `Che cosa scrivono le persone sul portale di ${town}, e che cosa ne è seguito: ufficio per ufficio, tema per tema.`,
  lead: 'Che cosa avete scritto e che cosa ha risposto il Comune.',
  /** Of how many comments and reports how many have an answer. */
  sentence: (said: number, answered: number) => {
    if (said === 0) return 'Non c’è ancora niente di pubblicato.';
    const counted = countOf(said, 'messaggio pubblicato', 'messaggi pubblicati');
    if (answered === 0) return `${counted}, ancora senza risposta.`;
    if (answered === said) return `${counted}, con risposta.`;
    return `${counted}: ${countOf(answered, 'ha', 'hanno')} una risposta, ${countOf(said - answered, 'la aspetta', 'la aspettano')} ancora.`;
  },
  /** Of the comments about objectives that a build took along. */
  replied: (said: number, answered: number) => {
    if (said === 1)
      return answered === 1
        ? 'L’unico commento pubblicato ha una risposta dell’ufficio.'
        : 'L’unico commento pubblicato non ha ancora una risposta dell’ufficio.';
    if (answered === 0)
      return `Nessuno ${withArticle('dei', said)} commenti pubblicati ha ancora una risposta dell’ufficio.`;
    if (answered === said)
      return `Tutti ${withArticle('i', said)} commenti pubblicati hanno una risposta dell’ufficio.`;
    return `${withArticle('Dei', said)} commenti pubblicati, ${countOf(answered, 'ha', 'hanno')} una risposta dell’ufficio.`;
  },
  everything: 'Tutto quello che è stato detto',
  all: 'Mostra tutto',
  offices: 'Per ufficio',
  themes: 'Per tema',
  said: 'Detto',
  answered: 'Con risposta',
  waiting: 'Senza risposta',
  twice: 'Un messaggio su un obiettivo di due uffici conta per tutti e due.',
  questionnaires: 'I risultati dei questionari',
  questionnaire: (office: string, until: string, answered: number) =>
    `${office}, fino ${dateWithArticle('al', until)}: ${countOf(answered, 'risposta', 'risposte')}.`,
  noReply: 'Ancora senza risposta.',
  cut: 'Qui ci sono i più recenti. Scegli un ufficio o un tema per vedere gli altri.',
  data: 'Tutti i commenti pubblicati, JSON',
  say: 'Per dire la tua, apri la pagina di un obiettivo: la domanda è in fondo.',
  objectives: 'Tutti gli obiettivi',
} as const;
