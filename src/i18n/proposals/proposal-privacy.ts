import { countOf } from '../format.ts';
import { routes } from '../routes.ts';

/** What the privacy page says of proposals; `months` for which their words are kept once they are closed. */
export function describeProposalPrivacy(months: number, mail: boolean): string {
  const address = mail
    ? ' L’indirizzo e-mail è facoltativo. Sta a parte, cifrato con una chiave che non è nell’archivio. Serve solo a dirti che cosa succede a quella proposta. Si cancella 30 giorni dopo la conclusione.'
    : '';
  return `Chi invia una [proposta](${routes.processes}) non si registra. Il servizio conserva ciò che scrivi, le foto e il giorno. Non conserva l’indirizzo IP, l’ora o il tipo di browser. Un programma toglie dal testo i dati personali che riconosce, ma può sbagliare; dalle foto toglie luogo, ora e apparecchio. Il codice che ricevi è l’unico modo per seguirla: chi lo ha la vede. Nell’archivio ne resta solo un’impronta.

Leggono le proposte le persone della redazione che lavorano per l’ufficio che le giudica, o per tutti gli uffici. Diventa pubblico solo ciò che una di loro ha letto e deciso di pubblicare; foto e messaggi mai.${address} Testi, foto, messaggi e motivi del giudizio si cancellano ${countOf(months, 'mese', 'mesi')} dopo la conclusione, anche dove erano pubblici. Restano il numero, il percorso, l’ufficio, le date, il giudizio, il costo e l’esito. Puoi chiedere prima che ${mail ? 'l’indirizzo, o tutto il resto,' : 'tutto questo'} si cancelli: basta il codice della proposta.`;
}

/** Heading of that part. */
export const proposalPrivacyTitle = 'Le proposte';
