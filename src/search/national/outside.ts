/**
 * Subjects that plans of municipalities seldom hold, by who answers for them; commas part them. A plan that holds one of them is
 * searched as for any other word. Several words name a subject together, in whatever order they are typed; plurals are understood.
 */
export const outsideLines = {
  comune: `carta d'identità, documento d'identità, anagrafe, certificato, certificato di nascita, certificato di residenza, certificato anagrafico, autocertificazione, stato di famiglia, cambio residenza, cambiare residenza, spostare residenza,
    residenza, cambio indirizzo, stato civile, matrimonio, nozze, sposarsi, sposarmi, sposarci, sposare, unione civile, separazione, divorzio, divorziare, cittadinanza, elezione, votare, seggio,
    tessera elettorale, scheda elettorale, scrutatore, referendum, loculo, cimitero comunale, cimitero tomba, orari cimitero, tomba, lapide, cremazione, funerale, pompe funebri, defunto, ossario, camera mortuaria,
    testamento, testamento biologico, donazione organi, giudice di pace, oggetti smarriti, oggetti ritrovati, perso portafoglio, perso chiavi, portafoglio, passo carrabile, passo carraio, occupazione suolo, tosap, cosap, scuolabus,
    trasporto scolastico, pulmino, parcheggio, parcheggiare, posteggiare macchina, posteggiare auto, strisce blu, parchimetro, disco orario, rimozione auto, carro attrezzi, neve,
    zanzara, disinfestazione, derattizzazione, topo, ratto, scarafaggio, blatta, piccione, vespa, cimice, calabrone, processionaria, nutria, cinghiale, fognatura, fogna, tombino, spurgo, gemellaggio, città gemellate,
    casa popolare, alloggio popolare, edilizia popolare, alloggio comunale, idoneità alloggiativa, affissione, manifesto funebre, fuochi d'artificio, botti capodanno, bagno pubblico, casa dell'acqua, fungo, tartufo,
    stipendio sindaco, guadagna sindaco, asta immobiliare, orti urbani, orto, moschea, sinagoga, circo, luna park, carnevale, pattinaggio, skatepark, cinema, multisala, piattaforma ecologica, isola ecologica, ecocentro`,
  questura: `passaporto, permesso di soggiorno, carta di soggiorno, visto ingresso, visto turistico, ricongiungimento familiare, asilo politico, protezione internazionale, porto d'armi, arma, fucile, questura,
    prefettura, denuncia smarrimento, denuncia furto, espatrio, caccia, cacciatore`,
  inps: `pensionamento, pensione, inps, inail, naspi, cassa integrazione, reversibilità, reddito di cittadinanza, reddito di emergenza, assegno di inclusione, assegno unico, contributi previdenziali, tfr, congedo parentale, malattia, patronato`,
  salute: `ospedale, pronto soccorso, guardia medica, ambulanza, medico di base, medico curante, medico di famiglia, pediatra, dentista, vaccino, vaccinazione, tessera sanitaria, codice fiscale, ticket, donare sangue, tampone, covid,
    farmacia di turno, invalidità civile, consultorio, aborto, fisioterapia, ginecologo, ricetta medica, veterinario, asl, fascicolo sanitario, dialisi, tumore, pap test, mammografia`,
  fisco: `bollo auto, bollo, marca da bollo, dichiarazione dei redditi, modello 730, 730, irpef, iva, canone rai, catasto, visura catastale, visura, agenzia delle entrate, cartella esattoriale, equitalia, rottamazione cartelle,
    superbonus, bonus facciate, ecobonus, bonus ristrutturazione, bonus mobili, successione, eredità, notaio, bancomat, dogana, codice tributo`,
  mezzi: `treno, stazione, ferrovia, trenitalia, trenord, autobus, bus, pullman, corriera, fermata, metropolitana, tram, taxi, aereo, aeroporto, autostrada, casello, telepass, traghetto, abbonamento treno,
    biglietto autobus, trasporto pubblico, mezzi pubblici, autonoleggio, motorizzazione, revisione auto, collaudo, assicurazione auto, passaggio di proprietà, foglio rosa, benzina, benzinaio`,
  altri: `vigili del fuoco, pompiere, posta, ufficio postale, raccomandata, postino, francobollo, università, esame di maturità, pagella, supplenza, graduatorie docenti, processo, gratuito patrocinio, bolletta telefono, enel, fibra ottica,
    antenna, televisione, tv, gratta e vinci, slot, slot machine, ludopatia, gioco d'azzardo, scommessa, oroscopo, meteo, previsioni del tempo, servizio militare, esercito, acquedotto, contatore gas, contatore acqua, contatore luce,
    consolato, ambasciata, sindacato, hotel, albergo, bed and breakfast, agriturismo, turismo, turista, museo, spiaggia, mare, sci, zoo, acquario, parlamento, senatore, deputato, presidente della repubblica, guerra,
    carcere, prigione, detenuto, centrale nucleare, inceneritore, termovalorizzatore, vulcano, patente nautica, calciomercato, serie a, ricetta cucina, lotteria`,
} as const;

/** Who answers for a subject outside. */
export type Outsider = keyof typeof outsideLines;
