import { readKindQueries } from './read-kind-queries.ts';

/**
 * Queries on which the search was mended after the second set: written from the plan by whoever worked on the search, so that their
 * figures say nothing of what strangers meet. Subjects outside are many, as these fail most easily.
 */
export const ownQueriesByKind = readKindQueries({
  'everyday-noun': `
    assicurazione danni = 2 | chat del comune = 7 | volantini = 9 | corso di informatica = 85 | debiti del comune = 12 13 |
    tasse comunali = 15 16 17 29 | moto = 39 | circonvallazione = 19 | stradine di campagna = 20 | quadri e affreschi = 22 |
    pedoni = 23 24 89 | start up = 28 | bancarelle = 32 | pattuglie = 35 38 67 | guida in stato di ebbrezza = 36 |
    telecamere nei parchi = 38 | furti = 35 38 | raggiri = 40 | torrenti = 42 | micio = 46 | campo per cani = 47 |
    abbonamento piscina = 48 77 | spogliatoi = 50 | coro = 54 | romanzi = 56 | erba alta = 57 58 60 | panchine = 57 61 |
    monopattino = 23 34 | lampadine = 63 | asilo privato = 68 | campo estivo = 69 | bullismo = 69 70 72 74 | stagista = 73 | cuoca = 75 |
    lingua italiana = 76 83 | palestra della scuola = 49 50 77 | soffitto = 79 80 | povertà = 69 81 | neomamma = 82 |
    lavoro per disabili = 83 | parroco = 53 69 84 | badante = 87 | visite mediche = 88 | carrozzina = 89
  `,
  'rare-noun': `
    customer satisfaction = 1 | depliant = 3 | helpdesk = 8 10 | responsive = 7 | locandine = 9 | riaccertamento = 12 |
    fondo di garanzia = 13 | elusione = 15 | contraddittorio = 16 | incrocio banche dati = 15 | segnaletica = 20 24 |
    confcommercio = 30 | consulta attività economiche = 32 33 | bonicalza = 35 | interpretariato = 76 | drenaggio = 52 |
    interprestito = 56 | sponsorizzazione permutativa = 58 | partenariato = 51 64 | care giver = 85 87 | mutualità = 84 |
    liveas = 74 81 | risanamento conservativo = 80 | segretariato sociale = 81
  `,
  question: `
    chi risponde ai reclami = 2 | quando ci sarà il nuovo regolamento del mercato = 32 | dove posso imparare a usare lo spid = 85 |
    a che punto è villa oliva = 22 | come faccio a sponsorizzare un'aiuola = 58 | chi controlla i cani maltrattati = 45 46 |
    quando inizia la stagione musicale = 54 | cosa si fa alla giornata del verde pulito = 60 | quanto si paga di tari = 29 |
    ci sarà un cimitero per i cani? = 62 | chi paga i danni di una buca = 2 | quante rotonde fanno = 24 |
    dove verranno costruiti i campi da padel = 49 | quando finiscono i lavori in via piave = 51 | chi decide il menù della mensa = 75 |
    come si diventa famiglia affidataria = 71 | possono i camion passare in centro? = 24 19 |
    quanti soldi dà il comune per i neonati = 82 | chi si occupa dell'amianto alle orlandi = 80 |
    c'è un posto dove gli anziani si trovano? = 85
  `,
  'typing-slip': `
    questonario = 1 | reclmai = 2 | partecipatvio = 3 | sportelo = 6 10 | smarphone = 7 | faceboook = 9 | residiu attivi = 12 |
    fornitroi = 13 | elusoine = 15 | contezioso = 16 | tangezniale = 19 | asfaltautra = 20 | affersco = 22 | ciclabbile = 23 34 |
    rotatroie = 24 | storcio = 25 31 | urbansitico = 26 | agevolazzioni = 28 29 | distreto del commercio = 30 31 | mercatlai = 32 |
    saggre = 33 | pattulgia = 35 38 67 | etilomtro = 36 | asunzioni = 37 | telecmaere = 38 | patenet = 39 | stupefacneti = 41 |
    esondazone = 42 | volontraiato = 43 84 86 | emergnza = 44 | randgai = 46 | sgambamneto = 47 | spoliatoi = 50 | sinttetica = 52 |
    oratroio = 53 69 | pianisitco = 54 | bibliotecraio = 56 | sponsorizazione = 58 | piantumazoine = 60 | cimietro = 62 |
    colonnnine = 64 | rinnovbaile = 65 | biodivesità = 66 | abandono rifiuti = 67 | infnazia = 68 77 | affiado = 71 | tiroccini = 73 74 |
    refezzione = 75 | interpertariato = 76 | doposculoa = 77 | capotti termici = 78 | disabiltà = 77 89 90 91 | volontairi = 43 84 86 |
    domicilo = 87 90 | marcipiede = 89 | ascensroe = 89 | autisitci = 90 | videosorvelgianza = 38 | architetoniche = 89 |
    partecipate socità = 18
  `,
  place: `
    magana = 53 57 | via marconi = 35 | scuola orlandi = 72 80 | piazza don spina = 88 | san giulio = 22 | via iv novembre = 34 |
    scuola elementare fermi = 39 80 | lombardia = 30 73 74 | palatacca = 49 50 | fornaci = 21 | piano di zona gallarate = 21 |
    biblioteca collodi = 56 | dante = 80
  `,
  'joined-or-apostrophe': `
    villaoliva = 22 | viamarconi = 35 | viabonicalza = 35 | viaquattronovembre = 34 | parcodellamagana = 53 57 | parcodicitta = 57 61 |
    giornatadellalbero = 60 | bonusbebè = 82 | dopodinoi = 90 | protezionecivile = 42 43 44 | forzedellordine = 35 40 41 |
    pianodiemergenza = 44 | prescuola = 77 | postscuola = 77 | campodacalcio = 52 | piazzadonspina = 88 | scuolafermi = 39 80 |
    areacani = 47 | lelusione = 15 | dellaffido = 71 | unaffido = 71 | nellasilo = 68 | l evasione = 15 | d inizio anno = 54 |
    lamensa = 75 77 | ilmercato = 32 | lapiscina = 77 | impiantisportivi = 48 49 50 51 | centrosportivo = 49 51 | auto-elettriche = 64
  `,
  prefix: `
    reclam = 2 | tangen = 19 | affres = 22 | esond = 42 | pianofo = 54 | sponsor = 58 | biodiv = 66 | refez = 75 | ascens = 89 |
    domicil = 87 90 | elusi = 15
  `,
  'other-language': `
    survey = 1 | town hall website = 5 6 7 9 | shops = 25 28 29 30 31 32 34 | flood risk = 42 44 | drug dealers = 41 | dogs = 45 46 47 |
    theatre season = 54 | trees = 57 60 | unemployment = 83 73 | disabled children = 59 77 91 | piscine = 77 | forains = 32 |
    poubelles = 29 60 67 | personnes âgées = 40 85 86 87 | crèche = 68 | vélo = 23 24 34 39 | policía local = 35 36 37 38 |
    bibliotecas = 22 56 | aceras = 89 | guardería = 68 | ayuda para familias = 81 82 | grădinițe = 68 | taxe = 15 16 17 29 | cărți = 56 |
    gunoaie = 29 60 67 | persoane cu dizabilități = 59 77 89 90 91 | shkolla = 79 80 78 75 77 41 66 39 | bibliotekë = 22 56 |
    qentë = 45 46 47 | pleqtë = 40 85 86 87 | semaforë = 24 | شجرة = 57 60 | المدارس = 79 80 78 75 77 41 66 39 | الكلاب = 45 46 47 |
    معاق = 59 77 89 90 91 | متطوعين = 43 84 86
  `,
  'number-or-law': `
    l. 145/2018 = 13 | legge 145 del 2018 = 13 | d.lgs. 150/2015 = 73 | dl 4/2019 = 73 | legge 26/2019 = 73 | legge 328 = 81 |
    l. 68 = 83 | art. 5 d.lgs. 38/2021 = 50 | d.l. 104/2013 = 79 | 17 giugno = 17 | 25.04.2009 = 72 | comma 859 = 13 | 31 luglio = 18 |
    f24 = 17 | delibera 75 = 72 | misura 1.4.1 pnrr = 5 6 | 104/2013 = 79 | lr 12/2005 = 26
  `,
  outside: `
    tassa automobilistica | sposarsi in comune | ricovero in ospedale | licenza taxi | iscrizione anagrafe canina | microchip cane |
    passaporto elettronico | wc pubblici | scuola di danza | campo da golf | carta d'identità elettronica | orari isola ecologica |
    contrassegno invalidi | abbonamento parcheggio | chiesa evangelica | teleriscaldamento | metano | affitto casa popolare |
    graduatoria case popolari | green pass | assegno unico figli | bonus psicologo | pensione di invalidità | certificato di morte |
    certificato penale | casellario giudiziale | cambio medico | dichiarazione di successione | esame patente | rinnovo patente |
    revisione moto | ricongiungimento | cittadinanza italiana | asilo politico | visto turistico | leva militare |
    come si diventa scrutatore | spiaggia libera | montagna | sci | aeroporto malpensa | treno per milano | sciopero mezzi | orari bus |
    campeggio | bed and breakfast | ostello | vespe | formiche | cavallette | lupi | serpenti | allevamento polli | macelleria |
    panettiere | idraulico | falegname | logopedista | massaggi | cimici | antenna telefonica | modem | televisore | playstation |
    cinema all'aperto | festival della canzone | lotteria | fuochi d'artificio | presepe | pista di pattinaggio | maneggio |
    tiro a segno | pesca sportiva | caccia al cinghiale | funghi | tartufi | borsa di studio | università popolare | supplente |
    vaccino antinfluenzale | tampone | tatuaggi | guerra | terrorismo | nucleare | borsa valori | bitcoin | divorzio breve |
    testimone di nozze | adozione internazionale | donazione sangue | trapianto | obiettore | avvocato gratis | carcere | notaio |
    procura | denuncia furto | porto d'armi | guardie giurate | stipendio del sindaco | cambio nome | cognome | aire | autentica firme |
    copia conforme | marca da bollo | catasto | rendita catastale | condono | agibilità | scia | frazionamento | usi civici |
    suolo pubblico | dehors | insegna pubblicitaria | volantinaggio | affissioni | passo carraio | topi | zanzara tigre
  `,
});
