import type { ThesaurusEntry } from '../../domain/content/thesaurus.ts';

/**
 * Everyday words of municipal life, then behind the sign the words and phrases of plans they stand for. A phrase counts for the entries
 * that hold all of its words. Read when an index is built; readers' devices never load it.
 */
const lines = `
municipio, amministrazione, sindaco, assessore, giunta > giunta, assessori, Consiglio comunale
moduli, modulistica, carte, documenti, richieste, istanze, burocrazia > pratiche, pratica, domande
coda, fila, appuntamento, prenotare > code agli sportelli, appuntamenti, prenotazioni
lamentele, lamentarsi, protestare, protesta, segnalare, esposto, disservizi, guasto, guasti, problemi > reclami, segnalazioni
danni, buca, rimborso, risarcimento > sinistro
sondaggio, indagine, parere, giudizio, recensione, feedback, opinioni, contenti, soddisfatti > questionario, gradimento
proposte, proporre, idea, decidere, scegliere, assemblea, budget > bilancio partecipativo, partecipazione
telefono, telefonino, cellulare, iphone, android, applicazione > smartphone, App
pc, computer, informatica, digitale, tecnologia > computer, servizi online, digitale, Sportello Telematico
internet, web, rete, online > internet, online, sito
wifi, hotspot, connessione, wireless > Wi-Fi
social, instagram, telegram, facebook, post, novità, avvisi, comunicazioni > social network, Facebook, notizie
spid, cie, identità digitale, password, accesso > SPID, servizi online
tasse, tassa, imposte, imposta, tributi, cartella > tributi, IMU, TARI
evasori, evasore, evadere, in nero, furbi, furbetti, non pagare le tasse > evasione
tassa rifiuti, tassa spazzatura > TARI, tassa sui rifiuti
ricorso, ricorsi, rimborsi, contestare, liti, avvocato > cause, autotutela
soldi, denaro, finanze, spese, spendere, spende, debiti > bilancio, residui attivi, pagamenti
fornitori, fatture, pagare, pagamento, ritardo > tempi medi di pagamento, paga in tempo, pagare in tempo
aiuto, sostegno, supporto, assistenza, aiutare > aiuto, aiuti, sostegno, assistenza
contributo, contributi, bonus, sussidio, incentivi, assegno, ristori, finanziamenti, finanziamento, fondi > contributi, contributo, bonus, agevolazioni, bandi
sconto, sconti, esenzione, riduzione, agevolazione > esenzioni, agevolazioni
prezzi, prezzo, costo, costi, tariffa, retta, abbonamento, iscrizione, quota > tariffe, rette
ditta, ditte, azienda, aziende, attività, imprenditore, artigiani, artigiano, partita iva > imprese, aziende, SUAP, attività produttive
negozio, boutique, edicola, supermercato, alimentari, negozianti, bottega, botteghe, commerciante, commercianti, esercenti, esercizi, shopping, bar, ristoranti, vetrine > negozi, attività commerciali, commercio
bancarella, bancarelle, ambulanti, ambulante, venditori, mercatino, fruttivendolo > mercato
disoccupazione, disoccupati, cercare lavoro, trovare lavoro > mondo del lavoro, inserimento nel lavoro
lavoro, lavorare, impiego, occupazione > mondo del lavoro, assunzioni, tirocini
concorso, concorsi, assumere, organico > concorso, concorsi, assunzioni
stage, stagista, apprendistato, curriculum, universitari, alternanza scuola lavoro, pcto > tirocini
macchina, macchine, elettrico, auto, automobile, automobili, veicolo, vettura > auto elettriche, traffico, chi guida
caricare, ricaricare, presa, wallbox, ibride > auto elettriche
bici, bicicletta, biciclette, monopattino, ciclisti, ciclista, ciclabile, ciclabili, pedalare > bici, piste ciclabili, percorsi ciclopedonali
camion, tir, autocarri, furgoni > mezzi pesanti
rotonda, rotonde, rondò, incrocio, incroci, semaforo, semafori > rotatorie, incroci
buca, buche, asfalto, asfaltare, asfaltatura, strada, vie, viabilità > strade, strade rurali, marciapiedi
code, ingorghi, circolazione, incidenti, incidente, velocità, autovelox > traffico, rotatorie, controlli stradali, educazione stradale
camminare, camminata, pedone, pedoni, a piedi, passeggiare, passeggiata > a piedi, pedoni, marciapiedi, ciclopedonali
patente, guidare, motorino, moto, scooter, ciclomotore, autoscuola, scuola guida, foglio rosa > patente
vigili, vigile, vigili urbani, polizia municipale, agenti, municipale > Polizia Locale
telecamera, telecamere, videocamera, videocamere, fototrappole, sorveglianza, sorvegliare > videosorveglianza
ladri, furti, furto, rapine, scippi, ronde, delinquenza, delinquenti, criminalità, vandali, vandalismo, sicurezza, degrado > videosorveglianza, presidi fissi, Forze dell'Ordine
carabiniere, poliziotti, poliziotto, polizia, pattuglia > Carabinieri, Forze dell'Ordine, Polizia di Stato, pattuglie
multa, multe, sanzione, punire > sanzioni
ubriaco, ubriachi, alcolici, alcool, alcoltest, birra, drink, pub, discoteca, bere, sbronza, rumore, rumorosi, schiamazzi, chiasso, movida, confusione > alcol, quiete pubblica
droga, droghe, canne, marijuana, cocaina, spaccio, spacciatori, stupefacenti, tossicodipendenti > droga, droghe
truffa, truffatori, truffato, raggiri, raggirati, imbrogli, imbroglioni, call center > truffe
calamità, terremoto, maltempo, disastro, allerta, evacuazione, pericoli > Piano di Emergenza
fiume, fiumi, ruscello, rogge, alluvione, alluvioni, esondazione, esonda, allagamento, allagamenti, allagato, fossi > torrenti, corsi d'acqua, rischio idraulico, rischio idrogeologico
animalisti, cane alla catena, denunciare > tutela degli animali
cane, cagnolino, cuccioli, canile, accalappiacani, quattro zampe, guinzaglio > cani vaganti, sgambamento, animali
gatto, gattini, gattile, colonia felina, mici > gatti
animali domestici, bestie, veterinario, sterilizzazione > animali
picchiare, picchia, maltrattare, maltrattamenti, botte, crudeltà > tutela degli animali, esposto
parco, parchi, giardino, giardini, giardinetti, prato, panchine > parchi, aree verdi, giardini pubblici
altalena, altalene, scivolo, scivoli, dondolo, giostre, giostrine, parco giochi, giochini > parchi gioco, aree gioco, giochi inclusivi
erba, erbacce, tagliare, taglio, sfalcio, potare, potatura, siepi, aiuola, aiuole, piante, fiori, giardinieri > cura del verde, aree verdi, verde pubblico
albero, alberi, alberelli, piantare, piantumare, rimboschimento > giornata dell'Albero, alberi
spazzatura, immondizia, mondezza, pattume, sacchi, sacchetti, ingombranti, differenziata, plastica, pulizia, sporcizia, sporco, discarica, rifiuto > rifiuti abbandonati, abbandono di rifiuti, abbandona i rifiuti, rifiuti
ecologia, ecologico, natura, clima, cambiamento climatico, riscaldamento globale, sostenibilità > ambiente, salute del pianeta, biodiversità
inquinamento, smog, aria pulita, polveri sottili > emissioni, mobilità sostenibile, auto elettriche, salute del pianeta
luce, corrente, elettricità, illuminazione, led, bolletta, bollette, gas, consumi > energia
fotovoltaico, pannelli solari, pannelli, solare, autoconsumo > energia rinnovabile
riscaldamento, caldaia, caldaie, termosifoni, freddo, caldo, isolamento, coibentazione, infissi, finestre > efficienza termica, cappotti, consumi di energia
palestra, palestre, piscina, stadio, atletica, tribune, squadra, squadre, allenarsi, allenamento, sportivi, sportivo, ginnastica, società sportive > impianti sportivi, centro sportivo, Palazzetto, associazioni sportive
pallone, calcio, calcetto, football, partita > campo da calcio, calcetto
basket, pallavolo, volley, tennis, paddle, pallacanestro > Palazzetto, impianti sportivi, beach volley, padel
festa, feste, evento, manifestazione, iniziative, sagre, fiere > eventi, manifestazioni, festa, sagre
spettacolo, spettacoli, commedia, attori, coro, musica, concerto, cantare, orchestra, banda > concerti, concerto, teatro
libro, libri, leggere, lettura, fumetti, studiare, aula studio, scrittori, romanzi, bibliotecario > biblioteca
cultura, culturale, mostre, arte, museo > associazioni culturali, iniziative culturali, affreschi
asilo, asili, asilo nido, nidi, babysitter, prima infanzia > nido
asilo, materna, scuola materna, maternità > scuole dell'infanzia
elementari, elementare, maestre, maestra > scuole primarie, scuola elementare
medie, scuola media > scuole secondarie di primo grado, scuola secondaria
superiori, liceo > scuole secondarie di secondo grado
alunni, alunno, scolari, classe, classi, aula, aule, studente, insegnanti, professori > studenti, alunni, scuole
mangiare, pranzo, cibo, pasti, pasto, refezione, refettorio, cuoca, allergie, celiaci, vegetariano, dieta > mensa
doposcuola, dopo scuola, compiti, anticipo, orario prolungato, tempo pieno, prescuola, postscuola > pre scuola, post scuola
grest, camp, animatori, campo estivo, campi estivi, vacanze, estate, estivi > centri estivi
bimbi, bimbo, bambino, bambina, figli, figlio, piccoli > bambini, minori, nido, bebè
ragazzo, ragazza, teenager, adolescenza, giovanile, gioventù > ragazzi, giovani, adolescenti
minorenni, minorenne, casa famiglia, servizi sociali > minori
affidamento, genitori affidatari > affido
femminicidio, stalking, antiviolenza, maltrattate, violenza domestica, parità di genere, donna, donne > violenza di genere, pari opportunità
sessuale, sessualità, educazione sessuale, sentimenti, emozioni, razzismo, discriminazioni > affettività
bullismo, cyberbullismo, psicologo, crescita, genitorialità > adolescenti, disagio dei giovani
genitori che lavorano, custodia > pre scuola, centri estivi, nido
nonni, nonno, nonna, pensionati, pensionato, vecchi, vecchio, terza età, vecchiaia > anziani
soli, sola, solitudine, compagnia, ritrovo, socializzare, stare insieme, tombola, ballo, bocce > stare con gli altri, spazi di incontro
disabile, disabili, handicap, autistici, dislessia, down, handicappati, invalidi, invalido, invalidità > disabilità, giochi inclusivi
carrozzina, sedia a rotelle, passeggino, rampa, gradini, scale, ciechi, ipovedenti, non vedenti, zebre > barriere architettoniche
ospizio, rsa, casa di riposo, ricovero > rette di ricovero, strutture residenziali
badante, oss, infermiera, alzheimer, demenza, a domicilio, domiciliare > cure a casa, aiuti a domicilio, vita a casa, interventi a domicilio
poveri, povero, povertà, sfratto, isee, arrivare a fine mese, indigenti, bisognosi, servizi sociali, affitto, bollette > famiglie in difficoltà, disagio economico, segretariato sociale
stranieri, straniero, immigrati, extracomunitari, migranti, profughi, rifugiati, integrazione > immigrati stranieri, bambini stranieri, migranti
neonato, neonati, incinta, parto, partorire, pannolini, mamma, mamme, papà, genitori, nascita, gravidanza > bebè, neogenitori
oratorio, chiesa, prete, don > parrocchia, Parrocchie, oratori
solidarietà, beneficenza > volontariato
volontario, volontari, volontariato, onlus, non profit, associazione > volontariato, volontari
medico, dottore, visita, visite, ospedale, ambulatorio, specialista, analisi, sangue, esami, sanità, salute, ticket > CUP, prenotazioni sanitarie
crolla, crollare, pericolante, cade a pezzi > scuole sicure, solai
municipio, palazzo comunale > edifici comunali
sistemare, ristrutturare, ristrutturazione, restauro, riparare, rifare, rifacimento > riqualificare, riqualificazione, rigenerare
palazzo, stabile, fabbrica, capannone, proprietà > edifici, immobili, edificio
urbanistica, edilizia, costruire, geometra, condominio, piano regolatore, terreni, edificabile > PGT, piano di governo del territorio, piano urbanistico, piano regolatore
pedonale, ztl, isola pedonale, centro > centro storico
campagna, campi, agricoltori, contadini, sterrato, sterrate > strade rurali, zone rurali
gente, pensa, pagella, questionari, pareri, insoddisfatto, valutare, intervista, consultare > pensano i cittadini, indagine di gradimento, soddisfazione degli utenti
ruota, bucata, gomma, buca, ferito, ferita, incidente, caduto, caduta, cadere, inciampato, inciampare, indennizzo, arrabbiato, critiche, disagi, ringraziare, perito > reclami
riunione, riunioni, desideri, suggerire, coinvolgere, coinvolti, partecipato, partecipare, idee > bilancio partecipativo
informazione, informazioni, orari, orario, contatti, centralino, rivolgersi, uffici, impiegati, segreteria, delibere, atti, reception > URP, relazioni con il pubblico
homepage, www, website, grafica, navigare, link > nuovo sito internet, sito istituzionale, sito web
istanza, istanze, compilare, modulo, digitalizzare, firma digitale, da casa, sportelli, attesa, prenotazione, telematici > Sportello Telematico, servizi digitali, istanze online
tablet, notifica, sms, play store, ios, cellulari, telefonini, messaggini, chat > App del Comune, applicazione mobile
parchi, router, fibra, senza fili, segnale, giga, collegarsi, navigare > Wi-Fi
tiktok, fb, youtube, twitter, profilo, interruzione, interruzioni, follower, commentare, bacheca, news, notiziario, comunicato > Facebook, canali social
imparare, difficoltà, credenziali, accedere, entrare, tecnico, helpdesk, hacker, pin, bloccato, dimenticato, capace, tutorial > sportello aiuta usare, facilitazione digitale, alfabetizzazione digitale
finanziaria, finanziario, economica, spende, spendono, rendiconto, avanzo, deficit, milioni, euro, ragioneria, tesoreria, previsionale, contabile, pareggio, investimenti > conti bilancio, equilibri di bilancio, rendiconto
incassare, incassi, incassato, incasso, riscossione, insoluti, solleciti, sollecito, recuperare, ingiunzione > residui attivi, riscossione
bonifico, puntuale, puntualità, creditore, pagano, pagato, fattura, saldare, liquidare > fornitori, tempestività dei pagamenti
inutili, inutile, risparmiare, sprechi, spreco, sprecare, efficiente, monitoraggio, indicatori, performance, lavorano, produttività, dipendenti, rendicontazione, traguardi > servizi interni, controllo di gestione
furbetto, scontrini, accertamenti, elusione, equità, giustizia, disonesti, chi non paga > evasione tributi, evasione tributaria, evasione fiscale
sbagliata, sbagliato, errore, errori, doppio, sentenza, opposizione, dovuta, dovuto, impugnare, ingiusta, contraddittorio, legale > cause tributi, contenzioso tributario
ravvedimento, aliquota, aliquote, rendita, catasto, calcolare, prima casa, commercialista, rata, patrimoniale, precompilato > pagare IMU
municipalizzata, spa, cda, controllata, società > società partecipate
bretella, superstrada, autostrada, svincolo, raccordo, deviazione, provinciale, statale, bypass > tangenziale, variante stradale
rurale, campestre, bosco, boschi, sentiero, sentieri, ghiaia, fango, trattore, cascina, cascine, fattoria, agricolo, agricole, agricoltura, polvere > strade rurali, viabilità rurale, strade vicinali
pedalata, monopattini, corsia, corsie, ciclo, bike, jogging, percorso, percorsi > piste bici piedi, pista ciclabile, percorsi ciclabili, mobilità dolce
veloci, veloce, corrono, rallentare, rallentatori, precedenza, pericoloso, pericolosa, attraversare, investito, dosso, limite > rotatorie mezzi pesanti, moderazione del traffico
arredo, pavimentazione, piazze, piazzetta, pedonalizzare, morto, vivibile, deserto, lampioni > centro storico vivo, riqualificazione del centro storico
variante, lotti, lotto, cemento, cementificazione, suolo, palazzine, villette, terreno, edificare, architetto, periferie, periferia, sottotetto, permesso di costruire, edilizio > PGT, piano di governo del territorio, piano urbanistico, piano regolatore
apro, apre, aprire, apertura, avviare, iniziare, licenze, autorizzazione, autorizzazioni, pizzeria, ristorante, parrucchiere, estetista, subentro, insegna, artigiana, sportello unico > SUAP sportello imprese, attività produttive
giovane, camera di commercio, start up, imprenditorialità, finanziare, prestito, autonomo, innovativa > giovani imprenditori
esonero, esonerati, detassare, barista, ristoratore, meno tasse > TARI
regionale, regionali, sovvenzione, sovvenzioni, prestiti, distretto, crisi > Bandi Regione, bandi regionali, distretto del commercio
abbigliamento, serrande, saracinesche, sfitto, sfitti, vetrina, acquisti, comprare, vuoti > Negozi qualità centro storico, negozi sfitti
quartiere, banco, banchi, posteggio, posteggi, piazzola, frutta, verdura, venditore, mercatale, mercatali > mercato di qualità, mercato settimanale, mercato coperto
weekend, domenicale, fine settimana, patronale, palio, gastronomia, organizzatori, domenica, divertirsi, divertimento, stand > Sagre fiere eventi, programmazione degli eventi
giro, pattugliamento, ronda, volante, gang, bande, posto di blocco > Presidi fissi, presidio del territorio
paura, sicuro, insicuro, insicurezza, rubato, rubare, rubano, aggressione, rapina, scippo, danneggiamento, teppisti, delinquente > Presidi fissi, videosorveglianza
ubriachezza, alcolismo, alcolico, vino, disturbo, musica alta, baccano, casino, dormire, risse, rissa, locali, spritz, ubriacarsi, discoteche > abuso alcol
vigilessa, comandante, comando, assunzione, assumono, agente, poliziotto > assunzioni Polizia Locale
vandalico, atti vandalici, targhe, targa, filmati, riprese, registrazioni, privacy, graffiti, imbrattare, muri, spiare > videosorveglianza
casco, ciclomotori, decurtazione, punti, patentini, lezioni > Educazione stradale punti patente
inganno, ingannare, citofono, porta a porta, sconosciuti, telefonata, telefonate, finto, falso, derubata, derubati, phishing, raggiro, anziana, contatore, imbroglione > truffe
fumare, fumo, canna, pusher, drogati, tossici, hashish, cannabis, spacciare, finanza, dipendenza > droghe scuola, tossicodipendenze
straripa, straripare, argine, piene, detriti, sponde, nubifragio, pioggia, piogge, fosso, acqua, idrogeologico, frana, cantine > torrenti, corsi d'acqua, rischio idraulico, rischio idrogeologico
pensione, alpino, transenne, steward, logistica, soccorritori > Volontari protezione civile
sisma, scossa, scosse, sirena, evacuare, incendio, incendi, pompieri, rischio, catastrofe, esercitazione, neve, nevicata, tempesta, emergenze, pericolo > Piano Emergenza Comunale
bastonare, veleno, avvelenato, bocconi, abbaia, diritti > Tutela animali
perso, perduto, padrone, smarrito, randagio, scappato, rifugio, microchip, micio, micia, gattara, gattare, felina, cucciolo, cucciolata, vagante > cani vaganti gatti randagi, randagismo
giocare, guinzaglio, sguinzagliare, recinto, recintata, correre, dog, sgambo > sgambamento, area cani
costa, costano, iscriversi, iscrivere, quote, abbonamenti, gestore, gestori > associazioni sportive tariffe
ammodernare, impianto, campi > Impianti sportivi norma
calciatore, gol, calcistica, scuola calcio, undici, manto, prato sintetico > campo calcio erba sintetica
discipline, judo, danza, karate, arti marziali, rugby, tornei, torneo, gara > sport associazioni oratori, promozione dello sport
attore, recita, lirica, opera, jazz, musicisti, musicale, palcoscenico, biglietti, cabaret, burattini, pianista, natale, natalizio, bande, coro > Concerti stagione musicale teatro, stagione teatrale
libreria, fiabe, favole, racconti, storie, poesia, poesie, lettori, letture, interprestito, scrittore, scrittrice, romanzo, giornali, riviste, studio > Leggere biblioteca, promozione della lettura, prestito librario
cespugli, foglie, rami, incolto, innaffiare, panchina > manutenzione verde pubblico, cura verde parco
adotta, adottare, logo, privati, marchio > Sponsor verde, sponsorizzazioni
giostrina, dondoli, sabbiera, gioco, giocare, giocattoli, inclusivo > Giochi inclusivi, aree gioco
piantumazione, ripulire, pulire, plogging, guanti, mozziconi, cartacce, ecologisti, giornata > Giornate ambiente cura verde, giornate ecologiche
suonare, percussioni, picnic > parco musicale
sepolto, seppellisco, sotterrare, cremare, cremazione, morto, morta, morire, lapide, funerale > cimitero animali
co2, lampadine, lampadina, termosifone, emissioni, dispersione, efficienza, consumare, consumo, illuminare > energia edifici comunali, efficientamento energetico, riqualificazione energetica
ibrida, batterie, benzina, distributore, spina, elettrici, elettriche > Colonnine ricarica auto
pannello, solari, autoproduzione, condivisione, green > Comunità energetiche
inquinamento, riciclo, riciclare, ecosistema, api, insetti, gita, ecologico, sostenibile > salute pianeta, educazione ambientale scuole
boschi, monnezza, mondezza, rumenta, cassonetto, cassonetti, sporcaccioni, sporcaccione, incivili, buttare, butta, buttano, gettare, getta, sacco, materassi, divano, frigorifero, elettrodomestici, cestini, schifo, sporca, fototrappola, bidone, calcinacci > abbandona rifiuti, abbandono dei rifiuti
culla, graduatoria, paritaria, privata, lista di attesa, iscrizioni > nido scuole dell'infanzia, asilo nido
colonia, colonie, giugno, luglio, agosto, cre, svago, ricreativo, scuole chiuse, vacanza > Centri estivi
affidataria, accogliere, ospitare, violento, violenta, picchiata, uguaglianza, stalker, molestie, maltrattata > affido familiare
eletti, ragazzini, consigliere, consiglieri > Consiglio ragazzi ragazze, consiglio comunale dei ragazzi
esperienza, stagisti, tirocinante, praticantato, apprendista, universitario, laurea, tesi, diploma, diplomati, lavoretto, lavoretti, primo impiego > Tirocini formativi
tolti, tolto, togliere, allontanamento, allontanati, allontanare, violenti, abusi, abbandonati, educatori, minorile, neuropsichiatra, trascurati > Minori proteggere, tutela dei minori
mangiano, mangia, cuoco, cucina, catering, pranzi, merenda, verdure, intolleranze, intollerante, allergia, allergico, celiaco, celiachia, biologico, menù > mensa scolastica, refezione scolastica
non parla, parlano, straniera, lingua, lingue, italiano, traduzione, traduttrice, cinese, arabo, etnico, razzista, religione, amore, sesso, gay, bilingue, intercultura > scuola affettività diversità, mediazione culturale
lasciare, entrare, entrata, presto, mattina, uscita, tardi, pomeriggio, pomeridiano, nuotare, vasca, sorveglianza > prima dopo scuola, doposcuola, pre scuola
spifferi, gelo, fredda, fredde, gelano, termico, tetti, coperture > Scuole energia, edifici scolastici energetico
intonaco, pericolosa, pericolose, crepa, crepe, vecchia, vecchie, bagni, infiltrazioni, piove, crollo, riparare, riparazione, riparazioni, antincendio, sicura, sicuri, controsoffitto > Scuole sicure accoglienti, edilizia scolastica
ingrandire, ingrandimento, ala, sismico, sismica, smaltimento, costruzione, espansione > Ampliamento scuole
pagare le bollette, bollette, bisogno, bisogni, indigente, miseria, sfrattato, reddito, fine mese, mutuo, vedova, ragazza madre, separato, viveri, senzatetto, senza soldi, spesa > Aiuti economici sociali famiglie, sostegno economico famiglie
isee, neomamma, partorito, nato, nata, nascere, aspetto, gemelli, maternità, gravida, avuto > Bonus bebè
inserimento lavorativo, disoccupata, licenziato, licenziata, licenziamento, perso, cassaintegrato, operaio, collocamento, straniera, rifugiato, senza lavoro > entrare mondo lavoro, inserimento lavorativo
parroco, donare, donazioni, altruismo, fede, sussidiarietà > volontariato Parrocchie, terzo settore
attività, solo, isolata, carte, bocciofila, gite, incontrarsi, amici, amicizia, circolo, nonna, anziana > Spazi incontro anziani, centro anziani
aiutano, utile, rendermi, rendersi, pensione, custode, vigilanza, nonno, invecchiare, invecchiamento > Anziani volontari
autosufficiente, autosufficienza, malato, malata, infermiere, geriatra, allettato, suocera, madre, padre, assistere, accudire, badanti, ricoverare, istituto, parente > famiglie anziani casa, assistenza domiciliare anziani
tac, radiografia, ecografia, prelievo, ricetta, impegnativa, dottoressa, poliambulatorio, prenotare, prenoto, cardiologo, oculista, farmacia > CUP, prenotazioni sanitarie
accessibilità, accessibile, sconnesso, sconnessi, scalini, scalino, gradino, stampelle, montacarichi, strisce, attraversamento, passeggini, rialzati, zebre, elevatore > barriere architettoniche
paralizzato, sindrome di down, asperger, handicappato, sordo, sordi, invalida, invalidi, invalidità, sollievo, autistico, diurno > Aiuti casa persone con disabilità, assistenza disabili
educatori, bes, dislessico, insegnante, sostegni, supporto scolastico > Assistenza scuola studenti con disabilità, inclusione scolastica, assistenza educativa scolastica
lampioni, lampione, buio, luci, illuminare > punti luce, pubblica illuminazione, illuminazione pubblica
telecamere, telecamera > impianto di videosorveglianza
differenziata, bidoni, cassonetti, netturbino, spazzino, umido, indifferenziato, tariffa puntuale > raccolta differenziata, igiene urbana, servizio di raccolta
discarica, ingombranti, riciclo, riuso > centro di raccolta, piattaforma ecologica, isola ecologica
parcheggio, parcheggi, posteggio, sosta, strisce blu, posti auto > parcheggi, aree di sosta, piano della sosta
autobus, bus, pullman, corriera, fermata, mezzi pubblici, navetta > trasporto pubblico, trasporto pubblico locale, linea urbana
scuolabus, pulmino, pedibus > trasporto scolastico, pedibus
stazione, treno, pendolari > stazione ferroviaria, ferrovia
cimitero, tombe, loculi, funerale, defunti > cimiteri, servizi cimiteriali, loculi
acqua, rubinetto, fontanelle, acquedotto > rete idrica, servizio idrico, acquedotto
fogna, fogne, tombini, scarichi > fognatura, rete fognaria
neve, ghiaccio, sale, spazzaneve > sgombero neve, piano neve
case popolari, alloggi, affitti, sfratto, sfratti > edilizia residenziale pubblica, alloggi comunali, emergenza abitativa
turisti, turismo, visitatori, albergo, vacanze, ospitalità > promozione turistica, turismo, accoglienza turistica
museo, mostra, mostre, quadri, collezione > museo, spazi espositivi, patrimonio culturale
anagrafe, carta d'identità, residenza, certificati, stato civile, matrimonio > servizi demografici, anagrafe, stato civile
elezioni, seggi > servizio elettorale
impiegati, dipendenti comunali, assunzioni, formazione del personale > personale dipendente, fabbisogno di personale
trasparenza, corruzione, legalità, gare, appalti > anticorruzione, amministrazione trasparente, prevenzione della corruzione
privacy, dati personali, hacker, attacchi informatici > protezione dei dati, sicurezza informatica
computer, digitale, spid, app io, pagopa > transizione digitale, servizi digitali
fondi europei, europa, pnrr, recovery > PNRR, fondi europei
zanzare, topi, piccioni, insetti > disinfestazione, derattizzazione
ponte, ponti, cavalcavia, sottopasso, viadotto > ponte, passerella, sovrappasso, sottopasso
piscina, nuotare, nuoto, vasca > piscina, impianto natatorio
torre, castello, mura, monumento, restauro, palazzo antico > restauro, bene storico, beni culturali
fontana, fontane > fontana, fontane
funicolare, funivia, ascensore urbano > funivia, funicolare
orti, orto, coltivare, ortaggi > orti urbani, orti sociali
api, insetti, bosco, boschi, piantare alberi > forestazione urbana, biodiversità
caldo, siccità, clima, riscaldamento globale > adattamento climatico, cambiamenti climatici
gioco d'azzardo, slot, ludopatia, scommesse > ludopatia, gioco d'azzardo patologico
bowling, giovani, aggregazione, centro giovani > politiche giovanili, centro di aggregazione giovanile
sala studio, aula studio, coworking > sala studio, spazi di studio
quartiere, quartieri, portierato, custode, vicini > portineria di quartiere, comitati di quartiere, controllo di vicinato
ambulatorio, medico, infermiere, casa della salute > casa di comunità, ambulatori
donne, violenza, centro antiviolenza > centro antiviolenza, pari opportunità
profughi, rifugiati, accoglienza > accoglienza migranti, SAI
senzatetto, dormitorio, freddo > senza dimora, accoglienza notturna
pannelli, fotovoltaico > impianto fotovoltaico, energie rinnovabili
asfalto, buche, strade rotte, dossi > manutenzione strade, asfaltature
gattile, canile, randagi > canile, gattile
panchine, cestini, arredo > arredo urbano
gemellaggio, gemellaggi, europa > gemellaggi
carnevale, natale, luminarie, mercatini > manifestazioni natalizie, luminarie
parco, parchi, giardinetti, aiuola, aiuole, prato > giardini
nido, asilo nido, bambini piccoli > asilo
passerella, passerelle > ponte
mutualità, mutuo soccorso > aiuto reciproco
volantino, volantini, locandina, manifesti > locandine
`;

/** See `lines`. */
export const nationalSynonyms: readonly ThesaurusEntry[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [everyday = '', official = ''] = line.split(' > ');
    return { everyday: everyday.split(', '), official: official.split(', ') };
  });
