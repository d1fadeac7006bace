/** A second round, written after what the first had taught. */
export const secondHeldOutPersonal = `
il codice fiscale della nonna è {fiscal-code|LNGFPP45S30L319V}
Inserendo {fiscal-code|DntSra99D52G535m} si blocca
dati: {fiscal-code|TRVLNE 77L61 E734N}
{fiscal-code|CRRMHL66A25I441Y},{fiscal-code|SPSGNN01T03D286C}
utente {fiscal-code|QNTVTR 83 C43 A010 W}
CF={fiscal-code|FNTDVD12M15F704R};tel={phone|3337654321}
Il c.f. non va: {fiscal-code|RSS MRA 80A01\\nH501U}
rispondere presso {email|oratorio.estivo@parrocchia-esempio.it} entro venerdì
mandatemi la risposta su {email|zia.carla56@libero.it}??
{email|negozio.fiori chiocciola hotmail punto it} negozio in centro
la casella {email|condominio.verdi@pec.it} è piena
scrivetemi:{email|piero_m@me.com}
mio indirizzo: {email|ilaria.k AT gmail DOT com}
{email|genitori3b(at)esempio(punto)it}
risposta via mail ({email|o.s@esempio.it})
{email|s.t@mail.provincia.esempio.it} per l'ufficio
Se volete il {phone|351 987 6543} è acceso
chiamate mio marito allo {phone|0331 123456}
tel {phone|0331-123 456}
ho scritto dal {phone|3519876543} e nessuno ha risposto
Cell:{phone|351.987.6543}
{phone|+39 (351) 9876543}
{phone|+39-0331-123456}
0331 è il prefisso, {phone|0331 98 76 54} il numero
il fisso {phone|0331987654}, il cellulare {phone|3331112223}
telefonatemi ({phone|0331/98 76 54})
potete telefonare dopo cena al {phone|331 22 33 444}
Signora al {phone|0332 98.76.54}
rif. telefonico {phone|345/6789012}
whatsapp {phone|00 39 345 6789012}
tel. casa {phone|987654}, ore pasti
{phone|3456789012}!!!
per il rimborso: {iban|IT96 C056 9610 8000 0000 9876 X54}
banca {iban|IT32B0558450260000000007512}, intestato a mio padre
IBAN IT {iban|32 B 05584 50260 000000007512}
{iban|it75w0623050260000046123789}
accreditate qui {iban|IT75 W 0623050260 000046123789}
IBAN {iban|GB29NWBK60161331926819}
p.i. {vat-number|03124560123} artigiano
partita iva: {vat-number|IT-10987650156}
Sono titolare di partita IVA {vat-number|04567120961} da anni
la P.IVA {vat-number|00678120346} risulta chiusa
Audi {plate|GB 222 XY} in doppia fila
un Ducato ({plate|EK741PL}) scarica rifiuti
sempre la stessa auto, targa {plate|fh 852 zt}
motociclo {plate|EA 45678} senza marmitta
lo scooter {plate|X9B4C2} sul marciapiede
vettura abbandonata {plate|CL 963 RB}
targa {plate|BA 123456} d'epoca
{plate|DL-357-KT}, {plate|EW 159 NJ}: sempre loro
`;

/** A second round, nothing personal in it. */
export const secondHeldOutHarmless = `
L. 7/8/1990 n. 241 e D.Lgs. 82/2005 (CAD)
D.M. 11 gennaio 2017 sui CAM
direttiva 2014/24/UE
sentenza 12345/2023 del TAR
verbale n. 2025/00045612
protocollo del 12/03/2025 numero 0004567
nota prot. 3456789012
istanza 20250312-0004567
codice pratica 3401234567
numero d'ordine 0331000123
cup B81B21001230006
gara CIG 9A8B7C6D5E
rata 1 di 4 scaduta il 16.06.2025
IMU acconto 50 % e saldo 50 %
TARI 2025: 312,40 euro per 85 mq
spesi 3.200.000 euro su 4.500.000
fondi per 320 000 000 di lire
con 3.331.234 euro si faceva meglio
totale 0331,50 euro
risparmiati 12.345,67 euro
le tariffe 2024-2025 e 2025-2026
tra il 2019 e il 2022, poi dal 2023 al 2025
dal 10.09 al 30.06, ore 7.30-8.30
7.30-9.30-12.30-16.30 gli orari dello scuolabus
lunedì 8-12 e 14-18, sabato 9-12
ore 20.45 consiglio comunale in aula
02.06 e 25.04 chiuso
il 2/6 e il 4/11 corteo
via Garibaldi 45, 47 e 49
via Milano 120/122 e 124/126
km 12+300 della provinciale
SP 12, SS 33 e A 36
piano 3, stanza 304, sportello 12
fila di 40 persone al numero 57
numero 87 in coda e servivano il 12
da 6 a 12 kg di sale per strada
ad 80 km orari in via Torino
le 500 lire di una volta
me 100 volte lo hanno detto
se 20 su 100 rispondono è poco
la 90 e la 91 non passano
va 100 volte meglio di prima
quota 100 in bilancio
5G e Wi-Fi 6 in biblioteca
USB 3.0, HDMI 2.1 e 1080p in sala consiliare
PM10 a 52 microgrammi, NO2 a 40
CO2 ridotta del 15 %
classe A4 e B2 degli edifici
modello 730 e modello F24
articolo 00123456 del catalogo
obiettivo 4.1.2.3 e azione a12
pagina 45 di 120, riga 12
la chiocciola @ sulla tastiera non funziona
email e telefono dell'ufficio sono vecchi
`;
