import type { GlossaryTerm } from '../../domain/content/glossary.ts';

/** Words of offices, plans and accounts that mean the same in every municipality. */
export const administrationTerms: readonly GlossaryTerm[] = [
  {
    id: 'agid',
    term: 'AgID',
    expansion: 'Agenzia per l’Italia digitale',
    definition:
      'Agenzia pubblica che aiuta gli uffici a usare bene il digitale. Scrive le regole sui siti, sui dati e sull’accessibilità.',
    url: 'https://www.agid.gov.it/',
  },
  {
    id: 'ambito-strategico',
    term: 'Ambito strategico',
    definition:
      'Una parte di un tema del piano. Mette insieme gli obiettivi che parlano della stessa materia.',
  },
  {
    id: 'anci',
    term: 'ANCI',
    expansion: 'Associazione nazionale dei Comuni italiani',
    definition:
      'Associazione che riunisce i Comuni italiani. Parla per loro con lo Stato e li aiuta con servizi e progetti.',
    url: 'https://www.anci.it/',
  },
  {
    id: 'assessore',
    term: 'Assessore',
    definition:
      'Persona che fa parte della Giunta. La nomina il sindaco, che le affida alcune materie: per esempio lo sport o i lavori pubblici.',
  },
  {
    id: 'autotutela',
    term: 'Autotutela',
    definition:
      'Un ufficio pubblico può correggere o annullare da solo un suo atto sbagliato. Così si può evitare una causa davanti al giudice.',
  },
  {
    id: 'azione',
    term: 'Azione',
    definition:
      'Dice che cosa fa un ufficio e in quale periodo. Più azioni portano a un obiettivo.',
  },
  {
    id: 'bilancio-di-previsione',
    term: 'Bilancio di previsione',
    definition:
      'Documento che dice quanti soldi il Comune prevede di incassare e di spendere. Guarda ad almeno tre anni. Lo approva il Consiglio comunale.',
  },
  {
    id: 'bilancio-partecipativo',
    term: 'Bilancio partecipativo',
    definition:
      'Un modo per decidere insieme come usare una parte dei soldi del Comune. I cittadini portano idee e ne parlano con chi decide.',
  },
  {
    id: 'ccrr',
    term: 'CCRR',
    expansion: 'Consiglio comunale dei ragazzi e delle ragazze',
    definition:
      'Gruppo di studenti che parla dei problemi della città. Poi porta idee e richieste a chi guida il Comune.',
  },
  {
    id: 'competenza-finanziaria-potenziata',
    term: 'Competenza finanziaria potenziata',
    definition:
      'Regola per scrivere il bilancio. Un’entrata o una spesa si segna quando nasce il diritto a incassare o il dovere di pagare. Poi si mette nell’anno in cui scade.',
  },
  {
    id: 'consiglio-comunale',
    term: 'Consiglio comunale',
    definition:
      'Gruppo di persone elette da chi vota in città. Fa le scelte più importanti e approva il bilancio del Comune.',
  },
  {
    id: 'consulta',
    term: 'Consulta',
    definition:
      'Gruppo di persone o associazioni che dà consigli al Comune. Ognuna segue un tema: per esempio lo sport o il commercio.',
  },
  {
    id: 'contraddittorio',
    term: 'Contraddittorio',
    definition:
      'Confronto tra l’ufficio e il cittadino prima di una scelta. Il cittadino può dire le sue ragioni e portare le prove.',
  },
  {
    id: 'contratto-di-servizio',
    term: 'Contratto di servizio',
    definition:
      'Accordo tra il Comune e chi gestisce un servizio pubblico. Dice come deve essere il servizio, quanto costa e chi lo controlla.',
  },
  {
    id: 'controllo-di-gestione',
    term: 'Controllo di gestione',
    definition:
      'Verifica su come lavora il Comune. Mette a confronto i risultati con gli obiettivi e con i soldi spesi.',
  },
  {
    id: 'dup',
    term: 'DUP',
    expansion: 'Documento unico di programmazione',
    definition:
      'Documento in cui il Comune dice che cosa vuole fare nei prossimi anni e con quali soldi. Viene prima del bilancio di previsione.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2000-08-18;267',
  },
  {
    id: 'fondo-di-garanzia-debiti-commerciali',
    term: 'Fondo di garanzia debiti commerciali',
    definition:
      'Soldi che un ente deve mettere da parte se paga tardi chi gli vende beni e servizi. Finché sono in questo fondo non si possono spendere.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2018-12-30;145',
  },
  {
    id: 'giunta-comunale',
    term: 'Giunta comunale',
    definition: 'Il gruppo che guida il Comune: il sindaco e gli assessori.',
  },
  {
    id: 'gulpease',
    term: 'Gulpease',
    definition:
      'Numero che dice quanto è facile leggere un testo in italiano. Più è alto, più il testo è facile. Conta le lettere, le parole e le frasi.',
  },
  {
    id: 'indicatore',
    term: 'Indicatore',
    definition:
      'Una cosa che si può misurare, per capire se un obiettivo si avvicina. Il piano può dire quale valore vuole raggiungere.',
  },
  {
    id: 'mandato',
    term: 'Mandato',
    definition:
      'Il tempo in cui il sindaco e il Consiglio restano in carica dopo il voto. Di norma sono cinque anni.',
  },
  {
    id: 'manifestazione-di-interesse',
    term: 'Manifestazione di interesse',
    definition:
      'Atto con cui una persona o un’impresa dice che vuole partecipare a un progetto. Non è ancora un contratto.',
  },
  {
    id: 'mef',
    term: 'MEF',
    expansion: 'Ministero dell’economia e delle finanze',
    definition:
      'Il ministero che si occupa dei soldi dello Stato. Fissa anche regole e controlli per i conti dei Comuni.',
    url: 'https://www.mef.gov.it/',
  },
  {
    id: 'missione',
    term: 'Missione',
    definition:
      'Una delle grandi voci in cui la legge divide il bilancio di ogni Comune. Ha un codice di due cifre: la missione 12, per esempio, riguarda i diritti sociali e la famiglia.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2011-06-23;118',
  },
  {
    id: 'nulla-osta',
    term: 'Nulla osta',
    definition:
      'Atto con cui un ufficio dice che per lui si può fare. Senza, spesso non si va avanti.',
  },
  {
    id: 'obiettivo-di-mandato',
    term: 'Obiettivo di mandato',
    definition: 'Uno dei grandi scopi che chi guida il Comune si dà per il suo mandato.',
  },
  {
    id: 'obiettivo-operativo',
    term: 'Obiettivo operativo',
    definition:
      'Quello che il Comune vuole ottenere in concreto negli anni del piano, con le azioni per arrivarci.',
  },
  {
    id: 'obiettivo-strategico',
    term: 'Obiettivo strategico',
    definition: 'Una scelta che vale per più anni e che riunisce più obiettivi operativi.',
  },
  {
    id: 'partenariato-pubblico-privato',
    term: 'Partenariato pubblico-privato',
    definition:
      'Contratto lungo tra un ente pubblico e un’impresa. L’impresa fa un’opera o ne cura l’uso. Ci mette anche soldi suoi e prende una parte dei rischi.',
  },
  {
    id: 'piao',
    term: 'PIAO',
    expansion: 'Piano integrato di attività e organizzazione',
    definition:
      'Piano di tre anni che gli enti pubblici aggiornano ogni anno. Dice quali risultati vogliono e come organizzano il lavoro.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legge:2021-06-09;80',
  },
  {
    id: 'pnrr',
    term: 'PNRR',
    expansion: 'Piano nazionale di ripresa e resilienza',
    definition:
      'Piano dell’Italia pagato con fondi dell’Unione europea dopo la pandemia. Serve per opere, scuole, digitale, ambiente e salute. Le sue parti si chiamano misure.',
    url: 'https://www.italiadomani.gov.it/',
  },
  {
    id: 'programma',
    term: 'Programma',
    definition:
      'Una parte di una missione del bilancio. Mette insieme attività che hanno lo stesso scopo.',
  },
  {
    id: 'residui-attivi',
    term: 'Residui attivi',
    definition:
      'Soldi che il Comune ha diritto di avere, ma che a fine anno non ha ancora incassato. Ogni anno si riguardano: questo controllo si chiama riaccertamento.',
  },
  {
    id: 'responsabile-finanziario',
    term: 'Responsabile finanziario',
    definition: 'Chi nel Comune prepara il bilancio e tiene d’occhio i conti.',
  },
  {
    id: 'societa-partecipata',
    term: 'Società partecipata',
    definition:
      'Il Comune ne possiede una parte, o anche tutto. Spesso gestisce servizi per i cittadini.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2016-08-19;175',
  },
  {
    id: 'sussidiarieta',
    term: 'Sussidiarietà',
    definition:
      'Regola secondo cui decide e agisce chi è più vicino alle persone. Anche cittadini e associazioni possono fare cose utili a tutti, e gli enti li aiutano.',
  },
  {
    id: 'urp',
    term: 'URP',
    expansion: 'Ufficio per le relazioni con il pubblico',
    definition: 'L’ufficio che ascolta i cittadini, dà notizie sui servizi e raccoglie i reclami.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2000-06-07;150',
  },
  {
    id: 'wcag',
    term: 'WCAG',
    expansion: 'Web Content Accessibility Guidelines',
    definition:
      'Regole usate in tutto il mondo per fare siti che ognuno può usare, anche chi ha una disabilità. Il nome è inglese.',
    url: 'https://www.w3.org/WAI/standards-guidelines/wcag/',
  },
];
