import { readKindQueries } from './read-kind-queries.ts';

/**
 * A third set, written from the official plan alone and opened only once, when the search had been mended on the others. One query in a
 * seventh language, which the search does not claim to know, is left out.
 */
export const thirdQueriesByKind = readKindQueries({
  'everyday-noun': `
    mensa = 75 77 | biblioteca = 56 22 | marciapiedi = 89 | gatti = 46 | cani = 46 41 47 | bicicletta = 23 24 39 34 | concerto = 54 |
    teatro = 54 | mercato = 32 | negozi = 34 31 32 | telecamere = 38 | spazzatura = 67 60 | vigili urbani = 37 35 67 |
    nonni = 85 86 87 40 | altalene = 59 61 | alberi = 60 | calcio = 52 49 | camion = 19 24 | droga = 41 | libri = 56 | bambini
    disabili = 91 69 90 77 | rotonda = 24 | lavoro = 83 73 74 | reclamo = 2 | fiume = 42`,
  'rare-noun': `
    etilometro = 36 | sgambamento = 47 | affreschi = 22 | amianto = 80 | autotutela = 16 | interprestito = 56 | randagismo = 46 |
    neuropsichiatria = 74 | solai = 79 | caregiver = 87 85 | padel = 49 | organi antichi = 55 | cappotti = 78 | posteggi = 32 |
    autoconsumo = 65 | assaggiatore = 75 | esondazione = 42 | piantumazione = 60 | sussidiarietà = 84 | elusione = 15`,
  question: `
    quando finisce la tangenziale sud = 19 | chi si occupa dei cani vaganti = 46 | quanto costa l'asilo nido = 68 | cosa fa il comune
    per gli anziani soli = 85 86 87 | quando apre il campo di padel = 49 51 | chi controlla la mensa delle scuole = 75 | quando sarà
    pronto il nuovo sito del comune = 5 | come faccio a chiedere il bonus bebè = 82 | dove si trova il cup = 88 | chi prepara il
    bilancio di previsione = 11 | cosa fa il comune contro chi abbandona i rifiuti = 67 60 | quando si paga l'imu = 17 | quanto costa
    ricaricare la macchina alle colonnine = 64 | chi aiuta i bambini stranieri a scuola = 76 | cosa fa il comune per i giovani che
    vogliono aprire un'attività = 28 | quando c'è la festa gioca lo sport = 53 | chi taglia l'erba nei parchi = 57 58 60 | come posso
    proporre un'idea al comune = 3 2 | perché non c'è il wifi nelle piazze = 8 | quando finiscono i lavori alla scuola orlandi = 80 |
    chi si occupa dei torrenti = 42 | quanto costa seppellire il gatto nel cimitero degli animali = 62 | ci sono corsi per imparare a
    usare lo spid = 85 | quando si riunisce il gruppo di lettura = 56 | come si recuperano i punti della patente = 39`,
  'typing-slip': `
    bibloteca = 56 22 | tangenzale sud = 19 | colonine elettriche = 64 | videosorveglinza = 38 | disabilta = 90 91 89 | palazetto
    tacca = 50 49 | volontarito = 84 86 43 | rotatroie = 24 | marciapidei = 89 | bonnus bebè = 82 | trufffe agli anziani = 40 | affidp
    familiare = 71 | mercsto = 32 | etilometeo = 36 | stagione teatrlae = 54 | asilo nidp = 68 | piste ciclabli = 23 34 |
    tiroccini = 73 74 | bilanico partecipativo = 3 | sportelo telematico = 6 27 | refezone scolastica = 75 | protezione civlie = 43 44 |
    torenti = 42 | centro stroico = 25 31 | evassione fiscale = 15`,
  place: `
    via piave = 51 49 | palazzetto tacca = 50 49 | villa oliva = 22 | ex fornaci s. anna = 21 | piazza don spina = 88 | via iv
    novembre = 34 | via v giornate = 34 35 | via bonicalza = 35 | via marconi = 35 | parco della magana = 53 57 | parco di città = 61 57
    | chiesa san giulio = 22 | scuola fermi = 80 39 | biblioteca collodi = 56 | scuola parini = 80`,
  'joined-or-apostrophe': `
    pistaciclabile = 23 34 | tangenzialesud = 19 | bonusbebè = 82 | protezionecivile = 43 44 | giornata dellalbero = 60 | concerto
    dinizio anno = 54 | campodacalcio = 52 | villaoliva = 22 | autoelettriche = 64 | dopodinoi = 90`,
  'other-language': `
    school canteen = 75 77 | stray cats = 46 | elderly people = 85 86 87 40 | sidewalk = 89 | nursery school = 68 | cantine
    scolaire = 75 77 | déchets = 67 60 66 | piste cyclable = 23 34 | basura = 67 60 | ancianos = 85 86 87 40 | perros = 46 47 41 |
    gunoi = 67 60 | bătrâni = 85 86 87 40 | trotuar = 89 | كبار السن = 85 86 87 40 | نفايات = 67 60 66 | مكتبة = 56 22 |
    biblioteka = 56 22 | plehra = 67 60`,
  prefix: `
    videosorv = 38 | bibliot = 56 22 | tangenz = 19 | colonn = 64 | etilom = 36 | marciap = 89 | sponsorizz = 58 | randag = 46 |
    refez = 75 | asilo ni = 68`,
  'number-or-law': `
    legge 68/99 = 83 | legge 328/2000 = 81 | legge regionale 12/2005 = 26 | d.lgs. 38/2021 = 50 | legge 145 del 2018 = 13 | misura pnrr
    1.4.1 = 5 6 | dl 104 del 2013 = 79 | delibera 75 del 2009 = 72 | d.lgs 150/2015 = 73 | dicembre 2023 = 88`,
  outside: `
    rinnovo passaporto | anagrafe | divorzio | testamento biologico | cremazione | tessera elettorale | fare lo scrutatore | referendum
    | leva militare | canone rai | a che età si va in pensione | fare il 730 | visura catastale | condono edilizio | fognatura | antenna
    5g | aeroporto malpensa | stazione ferroviaria | quando passa l'autobus | taxi | passo carrabile | vaccinazioni | ambulanza | vespe
    e calabroni | derattizzazione | piccioni | cinghiali | porto d'armi | licenza di pesca | tesserino per i funghi | scuolabus |
    università | permesso di soggiorno | dentista | sfratto | slot machine | museo | sosta camper | chi spala la neve | fuochi
    d'artificio`,
});
