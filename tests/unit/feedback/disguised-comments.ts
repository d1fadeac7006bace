/** Data in disguise, papers, cards and profiles, invented beside the rules that find them. */
export const disguisedComments = `
codice {fiscal-code|BNC GPP 7O D12 H5O1 Q}
numero mio {phone|❸❽❾❺❺❷⓿❶❼❹} non trovo il bando
cie: {document|ca 71904 ed} pin bloccato
documento {document|A.X. 5 5 1 9 0 2 7} carta identità smarrita
Contattami su Twitter: {profile|@ luca_grassi_bo} pagina da rifare
{fiscal-code|BRN-NNA-91S-55-L219-K} è il mio codice
moto targata {plate|EG-77-120}
{profile|www.linkedin.com/in/lucia-verdi-4471}
iban: {iban|it6Ox05428lll01000000123456}
chiamate il {phone|tre tre uno, due due quattro, cinque sei sette otto}
{phone|33I 2244 567} sono Piero
{phone|+39 33l 2244567}
{phone|00393312244567}
+39 {phone|tre tre uno due due quattro cinque sei sette otto}
{phone|331, 2244567} dopo pranzo
{phone|331; 2244567}
(tel: {phone|331,2244,567})
{phone|0332 . 445566}
{phone|02, 44556677}
fisso {phone|0331, 44 55 66}
{phone|333 12 34 567}
{phone|333/12/34/567}
{phone|33 31 23 45 67}
{phone|3-3-3-1-2-3-4-5-6-7}
{phone|3*3*3*1*2*3*4*5*6*7}
{phone|3,3,3,1,2,3,4,5,6,7}
{phone|333_123_4567} {phone|333·123·4567}
{phone|𝟎𝟑𝟑𝟏 𝟐𝟖𝟐 𝟏𝟏𝟐}
il {phone|３３３　１２３　４５６７}
{phone|3⃣3⃣3⃣1⃣2⃣3⃣4⃣5⃣6⃣7⃣}
{fiscal-code|RSS-MRA-8O-A-O1-H5O1-U}
il CF è {fiscal-code|RSS MRA 8O A O1 H5O1 U}
{fiscal-code|rssmra8oao1h5o1u}
{fiscal-code|RSSMRA80AOlH501U} errato
{fiscal-code|RSS:MRA:80A01:H501U}
{fiscal-code|RSS|MRA|80A01|H501U}
{plate|AB~123~CD} ogni giorno
{plate|ab'123'cd}
{plate|Ab-123-Cd}
moto {plate|ab-12345}
{plate|AB l23 CD} in doppia fila
{plate|ABl23CD}
{card|5555 5555 5555 4444}
{card|5555555555554444} respinta
la mia Postepay {card|5333 1710 0000 0008}
amex {card|3714-496353-98431}
carta numero: {card|4242,4242,4242,4242}
{card|𝟒𝟐𝟒𝟐 𝟒𝟐𝟒𝟐 𝟒𝟐𝟒𝟐 𝟒𝟐𝟒𝟐}
{card|4242 4242 4242 4242}, scadenza 12/27
identità {document|CA 54321 BB}
{document|CA 54321 BB}
{document|CA-54321-BB} persa
{document|AX 1234567} è il numero della carta d'identità
{document|AX-1234567} carta di identità
carta d'identità numero: {document|AX 1234567}
carta identità {document|AX1234567}
documento d'identità {document|AX1234567}
doc. {document|CA54321BB}
numero TEAM: {document|80380000300012345678}
{document|8038-0000-3000-1234-5678}
tess. sanitaria {document|80380000300012345678}
passaporto {document|YB 1234567}
passaporto numero {document|YB1234567}
passport {document|YB1234567}
passaporto rumeno {document|054321987}
patente {document|VA1234567X}
patente numero {document|U1Y123456Z}
instagram: {profile|marcobianchi}
ig {profile|marco.bianchi}
IG: {profile|@marcob}
insta {profile|@marcob}
su Instagram sono {profile|marco_bianchi}
su instagram mi chiamo {profile|marcobianchi22}
fb: {profile|marco.bianchi.75}
scrivimi in dm {profile|@marcob}
Telegram {profile|@marcob}
tg: {profile|@marcob}
{profile|@marcob} (instagram)
X: {profile|@marcobi}
il mio nick su discord è {profile|marco#1234}
aggiungetemi: {profile|@marcob}
taggatemi {profile|@marco.b}
{profile|@marcob} è il mio contatto
{profile|https://www.instagram.com/marcob/}
{profile|tiktok.com/@marcob}
{profile|facebook.com/profile.php?id=100012345678}
il mio canale {profile|t.me/marcob}
su Facebook mi trovate come {profile|marco.b.bianchi}
telefono {phone|333*123*4567}
io sono al {phone|333,123,4567}
{phone|333|1234567} ore pasti
{phone|333:123:4567} chiedere di Anna
{phone|333'123'45'67} oppure passo io
{phone|333~1234567} grazie mille
{phone|333;1234567} Luca
{phone|0331*28*21*12} fisso
tel. {phone|0331;282112}
{phone|0331|282|112} ufficio di mio padre
prima {phone|331 * 998 * 7766} poi nessuno
{phone|+39,333,1234567} per urgenze
{phone|𝟯𝟯𝟯𝟭𝟮𝟯𝟰𝟱𝟲𝟳}
numero {phone|3️⃣3️⃣3️⃣ 1️⃣2️⃣3️⃣ 4️⃣5️⃣6️⃣7️⃣} qui
{phone|❸❸❸❶❷❸❹❺❻❼}
{phone|٣٣٣١٢٣٤٥٦٧} il mio
{email|𝒂𝒏𝒏𝒂@esempio.it} scrivete
CF {fiscal-code|𝐑𝐒𝐒𝐌𝐑𝐀𝟖𝟎𝐀𝟎𝟏𝐇𝟓𝟎𝟏𝐔}
a casa {phone|333 l2345l7}
{phone|333 l234567} mio marito
{phone|33312O4567} la sera
cell {phone|O331 2821l2}
{phone|O332 987O1l} di casa
{phone|366 12 34 56 7}
{phone|366.12.34.56.7} chiamate
{phone|366-1234-567}
{phone|tre sei sei uno due tre quattro cinque sei sette}
{phone|tre sei sei, dodici, trentaquattro, cinquantasei, sette}
al {phone|zero due quattro quattro cinque cinque sei sei sette sette}
tel {phone|due otto due uno uno uno} di Cassano
{phone|tre-sei-sei-uno-due-tre-quattro-cinque-sei-sette}
mio figlio {fiscal-code|GLLSFN63P12D869U} e {fiscal-code|GLLSFN63PI2D869U}
{fiscal-code|VRDGPP75T1OL682F}
cf: {fiscal-code|FRR|NNA|58E55|C139P}
{plate|da-150-kz} ferma da mesi
{plate|al.345.mt} sulle strisce
{plate|CA*456*ZX}
targata {plate|ek 5O1 bb}
{plate|EK5O1BB} ogni mattina
carta {card|4242 4242 4242 4242}
{card|4242424242424242} addebitata due volte
mastercard {card|2223 0031 2200 3222}
{card|5105-1051-0510-5100}
carta di credito numero {card|4242 4242 4242 4243}
{card|371449635398431}
smarrita carta d’identità {document|CA54321BB}
{document|ca54321bb} non valida per il portale
carta d'identità {document|AV 7654321}
{document|AV7654321}, rilasciata a Varese
CI n° {document|CA54321BB}
patente di guida {document|VA7654321Y}
{document|U1X654321Z} la mia patente
passaporto n. {document|YA7654321}
passaporto n. {document|054321987}
tessera sanitaria numero {document|80380001500011223344}
{document|80380001500011223344}
permesso di soggiorno n. {document|I87654321}
instagram {profile|@paola.b}
il mio ig: {profile|paola_b}
profilo facebook: {profile|paolabianchi}
telegram: {profile|@paolab}, grazie
seguitemi {profile|@paolabianchi}
{profile|www.facebook.com/paola.bianchi.3}
{profile|@paola_b77} su insta
cercatemi come {profile|paola.b77} su facebook
sono {profile|@paolab} su TikTok, scrivete
le linee 33, 35, 37, 39 e 41
civici 31, 12, 45, 20, 33 di via Piave
spesi 320,50 e 340,10 euro
345,50;320,20;318,10 i prezzi
art. 3, 4, 5, 7 della legge
L. 241/1990, art. 10, c. 2; D.Lgs. 33/2013
aperto 09:00-12:30, 14:30-17:30
chiamare 8:00-12:00
orari: 06:10, 06:40, 07:10, 07:40
chiamato il 3, 4 e 5 marzo
contattati il 12, 14, 16 aprile
due, tre, quattro volte al mese
tre quattro cinque persone
cento, duecento, trecento volte
uno due tre quattro cinque sei sette otto nove dieci
tre anni e sei mesi, due giorni
da zero a dieci darei tre
zero tre, zero due: le partite
3:2, 1:0, 2:2, 4:1 i risultati
scala 1:500
50l e 100l
CO2, PM10 e O3
5 m² e 12 m³
① prima ② seconda
protocollo AX1234567
prot. n. CA54321BB
pratica 4242424242424242
carta d'identità: appuntamento 12/05/2026
carta d'identità elettronica 16,79 euro
patente B, 20 punti
passaporto: attesa fino al 15.06.2026
carta 100 euro, bancomat 50
tessera sanitaria: codice sul retro
documento n. 0012345/2025
documento 123456789 della giunta
instagram: assente
instagram, facebook e telegram del comune
facebook.Grazie a tutti
Facebook: il sindaco risponde
@comune ascoltate
@sindaco quando si fa?
scrivete sul profilo instagram del comune
seguitemi: il progetto è chiaro
scrivo @ voi
trovate tutto su www.comune.esempio.it
facebook: www.esempio.it
pagina facebook.com/comunecassano ferma
AB-12-CD le classi
da 150-200 posti
il 12-345-6 della mappa
`;
