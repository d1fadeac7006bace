import type { Municipality } from '../../domain/content/municipality.ts';
import { routes } from '../routes.ts';
import { listContacts, noContact } from './contact.ts';

/** Words of the page on how to report something wrong. */
export const reportTexts = {
  title: 'Segnala un errore',
  description:
    'Come segnalare un errore in una scheda del piano, chi risponde e dove segnalare un disservizio in città.',
  lead: 'Hai trovato qualcosa di sbagliato in una scheda? Ecco che cosa scrivere e a chi.',
  sections: {
    write: { id: 'errore', title: 'Che cosa scrivere' },
    send: { id: 'invio', title: 'Dove scrivere' },
    reply: { id: 'chi-risponde', title: 'Chi risponde' },
    fault: { id: 'disservizio', title: 'Un disservizio in città' },
  },
  write: `- Quale scheda: il titolo o il numero nel piano, per esempio «12 di 91»: è nella parte «In breve» della scheda.
- La frase sbagliata, copiata com’è.
- Che cosa dovrebbe dire e dove lo hai letto. Se puoi, copia le parole del documento.`,
  citing:
    'Se arrivi da una scheda, il suo nome è anche nell’indirizzo di questa pagina, dopo «scheda=».',
  draftHeading: 'Un testo da copiare',
  subject: 'Errore in una scheda di Obiettivi in Comune',
  draft: [
    'Scheda (titolo o numero nel piano):',
    'Frase sbagliata:',
    'Che cosa dovrebbe dire:',
    'Dove l’ho letto:',
  ].join('\n\n'),
  mailButton: 'Scrivi un messaggio di posta',
  otherProblems: `Se invece una pagina è difficile da leggere o da usare, vedi [accessibilità](${routes.accessibility}#segnalare).`,
} as const;

/** Where to send a report on an entry: the address for reports, or that there is none and how else to reach the municipality. */
export function describeSending({
  contacts,
  links,
}: Pick<Municipality, 'contacts' | 'links'>): string {
  const { errorReports } = contacts;
  if (errorReports !== undefined)
    return `L’indirizzo per le segnalazioni è [${errorReports}](mailto:${errorReports}). Il pulsante apre il tuo programma di posta con il testo già pronto da completare.`;
  const missing = `${noContact} Finché manca, da qui non si può inviare una segnalazione.`;
  const others = listContacts({ contacts, links });
  return others === noContact
    ? missing
    : `${missing} Questi sono i recapiti del Comune:\n\n${others}`;
}

/** Who reads and answers reports. */
export function describeReplying({ contacts, official, name }: Municipality): string {
  if (contacts.errorReports === undefined)
    return 'Non è ancora configurato chi legge le segnalazioni e risponde.';
  return official
    ? `Legge e risponde il ${name}.`
    : `Legge e risponde chi cura il portale. Non è un ufficio del ${name}, che non ha ancora adottato il portale.`;
}

/** Where to report a fault in the town, which is no matter of this portal. */
export function describeFaultReports({ contacts, links, name }: Municipality): string {
  const scope =
    'Questo portale parla degli obiettivi del piano. Non raccoglie segnalazioni su strade, luci, rifiuti o altri servizi della città.';
  if (links.reportFault !== undefined)
    return `${scope}\n\nPer queste c’è il [servizio di segnalazione del ${name}](${links.reportFault}).`;
  const others = listContacts({ contacts, links });
  return others === noContact
    ? `${scope}\n\nPer queste bisogna rivolgersi al ${name}. ${noContact}`
    : `${scope}\n\nPer queste bisogna rivolgersi al ${name}:\n\n${others}`;
}
