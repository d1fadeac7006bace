import type { Municipality } from '../../domain/municipality.ts';
import { routes } from '../routes.ts';
import { listContacts } from './contact.ts';

/** Words of the privacy page. */
export const privacyTexts = {
  title: 'Informativa privacy',
  description: 'Il portale non usa cookie, non segue chi lo visita, non chiede nulla ad altri siti e in questa versione non raccoglie dati personali.',
  lead: 'Il portale non usa cookie, non segue chi lo visita e in questa versione non raccoglie dati personali.',
} as const;

/** Sections of the page in order. */
export function listPrivacySections(municipality: Municipality) {
  return [
    { id: 'cookie', title: 'Nessun cookie, nessun altro sito', text: noCookies },
    { id: 'dati', title: 'Quali dati raccoglie', text: data },
    { id: 'ricerca', title: 'Le parole che cerchi', text: search },
    { id: 'registro', title: 'Il registro del servizio', text: log },
    ...(municipality.contacts.errorReports === undefined ? [] : [{ id: 'posta', title: 'Se ci scrivi', text: mail }]),
    { id: 'titolare', title: 'Chi è il titolare', text: describeController(municipality) },
  ] as const;
}

const noCookies = `Il portale non mette cookie e non salva nulla di te nel tuo browser. Per questo non ti chiede alcun consenso.

Caratteri, immagini e programmi vengono dal portale stesso. Aprendo una pagina il tuo browser non si collega ad altri siti. Non ci sono contatori di visite, pubblicità o pulsanti dei social.`;

const data = `In questa versione nessun dato personale. Non c’è nulla da compilare, a parte la ricerca, e non serve registrarsi.`;

const search = `Mentre scrivi, la ricerca si fa nel tuo browser. Se premi Invio, le parole fanno parte dell’indirizzo della pagina dei risultati e arrivano al servizio, che prepara la risposta e non le conserva.

Le parole restano, come per ogni pagina, nella cronologia del tuo browser.`;

const log = `Per capire se tutto funziona, il servizio scrive un registro: giorno e ora, pagina del portale, esito e tempo impiegato. Non scrive l’indirizzo IP, le parole cercate o il tipo di browser.

Chi fornisce la rete o il server può avere registri suoi, con regole sue. Li deve spiegare chi pubblica il portale.`;

const mail = `Se [segnali un errore](${routes.report}) con un messaggio di posta, chi lo riceve vede il tuo indirizzo e ciò che scrivi. Non mettere dati che non servono a correggere l’errore.`;

function describeController({ official, name, contacts, links }: Municipality): string {
  if (!official) return `Il titolare del trattamento non è ancora configurato: il portale non è ancora il sito ufficiale del ${name}. Se il Comune lo adotta, qui si troverà chi risponde dei dati.`;
  return `Il titolare del trattamento è il ${name}.\n\n${listContacts({ contacts, links })}`;
}
