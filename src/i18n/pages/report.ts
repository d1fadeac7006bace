import type { Municipality } from '../../domain/content/municipality.ts';
import { routes } from '../routes.ts';
import { listContacts, noContact } from './contact.ts';

type Contacts = Pick<Municipality, 'contacts' | 'links' | 'name' | 'official'>;

/** Words of the page on how to report something wrong. */
export const reportTexts = {
  sections: {
    write: { id: 'errore', title: 'Che cosa scrivere' },
    send: { id: 'invio', title: 'Dove scrivere' },
    reply: { id: 'chi-risponde', title: 'Chi risponde' },
    fault: { id: 'disservizio', title: 'Un disservizio in città' },
    missing: { id: 'errore', title: 'Un errore in una scheda' },
  },
  write: `- Quale scheda: il titolo o il numero nel piano, per esempio «12 di 91»: è nella parte «In breve» della scheda.
- La frase sbagliata, copiata com’è.
- Che cosa dovrebbe dire e dove lo hai letto. Se puoi, copia le parole del documento.`,
  about: (title: string) => `La scheda da cui arrivi è «${title}».`,
  back: 'Torna alla scheda',
  draftHeading: 'Un testo da copiare',
  subject: 'Errore in una scheda di Obiettivi in Comune',
  draft: (title: string | undefined) =>
    [
      `Scheda (titolo o numero nel piano):${title === undefined ? '' : ` ${title}`}`,
      'Frase sbagliata:',
      'Che cosa dovrebbe dire:',
      'Dove l’ho letto:',
    ].join('\n\n'),
  mailHint: 'Il pulsante apre il tuo programma di posta con il testo già pronto da completare.',
  mailButton: 'Scrivi un messaggio di posta',
  otherProblems: `Se invece una pagina è difficile da leggere o da usare, vedi [accessibilità](${routes.accessibility}#segnalare).`,
} as const;

const invitation = {
  title: 'Segnala un errore',
  description:
    'Come segnalare un errore in una scheda del piano, chi risponde e dove segnalare un disservizio in città.',
  lead: 'Hai trovato qualcosa di sbagliato in una scheda? Ecco che cosa scrivere e a chi.',
} as const;

const noInvitation = {
  title: 'A chi rivolgersi',
  description:
    'Il Comune non ha ancora indicato un recapito per gli errori in queste pagine. Dove rivolgersi intanto.',
  lead: 'Il Comune non ha ancora indicato un recapito per gli errori in queste pagine.',
} as const;

/** Whether somebody reads reports on errors in entries: without an address nothing invites to write. */
export function takesReports({ contacts }: Pick<Municipality, 'contacts'>): boolean {
  return contacts.errorReports !== undefined;
}

/** Title, description and lead of the page: an invitation only where somebody reads what is sent. */
export function headReportPage(municipality: Pick<Municipality, 'contacts'>) {
  return takesReports(municipality) ? invitation : noInvitation;
}

/** Where to send a report on an entry: the address for reports. */
export function describeSending(errorReports: string): string {
  return `Per segnalare un errore scrivi a [${errorReports}](mailto:${errorReports}).`;
}

/** What to do about an error where nobody has said who reads reports: the municipality itself. */
export function describeMissingAddress(municipality: Contacts): string {
  return `Per gli errori in queste pagine non c’è ancora un recapito. ${describeElsewhere(municipality)}`;
}

/** Who reads and answers reports. */
export function describeReplying({ official, name }: Contacts): string {
  return official
    ? `Legge e risponde il ${name}.`
    : `Legge e risponde chi cura il portale. Non è un ufficio del ${name}, che non ha ancora adottato il portale.`;
}

/** Where to report a fault in the town, which is no matter of this portal. */
export function describeFaultReports(municipality: Contacts): string {
  const { links, name } = municipality;
  const scope =
    'Questo portale parla degli obiettivi del piano. Non raccoglie segnalazioni su strade, luci, rifiuti o altri servizi della città.';
  return links.reportFault === undefined
    ? `${scope} ${describeElsewhere(municipality)}`
    : `${scope}\n\nPer queste c’è il [servizio di segnalazione del ${name}](${links.reportFault}).`;
}

function describeElsewhere({ contacts, links, name }: Contacts): string {
  const others = listContacts({ contacts, links });
  return others === noContact
    ? `Puoi rivolgerti agli uffici del ${name}, con i recapiti che trovi sul suo sito.`
    : `Puoi rivolgerti al ${name}:\n\n${others}`;
}
