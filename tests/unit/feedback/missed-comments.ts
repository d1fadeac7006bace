/** What two more rounds missed at first sight, written before the rules of their kinds were read, and harmless comments of the same rounds. */
export const missedAtFirst = `
156 157 0
148 150 0 0
recapito {phone|347=881=2390} ore pasti
mio cell {phone|347\\881\\2390} non squilla mai
tel {phone|347>881>23>90}
numero {phone|[347][881][2390]} attendo
eccolo {phone|347+881+2390} fate voi
eccolo {phone|347#881#2390} fate voi
il mio {phone|334 poi 77 12 poi 980} chiamate
prefisso {phone|347 e poi 8812390}, dopo cena
chiama {phone|³⁴⁷⁸⁸¹²³⁹⁰} per favore
fisso {phone|03 31 20 47 76} la mattina
il mio numero: {phone|trequattrosette ottantotto dodici trecentonovanta}
numero {phone|3 quattro 7 otto 8 uno 2 tre 9 zero} furbo eh
chiamare {phone|tre quattro sette doppio otto uno due tre nove zero} grazie
scooter targato {plate|X5 B7KR} sulla ciclabile
un’auto tedesca targa {plate|M-AB 1234} sul posto disabili
passport {document|ye0912447} please help
documento {document|CA 12 34 5 AB} consegnato allo sportello
Skype: {profile|live:gio.ferro} la sera
mando tutto da {email|l a u r a @ l i b e r o . i t}
chiamami {phone|329 (poi) 661 (poi) 4785} ok
chiamami {phone|329 e 661 e 4785} tutto attaccato
cell {phone|⑶⑵⑼⑹⑹⑴⑷⑺⑻⑸} Ivan
cell {phone|⒊⒉⒐⒍⒍⒈⒋⒎⒏⒌} Ivan
cell {phone|३२९६६१४७८५} Ivan
cell {phone|33O-OO1-lO2O} ok
numero del custode {phone|32:96:61:47:85} lasciate detto
chiamate {phone|treduenoveseiseiunoquattrosetteottocinque} grazie
chiamate {phone|tre2nove6sei1quattro7otto5} grazie
ecco {fiscal-code|MRNPLA / 55R08 / F839L} ok
il camion {plate|FW = 610 = SD} blocca tutto
Uno bianca {plate|VA A12345} ferma lì da un anno
auto romena targata {plate|B 77 XYZ} nel posto residenti
targa {plate|FW seicentodieci SD} nel posto residenti
targa {plate|FW sei uno zero SD} nel posto residenti
carta d identità {document|C A 5 1 9 0 7 N B} non riconosciuta
il mio canale {profile|youtube.com/@ivansala84} filma tutto
rispondere a {email|ivan.sala@@tiscali.it}, grazie
la mia gmail è {profile|ivansala84}, grazie
rispondere a {email|ivan.sala*at*gmail.com}, grazie
La delibera 84 del 12/03/2025 prometteva la rotonda entro il 30 giugno 2026: siamo a novembre.
Il bando da 350.000 euro finanzia 12 alloggi su 47 richieste.
CAP 21012, non 21013: correggete il sito.
La guardia medica 116117 non risponde di notte.
Il parco misura 12.500 mq e ha 3 giochi.
Due o tre volte al mese la raccolta salta.
Punteggio ISEE 12.450,00: esclusi per 50 euro.
Dal 01/09/2025 al 30/06/2026 il pedibus ha saltato 31 giorni.
D.M. 14/01/2008, punto 8.4.1: la passerella non è a norma.
Coordinate del punto buio: 45.6712, 8.8254.
Tra il 60 e il 70 per cento dei bambini va a scuola in auto.
Consiglio comunale del 27.11.2025 ore 20.45: streaming muto.
Mio figlio ha 6 anni, mia figlia 3: nessuno dei due ha posto.
Errore 404 alla pagina dei tributi, 503 a quella dei pagamenti.
Presenze del corso: 12 14 11 15 13.
Olimpiadi 2026 a due passi e il palazzetto è chiuso.
Il reparto è al piano -1, stanza B12, citofono 4.
Vorrei 10 minuti di parcheggio gratis @ farmacia.
Il PGT 2014, la variante 2019 e quella 2023 si contraddicono.
Velocità media 63 km/h dove il limite è 30.
Marciapiede rifatto dal civico 3 al 47, poi niente fino al 128.
Sette su dieci di noi usano l’auto; tre su dieci la bici.
Ordinanza 88/25: dalle 7:30 alle 8:30 e dalle 12:30 alle 13:30 strada chiusa. Chi controlla?
Corso di italiano: 2 sere, 18 iscritti, 1 insegnante.
Polizia locale: 3 pattuglie, 24 ore, 365 giorni? Non ci credo.
Alberi: piantati 120, morti 45, sostituiti 0.
CUP B31B22001230006 sul cartello, ma lavori zero.
Azione 2.3.4: “entro aprile 2026”, siamo a novembre.
Totale 3296 utenti, 614 nuovi, 785 under 18.
Lun 9-13, mar 9-13, mer chiuso, gio 15-18, ven 9-12.
Campo da calcio: 105 x 68, spogliatoi 2, docce 1.
Tariffa 1,20 l’ora, 6 al giorno, 40 al mese.
Ho 3 figli di 2, 5 e 9 anni e zero spazi gioco.
Lo SPID chiede il codice fiscale e poi si blocca.
Uno sportello su tre chiuso, due su tre senza coda: organizzatevi.
Il doppio delle tasse, la metà dei servizi.
Legge 104/92: nessun posto riservato in sala.
Lotto 2, stralcio 1, variante 3: quando finisce?
Rumore 68 dB di giorno e 61 di notte.
Idrante 0331 arrugginito in via Ferraris.
Bolletta 2026/334455 sbagliata di 12 euro.
Voto: 9 alla biblioteca, 6 alla piscina, 3 alle strade, 2 al verde.
`;
