import type { FrequentQuestion } from '../../domain/content/glossary.ts';

/** Questions about the portal that every municipality is asked, with answers that hold for each. */
export const portalQuestions: readonly FrequentQuestion[] = [
  {
    id: 'che-cosa-e',
    question: 'Che cos’è questo sito?',
    answer: [
      'È il piano degli obiettivi del Comune. Ci trovi che cosa il Comune vuole fare, quale ufficio se ne occupa e con quali tempi, come li scrive il piano.',
      'Ogni obiettivo ha la sua pagina. Puoi partire dall’[elenco degli obiettivi](/obiettivi/), dai [temi](/temi/) o dagli [uffici](/aree/).',
    ].join('\n\n'),
  },
  {
    id: 'sito-ufficiale',
    question: 'È il sito ufficiale del Comune?',
    answer: [
      'Non ancora. Finché leggi in ogni pagina l’avviso «Non è ancora il sito ufficiale», il Comune non ha adottato questo portale come suo. Valgono gli atti e il sito del Comune.',
      'Se il Comune lo adotta, l’avviso sparisce da tutte le pagine.',
    ].join('\n\n'),
  },
  {
    id: 'da-dove-vengono-le-parole',
    question: 'Da dove vengono le informazioni?',
    answer: [
      'Da un documento: il piano degli obiettivi del Comune. Il portale non aggiunge motivi, costi, date o risultati che lì non ci sono. Gli aggiornamenti dicono ciascuno la propria fonte.',
      'Il periodo di ogni azione è scritto anche con le parole del documento. Dove il documento non indica l’ufficio, la pagina lo dice. Leggi anche [come lavoriamo](/metodo/).',
    ].join('\n\n'),
  },
  {
    id: 'chi-ha-scritto-i-testi',
    question: 'Chi ha scritto i testi?',
    answer: [
      'Dove la pagina dice «Parole del documento», i testi sono quelli del piano, come sono stampati.',
      'Gli altri li ha riscritti la redazione del portale, con frasi brevi e con ogni fatto del documento. Non sono quindi le parole ufficiali del Comune. Se una frase e il documento non dicono la stessa cosa, vale il documento.',
    ].join('\n\n'),
  },
  {
    id: 'obiettivo-e-azione',
    question: 'Che differenza c’è tra un obiettivo e un’azione?',
    answer: [
      'L’obiettivo dice che cosa il Comune vuole ottenere. L’azione dice che cosa fa un ufficio per arrivarci, e in quale periodo.',
      'Ogni obiettivo ha una o più azioni.',
    ].join('\n\n'),
  },
  {
    id: 'livelli-degli-obiettivi',
    question: 'Che cosa sono i temi e gli altri livelli del piano?',
    answer: [
      'Sono gradini: si va dal generale al concreto. In alto ci sono le parti più grandi del piano, che qui chiamiamo [temi](/temi/).',
      'Dentro i temi ci possono essere altri gradini, come gli ambiti, i programmi o gli obiettivi strategici. In fondo ci sono gli obiettivi, con le loro azioni. I nomi sono spiegati nel [glossario](/glossario/).',
    ].join('\n\n'),
  },
  {
    id: 'perche-manca-lo-stato',
    question: 'Perché tanti obiettivi non hanno uno stato?',
    answer: [
      'Perché il documento dice che cosa il Comune vuole fare, ma quasi mai a che punto è. Dove nessuna fonte lo dice, leggi che non c’è nessun aggiornamento pubblicato.',
      'Questo non vuol dire che l’obiettivo è fermo, e non vuol dire zero per cento. Vuol dire che qui non c’è ancora una notizia. Il portale non indovina.',
    ].join('\n\n'),
  },
  {
    id: 'oltre-il-termine',
    question: 'Che cosa vuol dire «tempi passati, senza notizie»?',
    answer: [
      'Vuol dire che una scadenza del piano è passata, o che un periodo previsto è finito. Nessuna fonte dice come è andata.',
      'Il lavoro può essere finito, in corso o rinviato. Se il Comune pubblica un aggiornamento, lo trovi nella pagina dell’obiettivo. Tutte le date sono nella pagina delle [scadenze](/scadenze/).',
    ].join('\n\n'),
  },
  {
    id: 'come-si-calcola-lo-stato',
    question: 'Come si calcola lo stato, e a quale giorno?',
    answer: [
      'Ci sono due righe separate. La prima dice che cosa risulta dagli aggiornamenti pubblicati. La seconda guarda solo il calendario del piano: tempi passati senza notizie, nel periodo previsto, periodo futuro, tempi passati con notizie, senza una data.',
      'Il calendario si calcola nel giorno in cui il sito viene preparato. Quel giorno è scritto nella pagina iniziale, nelle [scadenze](/scadenze/) e nella pagina sul [metodo](/metodo/).',
    ].join('\n\n'),
  },
  {
    id: 'come-si-cerca',
    question: 'Come faccio a cercare?',
    answer: [
      'Scrivi una parola nel campo di ricerca, in alto in ogni pagina. Usa pure le parole di tutti i giorni: «telecamere», «bancarelle», «spazzatura». Gli accenti non servono e un piccolo errore non è un problema.',
      'Nella pagina degli [obiettivi](/obiettivi/) puoi anche scegliere il tema, l’ufficio, l’anno e lo stato.',
    ].join('\n\n'),
  },
  {
    id: 'come-si-stampa',
    question: 'Come stampo il piano?',
    answer:
      'Apri la pagina [Stampa il piano](/stampa/): contiene tutto il piano. Poi usa il comando di stampa del tuo browser. Anche le altre pagine si possono stampare, una per una.',
  },
  {
    id: 'segnalare-un-errore',
    question: 'Ho trovato un errore. A chi lo dico?',
    answer: [
      'Vai alla pagina [Segnala un errore in una scheda](/segnala/). Lì trovi dove scrivere e chi risponde. Se manca un recapito, la pagina lo dice.',
      'Indica la pagina e la frase sbagliata. Se puoi, scrivi anche che cosa dice il documento.',
    ].join('\n\n'),
  },
  {
    id: 'riuso',
    question: 'Posso riusare i testi e i dati?',
    answer: [
      'Sì. Valgono le regole della licenza CC-BY 4.0. Puoi copiare, cambiare e pubblicare, anche per lavoro. Devi però citare la fonte, mettere il link alla licenza e dire se hai fatto modifiche.',
      'I dettagli sono nelle [note legali](/note-legali/).',
    ].join('\n\n'),
  },
  {
    id: 'cookie-e-javascript',
    question: 'Il sito usa i cookie? Funziona senza JavaScript?',
    answer: [
      'Non mette cookie a chi lo legge e non chiede nulla ad altri siti. I dettagli sono nella pagina sulla [privacy](/privacy/).',
      'Senza JavaScript puoi leggere tutto. Anche la ricerca funziona: premi «Cerca» e i risultati arrivano in una pagina nuova. L’elenco degli [obiettivi](/obiettivi/) è diviso per temi. Se qualcosa è difficile da usare, leggi la pagina sull’[accessibilità](/accessibilita/).',
    ].join('\n\n'),
  },
  {
    id: 'dire-la-mia',
    question: 'Posso dire che cosa ne penso? La risposta è anonima?',
    answer: [
      'Sì. In fondo a ogni pagina puoi dire se è chiara. In fondo a ogni obiettivo puoi dire quanto sei soddisfatto. Non devi registrarti.',
      'Le risposte sono anonime. Non scrivere dati personali nei commenti. I risultati sono nella pagina [Soddisfazione](/soddisfazione/), con quanto sono incerti. Che cosa si conserva è scritto nella pagina sulla [privacy](/privacy/).',
    ].join('\n\n'),
  },
];
