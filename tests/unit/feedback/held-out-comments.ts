/** Written after the rules, to see what the rules do with comments that nobody had in mind. Same form as `personalComments`. */
export const heldOutPersonal = `
Buongiorno, mio figlio {fiscal-code|SPSGNN01T03D286C} non risulta iscritto al nido
Per favore controllate la posizione di {fiscal-code|trvlne77l61e734n}.
cod.fiscale {fiscal-code|CRRMHL66A25I441Y}
Codice Fiscale:{fiscal-code|DNTSRA99D52G535M}
C.F. n. {fiscal-code|LNGFPP45S30L319V} - ricorso multa
CODICE FISCALE {fiscal-code|QNT VTR 83C43 A010W}
sono {fiscal-code|MRTNDR70BLSH50MI}, aspetto da marzo
({fiscal-code|BRGCST0PR4RLPMPA})
c. f. {fiscal-code|FNTDVD 12M15 F704R} della bambina
codice fiscale mio: {fiscal-code|SPS-GNN-01T03-D286-C}
cf.{fiscal-code|TRVLNE77L61E734N}
Ho inserito {fiscal-code|CRRMHL 66A25 I441Y} ma il portale dice errore
codice fiscale di mia madre {fiscal-code|LNGFPP45S30L319V}
il c.f. corretto sarebbe {fiscal-code|DNTSRA99D52G535M} e non quello stampato
{fiscal-code|QNTVTR83C43A010W}/residente
{fiscal-code|SPSGNN01T03D286C}
cod fisc {fiscal-code|F N T D V D 12 M 15 F704R}
Contattatemi pure: {email|segreteria.comitato@esempio.org}
la mia e-mail {email|nonna.pina@virgilio.it} funziona solo la sera
{email|franco_76@hotmail.it}
mail a {email|f.gallo@studio-gallo.esempio.net} oppure niente
scrivere a {email|asd.calcio chiocciola gmail punto com} per il campo
{email|bocciofila at libero.it} è la nostra casella
email {email|lucia1[chiocciola]yahoo.it}
{email|lucia1 (chiocciola) tin punto it}
posta certificata {email|ditta.edile@legalmail.it}!
{email|Tizio.Caio@Esempio.Eu},{email|sempronio@esempio.it}
il mio indirizzo è {email|rossella @gmail.com} grazie
il mio indirizzo è {email|rossella@ gmail.com} grazie
Per rispondermi: {email|a.b-c_d@e-f.it}
{email|vittorio underscore neri chiocciola libero punto it}
mail: {email|sabrina73@fastwebnet .it}
{email|gruppo.cammino@gmail.con} risposta gradita
{email|presidente@prolocoesempio.info}, tel {phone|0331 701234}
chiamare {phone|0331 70 12 34}
Mio padre risponde al {phone|0332/123456}
Telefono: {phone|02-87654321}
Tel {phone|0331.70.12.34} int. 5
per contatti {phone|347-7654321}
cellulare {phone|347 76 54 321}
{phone|3477654321} (Anna)
sms al {phone|+39.347.7654321}
{phone|+39 0331 701234} dal lunedì al venerdì
{phone|+393477654321}
{phone|00393477654321}
mi trovate al {phone|320 765 4321} o al {phone|0331 765432}
num. {phone|392 1122334}
whatsapp: {phone|391/1122334}
Tel./fax {phone|0331/701235}
cell.: {phone|366 1 122 334}
vi lascio il mio {phone|3 6 6 1 1 2 2 3 3 4}
il {phone|366.112.23.34} è di mio marito
{phone|(02) 8765 4321} ufficio
numero di casa {phone|701234}
chiamatemi: {phone|0331701234}
il mio telefono è lo {phone|0331 701 234}
{phone|+49 151 12345678} numero tedesco
{phone|+44 7700 900123} di mia sorella
{phone|0041 91 123 45 67} a Lugano
recapito {phone|380.1122.334}
potete chiamare mia moglie {phone|333 98 76 543}
(cell. {phone|3401239876})
Coordinate: {iban|IT32B0558450260000000007512}
Accredito su IBAN {iban|IT75 W062 3050 2600 0004 6123 789}
iban {iban|it96c0569610800000009876x54}
Il mio conto: {iban|IT75W06230 50260\\n000046123789}
{iban|IT32B 05584 50260 000000007512} intestato a me
{iban|BE68 5390 0754 7034} conto belga
{iban|GB29 NWBK 6016 1331 9268 19} di mio figlio
IBAN albanese {iban|AL47212110090000000235698741}
{iban|PL61 1090 1014 0000 0712 1981 2874}
codice iban: {iban|IT-32-B-05584-50260-000000007512}
Partita Iva n. {vat-number|03124560123}
P.IVA: {vat-number|10987650156}
partita i.v.a. {vat-number|00678120346}
la società {vat-number|04567120961} non ha vinto
VAT {vat-number|IT 02233448881}
p. iva {vat-number|031.245.60123}
PARTITA IVA: {vat-number|IT10987650156}
C'è una Punto targata {plate|DB 456 KL} davanti al passo carraio
targa {plate|dz987pp}
TARGA: {plate|FZ 321 MN}
{plate|BX-741-TR} ogni sera sulle strisce
un'auto, {plate|CN 852 WS}, perde olio
furgone bianco {plate|er159ty} contromano
il motorino {plate|X7K2P9} truccato
la moto targata {plate|CB 45678}
il signore con la {plate|GK369LV} butta i rifiuti
una Panda vecchia {plate|VA 654321} senza assicurazione
SUV nero {plate|GT 741 BN}
{plate|FA000AA} in divieto, poi {plate|FB 111 BB}
`;

