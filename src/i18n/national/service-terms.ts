import type { GlossaryTerm } from '../../domain/content/glossary.ts';

/** Words of services, taxes and the law that mean the same in every municipality. */
export const serviceTerms: readonly GlossaryTerm[] = [
  {
    id: 'affido-familiare',
    term: 'Affido familiare',
    definition:
      'Un bambino o un ragazzo vive per un certo tempo con un’altra famiglia. Serve quando la sua ha difficoltà che può superare. I legami con i genitori restano.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1983-05-04;184',
  },
  {
    id: 'avviso-di-accertamento',
    term: 'Avviso di accertamento',
    definition:
      'Atto con cui il Comune chiede un tributo che non risulta pagato, o pagato solo in parte. Dice perché, quanto si deve pagare ed entro quando.',
  },
  {
    id: 'barriere-architettoniche',
    term: 'Barriere architettoniche',
    definition:
      'Ostacoli che rendono difficile entrare o muoversi in un luogo. Sono per esempio gli scalini, le porte strette, i marciapiedi senza rampa.',
  },
  {
    id: 'caregiver',
    term: 'Caregiver',
    definition:
      'Parola inglese: chi si prende cura di un familiare malato, anziano o con disabilità. Di solito lo fa ogni giorno e senza paga.',
  },
  {
    id: 'cer',
    term: 'CER',
    expansion: 'Comunità energetica rinnovabile',
    definition:
      'Gruppo di persone, imprese o enti che produce energia da fonti che non finiscono, come il sole. Chi ne fa parte usa insieme quell’energia.',
    url: 'https://www.gse.it/',
  },
  {
    id: 'coni',
    term: 'CONI',
    expansion: 'Comitato olimpico nazionale italiano',
    definition: 'Ente pubblico che cura lo sport olimpico in Italia e ne segue le federazioni.',
    url: 'https://www.coni.it/',
  },
  {
    id: 'distretto-del-commercio',
    term: 'Distretto del Commercio',
    definition:
      'Zona in cui il Comune, i negozi e altri lavorano insieme. Lo scopo è avere una città più viva e un commercio più forte.',
  },
  {
    id: 'dopo-di-noi',
    term: 'Dopo di Noi',
    definition:
      'Aiuto per chi ha una disabilità grave quando i genitori non ci sono più o non riescono più a seguirlo. Prevede luoghi simili a una casa.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2016-06-22;112',
  },
  {
    id: 'evasione-elusione',
    term: 'Evasione ed elusione fiscale',
    definition:
      'Evasione: non pagare un tributo dovuto, per esempio perché si nasconde ciò che si ha. Elusione: pagare meno con un trucco. Si seguono le parole della legge, ma se ne tradisce lo scopo.',
  },
  {
    id: 'f24',
    term: 'F24',
    definition:
      'Modulo per pagare tributi allo Stato e agli enti locali. Si può usare in banca, alla posta o in rete.',
    url: 'https://www.agenziaentrate.gov.it/',
  },
  {
    id: 'gse',
    term: 'GSE',
    expansion: 'Gestore dei servizi energetici',
    definition:
      'Società pubblica che aiuta a usare energia pulita. Gestisce gli aiuti in denaro e le regole tecniche per averli.',
    url: 'https://www.gse.it/',
  },
  {
    id: 'imu',
    term: 'IMU',
    expansion: 'Imposta municipale propria',
    definition:
      'Tributo che si paga su case, negozi, terreni e altri beni simili. In genere non si paga sulla casa in cui si vive, se non è di lusso.',
  },
  {
    id: 'isee',
    term: 'ISEE',
    expansion: 'Indicatore della situazione economica equivalente',
    definition:
      'Numero che dice come sta una famiglia con i soldi. Tiene conto di quanto guadagna, di che cosa possiede e di quante persone ne fanno parte. Serve per avere aiuti e sconti.',
    url: 'https://www.inps.it/',
  },
  {
    id: 'liveas',
    term: 'LIVEAS',
    expansion: 'Livelli essenziali di assistenza sociale',
    definition:
      'Gli aiuti sociali di base che la legge vuole in tutta Italia. Riguardano per esempio i minori, gli anziani e chi ha una disabilità.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2000-11-08;328',
  },
  {
    id: 'piano-di-emergenza-comunale',
    term: 'Piano di emergenza comunale',
    definition:
      'Dice che cosa fare se c’è un pericolo, come un’alluvione o un terremoto. Indica i rischi, i luoghi sicuri e chi interviene.',
  },
  {
    id: 'piano-di-zona',
    term: 'Piano di Zona',
    definition:
      'Programma dei servizi sociali di più Comuni vicini. Lo scrivono e lo portano avanti insieme.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2000-11-08;328',
  },
  {
    id: 'spid',
    term: 'SPID',
    expansion: 'Sistema pubblico di identità digitale',
    definition:
      'Nome utente e password per entrare nei servizi in rete degli uffici pubblici. Dice con certezza chi sei.',
    url: 'https://www.spid.gov.it/',
  },
  {
    id: 'suap',
    term: 'SUAP',
    expansion: 'Sportello unico per le attività produttive',
    definition:
      'L’ufficio a cui si rivolge chi apre o cambia un’attività, come un negozio o una ditta. È uno solo per tutte le pratiche.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.del.presidente.della.repubblica:2010-09-07;160',
  },
  {
    id: 'tari',
    term: 'TARI',
    expansion: 'Tassa sui rifiuti',
    definition:
      'Tributo che paga chi usa una casa o un locale. Copre il costo di raccogliere e trattare i rifiuti.',
  },
  {
    id: 'terzo-settore',
    term: 'Terzo settore',
    definition:
      'Enti privati che lavorano per il bene di tutti e non per guadagnare. Ne fanno parte, per esempio, molte associazioni di volontari.',
  },
];
