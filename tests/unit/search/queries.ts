/** Slugs that are a right answer (the first among three is enough), joined by spaces, and the queries they answer. */
export type QueryGroup = readonly [slugs: string, queries: readonly string[]];

/**
 * What residents type, with what the plan has on it; written from the plan, not from what the engine returns. Weights, stop words and
 * thesaurus were set with these at hand.
 */
export const tunedQueries: readonly QueryGroup[] = [
  [
    'soddisfazione-cittadini-qualita-servizi',
    [
      'sondaggio servizi comune',
      'questionario di gradimento',
      'i cittadini sono contenti dei servizi',
      'voto ai servizi del comune',
      'customer satisfaction',
      'recensioni uffici comunali',
    ],
  ],
  [
    'reclami-segnalazioni-suggerimenti',
    [
      'come faccio un reclamo',
      'lamentele',
      'ho preso una buca e voglio i danni',
      'protestare con il comune',
      'reclamare per un disservizio',
      'il comune mi deve risarcire',
    ],
  ],
  [
    'reclami-segnalazioni-suggerimenti sportello-telematico-pratiche-online',
    ['segnalare un problema al comune'],
  ],
  [
    'bilancio-partecipativo-idee-cittadini',
    [
      'bilancio partecipativo',
      'proporre un progetto al comune',
      'dire la mia su come si spendono i soldi',
      'come decidono i soldi del comune i cittadini',
      'idee per il paese',
    ],
  ],
  [
    'ufficio-relazioni-pubblico-urp',
    ['urp', 'ufficio relazioni col pubblico', 'accesso agli atti'],
  ],
  [
    'ufficio-relazioni-pubblico-urp sportello-aiuto-servizi-online',
    ['a chi chiedo informazioni in comune'],
  ],
  [
    'ufficio-relazioni-pubblico-urp sportello-aiuto-servizi-online sportello-informativo-imprese-suap',
    ['ufficio informazioni'],
  ],
  [
    'nuovo-sito-internet-comune',
    ['nuovo sito del comune', 'rifacimento sito comunale', 'sito web piu semplice'],
  ],
  ['nuovo-sito-internet-comune facebook-social-sito-notizie-cittadini', ['sito internet']],
  [
    'sportello-telematico-pratiche-online',
    [
      'fare le pratiche da casa',
      'moduli on line',
      'domanda online',
      'prenotare appuntamento in comune',
    ],
  ],
  [
    'sportello-telematico-pratiche-online sportello-informativo-imprese-suap',
    ['sportello telematico'],
  ],
  [
    'app-comune-smartphone',
    [
      'app del comune',
      'applicazione telefonino',
      'app per smartfone',
      'notifiche sul cellulare',
      'whatsapp comune',
    ],
  ],
  [
    'wifi-gratuito-luoghi-pubblici',
    [
      'wifi gratis',
      'wi-fi in piazza',
      'internet gratuito',
      'wifi pubblico',
      'internet gratis in piazza',
    ],
  ],
  [
    'facebook-social-sito-notizie-cittadini',
    ['facebook', 'notizie del comune sui social', 'pagina facebok', 'post sui social'],
  ],
  [
    'sportello-aiuto-servizi-online',
    ['non riesco a usare i servizi online', 'assistenza servizi digitali'],
  ],
  [
    'sportello-aiuto-servizi-online incontri-spazi-corsi-digitali-anziani',
    ['aiuto per lo spid', 'chi mi aiuta con il computer'],
  ],
  ['bilancio-conti-comune-equilibrio', ['conti del comune', 'bilancio di previsione']],
  [
    'bilancio-conti-comune-equilibrio bilancio-partecipativo-idee-cittadini',
    ['bilancio comunale', 'quanto spende il comune'],
  ],
  [
    'recupero-crediti-comune-residui-attivi',
    [
      'crediti non riscossi',
      'soldi che il comune deve ancora incassare',
      'residui attivi',
      'riscossione',
    ],
  ],
  [
    'pagamenti-puntuali-comune',
    [
      'il comune paga in ritardo i fornitori',
      'tempi di pagamento',
      'il comune non mi paga',
      'fondo garanzia debiti',
    ],
  ],
  ['pagamenti-puntuali-comune recupero-crediti-comune-residui-attivi', ['fatture non pagate']],
  [
    'controllo-gestione-servizi-interni',
    ['controllo di gestione', 'piao', 'rendicontazione obiettivi'],
  ],
  [
    'lotta-evasione-tributi-comunali',
    ['evasione fiscale', 'furbetti delle tasse', 'chi non paga le tasse', 'lotta evasione'],
  ],
  ['lotta-evasione-tributi-comunali meno-cause-tributi', ['accertamento tributi']],
  ['meno-cause-tributi', ['ricorso tributi', 'autotutela', 'contenzioso tributario']],
  [
    'meno-cause-tributi lotta-evasione-tributi-comunali',
    ['ho ricevuto un avviso di accertamento sbagliato'],
  ],
  [
    'assistenza-pagamento-imu',
    [
      'imu',
      "quando si paga l'imu",
      'f24',
      'calcolo imu',
      'pagare imu',
      'modello f24 compilato',
      'scadenza imu giugno',
    ],
  ],
  [
    'controllo-societa-partecipate',
    ['societa partecipate', 'municipalizzate', 'controllo partecipate'],
  ],
  [
    'controllo-societa-partecipate sconti-esenzioni-tari-negozi comunita-energetiche-energia-rinnovabile',
    ['cms'],
  ],
  [
    'completamento-tangenziale-sud',
    ['tangenziale', 'tangenziale sud quando finisce', 'circonvallazione sud'],
  ],
  [
    'completamento-tangenziale-sud rotatorie-sicurezza-stradale-mezzi-pesanti',
    ['traffico pesante fuori città'],
  ],
  [
    'strade-rurali-asfalto-segnaletica',
    [
      'strade di campagna',
      'asfaltare strada sterrata',
      'strade agricole',
      'strada bianca da asfaltare',
    ],
  ],
  ['recupero-ex-fornaci-sant-anna', ['fornaci', "ex fornace sant'anna", 'fornaci s. anna']],
  ['recupero-ex-fornaci-sant-anna bandi-regionali-distretto-commercio', ['area dismessa']],
  [
    'villa-oliva-biblioteca-chiesa-san-giulio',
    [
      'villa oliva',
      'affreschi chiesa san giulio',
      'primo piano villa oliva',
      'restauro affreschi',
      'ampliamento biblioteca',
    ],
  ],
  ['piste-ciclabili-pedonali-mobilita-dolce', ['andare in bici']],
  [
    'piste-ciclabili-pedonali-mobilita-dolce area-commerciale-giornate-novembre',
    ['piste ciclabili', 'pista ciclabbile', 'ciclabili'],
  ],
  [
    'piste-ciclabili-pedonali-mobilita-dolce abbattimento-barriere-marciapiedi-ascensori',
    ['percorso pedonale'],
  ],
  [
    'rotatorie-sicurezza-stradale-mezzi-pesanti',
    [
      'rotonda',
      'camion in centro',
      'incroci pericolosi',
      'rotatorie',
      'troppi incidenti',
      'divieto camion',
    ],
  ],
  [
    'riqualificazione-centro-storico-accessibile-vivo',
    ['isola pedonale', 'lavori in centro', 'rifare il centro del paese'],
  ],
  [
    'riqualificazione-centro-storico-accessibile-vivo negozi-qualita-centro-storico',
    ['centro storico', 'centro paese abbandonato'],
  ],
  [
    'aggiornamento-piano-governo-territorio-pgt',
    ['pgt', 'piano regolatore', 'piano governo territorio', 'urbanistica'],
  ],
  ['sportello-informativo-imprese-suap', ["pratica per aprire un'attività", 'sportello imprese']],
  [
    'sportello-informativo-imprese-suap agevolazioni-giovani-imprenditori',
    ['aprire un negozio', 'voglio aprire un bar'],
  ],
  [
    'sportello-informativo-imprese-suap agevolazioni-giovani-imprenditori bandi-regionali-distretto-commercio',
    ['suap'],
  ],
  [
    'agevolazioni-giovani-imprenditori',
    [
      'startup giovani',
      'agevolazioni giovani imprenditori',
      'giovani che aprono una ditta',
      'camera di commercio',
    ],
  ],
  [
    'sconti-esenzioni-tari-negozi',
    ['tari', 'sconto tassa rifiuti negozi', 'tassa rifiuti', 'esenzione tari'],
  ],
  ['sconti-esenzioni-tari-negozi controlli-sanzioni-abbandono-rifiuti', ['spazzatura bar']],
  [
    'bandi-regionali-distretto-commercio',
    ['bandi regionali imprese', 'contributi a fondo perduto', 'contributi regione lombardia'],
  ],
  ['bandi-regionali-distretto-commercio agevolazioni-giovani-imprenditori', ['soldi alle imprese']],
  [
    'bandi-regionali-distretto-commercio negozi-qualita-centro-storico',
    ['distretto del commercio'],
  ],
  ['bandi-regionali-distretto-commercio mercato-posteggi-negozi-vicinato', ['confcommercio']],
  ['negozi-qualita-centro-storico', ['qualita negozi centro', 'vetrine vuote']],
  [
    'negozi-qualita-centro-storico riqualificazione-centro-storico-accessibile-vivo',
    ['negozi del centro'],
  ],
  [
    'negozi-qualita-centro-storico agevolazioni-giovani-imprenditori mercato-posteggi-negozi-vicinato area-commerciale-giornate-novembre',
    ['negozi chiusi'],
  ],
  [
    'mercato-posteggi-negozi-vicinato',
    [
      'mercato',
      'bancarelle',
      'ambulanti',
      'posteggi mercato',
      'mercato settimanale',
      'bancarele del mercato',
    ],
  ],
  ['mercato-posteggi-negozi-vicinato area-commerciale-giornate-novembre', ['negozi di vicinato']],
  [
    'calendario-sagre-fiere-eventi',
    [
      'sagra',
      'fiera di paese',
      'organizzare una festa in piazza',
      'calendario eventi',
      'sagre e fiere',
      'permessi per una manifestazione',
    ],
  ],
  [
    'area-commerciale-giornate-novembre',
    ['negozi via IV novembre', 'area commerciale', 'via iv novembre'],
  ],
  ['area-commerciale-giornate-novembre presidi-fissi-controlli-strade', ['via v giornate']],
  [
    'presidi-fissi-controlli-strade',
    ['controlli carabinieri', 'pattuglie in via marconi', 'via bonicalza'],
  ],
  ['presidi-fissi-controlli-strade contro-abuso-alcol-guida-pericolosa', ['posti di blocco']],
  ['presidi-fissi-controlli-strade videosorveglianza-parchi-strade-principali', ['furti']],
  ['presidi-fissi-controlli-strade volontari-protezione-civile-eventi', ['carabinieri']],
  [
    'contro-abuso-alcol-guida-pericolosa',
    [
      'ubriachi alla guida',
      'etilometro',
      'schiamazzi notturni',
      'alcool test',
      'rumori dei locali di notte',
      'guida in stato di ebbrezza',
    ],
  ],
  ['assunzioni-polizia-locale', ['concorso vigili', 'assumere vigili urbani', 'nuovi vigili']],
  ['assunzioni-polizia-locale presidi-fissi-controlli-strade', ['pochi poliziotti']],
  [
    'assunzioni-polizia-locale presidi-fissi-controlli-strade controlli-sanzioni-abbandono-rifiuti',
    ['vigili'],
  ],
  [
    'videosorveglianza-parchi-strade-principali',
    [
      'telecamere',
      'videocamere nei parchi',
      'telecamere di sicurezza',
      'videosorvelianza',
      'vandalismo nei giardini',
    ],
  ],
  [
    'videosorveglianza-parchi-strade-principali nuovi-parchi-aree-gioco-parco-musicale presidi-fissi-controlli-strade',
    ['sicurezza nei parchi'],
  ],
  [
    'educazione-stradale-scuole-punti-patente',
    [
      'recuperare i punti della patente',
      'patentino motorino',
      'corsi recupero punti',
      'biciclettata scuola fermi',
    ],
  ],
  [
    'educazione-stradale-scuole-punti-patente incontri-studenti-strada-droghe',
    ['educazione stradale'],
  ],
  [
    'incontri-contro-truffe-anziani',
    [
      'truffe anziani',
      'truffe telefoniche',
      'falsi tecnici del gas',
      'mia nonna è stata truffata',
      'raggiri agli anziani',
    ],
  ],
  [
    'incontri-studenti-strada-droghe',
    [
      'droga a scuola',
      'cani antidroga',
      'spaccio',
      'guardia di finanza nelle scuole',
      'stupefacenti',
    ],
  ],
  [
    'accordo-aipo-manutenzione-torrenti',
    ['torrenti', 'pulizia dei fossi', 'esondazione', 'aipo', 'il torrente è sporco'],
  ],
  [
    'accordo-aipo-manutenzione-torrenti conoscere-rischi-piano-emergenza-comunale',
    ['alluvione', 'rischio idrogeologico'],
  ],
  [
    'volontari-protezione-civile-eventi',
    ['alpini', 'carabinieri in congedo', 'volontari sicurezza feste'],
  ],
  [
    'volontari-protezione-civile-eventi conoscere-rischi-piano-emergenza-comunale',
    ['protezione civile'],
  ],
  ['conoscere-rischi-piano-emergenza-comunale', ['piano di emergenza', 'piano emergenza comunale']],
  [
    'conoscere-rischi-piano-emergenza-comunale ampliamento-scuole-fermi-dante-parini-maino-orlandi',
    ['terremoto cosa fare'],
  ],
  [
    'rispetto-tutela-animali',
    ['maltrattamento animali', 'vicino che picchia il cane', 'diritti degli animali'],
  ],
  [
    'ricovero-cani-vaganti-gatti-randagi',
    [
      'cani abbandonati',
      'gatti randagi',
      'canile',
      'ho trovato un gatto',
      'randagismo',
      'cane smarrito',
    ],
  ],
  [
    'migliorare-area-cani-sgambamento',
    [
      'area cani',
      'dove far correre il cane',
      'campo di sgambamento',
      'recinto per i cani',
      'parco per cani',
    ],
  ],
  [
    'convenzioni-associazioni-tariffe-sport',
    [
      'costo palestra',
      'tariffe piscina e palestre',
      'abbonamento impianti sportivi',
      'quanto costa fare sport',
    ],
  ],
  ['impianti-sportivi-norma-accessibili', ['padel', 'beach volley', 'campi da padel']],
  [
    'impianti-sportivi-norma-accessibili spazi-allenamento-centro-sportivo-piave campo-calcio-erba-sintetica',
    ['centro polivalente'],
  ],
  ['ampliamento-palazzetto-tacca-spogliatoi', ['spogliatoi nuovi', 'docce e spogliatoi']],
  [
    'ampliamento-palazzetto-tacca-spogliatoi impianti-sportivi-norma-accessibili',
    ['palazzetto', 'palazetto tacca'],
  ],
  ['spazi-allenamento-centro-sportivo-piave', ['dove allenarsi', 'allenamenti in via piave']],
  [
    'spazi-allenamento-centro-sportivo-piave impianti-sportivi-norma-accessibili',
    ['centro sportivo via piave'],
  ],
  [
    'campo-calcio-erba-sintetica',
    ['campo da calcio', 'erba sintetica', 'campo sintetico', 'terreno di gioco calcio'],
  ],
  ['offerta-sportiva-associazioni-oratori', ['festa dello sport', 'gioca lo sport']],
  [
    'offerta-sportiva-associazioni-oratori pre-scuola-post-scuola-extrascolastiche',
    ['sport per bambini'],
  ],
  [
    'concerti-stagione-musicale-teatro',
    [
      'concerto di natale',
      'teatro',
      'spettacoli per bambini',
      'banda musicale',
      'concerto capodanno',
      'stagione teatrale',
      'corpo musicale cassanese',
      'concerto di pianoforte',
    ],
  ],
  [
    'collaborare-associazioni-culturali-antichi-organi',
    ['organi antichi', 'rassegna organi', 'associazioni culturali'],
  ],
  [
    'collaborare-associazioni-culturali-antichi-organi concerti-stagione-musicale-teatro',
    ['eventi culturali'],
  ],
  [
    'lettura-biblioteca-autori-laboratori',
    [
      'prestito libri',
      'gruppo di lettura',
      'incontro con lo scrittore',
      'laboratori di lettura bambini',
    ],
  ],
  [
    'lettura-biblioteca-autori-laboratori villa-oliva-biblioteca-chiesa-san-giulio',
    ['biblioteca', 'bibblioteca'],
  ],
  [
    'manutenzione-verde-parco-magana-parco-citta',
    ['erba alta nei parchi', "tagliare l'erba", 'potatura alberi', 'giardinieri'],
  ],
  [
    'manutenzione-verde-parco-magana-parco-citta offerta-sportiva-associazioni-oratori',
    ['parco magana', 'parco della magana'],
  ],
  ['manutenzione-verde-parco-magana-parco-citta sponsor-cura-verde-pubblico', ['verde publico']],
  [
    'manutenzione-verde-parco-magana-parco-citta nuovi-parchi-aree-gioco-parco-musicale',
    ['parco di città'],
  ],
  ['sponsor-cura-verde-pubblico', ['sponsor', 'le ditte curano le aiuole', 'sponsorizzazioni']],
  ['sponsor-cura-verde-pubblico giornate-ambiente-verde-pulito-albero', ["adottare un'aiuola"]],
  [
    'giochi-inclusivi-manutenzione-parchi-gioco',
    ['giochi per bambini disabili', 'giostrine inclusive', 'altalena per carrozzina'],
  ],
  [
    'giochi-inclusivi-manutenzione-parchi-gioco nuovi-parchi-aree-gioco-parco-musicale',
    ['altalene', 'quando rifanno il parco giochi', 'scivoli rotti al parco'],
  ],
  [
    'giornate-ambiente-verde-pulito-albero',
    [
      'piantare alberi',
      'raccolta rifiuti con i volontari',
      'giornata del verde pulito',
      "festa dell'albero",
      'volontari per pulire il paese',
    ],
  ],
  [
    'nuovi-parchi-aree-gioco-parco-musicale',
    [
      'parco musicale',
      'nuovi giardini pubblici',
      'nuove aree gioco',
      'strumenti musicali nel parco',
    ],
  ],
  [
    'cimitero-animali-affezione',
    ['cimitero per cani', 'cimitero animali', 'dove seppellire il gatto', 'animali morti'],
  ],
  [
    'risparmio-energia-edifici-comunali',
    ['consumo energia comune', 'ridurre co2', 'luce negli edifici pubblici'],
  ],
  [
    'risparmio-energia-edifici-comunali efficienza-energetica-edifici-scolastici',
    ['caldaie edifici comunali', 'risparmio energetico'],
  ],
  [
    'colonnine-ricarica-auto-elettriche',
    [
      'dove ricarico la macchina elettrica',
      'colonnine',
      'punti di ricarica',
      'auto elettriche',
      'macchine elettriche ricarica',
    ],
  ],
  [
    'comunita-energetiche-energia-rinnovabile',
    ['pannelli solari', 'comunita energetica', 'cer', 'energia rinnovabile', 'gse'],
  ],
  [
    'comunita-energetiche-energia-rinnovabile risparmio-energia-edifici-comunali',
    ['bollette della luce'],
  ],
  ['salute-pianeta-percorso-scuole-primarie', ['biodiversita', 'salute del pianeta']],
  [
    'salute-pianeta-percorso-scuole-primarie giornate-ambiente-verde-pulito-albero',
    ['educazione ambientale scuole', "lezioni sull'ambiente ai bambini"],
  ],
  [
    'salute-pianeta-percorso-scuole-primarie rotatorie-sicurezza-stradale-mezzi-pesanti risparmio-energia-edifici-comunali colonnine-ricarica-auto-elettriche',
    ['inquinamento'],
  ],
  [
    'controlli-sanzioni-abbandono-rifiuti',
    [
      'discarica abusiva',
      'spazzatura per strada',
      'multe a chi butta i rifiuti',
      'abbandono rifiuti',
      'mondezza nei boschi',
      'sacchi di rifiuti lungo la strada',
    ],
  ],
  [
    'convenzioni-nido-privato-infanzia-paritarie',
    [
      'asilo nido',
      'materna privata',
      'rette nido',
      'posti al nido',
      'asilo privato convenzionato',
      "scuola dell'infanzia paritaria",
    ],
  ],
  [
    'centri-educativi-estivi-oratori',
    [
      'centri estivi',
      'grest',
      'oratorio estivo',
      'campo estivo',
      "dove lascio i bimbi d'estate",
      'centri educativi',
    ],
  ],
  [
    'praticamente-adolescenti-incontri-studenti-famiglie',
    ['adolescenti', 'incontri per genitori', 'praticamente adolescenti'],
  ],
  [
    'praticamente-adolescenti-incontri-studenti-famiglie minori-comunita-alloggio-tutela',
    ['disagio giovanile'],
  ],
  [
    'affido-familiare-sensibilizzazione-formazione',
    [
      'affido',
      'violenza sulle donne',
      'adottare un bambino',
      'famiglie affidatarie',
      'pari opportunita',
      'femminicidio',
    ],
  ],
  [
    'consiglio-comunale-ragazzi-ragazze',
    ['ccrr', 'consiglio comunale dei ragazzi', 'sindaco dei ragazzi', 'consiglio dei ragazzi'],
  ],
  [
    'tirocini-formativi-studenti-giovani',
    [
      'tirocinio',
      'stage in comune',
      'alternanza scuola lavoro',
      'dote comune',
      'tirocini curriculari',
    ],
  ],
  ['tirocini-formativi-studenti-giovani agevolazioni-giovani-imprenditori', ['lavoro per giovani']],
  [
    'minori-comunita-alloggio-tutela',
    [
      'minori in comunità',
      'tutela minori',
      'comunita alloggio',
      'neuropsichiatria',
      'ragazzi maggiorenni senza famiglia',
    ],
  ],
  [
    'controlli-mensa-scolastica',
    [
      'mensa scolastica',
      'si mangia male a scuola',
      'menù della mensa',
      'commissione mensa',
      'pasto a scuola',
      'refezione',
    ],
  ],
  [
    'progetti-scuola-affettivita-diversita',
    [
      'bambini stranieri a scuola',
      'educazione sessuale',
      'mediatore linguistico',
      'integrazione bambini immigrati',
      'menu etnico',
      'affettività',
    ],
  ],
  [
    'pre-scuola-post-scuola-extrascolastiche',
    [
      'doposcuola',
      'pre scuola',
      'nuoto in cartella',
      'post scuola',
      'attività extrascolastiche',
      'nuoto a scuola',
    ],
  ],
  [
    'efficienza-energetica-edifici-scolastici',
    ['scuole fredde', 'cappotto scuole', 'riscaldamento a scuola', 'tetto della scuola'],
  ],
  [
    'recupero-scuole-sicure-accoglienti',
    ['soffitti scuola', 'scuole sicure', 'crolla il soffitto in classe', 'manutenzione scuole'],
  ],
  [
    'ampliamento-scuole-fermi-dante-parini-maino-orlandi',
    [
      'scuola orlandi',
      'amianto',
      'ampliamento scuola dante',
      'scuola fermi ampliamento',
      'antisismica scuola',
      'scuola parini',
    ],
  ],
  [
    'sostegno-famiglie-disagio-economico-sociale',
    [
      'aiuti alle famiglie povere',
      'assistente sociale',
      'non arrivo a fine mese',
      'sussidi famiglie',
      'segretariato sociale',
      'difficoltà economiche',
    ],
  ],
  [
    'bonus-bebe-agevolazioni-servizi',
    [
      'bonus bebè',
      'contributo per neonati',
      'isee',
      'soldi per i figli piccoli',
      'sono incinta che aiuti ci sono',
    ],
  ],
  [
    'inserimento-sostegno-lavoro',
    ['cerco lavoro', 'disoccupato', 'inserimento lavorativo disabili'],
  ],
  [
    'inserimento-sostegno-lavoro tirocini-formativi-studenti-giovani',
    ['trovare un posto di lavoro'],
  ],
  [
    'inserimento-sostegno-lavoro progetti-scuola-affettivita-diversita',
    ['stranieri immigrati', 'corsi per extracomunitari'],
  ],
  ['collaborazione-volontariato-parrocchie', ['terzo settore', 'caritas']],
  [
    'collaborazione-volontariato-parrocchie volontari-protezione-civile-eventi',
    ['associazioni di volontariato'],
  ],
  ['collaborazione-volontariato-parrocchie centri-educativi-estivi-oratori', ['parrocchia']],
  [
    'collaborazione-volontariato-parrocchie volontari-protezione-civile-eventi anziani-volontari-risorsa-comunita',
    ['volontariato'],
  ],
  [
    'incontri-spazi-corsi-digitali-anziani',
    [
      'corso di computer per anziani',
      'centro anziani',
      'anziani soli',
      'corsi smartphone anziani',
      'imparare a usare il telefono',
    ],
  ],
  [
    'incontri-spazi-corsi-digitali-anziani sportello-telematico-pratiche-online sportello-aiuto-servizi-online',
    ['spid'],
  ],
  [
    'anziani-volontari-risorsa-comunita',
    ['nonno vigile', 'pensionati volontari', 'pensionato vuole fare volontariato'],
  ],
  ['anziani-volontari-risorsa-comunita aiuti-famiglie-anziani-casa', ['salute degli anziani']],
  [
    'aiuti-famiglie-anziani-casa',
    [
      'casa di riposo',
      'badante',
      'assistenza anziani a domicilio',
      'genitore anziano non autosufficente',
      'assistenza a casa nonni',
    ],
  ],
  ['aiuti-famiglie-anziani-casa sostegno-domicilio-persone-disabilita', ['retta ricovero']],
  [
    'cup-ex-farmacia-piazza-don-spina',
    [
      'cup',
      'prenotare una visita',
      'ex farmacia',
      'visite mediche',
      'piazza don spina',
      'centro prenotazioni',
    ],
  ],
  [
    'abbattimento-barriere-marciapiedi-ascensori',
    [
      'barriere architettoniche',
      'marciapiedi rotti',
      'carrozzina',
      'ascensore',
      'strisce pedonali rialzate',
      'marciapiede con carrozzina',
    ],
  ],
  [
    'sostegno-domicilio-persone-disabilita',
    [
      'dopo di noi',
      'figlio autistico',
      'assistenza domiciliare disabili',
      'disabili gravi',
      'centro diurno disabili',
    ],
  ],
  [
    'sostegno-domicilio-persone-disabilita assistenza-educativa-studenti-disabilita pre-scuola-post-scuola-extrascolastiche',
    ['assistenza ai disabili'],
  ],
  [
    'assistenza-educativa-studenti-disabilita',
    [
      'insegnante di sostegno',
      'aiuto alunni disabili',
      'sostegno scolastico',
      'educatore a scuola',
    ],
  ],
  ['assistenza-educativa-studenti-disabilita controlli-mensa-scolastica', ['codess']],
];