/** Written after the rules: nothing personal in it. Same form as `harmlessComments`. */
export const heldOutHarmless = `
L'art. 32 della legge 69/2009 parla di albo on line
legge 7 agosto 1990, n. 241, articoli 22 e seguenti
D.P.R. 380/2001 e s.m.i.
Deliberazione di Giunta n. 87 del 2 aprile 2025
Determinazione 1023/2025, impegno 3345/2025
ordinanza 45-2025 poco visibile
prot. 2025/0012345
Prot. gen. 0021345 del 04.05.2025
numero di protocollo 00312456
RG 3391234567 del tribunale
domanda n. 2025-000123456
pratica edilizia 345/2024 sospesa
CIG: B1234567890 o simile
CIG 8765432109
CUP E89J21004560001
codice univoco UF4ABC
codice IPA c_c004
codice catastale C004
foglio 12 mappale 345 sub 7
POD IT001E12345678
PDR 03081000123456
matricola contatore 0334567891
avviso pagoPA 301000000123456789
IUV 01000000123456789
tessera sanitaria {document|80380000300123456789}
hanno stanziato 85.000 euro più IVA
il progetto vale € 1.200.000
2.500.000 euro in tre anni
Euro 350.000,00 per l'asilo
1 milione e 300 mila euro
multa da 42,50 €
biglietto a 2,20 euro, abbonamento 33 euro
aliquota 0,8 per cento
ISEE sotto 15.748,78 euro
dal 15/09/2025 al 12/06/2026 doposcuola
il 3/4/25 e il 10/4/25 chiuso
nel periodo 2025-2026-2027 tre fasi
anni scolastici 2023/24 e 2024/25
31.12.2025 scaduto
entro il 30/6
apertura 8.30/12.30, pomeriggio 14/16
9:00-12:00 e 15:00-18:30
ore 06.45 06.50 06.55 tre treni insieme
bus 07.10 07.40 08.10 08.40 pieni
sabato 09.00-12.30 solo su appuntamento
via Verdi 3/5, angolo via Manzoni 10
viale dello Sport 21 al buio
piazza 25 Aprile e via 1° Maggio
scala C piano 2 int. 14
parcheggio di via 4 Novembre, 40 posti
strada provinciale 20 e statale 336
autostrada A8 uscita 12
linea H602 e bus 641
la Fiat 600 e la 127 degli anni '70
Audi A4, Golf 7 e Peugeot 208 in sosta
camion da 35 q su strada da 3 m
limite di 30 km/h non rispettato
velocità di 70 km orari dove c'è 50
quota 261 m sul livello del mare
21.500 abitanti su 12 kmq
150 alberi, 320 cespugli, 1000 bulbi
una palestra di 450 mq per 600 ragazzi
raccolta differenziata al 78,3 %
sacchi da 110 litri e da 30 litri
bidoni da 120 lt e da 240 lt
tra 100 e 200 metri dalla fermata
le 3 sezioni e le 12 aule
da 20 a 25 bambini per classe
la 194 e la 104 sono leggi diverse
numero verde 800 987 654
il 116117 per la guardia medica
chiamate il 1522 se serve
ho telefonato 20 minuti senza risposta
ho chiamato alle 10.30 e alle 11.45
contattato nel 2023, 2024 e 2025
mi hanno detto di richiamare dopo il 15
la telefonata è durata 3 minuti e 40
il fax nel 2025 non ha senso
il numero civico 12/A non esiste
numero 4 di 7 obiettivi
obiettivi 1, 2, 3 e 4 in ritardo
azione 2.3.4.1 mai partita
Missione 1, componente 3, investimento 1.2
Agenda 2030, obiettivo 11.7
ISO 9001 e UNI EN 301549
WCAG 2.2 livello AA
HTML5 e CSS3 funzionano bene
versione 2.18.3 del sito
errore 404 e poi errore 500
schermo 1920x1080 e tablet 10 pollici
indirizzo 192.168.1.1 nella guida del wifi
la chiocciola disegnata nel logo è carina
at work si direbbe in inglese
lavoro @ casa due giorni
@sindaco rispondi
la mail non arriva mai, controllate
l'iban del comune non è indicato
la targa all'ingresso della scuola manca
va bene così
ho dato 4 su 5 perché 1 lampione è spento
il 60% dei 320 firmatari
3 su 10 non sanno dove andare
`;
