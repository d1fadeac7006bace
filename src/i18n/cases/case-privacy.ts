import type { ReportSettings } from '../../domain/cases/report-settings.ts';
import { countOf } from '../format.ts';
import { routes } from '../routes.ts';

/** What the privacy page says of residents' reports. */
export function describeCasePrivacy({ months }: Pick<ReportSettings, 'months'>): string {
  return `Chi invia una [segnalazione](${routes.report}) non si registra. Il servizio conserva ciò che scrivi, il luogo e le foto, con il giorno. Non conserva l’indirizzo IP, l’ora o il tipo di browser. Un programma toglie dal testo i dati personali che riconosce; dalle foto toglie luogo, ora e apparecchio. La posizione del dispositivo si legge solo se lo chiedi tu.

Il codice che ricevi è l’unico modo per vedere la segnalazione da fuori: chi lo ha la vede. Nell’archivio c’è solo un’impronta del codice, da cui non si ricava.

L’indirizzo di posta è facoltativo. Sta a parte, cifrato con una chiave che non è nell’archivio. Serve solo a dirti che cosa succede a quella segnalazione. Si cancella 30 giorni dopo la chiusura. Testo e foto si cancellano ${countOf(months, 'mese', 'mesi')} dopo la chiusura; restano i conti, che non dicono chi ha scritto.

Leggono le segnalazioni gli uffici che se ne occupano. Diventa pubblico solo ciò che una persona della redazione ha letto e rilasciato.`;
}

/** Heading of that part. */
export const casePrivacyTitle = 'Le segnalazioni';
