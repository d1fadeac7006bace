import { stem } from './read-words.ts';

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map(stem));
}

/**
 * Verbs and the like by which people ask: when it ends, who sees to it, what it costs. They are searched where the plan has the very
 * word, and never corrected nor missed. Stems.
 */
const questionWords = list(
  `finire finisce finiscono finita finito finiti finite iniziare inizia iniziano cominciare comincia cominciano partire parte partono partiranno
  terminare termina terminano occuparsi occupa occupano gestire gestisce gestiscono costare costa costano costera costeranno pronto pronta pronti pronte
  funzionare funziona funzionano succede succedera diventa diventare diventera diventano rifanno rifare rifaranno mettono metteranno mette metto mettere
  costruire costruiscono costruiranno costruira realizzano realizzeranno verranno verra dovra dovranno potra potranno fara faranno
  vuole vogliono voglia vorrebbe conviene tocca riguarda riguardano spetta aspetta aspettare aspetto arriva arrivano arrivera tornare torna
  aiuta aiutano aiutarmi aiutare pulisce puliscono pulire controlla controllano paga pagano pago decide decidono sceglie scelgono prende prendono
  parla parlano parlare spiega spiegano spiegare mandare manda mandano portare porta portano dire dice dicono sapere capire capisco
  usare usare comprare vedere vedo vede vedono andare vado andiamo vengo venire vivo abito abita abitano abitare
  trovare trovarsi trova trovano ottenere ricevere ricevo richiedere richiede presentare rivolgermi rivolgersi rivolgo chiamare chiamo telefonare scrivere
  esattamente circa momento adesso novita ultime notizie previsto previsti prevista previste programma intenzione bisogna occorre necessario
  sapete dite avviene succeda cambia cambiera cambiare cambiano mancano manca vero persone persona gente cose cosa euro soldi
  bello bella belli belle brutto brutta sicuro sicura sicuri sicure migliore migliori peggiore economico economica comodo comoda vicino vicina
  grande grandi piccolo piccola piccoli piccole vecchio vecchia vecchi vecchie nuovo nuova nuovi nuove buono buona buoni buone gratis gratuito gratuita gratuiti libero libera
  pulito pulita puliti pulite aperto aperta aperti aperte chiuso chiusa chiusi chiuse rotto rotta rotti rotte alto alta basso bassa veloce vivo viva
  domani ieri presto tardi fino entro dopo prima durante oltre circa almeno
  mattino mattina sera giorno giorni anno anni mese mesi settimana ora ore tempo tempi italiano italiana`,
);

/** Folded words that open a question. */
export const interrogatives: ReadonlySet<string> = new Set(
  'chi cosa come dove quando quanto quanta quanti quante quale quali perche punto'.split(' '),
);

/** Words that many subjects share: alone they are searched, beside a subject that the plan lacks they are none. Stems. */
const generalWords = list(
  `comune comunale comunali municipio citta cittadino cittadini cittadina paese territorio ufficio uffici sportello servizio servizi
  domanda domande modulo moduli richiesta richieste pratica pratiche documento documenti certificato certificati iscrizione informazione informazioni orario orari
  costo costi prezzo prezzi tariffa tariffe abbonamento biglietto pagamento pagare pagamenti contributo contributi bonus tassa tasse agevolazione agevolazioni
  lavori progetto progetti obiettivo obiettivi azione azioni intervento interventi opera opere piano piani apertura aprire chiusura
  prenotare prenotazione perso persa modello legge decreto regolamento delibera numero misura zona via strada vicino pubblico pubblica pubblici
  nazionale regionale statale provinciale sindaco assessore giunta responsabile rinnovo rilascio rinnovare richiedere
  ricerca acquisto vendita rimborso punto punti area aree scadenza scadenze anno tempo lotta passa`,
);

/** Whether a folded word only asks. */
export function isQuestionWord(word: string): boolean {
  return questionWords.has(stem(word));
}

/** Whether a folded word is too general to be the subject of a query. */
export function isGeneral(word: string): boolean {
  return (
    generalWords.has(stem(word)) ||
    isQuestionWord(word) ||
    /^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(word)
  );
}
