import { countOf } from '../format.ts';
import type { Municipality } from '../../domain/content/municipality.ts';
import type { ReportSettings } from '../../domain/cases/report-settings.ts';
import { casePrivacyTitle, describeCasePrivacy } from '../cases/case-privacy.ts';
import { describeProposalPrivacy, proposalPrivacyTitle } from '../proposals/proposal-privacy.ts';
import { routes } from '../routes.ts';
import { listContacts } from './contact.ts';

/** Words of the privacy page. */
export const privacyTexts = {
  title: 'Informativa privacy',
  description:
    'Il portale non usa cookie, non segue chi lo visita e non chiede nulla ad altri siti. I pareri che raccoglie sono anonimi.',
  lead: 'Il portale non usa cookie e non segue chi lo visita. I pareri che raccoglie sono anonimi.',
} as const;

/** What the portal takes beside ratings and comments, which the page tells of where it does. */
interface TakenParts {
  readonly reports?: ReportSettings | undefined;
  readonly questionnaires?: readonly unknown[];
  /** How proposals are kept, where they are taken. */
  readonly proposals?: { readonly months: number; readonly mail: boolean } | undefined;
}

/** Sections of the page in order. */
export function listPrivacySections(
  municipality: Municipality,
  { reports, questionnaires = [], proposals }: TakenParts = {},
) {
  const { commentMonths } = municipality.feedback;
  return [
    { id: 'cookie', title: 'Nessun cookie, nessun altro sito', text: noCookies },
    {
      id: 'dati',
      title: 'I pareri che raccoglie',
      text: describeData(commentMonths),
    },
    ...(questionnaires.length === 0
      ? []
      : [
          {
            id: 'questionari',
            title: 'I questionari',
            text: describeQuestionnaires(commentMonths),
          },
        ]),
    ...(reports === undefined
      ? []
      : [{ id: 'segnalazioni', title: casePrivacyTitle, text: describeCasePrivacy(reports) }]),
    ...(proposals === undefined
      ? []
      : [
          {
            id: 'proposte',
            title: proposalPrivacyTitle,
            text: describeProposalPrivacy(proposals.months, proposals.mail),
          },
        ]),
    { id: 'dispositivo', title: 'Che cosa resta sul tuo dispositivo', text: device },
    { id: 'ricerca', title: 'Le parole che cerchi', text: search },
    { id: 'registro', title: 'Il registro del servizio', text: log },
    ...(municipality.contacts.errorReports === undefined
      ? []
      : [{ id: 'posta', title: 'Se ci scrivi', text: mail }]),
    { id: 'personale', title: 'Chi lavora alla redazione', text: staff },
    { id: 'titolare', title: 'Chi è il titolare', text: describeController(municipality) },
    ...(municipality.official
      ? [
          {
            id: 'base',
            title: 'Perché si possono trattare',
            text: describeLegalBasis(reports !== undefined, proposals !== undefined),
          },
          { id: 'destinatari', title: 'A chi arrivano', text: describeRecipients(municipality) },
          { id: 'diritti', title: 'I tuoi diritti', text: describeRights(municipality) },
        ]
      : []),
  ] as const;
}

const noCookies = `Il portale non mette cookie a chi lo legge. Per questo non ti chiede alcun consenso. Ne usa alcuni, tecnici: uno di un’ora per il personale che entra nella pagina della redazione; un secondo ricorda per un anno che il personale è già entrato da quel dispositivo. Se il personale entra con gli accessi del Comune, un terzo dura dieci minuti.

Caratteri, immagini e programmi vengono dal portale stesso. Aprendo una pagina il tuo browser non si collega ad altri siti. Non ci sono contatori di visite, pubblicità o pulsanti dei social.`;

