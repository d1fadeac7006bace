/** A third round, with and without personal data. */
export const thirdHeldOut = `
Il sito rifiuta il codice {fiscal-code|BRGCST0PR4RLPMPA} di mio zio
cod. fiscale del minore: {fiscal-code|SPSGNN01T03D286C}
{fiscal-code|lng fpp 45s30 l319v} è il mio
Sono {fiscal-code|MRTNDR70BLSH50MI}
Per la pratica di {fiscal-code|CRRMHL66A25I441Y} serve un timbro
C.F.{fiscal-code|QNTVTR83C43A010W}
ho un codice fiscale ({fiscal-code|FNTDVD12M15F704R}) che non funziona
{fiscal-code|DNT.SRA.99D52.G535M}
vi ho già scritto da {email|nonno.beppe@alice.it} senza risposta
{email|FAMIGLIA.VERDI@GMAIL.COM}
scrivere a {email|gattile chiocciola libero . it}
mail {email|volley[at]esempio.it} oppure {email|volley2 (chiocciola) esempio (punto) it}
{email|a.m.1961@outlook.com}: mandate lì il modulo
è arrivata a {email|info+newsletter@esempio.eu} due volte
risp. {email|luigi at esempio.it}
Il mio cellulare: {phone|340 11 22 334}
Ho provato dal {phone|340-1122334}.
se volete {phone|0331 22 33 44} sera
Tel. {phone|(0331) 22.33.44}
contattatemi: {phone|340.1122.334}
{phone|+39 340-112-2334} (WhatsApp)
{phone|0039 0331 223344}
Numeri utili: {phone|0331-223344} e {phone|02-11223344}
cellulare della mamma {phone|3401122334}
tel {phone|223344} dopo le 20
si prega di chiamare {phone|06 1122 3344}
{phone|0331/22.33.44}
per info {phone|3771122334} anche messaggi
dalla Svizzera {phone|+41 91 1122334}
fax: {phone|0331 22 33 45}
IBAN: {iban|IT75 W062 3050 2600 0004 6123 789}
{iban|IT32 B 05584 50260 000000007512}
iban={iban|IT96C0569610800000009876X54}
versate su {iban|BE68539007547034}
il conto {iban|IT75W0623050260000046123789} è chiuso
Ho la partita IVA {vat-number|10987650156} e pago la TARI doppia
P. I.V.A. {vat-number|02233448881}
{vat-number|03124560123} è la ditta che ha rotto il marciapiede
IT {vat-number|00678120346}
una Yaris {plate|FD 147 WL} parcheggiata sulla ciclabile
{plate|GN 753 ZA} non paga mai
auto grigia {plate|cx357bd}
camion {plate|EB 951 TT} alle 5 di mattina
la moto {plate|EC 12345}
targato {plate|FP-852-SC}
targhe {plate|AH 741 MM} e {plate|BC 963 DD}
L'art. 97 della Costituzione e la legge 15/2005
Delibera C.C. n. 12 del 27.03.2025 introvabile
prot. 0009876 del 2025
Protocollo n. 2024.0034567
CIG ZB03F1A2C4
cup I39J21002340004
1.150.000 euro di cui 320.000 già spesi
12 rate da 33,50 €
preventivo da 3.400 a 4.200 euro
circa 0,33 euro al metro
2019-2020-2021-2022 senza lavori
il 14.05.2025 alle 18.30
dalle 7 alle 19, 12 ore su 24
orari: 07.45-13.45 e 14.00-17.00
scuolabus delle 07.10, 07.25 e 07.40
via XXV Aprile 33/A, int. 4
civici 331, 333 e 335
parcheggio da 45 posti e 2 per disabili
al parco ci sono 3 altalene e 12 panchine
da 50 mt a 80 mt di distanza
in 30 gg hanno risposto
ho 72 anni e vivo qui dal 1961
siamo 4 in famiglia, ISEE 9.360
la 5a B ha 27 alunni
temperatura a 16 gradi in aula 12
sacco viola da 110 l, umido da 10 l
Fiat Doblò del 2008 del Comune
una Panda 4x4 della polizia locale
scrivere all'URP o passare in piazza De Gasperi 1
non trovo la PEC del Comune
il numero di telefono sul sito è vecchio
800 300 400 non risponde
premere 1 e poi 3
1 stella su 5
voto 4+
percentuale 33,3 periodico
anni 1998, 2004 e 2010
D.P.C.M. 3 dicembre 2013
G.U. n. 123 del 30/05/2025
l'aliquota passa da 0,6 a 0,8
8.000 visite e 12.000 pagine viste
la quota è di 130 euro per 10 settimane
tra via Po 3 e via Adda 12
n. 3 lampade su 9 spente
le targhe delle vie sono illeggibili
abbonamento n. 00045678 non riconosciuto
la tessera 3312345678 non si legge
`;
