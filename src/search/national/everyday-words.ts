/**
 * Words of everyday Italian that few plans of municipalities speak of. Spelt right, they are no slips, beginnings or relatives of words
 * that a plan holds ("cinema" is no "cinta"). Read when an index is built: readers' devices get only those that come close to a word of
 * their plan.
 */
const lines = `
abito accordo aceto acqua acquario acrobata adesivo adozione adulto affare affitto agente agenda aglio ago agnello agonia aiuola ala alba albergo albicocca album alce alfabeto alga
alleanza allenatore allevamento allievo allodola alloggio alluce alluminio almanacco alpinismo altare altezza alunno alveare amaca amante amarena ambasciata ambra ambulanza amico ammiraglio amore
ampolla anatra anca anello anfora angelo angolo anguria anima annuncio antenna antifurto antipasto anziano ape aperitivo appalto appetito applauso aquila aquilone arachide aragosta arancia arca
archeologo archivio arco arcobaleno argento argilla aria armadio armatura armonia aroma arpa arrosto artigiano artiglio artista ascella ascia asino asma asparago aspirina assassino assegno asse
assicurazione astronave astronomia atleta atlante atomo attentato attore avena avventura aviazione avorio bacca bacio baffo bagaglio bagno balena balestra ballo balsamo bambola banana banca bancone
bandiera barattolo barba barbiere barca barella barone barriera basilico bastone battaglia batteria battesimo baule bava becco befana belva benda benzina berretto bestiame bevanda
bibita bidello biglia bilancia biliardo binario biologia birra biscotto bistecca bisturi bocca boccale bocciolo bolla bolletta bomba bordo borraccia borsa borsetta bottega bottiglia bottone
boxe braccio bracciale brace branco brandina brasato bretella briciola briglia brivido broccolo brodo bronchite bronzo bruco budino bue bufera bugia bulbo burattino burro bussola busta cabina caccia
cacciavite caffe calamita calamaro calcolatrice caldaia calendario calice calma calore calvizie calza calzino calzolaio cambiale cameriere camerata camicia caminetto camion cammello campana
campeggio camper campione canale canapa canarino cancello cancro candela candidato canestro canguro cannone cannuccia canoa canotto canto cantante canzone capello capitale capitano cappella cappello
cappotto cappuccino capra capriccio capriolo caraffa caramella carbone carcere cardiologo carie carnevale carota carne carrello carriera carro carrozza carta cartella cartolina cartone caserma cassa
cassaforte cassetto castagna castello catena cattedrale cauzione cavallo cavalletta caviale caviglia cavo cavolo cena cenere centauro centesimo cera ceramica cerbiatto cereale cerniera cero cerotto
cerva cervello cesoie cespuglio cestino cetriolo chiave chiodo chirurgo chitarra chiocciola ciabatta cialda ciambella cicala cicatrice ciclone cicogna cigno ciliegia cimice cinema cinghiale cinghia
cinta cintura cioccolato cipolla cipresso circo ciuccio civetta clacson clarinetto cliente clinica coccinella cocco coccodrillo cocomero coda cognata cognome colazione colibri colla collana collant
collare collega colletto collina collirio colomba colonna colore coltello comare combustibile cometa comico commedia commesso commissario comodino compasso complice compleanno computer concerto conchiglia
condanna condimento condono conferenza confessione confine coniglio consolato contadino conte contrabbando convento coperta copertone coppa corallo corda cornetto cornice corno corona corpo corriere
corrida corsaro corteccia corvo coscia cosmetico costume cotone cotoletta cravatta credito crema creta cricket criceto crimine cristallo croce crociera crosta cruciverba crusca cubo cucchiaio cuccetta
cucitrice cugino culla cultura cuoio cuore curva cuscino custodia damigiana dama danza data dado debito delfino delitto dente dentifricio dentista deputato deserto detersivo detective diabete diamante diario
diarrea diavolo dieta dinosauro dio diploma direttore disco discorso disegno dito divano divorzio doccia dogana dolce dollaro dolore domatore dono doping drago dramma duca duello duna duomo ebanista eclissi
edera edicola elefante elica elicottero elmo embrione emicrania enciclopedia enigma epidemia equatore erba eremita eroe erede eredita esame esercito esilio esplosione espresso estetista estintore esumazione
etichetta ettaro eutanasia fabbro faccia faccenda fagiano fagiolo falcone falegname falena fama fanale fantasma fante fard faraone farfalla farina farmacia faro fata favola fazzoletto febbre fegato felce
felpa fenicottero ferie ferro ferrovia ferita festival fetta fiaba fiamma fiammifero fianco fico fidanzato fieno figurina filetto film filosofia finale finanziere fiocco fionda fiore firma fisco fisica
fisioterapia flauto foca foglio fogna folla fontana forchetta foresta forfora formaggio formica formula fornaio fornello forno fortezza fortuna forza fossile foto fotografo fotocopia foulard fragola
francobollo frate fratello freccia freno frigorifero frittata frumento frusta fucile fuga fulmine fumetto fune funerale fungo fuoco furgone gabbia gabbiano galera galleria gallina gallo galoppo gamba
gamberetto ganascia gancio gara garage garanzia gatto gazza gazzella gelato gelo gelosia gelsomino gemello generale genio gerbera geografia geranio gesso gesto ghepardo ghiacciolo ghiaccio ghianda ghiro ghirlanda
giacca giacimento giaguaro giallo giardiniere giglio gilet ginecologo ginocchio gioiello gioielliere giornalista giostra giraffa girasole giubbotto giudice giungla giuramento glicine gnocco gnomo goccia gola golf
gomito gomma gommone gonna gorilla governante governatore grammatica grana granchio grandine grano grappa grattacielo grattugia griglia grillo grotta gru guancia guanto guardaroba guerra guerriero gufo
guida guscio hamburger hobby hockey hotel icona idraulico idrante iena igloo imballaggio imbarcazione imbianchino imbuto impasto imperatore impermeabile incenso inchiostro incisione incubo incudine
indiano infarto inferno inflazione influenza ingegnere inglese inno insalata insetto insulina interruttore intestino inventore inverno investigatore iris ironia isola istruttore isterismo ittica jeans
karaoke karate ketchup kiwi koala labbro ladro lacca lago lama lametta lampada lampo lana lancia lapide lapis lardo laringe lasagna laser latte lattina lattuga laurea lava lavagna lavanda lavanderia
lavandino lavastoviglie lavatrice leggenda legna legno lente lenticchia lenzuolo leone leopardo lepre lettera letto leva libellula liceo lievito lillà lima limone limonata lince lingerie liquore liquirizia
lisca litro liuto locanda locomotiva logopedista lombrico lontra lotteria lotto lozione lucchetto lucciola lucertola lumaca luna lupo lusso lutto macchia macchinista macedonia macellaio macelleria
madonna maestro mafia magazzino maggiordomo maggiorana maglia maglietta maglione magnete mago mai maiale maionese mais malattia malaria maledizione malta malvivente mandarino mandorla manetta manicure manica
manico manicomio maniglia manovella manta mantello mantide manzo marea mare margarina margherita marinaio marina marito marmellata marmo marmotta martello maschera massaggio massaggiatore matematica materasso
matita matrigna matrimonio mattone mazza meccanico medaglia medicina medusa mela melanzana melo melodia melone memoria mensola menta mento meraviglia mercante mercurio merenda merlo messa messaggero mestolo
metano meteora metropoli microfono microscopio miele mietitura milione militare milza minatore miniera minestra minigonna ministro miracolo mirtillo missile mitra mobile mocassino moda modella modem moglie molla
momento monaca monaco mondo moneta monologo montagna monumento moquette morbillo morso mortadella mortaio mosaico mosca moschea mosto motore motoscafo mucca mugnaio mulino mulo multa mummia municipio muratore
muschio muscolo museo musicista mutande mutuo narciso naso nastro natale natura naufragio nausea nave nazione nebbia negozio nemico neo nervo nespola neve nevrosi nipote nocciola nodo noia nome nomade notaio
notte nozze nube nuora nuotatore nuvola oasi oca occhiali occhio oceano oculista odio odore officina olio oliva ombelico ombra ombrello ombrellone omelette omicidio omeopatia onda opale opera operaio ora orafo
orchidea orco orecchino orecchio orfano organo orgoglio orice orizzonte ormone orma oro oroscopo orologio ortica orso ortopedico orzo osso ospite ostello osteria ostrica ostaggio otite ottico ottone ovale ovile
pace padella padre padrino paglia pala palestra palla palloncino palma palmo palo palombaro palpebra palude pancetta pancia pancione pandoro pane panettone panino panna panno pannocchia pantaloni pantera
pantofola panzerotto papa papavero pappa pappagallo paracadute paradiso parafango paralisi parafulmine parasole parcella parlamento parmigiano parrucca parrucchiere parola partigiano passaporto passero passerella
passione pasta pasticca pasticceria pasticciere pastore patata patente patrigno pattinaggio pattini paura pavone peccato pecora pedicure pediluvio pelle pelliccia pellicola pelo penale penicillina penisola penna pennarello
pennello pentola pepe peperone pera perdono perla perito perizia pernice pesca pescatore pesce pescecane peso peste pestello petardo petrolio pettine pettirosso petto pezza piaga pialla pianeta pianista pianta
pianura piatto picnic piede piega pietra pigiama pigna pila pilota pillola pinguino pino pinna pinza pioggia piovra pipa pipistrello pirata piramide pisello pistola pittore pittura piuma pizza pizzaiolo
pizzo platano platino plettro pneumatico podio poeta poesia politico polipo pollaio pollice pollo polmone polpetta polpo polso poltrona polvere pomata pomodoro pompelmo ponte pony porcellana porcile porcospino poro porro
porta portafoglio portiere porto portone posacenere posata posta postino pozzo pranzo prato pregiudizio preghiera premio presepe presidente pressione prestigiatore prete prigione prima primavera primula principe principessa
procura procuratore prodotto profumo profumeria profeta prognosi prosciutto proteina proverbio prua prugna psichiatra pugilato pugile pugno pulce pulcino puledro pullman puma pupazzo punteruolo puzzle quaderno quadrifoglio quadro quaglia
quercia querela rabarbaro rabbia racchetta radar radice radio radiologia raffreddore ragno ragione ragazzata raggio rally ramarro rame ramo rana rapa rasoio rastrello ratto razzo recinto regalo reggiseno regina regista
regno religione remo rene reptile resina respiro rete reuma ricamo ricatto riccio ricchezza ricetta ricevimento ridere righello rimorchio rima ringhiera rinoceronte ripetizione riscatto riso risotto ristorante rito rivolta rivista rivoluzione robot roccia romanzo
romeo rondine rosa rosario rosmarino rospo rossetto rovo rubinetto rubino ruga ruggine rugby rugiada rum ruota ruscello sabbia sacco sacerdote salame salario saldatura sale saliva salmone salone salotto salsa salsiccia
salto salumeria salvagente salvia sandalo sangue santo santuario sapone sapore sardina sarto sasso sassofono satellite savana sauna sbarra scacchi scacco scaffale scala scalpello scandalo scapola scarabeo scarafaggio scarpa scatola scena scettro scheletro scherma scherzo schiaffo
schiavo schiena schiuma sci sciabola sciarpa sciatore scienza scienziato scimmia scimpanze sciopero sciroppo scoglio scoiattolo scommessa scooter scopa scorpione scotch scrigno scrivania scultore scultura scudo sedano sedia sega segheria segale segreto seme semaforo senape senatore
seno sentimento serata serenata serpente serra serranda serratura sesso seta sete sfilata sgabello sgombro sicario sidro siero sigaretta sigaro signora simbolo sindacato singhiozzo sirena siringa slitta smalto smeraldo soap soffio soffitta sofa soia soldato sole
solfeggio sogno sonno soprano sordo sorella sorgente sorriso sorteggio spada spaghetti spalla sparviero spavento spazzola spazzolino specchio spezia spia spiaggia spiga spigola spina spinaci spora sposa sposo spray spugna spumante squadra squalo squillo stadio staffa
stagione stagno stalla stampante stampella stanza statua stazione stella stemma stenografia stereo sterno sterzo stile stipendio stivale stoffa stomaco storia storione straccio strega strozzino struzzo stufa subacqueo sugo suino suocera suono suora superbia supermercato surf
sushi sveglia tabaccheria tabacco tacchino tacco taglia talpa tamburo tamponamento tana tango tappeto tappo tapparella tartaruga tartufo tasca tassista tatuaggio tavola tazza te teglia tegola telaio telecomando telefilm telegramma telegiornale telenovela telescopio televisione televisore
tempesta tempio temporale tenaglia tenda tenente tenore teologia terapia termometro terrazzo tesoro tessuto testa testamento testimone tetto thriller tigre timbro timo timone tinello tintoria tiro tirocinante titolo toga topazio topo torace torcia torero tornado toro torrone torta tortora tosse tovaglia
tovagliolo traghetto tram tramonto trampolino trapano trapezio trapianto traslazione trasloco traversata treno treccia triangolo tribu tribunale tricheco trifoglio tromba trombone trono trota trucco tuba tubo tucano tuffo tulipano tumore tunnel tuono tuorlo turbante tuta tutu uccello ufo ulcera ulivo
umore uncino unghia unicorno universo uomo uovo uragano uva vaccino vagone valanga valigia valle valore valzer vampiro vaniglia vano vapore varicella vascello vasca vaso vecchiaia vedovo vela vele veleno vello velluto velo vena vendetta vendemmia ventaglio vento ventilatore verme vernice
verruca vertigini vescica vescovo vespa veste vestito veterinario vetrata vetro viaggio vicolo videogioco vigna villaggio viola violino violoncello vipera virgola virus visone viso vite vitamina vitello vittoria vodka volante volo volpe voragine vulcano water whisky yacht yoga yogurt
zaffiro zaino zampa zampogna zanzara zar zappa zattera zebra zecca zenzero zerbino zia zio zigomo zodiaco zolfo zona zoo zoppo zucca zucchero zucchina zuppa
ostetrica golfista psichiatra podologo dermatologo radiologo infermiera commessa estetista tassista camionista autista barista cuoco pasticcere panettiere pescivendolo fiorista fioraio giardiniere orologiaio gommista carrozziere elettrauto vetraio tappezziere sarta ricamatrice traduttore giornalaio
benzinaio casellante capotreno bigliettaio controllore pilota hostess steward marittimo portuale facchino traslocatore spazzacamino antennista informatico programmatore grafico stilista indossatrice fotomodella ballerina cantautore regista doppiatore scenografo truccatore
ferragosto pasqua pasquetta epifania capodanno quaresima avvento santiago lourdes pellegrinaggio processione novena comunione cresima battesimo catechismo funzione liturgia sinagoga tempio buddismo islam ebraismo
criptovaluta azionista obbligazione dividendo broker fondo pensionamento rendita leasing prestito ipoteca pignoramento fallimento usura riciclaggio tangente estorsione sequestro ergastolo arresto interrogatorio imputato pubblico ministero querela
autocertificazione nozze unione scrutatore seggio lapide cosap pulmino parchimetro zanzara derattizzazione topo ratto scarafaggio blatta vespa calabrone processionaria fognatura spurgo carnevale skatepark multisala
ecocentro fucile prigione detenuto inceneritore termovalorizzatore vulcano calciomercato ludopatia scommessa raccomandata postino supplenza agriturismo hotel casinò spazzaneve trasloco obitorio obiettore corriera traghetto autonoleggio
allergologo otorino ortopedia cardiologia chirurgia pediatria ginecologia dermatologia oncologia urologia radiografia risonanza endoscopia gastroscopia colonscopia mammografia ecografia elettrocardiogramma analisi prelievo gesso ingessatura protesi apparecchio dentiera
`;

/** See `lines`; folded. */
export const everydayWords: readonly string[] = [...new Set(lines.trim().split(/\s+/u))];
