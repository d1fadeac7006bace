/** A fourth round, written before its rules were looked at, with and without personal data. */
export const fourthHeldOut = `
Buche in via Verdi, se volete chiamatemi al {phone|348*771*2094} dopo le 18
mio cell {phone|339,55,20,187} grazie
Tel {phone|0331|280|945} per il sopralluogo
numero: {phone|320:6612:904}
scrivetemi su whatsapp {phone|347'229'8810}
chiamare {phone|351~440~9127} ore pasti
Rispondo solo al {phone|366;902;1158}
Il lampione è rotto. {phone|𝟑𝟑𝟖𝟒𝟒𝟏𝟗𝟎𝟐𝟕}
chiamami {phone|3️⃣4️⃣0️⃣7️⃣7️⃣1️⃣6️⃣2️⃣5️⃣8️⃣}
telefono {phone|３２９０１４５５７８}
{phone|34O 88l 2O97} è il mio numero
cell: {phone|3l9 O2 44 l7O}
{phone|34 78 90 12 56} chiedere di Anna
chiamate il {phone|33 9 12 80 45 7}
sono al {phone|02 48 77 19 03} tutto il giorno
il mio numero è {phone|tre quattro sette otto otto zero uno cinque due nove}
chiamami {phone|tre tre nove, otto uno sette, zero quattro due due}
tel. {phone|tre-quattro-otto-nove-nove-uno-due-zero-sei-cinque}
Signora Carla {phone|+39 (0331) 77-41-60}, citofono rotto
{phone|0039.333.8801.274} per informazioni
{phone|trecentoquarantasette 88 12 904}
cellulare {phone|3 4 5 1 1 8 7 7 2 6}
mandate un sms al {phone|3–9–2–7–7–4–1–0–0–8}
il numero di casa {phone|0331_206_771} non va mai
il mio codice fiscale è {fiscal-code|BNCGLI72M41B987U}
CF {fiscal-code|FRRLCU 90A05 L682S}
codice {fiscal-code|clmndr61p22c004f}
cod. fisc. {fiscal-code|FRRLCU9OAO5L682S}
intestato a {fiscal-code|BNC-GLI-72M41-B987U}
figlio con cf {fiscal-code|clmndr61p22coo4f}
auto sempre in divieto targa {plate|fk-482-zr}
la Panda {plate|GB 207 XT} parcheggia sul marciapiede
furgone {plate|ew.913.lp} davanti alla scuola
il suv Targa: {plate|CX_558_MN} blocca il passo carraio
moto targata {plate|DR 48217}
ho pagato con la carta {card|4532 7819 0045 6124}
pagamento fatto con {card|5188723400912770} e mai registrato
carta {card|4532-7819-0045-6124} scad 09/28
amex {card|3745 120982 33101}
carta di credito {card|5188.7234.0091.2770}
rimborso su {iban|IT08K0306950240100000067812} per favore
IBAN: {iban|IT27 B056 9650 1100 0000 4432 X18}
versate a {iban|it08k030695024\\n0100000067812}
iban {iban|IT-27B-05696-50110-000004432X18}
sono un artigiano, p.iva {vat-number|02739450126}
Partita IVA {vat-number|IT 031 4159 2604}
la mia ditta (P. I. {vat-number|03141592604}) aspetta il permesso
carta d'identità {document|CA61820FK} scaduta da un mese
la mia CI è {document|AY 4471903} rilasciata dal comune
carta identità n. {document|ca 20417 hb}
tessera sanitaria {document|80380000304418827751}
tessera san. n° {document|8038 0000 3044 1882 7751}
passaporto {document|YB2874410} pronto ma lo sportello è chiuso
numero passaporto: {document|ya 118 2094}
scrivetemi a {email|lucia.ferri72@libero.it}
{email|lucia punto ferri chiocciola gmail punto com}
mail: {email|m_bianchi (at) outlook (dot) it}
info a {email|gianni.colombo [@] tiscali . it}
mi trovate su instagram {profile|@lucy.ferri_90}
scrivetemi su telegram: {profile|t.me/giancolombo61}
profilo fb {profile|facebook.com/marta.galli.585}
su Facebook sono {profile|Marta_Galli_ct}, tiktok {profile|@martagct}
La C.I. {document|AX 33 20 118} è scaduta
passaporto {document|AA 12 34 567} da rinnovare
patente {document|VA 7712043 K} ritirata
Dal 2023 al 2025 le strade asfaltate sono state 12, 18 e 24: un buon passo.
Il bando scade il 30/06/2026 alle 12:00, ma il sito non lo dice.
Ho letto la delibera n. 118 del 24.04.2025 e non ho capito l'importo.
La spesa è di 1.250.000,00 euro, di cui 480.000 dalla Regione.
In via Garibaldi 12, 14 e 16 i cassonetti sono sempre pieni.
Ogni 3 mesi passa la spazzatrice: 15/1, 15/4, 15/7 e 15/10.
Il D.Lgs. 36/2023 e la L.R. 12/2005 sono citati senza spiegazione.
La biblioteca apre 9:00-12:30 e 14:30-18:30, il sabato 9-12.
Sono tre anni che aspettiamo, due promesse e zero risultati.
Uno, due, tre volte ho chiamato e nessuno risponde.
Ho dato 5 stelle a 4 pagine e 3 a due pagine.
Il finanziamento PNRR M1C1 1.4.1 non è spiegato bene.
CUP B31B22000840006: a che punto è il lavoro?
Il CIG 9876543A1B del bando mensa non si trova.
Alunni: 1200 nel 2023, 1185 nel 2024, 1160 nel 2025.
La via Einaudi al km 3,2 allaga sempre.
Il 12% dei residenti e il 45,8% delle famiglie usano il bus.
Piscina: 25 m x 12,5 m, 6 corsie, 3,50 € a ingresso.
Il CAP 21012 manca nella pagina dei contatti.
Numero verde 800 123 456 sempre occupato? No: la linea funziona bene.
Per le emergenze si chiama il 112, ma il cartello dice 113.
L'obiettivo 4.1.1 e il 4.1.3 sembrano lo stesso.
Le telecamere sono 34: 12 in centro, 8 alla stazione, 14 nei parchi.
Dal 01/01/2025 al 31/12/2027 il piano prevede 91 obiettivi e 150 azioni.
Mi piace la pagina: chiara, 10 e lode!
Il pulmino delle 7,10 e quello delle 7,40 arrivano insieme.
Al parco mancano 2 panchine, 1 fontana e 3 cestini.
La rata è di 184,50; prima era 172,30; poi 191,20.
Foglio 9, mappale 2481, subalterno 502: che uso avrà?
Protocollo 0012874/2026 senza risposta da 30 giorni.
Nel 2026 si vota, fate in fretta!
La scuola media ha 18 classi, 3A 3B e 3C senza lavagna.
L'autobus B47 non passa più da piazza XXV Aprile.
Gli orari su orari@ non si capiscono, serve una tabella.
Il wifi in piazza va a 20 Mbit, in biblioteca a 100.
Ho 78 anni e leggo bene questa pagina, grazie.
I giorni di raccolta sono lun, mer, ven: 6-8, 6-8, 6-8.
Vorrei sapere quanti dei 3 milioni sono già stati spesi.
Il regolamento UE 2016/679 è citato nella privacy, bene.
Due su tre amici non sanno che il sito esiste.
Zero manutenzione, zero risposte, zero rispetto.
La pista ciclabile è lunga 2.400 m, larga 2,5 m.
Capitolo 10350, missione 12, programma 03: cosa vuol dire?
Temperatura in classe: 16, 17, 16, 18 gradi tutta la settimana.
I numeri della tombola di beneficenza: 12 33 45 67 89.
Orario: 8.00 10.00 12.00 14.00 16.00, ma salta sempre una corsa.
L'ex statale SP 20 e la SS 341 sono piene di camion.
Sul depliant c'è scritto ISO 9001:2015, ma il servizio è lento.
Le tariffe 2024/2025 e 2025/2026 sono uguali.
Il Codice 6.2.1 del DUP che cosa significa?
Nella tabella 2019 2020 2021 2022 2023 mancano i dati del 2020.
Sono stati piantati 1.000 alberi su 3.500 previsti.
Determina 745/2024 e delibera GC 77 del 5 maggio 2025: dove si leggono?
Abito al n. 47 e la luce è accesa dalle 17 alle 23.
Coordinate del lampione 45.6731, 8.8264: spento da ottobre.
Il Comune di Cassano Magnago ha 21.500 abitanti, non 25.000.
Palestra: 20x10 m, altezza 7 m, 300 posti.
Ho aspettato 1 ora e 45 minuti allo sportello 3.
Gruppi di lettura 1, 2, 3, 4, 5, 6 e 7: tutti pieni.
Grazie @comune per la risposta, ma serve più chiarezza.
Il Wi-Fi AB 12 e il codice aula CD34 sono sbagliati nella mappa.
Il treno 24516 delle 6.58 non ferma più il sabato.
La carta d'identità vale dal 3 06 2025 al 1 06 2026, giusto?
CI sono 1200000 euro fermi
Per la carta d'identità servono 16.979 cent e dal 1.200.000 in poi
Ci vediamo il 1 06 2026 allo sportello della carta d'identità
Passaporto: lo sportello apre il 12 05 2026 alle 9
Per la patente da 15 20 300 domande al mese
al 12 09 2026 documento pronto
Da 1 200 300 euro, documento illeggibile
`;