const describeData = (
  commentMonths: number,
) => `Se vuoi, puoi dire quanto è chiara una pagina e quanto sei soddisfatto di ciò di cui parla. Non serve registrarsi e la risposta è anonima.

Di ogni risposta il servizio conserva: la pagina, il voto, la risposta scelta, il commento se lo scrivi, chi sei se lo dici (residente, chi lavora o studia qui, chi è di passaggio), e il giorno. Non conserva l’indirizzo IP, l’ora o il tipo di browser.

Non scrivere dati personali nei commenti. Un programma toglie codici fiscali, indirizzi di posta, numeri di telefono, IBAN, partite IVA, targhe, numeri di documenti e di carte di pagamento e nomi di profili social, prima nel browser e poi nel servizio. Può sbagliare: per questo nessun commento si pubblica senza che qualcuno lo legga. I commenti si cancellano dopo ${countOf(commentMonths, 'mese', 'mesi')}; i voti, che non dicono chi li ha dati, restano.

Per frenare gli abusi il servizio tiene in memoria, al massimo per un giorno e senza scriverlo su disco, un codice ricavato dall’indirizzo di chi risponde. Così riconosce se dallo stesso collegamento arrivano molte risposte. In quel caso le risposte di quel giorno aspettano prima di contare: finché aspettano, hanno in comune una parola scelta a caso, che non viene dall’indirizzo. Quando entrano nei risultati la parola si cancella.`;

const describeQuestionnaires = (
  commentMonths: number,
) => `Anche le risposte a un questionario sono anonime. Il servizio conserva le risposte scelte, i testi che scrivi e il giorno. Nei testi non scrivere dati personali: valgono le stesse regole dei commenti. Si pubblicano solo dopo che qualcuno li ha letti, e si cancellano dopo ${countOf(commentMonths, 'mese', 'mesi')}. Le risposte scelte restano.

Mentre compili un questionario, ciò che hai scritto resta nella scheda del tuo browser. Si cancella quando lo invii o chiudi la scheda.`;

const device = `Se rispondi quando sei senza rete, la risposta resta nel tuo browser finché non parte, con un segno che lo ricorda. La pagina te lo dice. Poi si cancella da sola. Puoi toglierla prima dalla pagina stessa.

Le pagine del piano si salvano nel tuo browser, per leggerle [senza rete](${routes.offline}). Se il portale ti ha già proposto di installarlo, un segno lo ricorda, così non lo chiede più. Niente di questo arriva al servizio.`;

const search = `Mentre scrivi, la ricerca si fa nel tuo browser. Se premi Invio, le parole fanno parte dell’indirizzo della pagina dei risultati e arrivano al servizio, che prepara la risposta e non le conserva.

Le parole restano, come per ogni pagina, nella cronologia del tuo browser.`;

const log = `Per capire se tutto funziona, il servizio scrive un registro: giorno, pagina del portale, esito e tempo impiegato. Non scrive l’ora, l’indirizzo IP, le parole cercate o il tipo di browser.

Chi fornisce la rete o il server può avere registri suoi, con regole sue. Li deve spiegare chi pubblica il portale.`;

const mail = `Se [segnali un errore](${routes.report}) con un messaggio di posta, chi lo riceve vede il tuo indirizzo e ciò che scrivi. Non mettere dati che non servono a correggere l’errore.`;

const staff = `Chi comunica le novità entra con nome e password. Di ogni persona il servizio conserva nome, ufficio, ruolo, l’indirizzo e-mail se è stato indicato, il giorno, un’impronta della password e, se la attiva, la chiave della verifica in due passaggi; su richiesta si cancellano. Degli uffici conserva l’indirizzo e-mail a cui va il promemoria mensile, finché qualcuno non lo toglie. Un registro ricorda chi ha pubblicato, approvato o corretto che cosa e quando: i nomi restano per 24 mesi se il Comune non stabilisce un altro tempo, poi il solo ruolo; lo stesso vale subito per chi è stato cancellato. Le bozze portano un codice di chi le scrive, non il nome. Chi entra con gli accessi del Comune è riconosciuto dal solo indirizzo e-mail. Le copie di sicurezza contengono le stesse cose, e durano quanto il Comune ha stabilito.

Dalle foto che un ufficio pubblica con una novità il servizio toglie luogo, ora e apparecchio prima di conservarle. Chi le manda dichiara che non si riconoscono volti né minori, oppure che c’è il consenso. Se in una foto o in un documento trovi i tuoi dati, scrivi al Comune: la novità si ritira e il file lascia il portale.

Chi risponde ai commenti può entrare anche con una chiave. Di ogni chiave il servizio conserva il nome scelto da chi l’ha creata, il permesso, il giorno e un’impronta da cui la chiave non si ricava.

Un registro conserva il giorno e che cosa è stato fatto, e per lo stesso tempo il nome della chiave o della persona: un commento pubblicato, nascosto o con una risposta, risposte ammesse o tolte dai risultati. Serve a poter rendere conto di ciò che il portale pubblica.`;

