import type { PersonalDataKind } from '../../../src/feedback/redaction/redact.ts';

/** Comments with personal data, invented for this test; what must go stands between braces, with its kind in front. */
export const personalComments = `
Scrivetemi a {email|mario.rossi@esempio.it} quando riaprite il parco
La mia mail: {email|M.ROSSI@ESEMPIO.IT}, grazie
rispondete a {email|mario chiocciola libero punto it}
la posta è {email|anna.verdi (at) gmail.com}
{email|luca_bianchi[at]hotmail[dot]com} attendo notizie
contatto {email|info99 at gmail punto com}
{email|giulia @ outlook . it} se serve altro
indirizzo {email|paolo@pec.ditta.esempio.com}, vi aspetto.
Mandate tutto a {email|nome-cognome+comune@sub.esempio.co.uk}.Grazie
mia mail {email|signora1950@tiscali,it}
{email|pinco chiocciola yahoo} è la mia posta
{email|maria punto neri chiocciola alice punto it} per contatti
potete usare <{email|abc@live.it}> o passare da me
scrivi a:{email|teresa89@icloud.com}
email={email|x@y.it};
{email|comitato.via.roma@gmail com} è la casella del comitato
Il mio codice fiscale è {fiscal-code|RSSMRA80A01H501U}
cf {fiscal-code|rssmra80a01h501u} nato qui
C.F.: {fiscal-code|BNC LRA 92M41 B300N}
codice fiscale {fiscal-code|VRD GPP 75T10 L682 F} per la pratica
{fiscal-code|VRDGPP75T10L682F}
Sono iscritta da anni, {fiscal-code|FRRNNA58E55C139P}, e la mensa non risponde
c.f. {fiscal-code|CLM.PLA.01R64.F205.X}
cod. fisc. {fiscal-code|MNT-LCU-88H23-I819-B}
Per mio figlio {fiscal-code|GLLSFN63P12D869U} ho fatto domanda
omocodia: {fiscal-code|RSSMRA80A01H5LMX}
il mio è {fiscal-code|BNCLRAV2M4MB300U} e non lo accetta
codice {fiscal-code|VRDGPPTRTMLLSUNA} rifiutato dal portale
{fiscal-code|F R R N N A 5 8 E 5 5 C 1 3 9 P} scritto a lettere separate
codice fiscale: {fiscal-code|RSSMRA80A01H501Z} non passa il controllo
cf: {fiscal-code|RSSMRA80A01H501} (manca una lettera)
CF {fiscal-code|ZZNBBR 49S70 A290J}, aspetto risposta
nata all'estero {fiscal-code|XUAMRC90L05Z210I}
tel. {phone|0331 282111}
chiamatemi al {phone|333 1234567}
cell {phone|3331234567} dopo le 18
Il mio numero è {phone|+39 333 123 4567}
{phone|0039 347 1234567} grazie
{phone|(+39) 02 12345678} ufficio
{phone|0331/282111} ore pasti
{phone|0331-28.21.11} chiedere di me
{phone|333/1234567} anche whatsapp
{phone|333.123.4567} sempre acceso
{phone|33 31 23 45 67} non dopo cena
{phone|3 3 3 1 2 3 4 5 6 7} il mio cellulare
{phone|(0331) 282 111} casa dei miei
telefono {phone|282111} oppure passate
fax {phone|0331.282.222}
Chiamate il {phone|393331234567}
{phone|02 12 34 56 78}
ho il {phone|06.12345678} da sempre
mobile:{phone|+393281234567}
whatsapp {phone|328-12-34-567}
{phone|348 1234567}/{phone|0331 234567} mattina
il mio vicino svizzero {phone|+41 79 123 45 67}
dalla Francia {phone|0033 6 12 34 56 78}
cell{phone|3471234567}
tel:{phone|03312345678}
richiamatemi al numero {phone|338 765 43 21} per favore
IBAN {iban|IT60X0542811101000000123456}
il mio iban è {iban|it60 x054 2811 1010 0000 0123 456}
rimborso su {iban|IT 19 A 03069 09606 100000063728}
{iban|IT51L0760110800001012345678} posta
iban: {iban|IT04 T020 0801 6000 0010 1ABC 234}
bonifico su {iban|IT58S0503450260 000000004821}
conto tedesco {iban|DE89 3704 0044 0532 0130 00}
{iban|FR1420041010050500013M02606} francese
svizzero {iban|CH93-0076-2011-6238-5295-7}
{iban|RO49 AAAA 1B31 0075 9384 0000} per il rimborso
IBAN:{iban|IT60X0542811101000000123457} con una cifra sbagliata
partita IVA {vat-number|01234560124}
p.iva {vat-number|07890120343} della mia bottega
{vat-number|IT12345670017}
la mia ditta, P. IVA {vat-number|00345670129}, paga le tasse
P.I. {vat-number|02567890997} edile
piva {vat-number|012 345 601 25}
la targa è {plate|AB 123 CD}
auto {plate|ab123cd} parcheggiata da mesi
il furgone {plate|EF-456-GH} blocca il passo
{plate|FX987ZR} sempre in divieto
moto {plate|AB 12345} rumorosa
uno scooter targato {plate|X4RT2Y} corre sul marciapiede
vecchia auto {plate|VA 123456}
macchina {plate|MI 1A2345} abbandonata
targa {plate|GA 000 BB}, segnalatelo
{plate|CD456EF} e {plate|GH789JK} sul prato
la moto {plate|DX54321} passa di notte
Mi chiami ({phone|349 1234567}) o scriva ({email|prova@esempio.org}): il codice è {fiscal-code|PRTGNN35C19L319W}
`;

