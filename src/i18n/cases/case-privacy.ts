import type { ReportSettings } from '../../domain/cases/report-settings.ts';
import { countOf } from '../format.ts';
import { routes } from '../routes.ts';

/** What the privacy page says of residents' reports. */
export function describeCasePrivacy({
  months,
  mail,
}: Pick<ReportSettings, 'months' | 'mail'>): string {
  const address = mail
    ? ' L’indirizzo e-mail è facoltativo. Sta a parte, cifrato con una chiave che non è nell’archivio. Serve solo a dirti che cosa succede a quella segnalazione. Si cancella 30 giorni dopo la chiusura.'
    : '';
  return `Chi invia una [segnalazione](${routes.report}) non si registra. Il servizio conserva ciò che scrivi, le tue scelte, il luogo, le foto e il giorno. Non conserva l’indirizzo IP, l’ora o il tipo di browser. Per frenare gli abusi tiene in memoria un codice ricavato dall’indirizzo, come per i pareri. Un programma toglie dal testo i dati personali che riconosce, ma può sbagliare; dalle foto toglie luogo, ora e apparecchio. La posizione del dispositivo si legge solo se lo chiedi tu, e si conserva con la precisione di un metro circa.

Il codice che ricevi è l’unico modo per vedere la segnalazione da fuori: chi lo ha la vede. Nell’archivio c’è solo un’impronta del codice, da cui il codice non si ricava.

Se quando invii non c’è rete, testo, foto e indirizzo aspettano sul tuo dispositivo e partono da soli appena possibile; poi lì resta solo il codice, che puoi far dimenticare da questo sito.

Una segnalazione aperta si conserva finché non è chiusa.${address} Testo, luogo, foto, messaggi e risposte si cancellano ${countOf(months, 'mese', 'mesi')} dopo la chiusura, anche dove erano pubblici. Restano il numero, la categoria, l’ufficio, le date, l’esito e il voto, che non dicono chi ha scritto. Puoi chiedere prima che ${mail ? 'l’indirizzo, o tutto il resto,' : 'tutto questo'} si cancelli: basta il codice della segnalazione.

Leggono le segnalazioni le persone della redazione che lavorano per l’ufficio che se ne occupa, o per tutti gli uffici. Diventa pubblico solo ciò che una di loro ha letto e deciso di pubblicare; foto e messaggi mai.`;
}

/** Heading of that part. */
export const casePrivacyTitle = 'Le segnalazioni';
