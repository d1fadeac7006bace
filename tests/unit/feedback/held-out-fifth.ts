/** A fifth round, written by somebody who had seen neither rules nor other rounds: 100 and 120 comments, all right at first sight. */
export const fifthHeldOut = `
Se serve una mano per la giornata del verde pulito io ci sono, scrivetemi al {phone|347*55*12*089} che dopo le sei sono libero.
Il lampione davanti al mio cancello è spento da tre settimane, per accordarsi sul sopralluogo il numero è {phone|338*4471902}.
Ho perso le chiavi di casa vicino ai giochi del parco, chi le trova può chiamare il {phone|349,22,18,760}, grazie mille a tutti.
Vorrei informazioni sul centro estivo per mio figlio di sei anni, potete telefonarmi al {phone|333,8120457} nel pomeriggio?
Faccio volontariato con i gatti della colonia, se il Comune vuole parlarne con noi: {phone|340|61|77|205}, rispondo quasi sempre.
Il tombino fa un rumore infernale ogni volta che passa un camion, contattatemi per capire dove si trova, {phone|328|5091446}.
Per la raccolta firme sul marciapiede potete sentire me, {phone|345:90:12:738}, raccogliamo fino a fine mese al bar dell'angolo.
Non riesco a prenotare l'appuntamento allo sportello, il sito si blocca sempre. Cell: {phone|339:7764120}, mi richiamate voi per favore?
Buongiorno, cerco altri genitori per il piedibus della scuola Parini, questo è il mio numero {phone|346'55'81'903}, siamo già in quattro.
Mia madre ha novant'anni e nessuno risponde al centralino, potreste richiamare me al {phone|0331'708'514} entro questa settimana?
Abbiamo trovato un cagnolino senza collare in zona laghetto, sta bene, il padrone può chiamare {phone|342~19~44~870} anche di sera.
Presto volentieri il gazebo per la festa di quartiere, basta un messaggio al {phone|351~6203918} con un paio di giorni di anticipo.
La strada è ridotta malissimo e ho già rotto una gomma, per il rimborso chiamatemi pure al {phone|348;73;10;256} quando volete.
Sono disponibile per il comitato mensa dell'anno prossimo, il mio recapito è {phone|329;4458812}, lavoro solo la mattina.
Organizziamo un gruppo di lettura anche il sabato, chi vuole unirsi mi scriva su WhatsApp al {phone|𝟑𝟒𝟕 𝟐𝟐𝟖𝟏𝟗𝟎𝟓}, più siamo meglio è!
Regalo vecchi libri per la biblioteca, sono due scatoloni pieni, per il ritiro il numero è {phone|𝟯𝟯𝟵𝟴𝟴𝟭𝟮𝟬𝟳𝟰} dopo cena.
Chi ha visto qualcosa dell'incidente di ieri alla rotonda mi contatti per favore, {phone|𝟯𝟲𝟲 𝟰𝟬 𝟵𝟭 𝟮𝟱𝟳}, serve un testimone.
Cerchiamo due ragazzi per la squadra di calcetto del giovedì, chiamate {phone|3️⃣4️⃣7️⃣0️⃣6️⃣1️⃣9️⃣2️⃣8️⃣5️⃣} e vi spieghiamo tutto noi ⚽
Per le lezioni di italiano gratuite in oratorio sentite me 👉 {phone|3️⃣2️⃣8️⃣ 7️⃣7️⃣4️⃣1️⃣ 0️⃣9️⃣3️⃣}, si comincia lunedì prossimo.
La siepe dei vicini copre lo stop ed è pericoloso uscire, se mi chiamate vi mando le foto: {phone|347 55l2 O89}, grazie del lavoro.
Vendo abbonamento del teatro che non posso più usare, lasciate un messaggio al {phone|34O 8827l65} e ci mettiamo d'accordo.
Chi si occupa delle panchine rotte? Io posso dare una mano a ripararle, sono in pensione. {phone|333 O4 17 88O}
Il bidone dell'umido non è stato ritirato neanche stavolta, fatemi sapere qualcosa al {phone|O331 77O 4l8} per cortesia.
Nel condominio siamo in otto interessati alla comunità energetica, il referente sono io: {phone|3l8.44O.92.7l}, aspettiamo notizie.
Se qualcuno ha bisogno di compagnia per andare al CUP io accompagno volentieri, il mio è il {phone|34 75 51 20 89}, mi trovate sempre.
Siamo le mamme della terza B, per la lettera sulla mensa potete chiamare {phone|347 55 66 77 1}, raccogliamo le adesioni entro venerdì.
Offro ripetizioni di matematica ai ragazzi delle medie che ne hanno bisogno, senza impegno, tel {phone|33 84 91 02 57}.
Ho la macchina bloccata dai lavori e nessuno avvisa, fatevi sentire al {phone|340 71 82 09 6} prima di chiudere la via la prossima volta.
Il mio gatto rosso manca da domenica, ha una macchia bianca sul muso, avvisatemi al {phone|32 96 60 14 38} anche di notte.
Se cercate volontari per la festa dello sport io ci sono, il numero è {phone|tre tre tre quattro uno otto sette zero due cinque}, ciao a tutti.
Il sistema mi cancella sempre il numero, quindi lo scrivo così: {phone|tre quattro sette cinque cinque uno due zero otto nove}, richiamatemi.
Per il doposcuola chiedete di me, {phone|tre due otto nove nove sei uno quattro tre zero}, aiuto con i compiti tre pomeriggi a settimana.
Sono la referente del cortile, chiamatemi al {phone|tre quattro zero, sette due, uno otto, sei cinque nove} per il sopralluogo degli alberi.
Ho trovato un portafoglio davanti alla posta, il proprietario mi chiami: {phone|tre tre otto ventidue diciassette quarantuno zero}, grazie.
Mio papà non vede bene e ha bisogno del modulo in grande, telefonate a casa, {phone|zero tre tre uno sette zero otto cinque uno quattro}.
Ho fatto domanda per il bonus bebè e risulta incompleta, il mio codice fiscale è {fiscal-code|BRNGLI85H5OCOO4K}, potete controllare per favore?
Nella cartella dell'IMU c'è un errore sul codice fiscale, quello giusto è {fiscal-code|CLMMRC7OA05D869G}, lo correggete voi o devo venire io?
Non mi arriva la conferma dell'iscrizione al nido, c.f. della bambina {fiscal-code|FRRSFO20E41B30OG}, l'ho inviata due settimane fa.
Per la riduzione della TARI ho indicato il CF {fiscal-code|MNTPLA58D1OL682D} ma il portale dice che non esiste, come devo fare adesso?
allo sportello mi hanno detto di scrivere qui il codice {fiscal-code|rssnna62c6of2o5t} per sbloccare la pratica della mensa, va bene così?
Mio marito è intestatario del contratto dell'acqua, codice fiscale {fiscal-code|ZNTLCU77S2OD869S}, ma paghiamo due volte la stessa bolletta.
C'è una macchina ferma sul marciapiede da giorni, targa {plate|ab-123-cd}, e mia suocera con il deambulatore deve scendere in strada.
Ieri sera un SUV nero targato {plate|FG 482 KR} è passato a tutta velocità davanti alla scuola, possibile che nessuno dica niente?
Chiedo se la mia auto {plate|gn.371.xs} può ancora circolare nella zona del centro, ho il permesso scaduto da un mese.
Il furgone bianco {plate|DK618YV} scarica calcinacci nel bosco quasi tutte le notti, ho anche un video se vi serve per l'indagine.
Mi avete fatto una multa per sosta ma la targa {plate|ez/904/lm} non è la mia, la mia macchina è rossa e non blu, controllate.
Hanno abbandonato una Panda grigia nel parcheggio del cimitero, targa {plate|cb-225-pt}, è lì dal mese scorso con le gomme a terra.
Vorrei sapere se il pass disabili vale anche per l'auto di mia figlia, la targa è {plate|gh 550 wa}, quella vecchia l'abbiamo venduta.
Ho provato a pagare la mensa con la carta {card|4023 6007 1482 9159} ma mi dà errore, però i soldi sono stati scalati lo stesso.
Il rimborso del centro estivo mandatelo pure sulla postepay {card|5333170628540195}, è intestata a me e non a mio marito.
Pagamento rifiutato due volte oggi, carta {card|4559-8812-0734-4615} scadenza fra due anni, è un problema vostro o della banca?
Vi lascio il numero della carta per la quota del corso di nuoto: {card|5168.4290.5731.2843}, ditemi se manca qualcosa.
Sul portale dei pagamenti compare ancora la mia vecchia carta {card|4890 1362 5570 1424}, come si fa a toglierla? L'ho bloccata ieri.
Ho usato l'American Express {card|3745 012883 61905} per la TARI e non ho ricevuto nessuna ricevuta, mi potete aiutare?
la carta finisce con tre cifre diverse da quelle che vedete, quella giusta è {card|5412 7509 3368 1273}, correggete l'addebito per favore
Per entrare con la carta d'identità elettronica {document|CA48213KT} il sito mi chiede un codice che non ho mai ricevuto, come si procede?
La mia CIE numero {document|CA70955EF} scade a giugno e non trovo appuntamenti liberi prima di settembre, vi sembra normale?
Ho smarrito il documento in biblioteca, è una carta d'identità {document|CB13608PD}, se qualcuno la trova la porti in Comune grazie.
Nel modulo del nido ho scritto male il numero del documento, quello corretto è carta di identità n. {document|CA 92477 MR}, scusate.
Il lettore dello sportello non legge la mia carta d'identità elettronica, il numero è {document|ca30561gh}, devo rifarla da capo?
Ho ancora la carta d'identità di carta, numero {document|AX1348207}, vale per fare lo SPID allo sportello oppure devo cambiarla?
Mio nonno deve firmare la delega ma ha il documento vecchio, carta di identità n° {document|AT 5590413}, va bene lo stesso?
Vi avevo mandato la copia della carta d'identità {document|AU7726154} per l'abbonamento del teatro, la foto si vedeva male?
Per il concorso ho indicato la carta d'identità cartacea nr. {document|ay4081962} rilasciata dal Comune, ma il sistema la rifiuta.
Sul modulo chiedete il numero della tessera sanitaria, il mio è {document|80380001200456872138}, ma non entra nella casella, è troppo lungo.
La tessera sanitaria di mio figlio è la {document|80380003009615244784}, serve altro per iscriverlo al corso di nuoto della scuola?
Al CUP mi hanno chiesto il codice dietro la tessera, {document|80380001207781305429}, e poi mi hanno detto che era sbagliato. Perché?
Mi è arrivata la nuova tessera ma il numero {document|80380003002250936814} non viene riconosciuto dallo sportello telematico.
Per il pass mensa di mia nipote ho messo la tessera sanitaria n. {document|80380 00120 59034 77167}, ditemi se va bene.
Sono straniero e ho solo il passaporto {document|YB4827195}, posso fare lo stesso la tessera della biblioteca per i miei bambini?
Per la domanda del bonus ho usato il passaporto italiano n. {document|YA 7093318} perché la carta d'identità era in rinnovo.
Ho lasciato il passaporto numero {document|YC1650284} allo sportello venerdì mattina, qualcuno lo ha messo da parte per caso?
Mia moglie ha il passaporto rumeno {document|052918346} e vuole iscriversi al corso di italiano, quali altri documenti servono?
Nel questionario online non accetta il mio passaporto {document|yb2209671}, dice formato non valido, ma sopra c'è scritto così.
Ho fatto un video delle buche lungo tutta la via, lo trovate sul mio profilo {profile|@marti_celeste91}, guardate e ditemi voi.
Per le foto della festa al parco potete scrivermi su Instagram, sono {profile|@dade.bici.foto}, ve le mando gratis senza problemi.
Chi vuole venire a correre la domenica mattina mi cerchi su telegram {profile|@runner_ale77}, partiamo dal parcheggio del palazzetto.
Il mio tiktok è {profile|@lagio.varesotta}, lì racconto tutte le settimane cosa non funziona nei nostri parchi giochi.
Su Instagram sono {profile|ceci.orto.terrazzo}, mandatemi un messaggio se vi interessa scambiare piantine per le aiuole di quartiere.
Non uso la mail, contattatemi su Facebook, profilo {profile|beppe.ilnonno.65}, così parliamo della panchina che manca al laghetto.
Cerco altri papà per il torneo di padel, scrivete in privato a {profile|@pippo_smash} oppure passate al campo il giovedì sera.
Buonasera, la fontanella del parco perde da giorni, se vi serve il punto esatto chiamatemi al {phone|347 6128 540}, abito di fronte.
Sono una mamma della scuola Dante e vorrei parlare con chi segue la mensa, il mio cellulare è {phone|3391750826}, grazie in anticipo.
Richiesta di appuntamento con l'assistente sociale per mio padre, potete chiamare casa allo {phone|0331 204763} la mattina presto.
Vorrei sponsorizzare un'aiuola con la mia azienda, contattatemi al {phone|+39 335 801 4427} per capire come funziona.
Io la domenica posso aprire la sala per gli anziani, sono in pensione e ho tempo: {phone|328-904-1175}, chiedete pure di me.
Il mio cane è scappato dal campo di sgambamento perché il cancello non chiude, se lo vedete {phone|340/5527816}, è un beagle.
Vorrei ricevere il calendario degli incontri con gli autori, la mia mail è {email|francy.libri@gmail.com}, in bacheca non l'ho trovato.
Se vi servono foto storiche della chiesa ne ho tante di mio nonno, scrivete a {email|archivio.nonnocarlo@libero.it} e ve le mando.
Ho compilato il questionario ma non è partito, mandatemi il link di nuovo a {email|marco_b78@hotmail.it} per favore, ci tengo.
Siamo una piccola ditta e cerchiamo informazioni sul bando, rispondete a {email|officinadelbosco@outlook.com} quando potete.
Per il gruppo del bilancio partecipativo scrivetemi a {email|luisa.t chiocciola gmail punto com}, ho già una proposta pronta da mostrare.
La mia mail è {email|pedalo chiocciola libero punto it}, vorrei essere avvisato quando inizia il cantiere della ciclabile, vivo lì.
Non so se si può mettere l'indirizzo qui, comunque {email|nonna punto rosa chiocciola tiscali punto it}, aspetto il programma dei corsi.
Mandatemi il modulo per il tirocinio a {email|gio.studente(chiocciola)outlook.it}, mi serve per la scuola entro la fine del mese.
Per la rassegna degli organi posso dare una mano, contatto: {email|corista82 [at] yahoo punto it}, canto in parrocchia da vent'anni.
Il contributo per il nido accreditatelo su questo conto {iban|IT45X0503450120000000127845}, è quello di mia moglie, il mio è chiuso.
Aspetto ancora il rimborso della TARI pagata due volte, vi riscrivo l'IBAN: {iban|IT51 E030 6922 8001 0000 0038 217}, grazie.
Nella domanda del bonus bebè ho sbagliato una cifra, l'iban giusto è {iban|it20f0760110800001045728936}, potete correggere?
La nostra associazione ha cambiato banca, per il contributo usate {iban|IT09T0840450240000000604178} e non più quello vecchio.
La legge 328 del 2000 parla chiaro: i servizi sociali devono garantire l'informazione a tutte le famiglie, non solo a chi sa chiedere.
Ho letto il decreto legislativo 38/2021 e mi sembra che le associazioni possano presentare un progetto per il palazzetto.
L'assemblea del 12/03/2025 è stata utile, ma si sentiva malissimo in fondo alla sala, servirebbe un microfono in più.
Secondo l'articolo 1 comma 859 della legge n. 145/2018 il Comune deve pagare i fornitori in tempo, da noi succede?
Il regolamento del consiglio dei ragazzi è stato approvato con delibera n. 75 del 25.04.2009, forse andrebbe aggiornato.
La l.r. 12/2005 ha cambiato il vecchio piano regolatore, qualcuno può spiegare in parole semplici che cosa significa per noi?
Nel cartello c'è scritto che i lavori finiscono il 30 giugno 2025, ma il cantiere è fermo dal 4 febbraio e non si vede nessuno.
Il D.L. 104 del 12 settembre 2013 mette al primo posto la sicurezza dei solai nelle scuole: a che punto siamo da noi?
La legge 68/99 riguarda il lavoro delle persone con disabilità, sarebbe bello se anche le piccole ditte la conoscessero meglio.
Dal 01/01/2026 al 31/12/2027 sono previsti controlli con l'etilometro, speriamo che si facciano davvero e non solo in estate.
Il Regolamento UE 2016/679 vale anche per le telecamere dei parchi, per quanto tempo vengono conservate le immagini?
Spendere 1.250.000 euro per un campo in erba sintetica mi sembra tanto, con quei soldi si sistemavano tre scuole.
Il contributo dello scorso anno era di 300 euro a famiglia, quest'anno si sa già se resta uguale oppure se diminuisce?
Ogni pasto costa 5,40 € e con due figli fanno più di duecento euro al mese, le agevolazioni partono da redditi troppo bassi.
La Regione ha dato € 450.000,00 per la ciclabile, ma il progetto ne costa quasi il doppio: da dove arriva il resto?
Ho pagato 187,50 euro di tassa rifiuti per un negozio di venti metri quadrati chiuso da mesi, è giusto secondo voi?
Per il concerto di Natale bastano 2500 euro, lo dico perché canto in un coro e so quanto costa noleggiare l'impianto.
Tra progetto e lavori siamo già a 3.470.215 euro, vorrei vedere una tabella chiara con le spese anno per anno.
Con 10 euro all'anno a testa potremmo tenere aperta la biblioteca anche il sabato sera, io li metterei volentieri.
Il bando dava 15mila euro a fondo perduto per ogni bottega, ma quasi nessuno qui in paese ne ha saputo niente.
Le tre colonnine sono costate 36.000 euro più iva e sono ancora spente, quando vengono attivate finalmente?
Un abbonamento al teatro a 72 euro per otto spettacoli è un buon prezzo, spero che non lo aumentiate la prossima stagione.
La palestra della scuola di via Galvani 12 è freddissima d'inverno, i bambini fanno ginnastica con la giacca addosso.
Davanti al municipio in via Volta 4 mancano i posti per le biciclette, le legano tutti alla ringhiera delle scale.
Il centro sportivo di via Piave 16 avrebbe bisogno di spogliatoi nuovi, quelli di adesso hanno solo due docce che funzionano.
In via V Giornate e in via IV Novembre le macchine corrono troppo, una rotatoria o un dosso aiuterebbe davvero tanto.
La biblioteca Collodi di piazza San Giulio 1 è bella, ma l'ascensore è fuori servizio un mese sì e uno no.
Tra via Bonicalza e via Marconi ci sono controlli solo il lunedì mattina, mentre il problema è il sabato notte.
Villa Oliva, in via Volta 31, merita più mostre e più concerti: il primo piano chiuso è proprio un peccato per tutti.
In piazza Don Spina il CUP ha due sportelli ma ne apre sempre uno solo, e le persone anziane aspettano in piedi.
La scuola Maino in via Fratelli Rosselli 23 ha bisogno di ombra nel cortile, a maggio non ci si può stare.
Le fermate di corso Garibaldi 50 e di largo Manzoni sono senza pensilina, quando piove ci si bagna tutti.
Il poliambulatorio di viale Kennedy 7 è comodo, però dal centro non ci si arriva a piedi in sicurezza, manca il marciapiede.
Al cimitero di via Santa Maria 2 servirebbero due panchine in più vicino alle fontane, per chi fatica a stare in piedi.
Lo sportello apre solo dalle 9.00 alle 12.30, chi lavora come fa? Almeno un pomeriggio fino alle 18.30 sarebbe utile.
La biblioteca il mercoledì chiude alle 19:00, ma il gruppo di lettura comincia alle 20:45, perché non tenerla aperta?
Il mercato dovrebbe restare fino alle 14, molti escono dal lavoro alle 13:15 e trovano già tutti i banchi smontati.
Orario del pre scuola 7.30-8.25: per chi prende il treno presto sarebbe meglio cominciare alle 7, anche pagando qualcosa.
Il parco apre alle 8 e chiude alle 20, in estate con il caldo che fa sarebbe giusto arrivare almeno alle 22.30.
Ufficio tributi: lun-mer-ven 10-12, gio 16-17.45. Io ho telefonato giovedì alle 16.10 e non ha risposto nessuno.
La musica al bar dovrebbe finire alle 23 ma va avanti oltre l'1:30, qualcuno controlla davvero il rispetto degli orari?
Dal 15 giugno al 31 agosto il CUP chiude il sabato, ho trovato il cartello alle 8:05 del mattino dopo essere uscita apposta.
Il centro anziani è aperto 14.30/18.00 tutti i giorni tranne il martedì, peccato che il bus passi solo alle 15.20.
I lavori in strada cominciano alle 6:45 tutte le mattine, capisco la fretta ma prima delle 7:30 è davvero presto.
Ho chiamato il 112 per il motorino che correva nel parco e sono arrivati dopo quaranta minuti, servono più pattuglie.
Per la guardia medica bisogna fare il 116117, scrivetelo più in grande sul sito perché gli anziani non lo sanno.
Il numero verde 800 638 638 per le prenotazioni è sempre occupato la mattina, meglio andare di persona al CUP.
Sul volantino contro le truffe mettete ben chiaro il 112, mia zia non sapeva chi chiamare quando le hanno suonato.
Per chi subisce violenza esiste il 1522, attivo giorno e notte: andrebbe affisso in ogni scuola e in ogni farmacia.
Il lampione è spento, ho segnalato all'800.901.050 come dice il palo, mi hanno risposto che ci vogliono cinque giorni.
I ragazzi dovrebbero conoscere anche il 19696, il Telefono Azzurro, se ne parli durante gli incontri a scuola.
Se vedete un incendio vicino al torrente chiamate subito il 115 oppure il 112, non aspettate che lo faccia un altro.
Per il ritiro degli ingombranti ho provato l'800 123 900 tre volte, la voce registrata dice sempre di richiamare.
Il 117 della Guardia di Finanza e il 113 andrebbero scritti sulla locandina dell'incontro con gli studenti.
Ho fatto il numero 1500 del ministero per il caldo e mi hanno detto di rivolgermi ai servizi sociali del Comune.
Il bus 55 passa ogni quaranta minuti e salta sempre la corsa delle sette e mezza, i ragazzi arrivano tardi a scuola.
La linea H602 si ferma lontano dal palazzetto, per chi va ad allenarsi la sera servirebbe una fermata più vicina.
Con la tangenziale nuova la linea 12 potrebbe evitare il centro, risparmiando almeno dieci minuti ad ogni giro.
Il treno S5 delle 7.08 è pieno, perché non fare una navetta tra la stazione e la zona industriale la mattina?
Le corse 3 e 8 la domenica non ci sono, così mia madre resta a casa e non può venire al mercatino in piazza.
Vorrei una pensilina alla fermata 214, quella davanti alla scuola: siamo in venti ad aspettare sotto la pioggia.
L'autobus N25 verso l'ospedale è l'unico con la pedana per le carrozzine, gli altri mezzi sono troppo vecchi.
Il pullman 6 gira per le vie strette del centro storico e fa tremare i vetri, si potrebbe usare un mezzo più piccolo.
Sull'obiettivo 3.2.1 sono d'accordo, ma il verde si cura tutto l'anno e non soltanto la settimana prima della festa.
Nel punto 1.1.4 si parla di social, però la pagina del Comune non risponde mai ai commenti di chi scrive.
L'obiettivo 64 sulle colonnine mi interessa, ho appena comprato un'auto elettrica e ora vado a caricarla a Gallarate.
Ho letto il 4.2.4 e il 4.2.3: belle parole per le scuole, ma quando cominciano i lavori alla Fermi e alla Dante?
Obiettivo strategico 5.3.2, barriere architettoniche: partite dai marciapiedi vicino alla farmacia, sono i peggiori.
La scheda 22 parla di Villa Oliva ma non dice una data, come facciamo noi cittadini a capire se siete in ritardo?
Il codice 2.2.5 riguarda gli animali, ma la colonia felina dietro il supermercato non è mai stata seguita da nessuno.
Per l'obiettivo 2.1.4 chiedo più parcheggi: un'area con i negozi senza posti auto non serve a niente secondo me.
Trovo che 1.2.3 e 1.2.1 si contraddicano, si vuole meno traffico ma si fanno strade nuove per le automobili.
Misura PNRR 1.4.1, il nuovo sito: è più bello, ma per trovare i moduli ci vogliono sempre troppi passaggi.
Complimenti per l'obiettivo 56! Gli incontri con gli autori sono la cosa più bella che abbiamo in questa città.
Nel 1987 il torrente è uscito e ha allagato mezzo quartiere, spero che la manutenzione promessa si faccia per tempo.
Dal 2023 al 2025 non è cambiato niente nella nostra zona, aspettiamo le strisce pedonali rialzate da una vita.
Mio padre andava alla scuola Dante nel 1954 e dice che il tetto era già da rifare allora, pensate un po' voi.
Il triennio 2025-2027 mi pare lungo, sarebbe meglio avere ogni sei mesi una riga con quello che è stato fatto.
Il CUP è stato inaugurato a dicembre 2023 e funziona bene, grazie a chi ci ha creduto fin dall'inizio.
Nell'estate 2022 il parco era pieno di erba alta, nel 2024 è andata meglio, continuate in questo modo.
Il palazzetto è degli anni '80 e si vede, gli spogliatoi sotto terra hanno la muffa fino al soffitto.
Le Fornaci hanno chiuso nel 1971, vedere finalmente quell'edificio usato per le famiglie fa proprio piacere.
Classe 1948, ancora in gamba e pronto a fare il nonno vigile davanti alla scuola: dove ci si iscrive?
Il contratto per le luci è del 2021, possibile che nel 2025 metà dei lampioni sia ancora quella arancione di prima?
Solo il 12% dei residenti ha risposto al questionario, forse perché era troppo lungo e pieno di parole difficili.
La raccolta differenziata è arrivata al 78,4%, ma nei boschi si trova di tutto, servono più controlli la notte.
Secondo me almeno il 50 per cento dei posti del centro estivo dovrebbe andare a chi ha tutti e due i genitori che lavorano.
La spesa per l'energia è scesa del 7,5 % dopo i cappotti alle scuole, una buona notizia che andrebbe raccontata.
Uno sconto del 30% sulla tassa rifiuti per i negozi nuovi sarebbe un aiuto vero, non solo parole sui manifesti.
Al voto del bilancio partecipativo ha preso parte il 4,2% della popolazione, bisogna trovare un altro modo di coinvolgere.
Avanzamento 35%: che cosa vuol dire di preciso? Che un terzo della strada è fatta oppure che sono stati spesi i soldi?
Il 100% dei bambini dovrebbe poter usare i giochi, per questo quelli inclusivi vanno messi in ogni parco e non in uno solo.
Nove anziani su 10 qui non hanno lo SPID, e il 65% vive da solo: i corsi servono ma serve anche chi li accompagna.
Ho mandato la segnalazione con protocollo n. 0023456/2024 e non ho ancora ricevuto nessuna risposta dagli uffici.
La pratica prot. 18812 del 7 maggio è ferma, allo sportello dicono che manca un parere ma non sanno di chi.
Determinazione n. 1047 del 2024: c'è scritto che l'incarico è affidato, quindi i lavori dovrebbero essere partiti.
Nel bando CIG 9876543ABC si parla di dodici mesi di cantiere, ne sono già passati sedici e la strada è chiusa.
Sul cartello del cantiere c'è il codice CUP E31B21000540001, ma la data di fine lavori è stata coperta con lo scotch.
Ticket 2025-00417 chiuso senza spiegazioni: la buca c'è ancora e adesso è pure più larga di prima, riapritelo.
Delibera di Giunta 88/2025, punto 4: si prevede il bando del bonus bebè in ottobre, confermate le stesse date?
La mia richiesta di accesso agli atti (numero 5521/2025) è del mese scorso, i trenta giorni sono ormai passati.
Con l'ordinanza n. 312 avete chiuso la via per una settimana, ma i cartelli per la deviazione mancano del tutto.
Chi ha un diesel euro 4 non può più entrare in centro d'inverno, ma gli autobus vecchi continuano a girare tranquilli.
Ho una macchina euro 6 e pago lo stesso il parcheggio, mentre per le elettriche è gratis: vi pare giusto?
I giochi dei parchi devono rispettare la norma EN 1176, qualcuno controlla davvero le viti e le catene delle altalene?
I mezzi oltre 3,5 t non dovrebbero passare davanti alla scuola, eppure ne conto almeno venti ogni mattina.
La scuola è in classe energetica G, con il cappotto passerebbe almeno in C: i soldi si recupererebbero in pochi anni.
Le lampade LED da 60 W in via Marconi fanno una luce troppo bianca, meglio quelle più calde che avete messo in centro.
Per il corso del patentino AM i ragazzi della terza media sono contenti, fatelo anche per la bicicletta in quinta.
Un furgone euro 3 fermo con il motore acceso davanti al nido tutte le mattine, servirebbe un divieto ben visibile.
L'Ufficio Relazioni con il Pubblico è gentilissimo, mi hanno aiutata a compilare tutto in dieci minuti, complimenti.
Il Responsabile dell'Area Lavori Pubblici dovrebbe venire a vedere com'è ridotta la pista ciclabile verso il laghetto.
L'Area Polizia Locale ha bisogno di più persone, di sera non si vede mai una pattuglia nei parchi e si sente la mancanza.
Al SUAP mi hanno spiegato bene come aprire il laboratorio, ora aspetto soltanto il parere della Camera di Commercio.
La Consulta delle Attività Sportive lavora bene, Gioca Lo Sport al Parco della Magana è sempre un successo.
Il Corpo Musicale Cassanese ha fatto un concerto splendido a gennaio, speriamo che si ripeta anche l'anno prossimo.
Mi chiamo fuori dalle polemiche, dico soltanto che l'Ufficio Tributi dovrebbe rispondere al telefono ogni tanto.
Alla scuola Enrico Fermi la biciclettata è la festa più attesa, grazie agli insegnanti e ai vigili che la organizzano.
La cooperativa che segue la mensa e l'ATS Insubria fanno i controlli, ma i risultati non si trovano da nessuna parte.
Abito in centro da trent'anni e la chiesa di San Giulio con i suoi affreschi meriterebbe molta più attenzione dal Comune.
`;