/** Comments that only look like it: laws, dates, amounts, protocols, codes, units. */
export const harmlessComments = `
Ai sensi dell'art. 5 della legge 241/1990 aspetto risposta
D.Lgs. 33/2013, art. 35, comma 1, lettera d
delibera n. 123 del 14/05/2025
determina 456/2024 del 12.03.2024
Il lavoro è costato 115 euro in più
hanno speso 1.250.000,00 euro per la rotonda
320.000.000 di euro mi sembrano troppi
un mutuo da € 3.500.000.000 è impossibile
dal 01/01/2025 al 31/12/2027
aperto dalle 09.30 alle 12.30 e dalle 14.30 alle 18.00
orario 08.30-12.30 14.30-17.30
martedì 06.30-12.30, chiuso il lunedì
La mia Fiat 500 non passa
via Roma 12, scala B, interno 3
abito in via IV Novembre 27/bis
prot. n. 0012345/2025
protocollo 0034567 del 03/02/2025
pratica 2025001234 ancora ferma
CIG Z1A2B3C4D5
CIG 9876543210 della gara
CUP J31B21003330004
il codice ISTAT è 012040
CAP 21012 Cassano Magnago VA
21012 e 21013 hanno lo stesso ufficio
Bando 2025-2027, misura 3.1.2
obiettivo 1.2.3 poco chiaro
tra il 2023 e il 2025 niente
nel 2024/2025 la mensa è peggiorata
dal 2021 2022 2023 2024 sempre uguale
l'autobus delle 7.15 e delle 7.45 è pieno
il 112 e il 118 rispondono subito
numero verde 800 123456 sempre occupato
il numero 1500 non funziona
chiamare il 115 per i pompieri
ho chiamato 10 volte in 3 mesi
telefonato 3 volte nel 2024, 5 nel 2025
l'area da 150 ad 200 metri dal centro
scuole 15 e 20 a 100 m dalla strada
le 100 ed altre buche segnalate
la scala a chiocciola della torre è chiusa
la chiocciola del parco. Informazioni zero
ci vediamo al parco @ ore 18
seguo @comune sui social
3.000 firme raccolte @ 2 banchetti
il voto è 10/10
5 stelle su 5, anzi 4/5
temperatura 38,5 gradi in palestra
sezione elettorale 12, scuola Dante
mappale 341, 342, 343 del foglio 9
foglio 9 particella 1234567890
fattura 3201234567 non pagata
bolletta n. 3471234567 sbagliata
il contatore 03312821110 segna male
ticket 12345678 aperto da mesi
segnalazione n. 3331234567 senza risposta
codice 3389876543 della tessera biblioteca
ISBN 9788804668237 introvabile in biblioteca
la legge 104/92 e il D.P.R. 445/2000
Regolamento UE 2016/679 non rispettato
PNRR M5C2 investimento 2.1
circa 350 000 persone all'anno
3 400 000 000 di euro buttati
abbiamo 21.000 abitanti e 2 vigili
pista ciclabile di 2 km e 300 m
lampioni ogni 20/30 metri
linee H601 e 641 sempre in ritardo
il treno 2345 delle 06.12
taglio dell'erba ogni 15 gg
parco di 12.500 mq chiuso
parcheggio da 150 ad 200 posti auto
la macchina fa 100 km con 5 l
auto euro 6, diesel 1600 cc
moto da 12500 euro che fanno rumore
DL 19/2020 ancora citato
scadenza 30.06.2026, poi proroga al 31.12.2026
02/06/2025 festa, 25/04/2025 festa
il 06/07/2025 10.30 nessuno allo sportello
seduta del 03/04/2025 ore 21
dal 02-04-2025 al 06-07-2025
iva al 22 % e 10 %
classe 3A, 4B e 5C senza riscaldamento
via 25 Aprile 1945 al buio
IBAN e codice fiscale non dovrebbero essere chiesti
il codice fiscale va inserito due volte
la partita IVA non serve al cittadino
non c'è un telefono né una mail sul sito
la targa commemorativa del 1918 è rovinata
targhe alterne dal 2026?
Ottimo lavoro, bravi!
Non ho capito che cosa cambia per me
it is not clear, 60 per cento
al 31 dicembre 2026 sono stati previsti 15 interventi
`;

/** A comment with its pieces of personal data. */
export interface LabelledComment {
  readonly text: string;
  readonly data: readonly {
    readonly kind: PersonalDataKind;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Reads one comment a line; a backslash and an n stand for a line break inside a comment. */
export function readLabelled(lines: string): readonly LabelledComment[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const data: LabelledComment['data'][number][] = [];
      let text = '';
      for (const [, before = '', kind, value = ''] of line
        .replaceAll('\\n', '\n')
        .matchAll(/([^{]*)(?:\{([a-z-]+)\|([^}]*)\})?/gu)) {
        text += before;
        if (kind !== undefined)
          data.push({
            kind: kind as PersonalDataKind,
            start: text.length,
            end: text.length + value.length,
          });
        text += value;
      }
      return { text, data };
    });
}
