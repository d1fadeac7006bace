/** Personal data in disguise, and papers, cards and profiles; written before the rules that find them, and never used to tune them. */
export const disguisedHeldOut = `
chiamatemi allo {phone|347*556*6777} dopo cena
il mio cellulare {phone|347,5566777} è sempre acceso
Rispondo al {phone|347|556|6777}
sono a casa, {phone|0331:282111}
per accordi {phone|347'55'66'777}
{phone|347~556~6777} è il numero giusto
{phone|347;556;6777} grazie
Lasciate detto al {phone|328 * 445 * 1290}
numero {phone|339,44,55,667}
la signora del terzo piano: {phone|0331,28,21,11}
segreteria del comitato {phone|02|4455|6677}
{phone|+39*347*5566777} per la protezione civile
{phone|0039:347:5566777}
ditelo a mio fratello {phone|335|1290456}
cell. {phone|𝟑𝟒𝟕 𝟓𝟓𝟔𝟔𝟕𝟕𝟕}
{phone|𝟯𝟰𝟳𝟱𝟱𝟲𝟲𝟳𝟳𝟳} se serve
numero {phone|𝟛𝟜𝟟 𝟝𝟝𝟞 𝟞𝟟𝟟𝟟} di mia madre
ecco {phone|3️⃣4️⃣7️⃣5️⃣5️⃣6️⃣6️⃣7️⃣7️⃣7️⃣}
{phone|3️⃣ 4️⃣ 7️⃣ 5️⃣ 5️⃣ 6️⃣ 6️⃣ 7️⃣ 7️⃣ 7️⃣} vi aspetto
{phone|③④⑦⑤⑤⑥⑥⑦⑦⑦} ore serali
scrivete a {email|𝐦𝐚𝐫𝐢𝐨.𝐫𝐨𝐬𝐬𝐢@esempio.it} per il parco
{email|𝗹𝗮𝘂𝗿𝗮@𝗲𝘀𝗲𝗺𝗽𝗶𝗼.𝗶𝘁} attende risposta
{fiscal-code|𝗥𝗦𝗦𝗠𝗥𝗔𝟴𝟬𝗔𝟬𝟭𝗛𝟱𝟬𝟭𝗨} non passa
{phone|34O 5566778} e lasciate un messaggio
tel {phone|O331 282l11}
{phone|O2 445566l7} in ufficio
ero al {phone|3286l2O988}
{phone|33O-l2O-4567} fino alle 20
{phone|347 55 66 77 7}
mi trovate al {phone|328.44.51.29.0}
abito qui, {phone|339-12-34-56-7}
{phone|347 556 67 77} sempre
{phone|34 75 56 67 77} anche la domenica
numero: {phone|tre quattro sette cinque cinque sei sei sette sette sette}
il cellulare è {phone|tre tre nove, uno due tre, quattro cinque sei sette}
{phone|zero tre tre uno due otto due uno uno uno} è il fisso di casa
{phone|trecentoquarantasette cinquantacinque sessantasei settecentosettantasette}
chiamare {phone|tre-due-otto-quattro-quattro-cinque-uno-due-nove-zero}
{phone|Tre Quattro Zero undici ventidue trentatré sette} dopo le 18
segnatevi {phone|tre quattro sette 55 66 77 sette} per il mercato
codice {fiscal-code|RSSMRA8OAO1H5O1U} rifiutato
il cf di mia moglie è {fiscal-code|FRRNNA58E55C139P}, non {fiscal-code|FRRNNAS8E55C139P}
{fiscal-code|BNCLRA92M41B3OON} nata qui
codice fiscale {fiscal-code|vrdgpp75t1ol682f}
{fiscal-code|RSS*MRA*80A01*H501U}
{fiscal-code|VRD,GPP,75T10,L682,F} per la mensa
sempre {plate|ab-123-cd} sul marciapiede
{plate|va-456-zt} in divieto ogni sera
{plate|EK*741*PL} davanti alla scuola
quella con targa {plate|ab 123 cd} non si sposta
{plate|fp|852|sc} e nessuno interviene
la solita {plate|GB.222.XY}
macchina {plate|AB1O2CD} parcheggiata sulle strisce
ho pagato con {card|4111 1111 1111 1111} e non risulta
carta {card|5500005555555559} addebitata due volte
addebito su {card|5500-0055-5555-5559}
Amex {card|3782 822463 10005} rifiutata dal sito
{card|378282246310005} è la mia carta
carta di credito n. {card|4012888888881881}
bancomat {card|6011 0009 9013 9424} bloccato
{card|4111.1111.1111.1111} scade a giugno
visa {card|4111*1111*1111*1111}
la mia carta d'identità {document|CA12345AA} è scaduta
CIE {document|CB98765XY} ritirata ieri
carta d'identità n. {document|AX1234567}
{document|AT7654321} è il numero della carta che ho perso
documento: {document|AY 1234567}
c.i. {document|AS2345678} rilasciata dal Comune
tessera sanitaria {document|80380000300012345678}
la TEAM {document|80380001200087654321} non viene letta
tessera sanitaria n. {document|8038 0000 3000 1234 5678}
passaporto {document|YA1234567} in attesa da mesi
n. passaporto {document|YB7654321}
il mio passaporto è {document|AA 4567890}
patente {document|VA1234567X} ritirata per errore
patente n. {document|U1B234567C}
permesso di soggiorno {document|I12345678} scaduto
scrivetemi su instagram {profile|@laura.verdi}
instagram: {profile|lauraverdi88}
il mio instagram è {profile|laura_verdi}
Telegram {profile|@marco_nero} per i dettagli
ig: {profile|giuseppe.vol}
contattatemi, sono {profile|@annabianchi}
trovate tutto da me: {profile|@pippo_1980} su TikTok
facebook: {profile|mario.rossi.5}
sono {profile|@luca_88} su telegram
{profile|instagram.com/laura.verdi} per vedere le foto
{profile|https://t.me/marconero}
mio profilo TikTok {profile|@cris.dance}
le linee 31, 33, 35, 37 e 39 sono sempre in ritardo
civici 34, 36, 38, 40, 42 senza luce
i numeri civici 12, 14, 16, 18, 20 di via Roma
spesi 345.600,50 euro nel 2024
costa 3.331.234,50 euro, troppo
ricavi 320,50; 340,20; 355,10 euro
D.Lgs. 38/2021, art. 7, commi 2, 3, 4
art. 32, comma 1, lett. b), legge 69/2009
legge 7 agosto 1990, n. 241, artt. 22, 23, 24, 25
L.R. 12/2005; L.R. 31/2014; L.R. 18/2019
D.P.R. 380/2001 e D.P.R. 445/2000
delibere 31, 32, 33 e 34 del 2025
delibera n. 45|2025 non pubblicata
aperto 8:30-12:30 e 14:00-18:30
chiamare ore 9:00-12:00
telefonare 8:30-12:30, 14:30-17:00
dalle 06:30 alle 07:45 e dalle 17:10 alle 18:40
treno delle 06:41, 07:11, 07:41, 08:11
lun 9:00|13:00, mar 14:00|18:00
il 31/12/2025, ore 10:30, in sala
fatto il 12,13,14 maggio
nei giorni 10, 11, 12, 17, 18, 19 marzo
date: 03.05, 10.05, 17.05, 24.05
dal 2019, 2020, 2021 niente
anni '70, '80, '90 e 2000
gli anni '31-'45 raccontati ai ragazzi
via Verdi 12, 14/A, scala B, interno 5
via Roma 31, 21012 Cassano Magnago
CAP 21012, provincia di Varese
piano 3, stanza 12, sportello 4
prot. 0012345/2025 del 03/04/2025
protocollo 3471234567 senza risposta
protocollo n. AB1234567 del comune
pratica CA12345AA respinta
pratica SUAP 0331,282111
CIG ZB03F1A2C4 e CUP I39J21002340004
avviso pagoPA 302000123456789012
codice avviso 4111 1111 1111 1111 11
IUV 01000000000012345
fattura elettronica 4012888888881881
ISBN 9788812345676
codice a barre 8001234567892
contatore 41111111111111
tre, due, uno, zero: via!
uno due tre stella
due o tre volte la settimana, quattro d'estate
sono passati tre anni, quattro mesi e sette giorni
cento, duecento, trecento firme raccolte
tra venti, trenta o quaranta famiglie
ho chiamato tre volte, quattro con oggi
sei sette anni fa era meglio
in due su tre, sei su nove
ho chiamato due, tre, quattro volte
uno, due, tre, quattro, cinque, sei, sette: i passi da fare
passo 1: 2: 3: chiaro
punti 1; 2; 3; 4; 5; 6; 7
30 sì, 12 no, 4 astenuti
350 persone, 120 bambini e 40 volontari
3 * 4 * 7 = 84
scala 1:1000 e 1:2000
45,6789 nord 8,8234 est
33,5 % contro 34,1 % e 35,2 %
32,10,5 i punteggi delle squadre
risultati 3:1, 2:0, 4:4
1,2,3,4,5 e 6: le rotonde da fare
100l di acqua e 50l di gasolio
bottiglie da 0,5l, 1l, 2l
3O sarebbe un 30 scritto male
vado al-la 100 metri
il prezzo va-da 100 a 200
da 150 ad 200 posti
AB sono le classi, 123 i posti, CD i turni
carta d'identità a 16,79 euro
carta d'identità elettronica: 30 giorni di attesa
la carta d'identità scade nel 2031
passaporto 2025: tempi lunghi
passaporto in 90 giorni, patente in 20
la patente B del 1998
tessera sanitaria scaduta il 12/05/2025
tessera della biblioteca n. 1234
documento 12/2025 della giunta
il documento DUP 2025-2027
carta dei servizi 2024
carta da 80 g, 500 fogli
la pagina instagram del comune è ferma
Instagram: ultimo post a marzo
Facebook non è aggiornato
su facebook rispondete, qui no
@comunecassano rispondete
scrivete a @comune.cassano su instagram
@tutti: venerdì si pulisce il parco
ci vediamo @ 18:30 in piazza
telegram: un canale sarebbe utile
serve un profilo Instagram per i giovani
m² 120, m³ 45 e 10⁶ litri
① rotonda ② semaforo ③ dosso
1️⃣ parcheggi 2️⃣ verde 3️⃣ scuole
𝗕𝗿𝗮𝘃𝗶, continuate così
½ giornata persa, ¾ d'ora in coda
punteggi: 7, 8, 6, 7, 9, 8
temperature 31, 33, 32, 34, 30 gradi in aula
turni 06-14-22, cambio ogni 8 ore
lotto 12, mappale 345, sub 6
foglio 9, mappali 3401, 3402, 3403
numeri verdi 800 123 456 e 112
bando 2025, posti 30, domande 120
quota 30,00 euro; ridotta 15,00; gratis fino a 6 anni
mercato: 120 banchi, 35 alimentari, 85 altri
3,5 km di ciclabile, 1,2 da rifare
`;
