/**
 * Subjects that plans of municipalities seldom hold, by who answers for them; commas part them. A plan that holds one of them is
 * searched as for any other word. Several words name a subject together, in whatever order they are typed; plurals and forms of verbs are
 * understood. A single word that no plan takes for one of its own needs no place here: whatever a plan lacks is told as outside.
 */
export const outsideLines = {
  comune: `carta d'identità, documento d'identità, anagrafe, certificato, certificato nascita, certificato morte, stato di famiglia, residenza, cambio indirizzo, matrimonio, sposare, unione civile,
    separazione, separare, divorzio, cittadinanza italiana, chiedere cittadinanza, cambio nome, cambio cognome, elezione, votare, elettorale, referendum, loculo, posto cimitero, cimitero comunale, cimitero tomba, orari cimitero, tomba,
    cremazione, ossario, esumazione, camera mortuaria, funerale, pompe funebri, testamento, donazione organi, giudice di pace, autenticare firma, copia conforme, oggetti smarriti, oggetti ritrovati, perso chiavi,
    passo carrabile, passo carraio, occupare suolo, suolo pubblico, tosap, trasporto scolastico, scuolabus, parcheggio, parcheggiare, posteggiare macchina, posteggiare auto, strisce blu, disco orario, rimozione auto, carro attrezzi,
    permesso ztl, pass disabili, contrassegno invalidi, neve, zanzara, topo, disinfestazione, piccione, nutria, tombino, gemellaggio, città gemellate, casa popolare, alloggio popolare,
    edilizia popolare, alloggio comunale, idoneità alloggiativa, affissione, insegna pubblicitaria, manifesto funebre, botti capodanno, bagno pubblico, wc pubblico, casa dell'acqua, stipendio sindaco, guadagna sindaco, asta immobiliare,
    orti urbani, circo, luna park, cinema, piattaforma ecologica, isola ecologica, abuso edilizio, condono, agibilità, usi civici, licenza taxi, licenza pesca, anagrafe canina, iscrizione cane, microchip,
    scuola danza, campo da golf, pesca sportiva, tiro a segno, pista pattinaggio, raccolta differenziata calendario`,
  questura: `passaporto, permesso di soggiorno, carta di soggiorno, visto ingresso, visto turistico, ricongiungimento familiare, asilo politico, protezione internazionale, porto d'armi, arma, questura,
    prefettura, denuncia smarrimento, denuncia furto, espatrio, caccia`,
  inps: `pensione, inps, cassa integrazione, reddito di cittadinanza, reddito di emergenza, assegno di inclusione, assegno unico, contributi previdenziali, congedo parentale, malattia, patronato`,
  salute: `ospedale, pronto soccorso, guardia medica, ambulanza, medico di base, medico curante, medico di famiglia, cambio medico, dentista, vaccino, vaccinazione, tessera sanitaria, codice fiscale, ticket, donare sangue, donazione sangue, covid,
    farmacia di turno, invalidità civile, consultorio, visita fiscale, bonus psicologo, ricetta medica, veterinario, asl, fascicolo sanitario, tumore, pap test`,
  fisco: `bollo, tassa automobilistica, tassa auto, dichiarazione dei redditi, modello 730, 730, irpef, canone rai, catasto, rendita catastale, visura, agenzia delle entrate, cartella esattoriale, rottamazione cartelle,
    superbonus, bonus facciate, bonus ristrutturazione, bonus mobili, successione, eredità, notaio, codice tributo`,
  mezzi: `treno, stazione, ferrovia, autobus, bus, pullman, fermata, metropolitana, tram, taxi, aereo, aeroporto, autostrada, casello, sciopero mezzi,
    trasporto pubblico, mezzi pubblici, motorizzazione, revisione auto, revisione moto, collaudo auto, assicurazione auto, passaggio di proprietà, foglio rosa, patente scaduta, esame patente, rinnovare patente, rinnovo patente, benzina`,
  altri: `vigili del fuoco, pompiere, posta, ufficio postale, università, esame di maturità, pagella, borsa di studio, borsa valori, graduatorie docenti, processo, procura, tribunale, casellario giudiziale, avvocato gratis, gratuito patrocinio, bolletta telefono, fibra ottica,
    antenna, televisione, gioco d'azzardo, slot, scommessa, guardia forestale, perdita acqua, bolletta gas, serie b, previsioni del tempo, meteo, servizio militare, esercito, acquedotto, contatore gas, contatore acqua, contatore luce, green pass,
    consolato, ambasciata, sindacato, albergo, bed and breakfast, turismo, turista, museo, mare, sci, parlamento, presidente della repubblica, guerra, guardia giurata,
    carcere, centrale nucleare, patente nautica, serie a, ricetta cucina`,
} as const;

/** Who answers for a subject outside. */
export type Outsider = keyof typeof outsideLines;