function describeController({
  official,
  name,
  contacts,
  links,
  dataProtection,
}: Municipality): string {
  if (!official)
    return `Il titolare del trattamento non è ancora configurato: il portale non è ancora il sito ufficiale del ${name}. Se il Comune lo adotta, qui si troverà chi risponde dei dati.`;
  const { officer } = dataProtection;
  return `Il titolare del trattamento è il ${name}.

${listContacts({ contacts, links })}

${
  officer === undefined
    ? 'Il recapito del responsabile della protezione dei dati non è ancora configurato.'
    : `Il responsabile della protezione dei dati risponde a [${officer}](mailto:${officer}).`
}`;
}

/** Legal basis, art. 13(1)(c) and 13(2)(e) GDPR: a task of public interest laid down by law. */
const describeLegalBasis = (
  takesReports: boolean,
  takesProposals: boolean,
) => `Il Comune raccoglie i pareri per un compito di interesse pubblico (articolo 6, paragrafo 1, lettera e, del Regolamento UE 2016/679, e articolo 2-ter del Codice privacy). La legge gli chiede di far dire agli utenti quanto sono soddisfatti dei servizi in rete, e di pubblicare i risultati (articolo 7 del CAD, decreto legislativo 82/2005). Gli chiede anche di ascoltare i cittadini sulla qualità dei servizi (articolo 8 della legge 150/2000).${
  takesReports
    ? ' Riceve le segnalazioni per gli stessi compiti, e per rispondere a chi gli scrive.'
    : ''
}${takesProposals ? ' Raccoglie le proposte per far partecipare le persone alle sue scelte (articolo 8 del decreto legislativo 267/2000).' : ''} Lo stesso vale per il registro del servizio, che serve alla sicurezza, e per quello della redazione.

Rispondere è libero. Chi non risponde legge il portale come tutti gli altri. Nessuna decisione su una persona è presa da un programma.`;

function describeRecipients({ dataProtection }: Municipality): string {
  const { processors } = dataProtection;
  const hosts =
    processors.length === 0
      ? 'Chi ospita il servizio per conto del Comune non è ancora indicato.'
      : `Per conto del Comune trattano dati, come responsabili del trattamento: ${processors.join('; ')}.`;
  return `Leggono i commenti le persone autorizzate dal Comune. ${hosts} Si pubblicano i conti dei voti e i commenti che una persona ha scelto di pubblicare.`;
}

/** Rights of the person, art. 13(2)(b) and (d) GDPR; what cannot be traced to a person is art. 11. */
function describeRights({ dataProtection, contacts }: Municipality): string {
  const address = dataProtection.officer ?? contacts.certifiedEmail ?? contacts.email;
  return `Puoi chiedere al Comune di sapere se tratta tuoi dati e di averli, di correggerli, di cancellarli, di limitarne l’uso, e ti puoi opporre (articoli da 15 a 18 e 21 del Regolamento).${
    address === undefined ? '' : ` Scrivi a [${address}](mailto:${address}).`
  }

Le risposte sono anonime: il Comune non può sapere qual è la tua (articolo 11). Se in un commento è rimasto un tuo dato, scrivi quale pagina e quale frase: si toglie quello.

Se pensi che i tuoi dati siano trattati male, puoi fare reclamo al [Garante per la protezione dei dati personali](https://www.garanteprivacy.it/).`;
}
