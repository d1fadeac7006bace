import { readKindQueries } from './read-kind-queries.ts';

/**
 * A second set, written from the official plan alone by someone who had read neither texts nor search, and opened only when the search
 * had been mended on the first.
 */
export const secondQueriesByKind = readKindQueries({
  'everyday-noun': `
    sondaggio = 1 | lamentele = 2 | proposte dei cittadini = 2 3 | ufficio relazioni col pubblico = 4 | internet gratis = 8 |
    pratiche online = 6 10 27 | whatsapp = 7 | smartphone = 7 9 85 | social = 9 | conti del comune = 3 11 12 13 14 | evasione = 15 |
    f24 = 17 | tassa sui rifiuti = 29 | traffico = 19 24 35 | tir = 19 24 | strade sterrate = 20 | rotatoria = 24 | bici = 23 24 34 39 |
    strisce pedonali = 24 89 | centro città = 19 24 25 31 | commercianti = 25 27 28 29 30 31 32 33 34 | ambulanti = 32 | fiere = 33 |
    vigili urbani = 20 35 36 37 38 39 40 41 43 45 46 67 | ubriachi = 36 | sorveglianza = 38 | punti patente = 39 | truffatori = 40 |
    spaccio = 41 | fiume = 42 | allagamenti = 42 44 | volontari = 43 84 86 | cani randagi = 46 | gatto = 45 46 | pallone = 49 52 |
    beach volley = 49 | concerti = 54 55 | lettura = 56 | prestito libri = 56 | scivolo = 59 61 | auto elettrica = 64 | nido = 68 |
    oratorio = 53 69 | alberi = 57 60 | stage = 73 74 | menù = 75 76 | immigrati = 76 83 | terza età = 40 85 86 87 |
    invalidi = 77 89 90 91 | neonati = 68 82
  `,
  'rare-noun': `
    contenzioso = 16 | riscossione crediti = 12 15 | municipalizzata = 18 | tempi di pagamento = 13 | controllo di gestione = 14 |
    dipinti = 22 | aziende agricole = 20 | urbanistica = 26 | distretto del commercio = 30 31 | palloncino alcol = 36 |
    quiete pubblica = 36 | ciclomotore = 39 | stupefacenti = 41 | corsi d'acqua = 42 | carabinieri in congedo = 43 |
    diritti degli animali = 45 46 47 | area cani = 47 | corpo musicale = 54 | sponsorizzazioni = 58 | parco musicale = 61 |
    seppellire il cane = 62 | autoconsumo = 65 | ecosistema = 66 | violenza sulle donne = 71 | pediatra = 74 | dietista = 75 |
    interprete = 76 | antisismico = 80 | cappotto termico = 78 | autismo = 90 91
  `,
  question: `
    a che punto è il centro sportivo di via piave = 49 51 | chi organizza i centri estivi? = 69 |
    a che punto sono le piste ciclabili = 23 34 | quanto costa la mensa? = 75 77 | quando arriva il wifi gratis = 8 |
    ci sarà un'app del comune? = 7 | chi aiuta gli anziani soli a casa = 85 87 | si può fare un tirocinio in comune? = 73 |
    chi organizza le sagre = 33 | chi segue i bambini disabili a scuola = 77 91 | il mio negozio può pagare meno tari? = 29 |
    quando si trova il gruppo di lettura = 56 | come si difende un anziano dalle truffe = 40 | quando paga il comune i fornitori? = 13 |
    a che punto è la comunità energetica = 65 | chi controlla chi guida ubriaco = 36 | faranno un cimitero per cani e gatti? = 62 |
    quando rifanno i marciapiedi = 89 | chi cura i gatti randagi? = 46 | quanto costa il nuovo campo da calcio = 52 |
    dove fanno una rotonda nuova? = 24 | cosa fa il comune contro chi non paga le tasse = 15 |
    dove vanno i ragazzi allontanati dalla famiglia = 71 74 | un pensionato può fare volontariato? = 43 84 86 |
    chi difende gli animali maltrattati = 45 46 | quando finisce il parco di città? = 57 61 |
    il comune aiuta le famiglie povere = 81 82 | come contesto un accertamento sbagliato? = 15 16 |
    si può avere un posto al mercato = 32 | chi si occupa dei negozi vuoti in centro? = 25 31 |
    quando è pronto il nuovo sito del comune = 5 | i bambini fanno nuoto con la scuola? = 77 |
    chi fa parte del consiglio dei ragazzi = 72 | le scuole sono sicure? = 79 80 | chi gestisce gli impianti sportivi? = 48 49 50 51 |
    come cambia il pgt? = 26 | ci sono giochi per bambini disabili al parco = 59 |
    cosa fa il comune per risparmiare energia? = 63 65 78 | i camion passeranno ancora in centro = 19 24 |
    quanto spende il comune per allargare la scuola dante? = 80
  `,
  'typing-slip': `
    quesitonario = 1 | segnalazzioni = 2 6 | facebok = 9 | conessione wifi = 8 | bilanico = 3 11 | evasoine fiscale = 15 |
    asfalatture = 20 | urbanisitca = 26 | imprendtori = 28 | carbinieri = 35 43 | alcoool = 36 | stupefaecnti = 41 |
    tutela aminali = 45 46 | cani vagnati = 46 | sgambameto = 47 | campo da clacio = 52 | impianti sportvi = 48 49 50 51 |
    stagione musciale = 54 | tetaro = 54 | letura = 56 | giochi inclusvi = 59 | giornata dell'ablero = 60 | ricarcia auto = 64 |
    enegria = 63 65 66 78 | adolesenti = 69 70 72 | affdio = 71 | stranueri = 76 83 | amainto = 80 | cura domicliare = 87 90 |
    asecnsori = 89
  `,
  place: `
    magana = 53 57 | oliva = 22 | ex fornaci = 21 | cinque giornate = 34 35 | bonicalza = 35 | campo di via piave = 49 51 52 |
    tacca = 49 50 | don spina = 88 | collodi = 56 | fermi = 39 80 | media orlandi = 72 80 | scuola maino = 72 80 | san giulio = 22 |
    via iv novembre = 34 | via marconi = 35 | quattro novembre = 34 | parco della magana = 53 57 | fiume po = 42 | varese = 76 |
    scuola parini = 80
  `,
  'joined-or-apostrophe': `
    centriestivi = 69 | viapiave = 49 51 | palazzettotacca = 49 50 | autoelettriche = 64 | sportellotelematico = 6 27 |
    dellanziano = 40 85 86 87 | concerto d inizio anno = 54 | parcomagana = 53 57 | bilanciopartecipativo = 3 | erbasintetica = 52 |
    consigliocomunale dei ragazzi = 72 | letilometro = 36 | lamianto = 80 | all’infanzia = 68 77 | lemergenza comunale = 44
  `,
  prefix: `
    rotat = 24 | spoglia = 50 | sgamb = 47 | torren = 42 | randag = 46 | truff = 40 | whats = 7 | amian = 80 | volontar = 43 84 86 |
    etilo = 36
  `,
  'other-language': `
    swimming = 77 | summer camp = 69 | complaint = 2 | street market = 32 | foster care = 71 | volunteers = 43 84 86 | trottoir = 89 |
    terrain de football = 49 52 | rond-point = 24 | bénévolat = 43 84 86 | voiture électrique = 64 | théâtre = 54 | acera = 89 |
    estafas = 40 | extranjeros = 76 83 | discapacitados = 59 69 77 89 90 91 | impuestos = 15 16 17 29 | voluntarios = 43 84 86 |
    trotuar = 89 | droguri = 41 | impozite = 15 16 17 29 | inundații = 42 44 | creșă = 68 | mașină electrică = 64 | mace = 45 46 |
    mbeturina = 29 60 67 | fushë futbolli = 49 52 | vullnetarë = 43 84 86 | lumë = 42 | teatër = 54 | رصيف = 89 | قطط = 45 46 |
    ضرائب = 15 16 17 29 | نفايات = 29 60 67 | ملعب كرة القدم = 49 52 | مسرح = 54
  `,
  'state-word': `
    completato | ritardi | obiettivi in corso | terminati | obiettivi completati | obiettivi in scadenza | senza aggiornamenti |
    cosa è in ritardo
  `,
  outside: `
    anagrafe | treno | tessera elettorale | obitorio | medico di base | pronto soccorso | spazzaneve | pompieri | taxi |
    parcheggi a pagamento | tribunale | giudice di pace | notaio | referendum | licenza di pesca | calabroni | derattizzazione |
    condono edilizio | come faccio a occupare il suolo pubblico con un trasloco? | museo | funerale | eredità |
    come si autentica una firma | a che ora apre la posta? | quando passa l'autobus per milano | metropolitana | consultorio |
    luminarie | motorizzazione | bancomat | dentista | camper | processionaria | antenne 5g | esumazione | ambasciata | catechismo |
    dove si vota | come si cambia cognome? | separazione consensuale
  `,
  'number-or-law': `
    145/2018 = 13 | d.lgs 38/2021 = 50 | dl 104 del 2013 = 79 | 150/2015 = 73 | 16 dicembre = 17
  `,
});
