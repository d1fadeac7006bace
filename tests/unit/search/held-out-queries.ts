import type { QueryGroup } from './queries.ts';

/**
 * Queries written after the weights were set. At their first run, before anything was learned from them, 97.6 % had a right answer
 * among the first three, with a mean reciprocal rank of 0.953: that is what to expect of words nobody thought of.
 */
export const heldOutQueries: readonly QueryGroup[] = [
  [
    'soddisfazione-cittadini-qualita-servizi',
    [
      'dare un parere sui servizi',
      'indagine tra i cittadini',
      'questionario online servizi',
      'soddisfazione utenti',
    ],
  ],
  [
    'soddisfazione-cittadini-qualita-servizi controllo-societa-partecipate',
    ['qualita dei servizi comunali'],
  ],
  [
    'soddisfazione-cittadini-qualita-servizi bilancio-partecipativo-idee-cittadini reclami-segnalazioni-suggerimenti',
    ['il comune ascolta i cittadini'],
  ],
  [
    'reclami-segnalazioni-suggerimenti',
    ['dove mi lamento', 'denuncia danni auto buca', 'reclamo', 'apprezzamenti'],
  ],
  [
    'reclami-segnalazioni-suggerimenti bilancio-partecipativo-idee-cittadini',
    ['suggerimenti al comune'],
  ],
  [
    'reclami-segnalazioni-suggerimenti sportello-telematico-pratiche-online',
    ['segnalazione guasto'],
  ],
  [
    'bilancio-partecipativo-idee-cittadini',
    ['partecipare alle scelte del comune', 'forum cittadini', 'bilancio partecipato'],
  ],
  [
    'bilancio-partecipativo-idee-cittadini reclami-segnalazioni-suggerimenti',
    ['proposte dei cittadini'],
  ],
  [
    'ufficio-relazioni-pubblico-urp',
    ['urp cassano', 'trasparenza atti', 'ufficio pubblico relazioni'],
  ],
  [
    'ufficio-relazioni-pubblico-urp bilancio-partecipativo-idee-cittadini',
    ['voglio parlare con qualcuno del comune'],
  ],
  ['ufficio-relazioni-pubblico-urp sportello-aiuto-servizi-online', ['sportello per il cittadino']],
  ['nuovo-sito-internet-comune', ['sito nuovo', 'sito istituzionale']],
  ['nuovo-sito-internet-comune sportello-telematico-pratiche-online', ['portale del comune']],
  ['nuovo-sito-internet-comune facebook-social-sito-notizie-cittadini', ['pagina web del comune']],
  [
    'nuovo-sito-internet-comune sportello-telematico-pratiche-online recupero-ex-fornaci-sant-anna',
    ['pnrr'],
  ],
  [
    'sportello-telematico-pratiche-online',
    [
      'richiesta documenti via internet',
      'fare la fila allo sportello',
      'agenda appuntamenti',
      'istanza digitale',
      'pratiche via web',
    ],
  ],
  [
    'app-comune-smartphone',
    [
      'scaricare app',
      'app sul telefonino',
      'avvisi whatsapp',
      'applicazione del comune per android',
      'messaggi del comune sul telefono',
    ],
  ],
  [
    'wifi-gratuito-luoghi-pubblici',
    [
      'wi fi libero',
      'conessione internet gratis',
      'rete senza fili nei parchi',
      'hot spot wifi',
      'rete wireless',
    ],
  ],
  [
    'facebook-social-sito-notizie-cittadini',
    ['comune su instagram', 'fecebook comune', 'profilo facebook', 'comunicati e locandine'],
  ],
  ['facebook-social-sito-notizie-cittadini app-comune-smartphone', ['avvisi interruzione acqua']],
  ['sportello-aiuto-servizi-online', ['sportello digitale aiuto', 'supporto tecnico online']],
  ['sportello-aiuto-servizi-online nuovo-sito-internet-comune', ['problemi ad entrare nel sito']],
  [
    'sportello-aiuto-servizi-online incontri-spazi-corsi-digitali-anziani',
    ['non so usare internet'],
  ],
  [
    'bilancio-conti-comune-equilibrio',
    [
      'approvazione bilancio',
      'entrate e uscite del comune',
      'giunta bilancio',
      'equilibrio di bilancio',
    ],
  ],
  ['bilancio-conti-comune-equilibrio controllo-gestione-servizi-interni', ['spese del comune']],
  [
    'recupero-crediti-comune-residui-attivi',
    ['recupero crediti', 'chi deve soldi al comune', 'incassare crediti', 'morosi'],
  ],
  [
    'pagamenti-puntuali-comune',
    ['pagamenti in ritardo ditte', 'quando il comune paga le fatture', 'fornitori del comune'],
  ],
  [
    'controllo-gestione-servizi-interni',
    ['obiettivi degli uffici', 'efficienza uffici comunali', 'controllo gestione'],
  ],
  [
    'lotta-evasione-tributi-comunali',
    ['controlli sulle tasse', 'banche dati evasori', 'evasione tributaria', 'elusione'],
  ],
  [
    'meno-cause-tributi',
    ['cartella sbagliata', 'liti col comune', 'sentenze tributi', 'annullare una cartella'],
  ],
  ['meno-cause-tributi lotta-evasione-tributi-comunali', ['contestare una tassa']],
  [
    'assistenza-pagamento-imu',
    [
      'acconto e saldo imu',
      'tassa sulla seconda casa',
      'quanto devo di imu',
      'imposta sulla casa',
      'pagare i tributi',
    ],
  ],
  [
    'controllo-societa-partecipate',
    ['aziende partecipate', 'relazione semestrale', 'societa del comune'],
  ],
  ['completamento-tangenziale-sud', ['lavori tangenziale', 'strada nuova a sud', 'tangenzale']],
  [
    'strade-rurali-asfalto-segnaletica',
    [
      'viabilita rurale',
      'asfalto vie sterrate',
      'cartelli stradali campagna',
      'trattori sterrato',
      'segnaletica strade rurali',
    ],
  ],
  [
    'recupero-ex-fornaci-sant-anna',
    ['vecchia fornace', 'ristrutturazione area fornaci', 'fornaci pnrr'],
  ],
  [
    'villa-oliva-biblioteca-chiesa-san-giulio',
    ['chiesa di san giulio', 'villa oliva biblioteca', 'dipinti antichi chiesa'],
  ],
  [
    'villa-oliva-biblioteca-chiesa-san-giulio lettura-biblioteca-autori-laboratori',
    ['spazi biblioteca'],
  ],
  ['piste-ciclabili-pedonali-mobilita-dolce', ['corsia per le bici', 'percorsi ciclopedonali']],
  [
    'piste-ciclabili-pedonali-mobilita-dolce area-commerciale-giornate-novembre',
    ['pista per biciclette'],
  ],
  [
    'piste-ciclabili-pedonali-mobilita-dolce colonnine-ricarica-auto-elettriche',
    ['mobilita sostenibile'],
  ],
  [
    'piste-ciclabili-pedonali-mobilita-dolce educazione-stradale-scuole-punti-patente area-commerciale-giornate-novembre',
    ['bicicletta'],
  ],
  [
    'rotatorie-sicurezza-stradale-mezzi-pesanti',
    [
      'rotatoria incrocio',
      'troppo rumore dal traffico',
      'tir in paese',
      'rotatoria',
      'vietare i camion',
    ],
  ],
  [
    'rotatorie-sicurezza-stradale-mezzi-pesanti educazione-stradale-scuole-punti-patente',
    ['incidenti stradali'],
  ],
  [
    'rotatorie-sicurezza-stradale-mezzi-pesanti abbattimento-barriere-marciapiedi-ascensori',
    ['attraversare la strada in sicurezza'],
  ],
  [
    'riqualificazione-centro-storico-accessibile-vivo',
    ['degrado centro', 'riqualificazione centro'],
  ],
  [
    'riqualificazione-centro-storico-accessibile-vivo negozi-qualita-centro-storico',
    ['lavori centro storico', 'piazza vuota degrado'],
  ],
  [
    'aggiornamento-piano-governo-territorio-pgt',
    ['variante pgt', 'terreno edificabile', 'costruire una casa', 'pianificazione del territorio'],
  ],
  [
    'sportello-informativo-imprese-suap agevolazioni-giovani-imprenditori',
    ['come apro una ditta', 'informazioni per le imprese'],
  ],
  [
    'sportello-informativo-imprese-suap agevolazioni-giovani-imprenditori bandi-regionali-distretto-commercio',
    ['suap cassano', 'sportello unico attivita produttive'],
  ],
  [
    'agevolazioni-giovani-imprenditori',
    ['partita iva giovani', 'incentivi nuove imprese', 'impresa giovanile'],
  ],
  [
    'sconti-esenzioni-tari-negozi',
    ['pagare meno tari', 'immondizia tassa commercianti', 'riduzione tari commercianti'],
  ],
  [
    'bandi-regionali-distretto-commercio',
    ['fondo perduto', 'soldi della regione per le ditte', 'bando regione lombardia commercio'],
  ],
  ['bandi-regionali-distretto-commercio agevolazioni-giovani-imprenditori', ['bando per negozi']],
  ['negozi-qualita-centro-storico', ['negozi sfitti', 'eventi in centro commercianti']],
  [
    'negozi-qualita-centro-storico riqualificazione-centro-storico-accessibile-vivo',
    ['commercio in centro'],
  ],
  [
    'negozi-qualita-centro-storico mercato-posteggi-negozi-vicinato area-commerciale-giornate-novembre riqualificazione-centro-storico-accessibile-vivo',
    ['negozzi'],
  ],
  [
    'mercato-posteggi-negozi-vicinato',
    ['posteggi liberi al mercato', 'mercatino', 'ambulante al mercato', 'area mercatale'],
  ],
  [
    'mercato-posteggi-negozi-vicinato area-commerciale-giornate-novembre negozi-qualita-centro-storico',
    ['fare la spesa sotto casa'],
  ],
  [
    'calendario-sagre-fiere-eventi',
    ['feste di paese', 'programma eventi estate', 'sagre', 'patrocinio manifestazione'],
  ],
  [
    'calendario-sagre-fiere-eventi volontari-protezione-civile-eventi',
    ['devo organizzare un evento'],
  ],
  [
    'area-commerciale-giornate-novembre',
    ['riqualificazione via novembre', 'negozi quinta giornate', 'piste ciclabili via iv novembre'],
  ],
  ['presidi-fissi-controlli-strade', ['presidio fisso', 'controlli su via marconi']],
  ['presidi-fissi-controlli-strade contro-abuso-alcol-guida-pericolosa', ['controlli di polizia']],
  [
    'presidi-fissi-controlli-strade videosorveglianza-parchi-strade-principali',
    ['pattuglie', 'piu sicurezza in citta'],
  ],
  [
    'contro-abuso-alcol-guida-pericolosa',
    ['ubriaco al volante', 'musica alta la notte', 'palloncino', 'guida ubriaca', 'bar rumorosi'],
  ],
  [
    'assunzioni-polizia-locale',
    [
      'assunzione agenti',
      'quanti vigili ci sono',
      'bando polizia locale',
      'concorso agente polizia locale',
      'piu agenti',
    ],
  ],
  [
    'videosorveglianza-parchi-strade-principali',
    [
      'videosorveglianza parchi',
      'telecamera in strada',
      'vandali al parco',
      'sistema di telecamere',
    ],
  ],
  ['videosorveglianza-parchi-strade-principali presidi-fissi-controlli-strade', ['ladri']],
  [
    'educazione-stradale-scuole-punti-patente',
    [
      'patente punti persi',
      'corso per il motorino',
      'motorini patente',
      'lezione di bici a scuola',
    ],
  ],
  [
    'educazione-stradale-scuole-punti-patente incontri-studenti-strada-droghe',
    ['lezioni di educazione stradale'],
  ],
  [
    'incontri-contro-truffe-anziani',
    [
      'telefonata falso nipote',
      'incontri truffe',
      'truffatori porta a porta',
      'difendersi dalle truffe',
    ],
  ],
  [
    'incontri-studenti-strada-droghe',
    ['spinelli tra i ragazzi', 'polizia nelle scuole', 'lotta alla droga', 'cani poliziotto'],
  ],
  [
    'accordo-aipo-manutenzione-torrenti',
    ['fiume che esonda', 'argini', 'manutenzione torrente', 'accordo fiume po'],
  ],
  ['accordo-aipo-manutenzione-torrenti conoscere-rischi-piano-emergenza-comunale', ['allagamenti']],
  [
    'volontari-protezione-civile-eventi',
    [
      'protezione civile volontari',
      'chi gestisce la sicurezza alle manifestazioni',
      'alpini alle feste',
      'carabinieri congedo alpini',
    ],
  ],
  [
    'conoscere-rischi-piano-emergenza-comunale',
    [
      'cosa fare in caso di alluvione',
      'prevenzione rischi',
      'corso sul piano di emergenza',
      'pericoli del territorio',
    ],
  ],
  [
    'rispetto-tutela-animali',
    [
      'rispetto degli animali a scuola',
      'animale maltratato',
      'crudelta sugli animali',
      'dignità animali',
    ],
  ],
  [
    'ricovero-cani-vaganti-gatti-randagi',
    ['cane perso', 'colonia di gatti', 'gattile', 'accalappiacani', 'gatti di strada'],
  ],
  [
    'migliorare-area-cani-sgambamento',
    ['sgambamento', 'prato recintato per cani', 'cani liberi', 'area sgambatura'],
  ],
  [
    'convenzioni-associazioni-tariffe-sport',
    ['fare sport costa troppo', 'convenzioni società sportive', 'prezzo corso sportivo'],
  ],
  [
    'impianti-sportivi-norma-accessibili',
    ['messa a norma impianti', 'campo beach', 'campetto da padel', 'impianti sportivi disabili'],
  ],
  ['ampliamento-palazzetto-tacca-spogliatoi', ['ampliamento palazzetto', 'spogliatoio']],
  [
    'ampliamento-palazzetto-tacca-spogliatoi impianti-sportivi-norma-accessibili',
    ['palazzetto dello sport', 'palestra tacca'],
  ],
  [
    'spazi-allenamento-centro-sportivo-piave impianti-sportivi-norma-accessibili',
    ['campo via piave'],
  ],
  [
    'spazi-allenamento-centro-sportivo-piave campo-calcio-erba-sintetica',
    ['campo per gli allenamenti'],
  ],
  [
    'spazi-allenamento-centro-sportivo-piave impianti-sportivi-norma-accessibili campo-calcio-erba-sintetica',
    ['centro sportivo'],
  ],
  ['campo-calcio-erba-sintetica', ['calcio a 11', 'stadio di calcio', 'campo sintetco']],
  ['campo-calcio-erba-sintetica impianti-sportivi-norma-accessibili', ['campo di pallone']],
  [
    'offerta-sportiva-associazioni-oratori',
    ['festa sport magana', 'oratorio sport', 'sport invernali bambini', 'gioca sport'],
  ],
  [
    'offerta-sportiva-associazioni-oratori pre-scuola-post-scuola-extrascolastiche',
    ['attività sportive bimbi'],
  ],
  [
    'concerti-stagione-musicale-teatro',
    ['concerto inizio anno', 'commedie per adulti', 'coro e orchestra', 'teatro ragazzi'],
  ],
  [
    'concerti-stagione-musicale-teatro collaborare-associazioni-culturali-antichi-organi',
    ['musica classica'],
  ],
  [
    'collaborare-associazioni-culturali-antichi-organi',
    [
      'organo a canne',
      'patrimonio culturale organi',
      'concerti in chiesa organo',
      'antiqua modicia',
    ],
  ],
  [
    'lettura-biblioteca-autori-laboratori',
    [
      'interprestito',
      'leggere ai bambini',
      'club del libro',
      'libro in prestito',
      'scrittori in biblioteca',
    ],
  ],
  [
    'manutenzione-verde-parco-magana-parco-citta',
    ['siepi da tagliare', 'cura dei parchi', 'erba da tagliare magana'],
  ],
  [
    'manutenzione-verde-parco-magana-parco-citta giornate-ambiente-verde-pulito-albero',
    ['alberi malati'],
  ],
  [
    'manutenzione-verde-parco-magana-parco-citta nuovi-parchi-aree-gioco-parco-musicale',
    ['manutenzione giardini'],
  ],
  [
    'sponsor-cura-verde-pubblico',
    ['azienda che sponsorizza', 'sponsor aiuole', 'sponsorizzare il verde'],
  ],
  ['giochi-inclusivi-manutenzione-parchi-gioco', ['giostre per disabili', 'giochi inclusivi']],
  [
    'giochi-inclusivi-manutenzione-parchi-gioco nuovi-parchi-aree-gioco-parco-musicale',
    ['giochi rotti', 'parchi gioco', 'scivoli e altalene'],
  ],
  [
    'giornate-ambiente-verde-pulito-albero',
    [
      'piantumazione',
      'raccogliere i rifiuti insieme',
      'giornata ecologica',
      'pulizia del paese con i bambini',
      'piantiamo alberi',
    ],
  ],
  [
    'nuovi-parchi-aree-gioco-parco-musicale',
    ['nuovo parco', 'secondo lotto parco di citta', 'parco con strumenti musicali'],
  ],
  [
    'nuovi-parchi-aree-gioco-parco-musicale giochi-inclusivi-manutenzione-parchi-gioco',
    ['area giochi nuova', 'nuovo parco giochi'],
  ],
  [
    'cimitero-animali-affezione',
    ['sepoltura cane', 'cimitero gatti', 'dove seppellisco il mio cane', 'tomba per animali'],
  ],
  ['risparmio-energia-edifici-comunali', ['impianti vecchi municipio', 'consumi del municipio']],
  ['risparmio-energia-edifici-comunali rotatorie-sicurezza-stradale-mezzi-pesanti', ['emissioni']],
  [
    'risparmio-energia-edifici-comunali comunita-energetiche-energia-rinnovabile',
    ['spreco di energia'],
  ],
  [
    'risparmio-energia-edifici-comunali efficienza-energetica-edifici-scolastici',
    ['efficientamento energetico'],
  ],
  [
    'colonnine-ricarica-auto-elettriche',
    [
      'colonnina elettrica',
      'ricarica elettrica',
      'a2a',
      'ricaricare auto',
      'posto per caricare la macchina',
    ],
  ],
  [
    'comunita-energetiche-energia-rinnovabile',
    ['comunità energetiche', 'fotovoltaico condiviso', 'energia condivisa', 'autoconsumo'],
  ],
  [
    'comunita-energetiche-energia-rinnovabile risparmio-energia-edifici-comunali',
    ['bolletta piu bassa'],
  ],
  [
    'salute-pianeta-percorso-scuole-primarie',
    [
      'percorso ambiente elementari',
      'ecosistema',
      'acqua e biodiversità bambini',
      'pianeta e salute',
    ],
  ],
  [
    'salute-pianeta-percorso-scuole-primarie giornate-ambiente-verde-pulito-albero',
    ['ecologia a scuola'],
  ],
  [
    'controlli-sanzioni-abbandono-rifiuti',
    ['multa sacchetto', 'trasgressori rifiuti', 'scarico abusivo rifiuti'],
  ],
  [
    'controlli-sanzioni-abbandono-rifiuti videosorveglianza-parchi-strade-principali',
    ['telecamere per chi butta rifiuti'],
  ],
  [
    'controlli-sanzioni-abbandono-rifiuti giornate-ambiente-verde-pulito-albero',
    ['rifiuti abbandonati'],
  ],
  [
    'convenzioni-nido-privato-infanzia-paritarie',
    [
      'aslo nido',
      'contributo retta nido',
      'scuola materna paritaria',
      'asili nido privati',
      "posto all'asilo",
    ],
  ],
  [
    'centri-educativi-estivi-oratori',
    [
      'oratorio feriale estivo',
      'vacanze dei ragazzi',
      'centro estivo per disabili',
      "cosa fare coi figli d'estate",
    ],
  ],
  [
    'praticamente-adolescenti-incontri-studenti-famiglie',
    ['serate per genitori di adolescenti', 'incontri con esperti per famiglie'],
  ],
  [
    'praticamente-adolescenti-incontri-studenti-famiglie centri-educativi-estivi-oratori',
    ['attività per adolescenti'],
  ],
  [
    'praticamente-adolescenti-incontri-studenti-famiglie minori-comunita-alloggio-tutela',
    ['ragazzi difficili'],
  ],
  [
    'affido-familiare-sensibilizzazione-formazione',
    [
      'prendere in affido un minore',
      'affidi',
      'parità tra uomo e donna',
      'affido di un bambino',
      'violenza di genere',
    ],
  ],
  [
    'consiglio-comunale-ragazzi-ragazze',
    [
      'baby sindaco',
      'ragazzi in consiglio',
      'proposte dei ragazzi al sindaco',
      'consiglio ragazze',
    ],
  ],
  [
    'tirocini-formativi-studenti-giovani',
    [
      'stage per studenti',
      'anci giovani',
      'lavorare in comune da giovane',
      'esperienza di lavoro studenti',
      'tirocinante in municipio',
    ],
  ],
  [
    'minori-comunita-alloggio-tutela',
    [
      'casa famiglia',
      'minori fragili',
      'bambini tolti ai genitori',
      'comunità per minorenni',
      'servizi per minori in difficolta',
    ],
  ],
  [
    'controlli-mensa-scolastica',
    [
      'assaggiatore mensa',
      'cosa mangiano i bambini a scuola',
      'comitato mensa',
      'menu della scuola',
      'controllo pasti bambini',
    ],
  ],
  [
    'progetti-scuola-affettivita-diversita',
    [
      'diversità culturali',
      'bambini che non parlano italiano',
      'rispetto delle diversità',
      'alunni stranieri',
      'interprete per genitori stranieri',
    ],
  ],
  [
    'pre-scuola-post-scuola-extrascolastiche',
    [
      'orario prolungato scuola',
      'corso nuoto bambini',
      'lasciare i figli a scuola prima delle 8',
      'prescuola',
      'dopo scuola',
    ],
  ],
  [
    'efficienza-energetica-edifici-scolastici',
    [
      'isolamento termico scuole',
      'scuole risparmio bollette',
      'caldaia scuola',
      'riscaldamento delle aule',
      'cappotto termico',
    ],
  ],
  ['recupero-scuole-sicure-accoglienti', ['solai', 'guasto in classe', 'sopralluogo nelle scuole']],
  [
    'recupero-scuole-sicure-accoglienti ampliamento-scuole-fermi-dante-parini-maino-orlandi',
    ['sicurezza edifici scolastici', 'scuola che cade a pezzi'],
  ],
  [
    'ampliamento-scuole-fermi-dante-parini-maino-orlandi',
    ['scuola maino', 'lavori scuola orlandi', 'nuove aule', 'ampliare le scuole', 'eternit'],
  ],
  [
    'sostegno-famiglie-disagio-economico-sociale',
    ['famiglie bisognose', 'aiuto per chi è povero', 'povertà'],
  ],
  [
    'sostegno-famiglie-disagio-economico-sociale minori-comunita-alloggio-tutela',
    ['servizi sociali'],
  ],
  [
    'sostegno-famiglie-disagio-economico-sociale bonus-bebe-agevolazioni-servizi bandi-regionali-distretto-commercio',
    ['contributi economici'],
  ],
  [
    'bonus-bebe-agevolazioni-servizi',
    ['bonus figli', 'bando bonus bebe', 'contributo nascita', 'soldi per neonato', 'bonus mamme'],
  ],
  [
    'inserimento-sostegno-lavoro',
    ['lavoro per disabili', 'disoccupazione', 'lavoro per immigrati', 'categorie protette'],
  ],
  ['inserimento-sostegno-lavoro progetti-scuola-affettivita-diversita', ['integrazione immigrati']],
  ['collaborazione-volontariato-parrocchie', ['volontari parrocchie', 'enti del terzo settore']],
  [
    'collaborazione-volontariato-parrocchie anziani-volontari-risorsa-comunita',
    ['aiutare gli altri'],
  ],
  [
    'collaborazione-volontariato-parrocchie anziani-volontari-risorsa-comunita volontari-protezione-civile-eventi',
    ['fare il volontario'],
  ],
  [
    'incontri-spazi-corsi-digitali-anziani',
    [
      'luogo di ritrovo per anziani',
      'pensionati al computer',
      'nonni e smartphone',
      'anziani isolati',
    ],
  ],
  ['incontri-spazi-corsi-digitali-anziani sportello-aiuto-servizi-online', ['corso spid']],
  [
    'anziani-volontari-risorsa-comunita',
    ['anziani attivi', 'volontari anziani', 'anziani che aiutano', 'benessere terza età'],
  ],
  [
    'aiuti-famiglie-anziani-casa',
    [
      'mia mamma anziana non vuole andare in ricovero',
      'cura degli anziani in casa',
      'anziano non autosufficiente',
      'rette casa di riposo',
    ],
  ],
  ['aiuti-famiglie-anziani-casa incontri-spazi-corsi-digitali-anziani', ['caregiver']],
  ['aiuti-famiglie-anziani-casa sostegno-domicilio-persone-disabilita', ['assistenza domiciliare']],
  [
    'cup-ex-farmacia-piazza-don-spina',
    ['cup cassano', 'esami del sangue prenotazione', 'prenotazione visita', 'farmacia vecchia'],
  ],
  [
    'abbattimento-barriere-marciapiedi-ascensori',
    [
      'attraversamenti pedonali',
      'scivoli per carrozzine',
      'marciapiede rialzato',
      'scale senza ascensore',
      'rampa per disabili',
    ],
  ],
  [
    'sostegno-domicilio-persone-disabilita',
    [
      'autismo',
      'casa per disabili quando muoiono i genitori',
      'ragazzi autistici',
      'struttura per disabili',
    ],
  ],
  [
    'assistenza-educativa-studenti-disabilita',
    [
      'ore di sostegno a scuola',
      'studenti disabili',
      'educatori per disabili',
      'alunno con handicap',
    ],
  ],
];
