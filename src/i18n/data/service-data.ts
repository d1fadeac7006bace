import type { ColumnText } from './column-text.ts';
import { satisfactionColumnTexts } from './satisfaction-data.ts';
import { officeFields, sharedColumns } from './shared-data.ts';

/** Address of the table of services with their ratings, which the service of the portal writes anew. */
export const servicesPath = '/api/services.csv';

/** Columns of `services.csv`: what the service is, then figures and day as in `satisfaction.csv`. */
export const serviceColumnTexts = {
  head: {
    id: { header: 'Identificativo', text: 'Identificativo del servizio: non cambia.' },
    name: { header: 'Servizio', text: 'Nome del servizio.' },
    officeId: { header: 'Identificativo dell’ufficio', text: officeFields.officeId },
    officeName: { header: 'Ufficio', text: officeFields.officeName },
    channel: {
      header: 'Come si usa',
      text: 'In rete oppure di persona, per esempio allo sportello.',
    },
    address: {
      header: 'Pagina del servizio',
      text: 'Indirizzo della pagina del servizio, se il Comune ne indica una.',
    },
    url: sharedColumns.url,
    state: satisfactionColumnTexts.head.state,
  },
} as const satisfies { readonly head: Record<string, ColumnText> };

/** Every column in order, for the header of the file and the dictionary. */
export const serviceColumns: readonly ColumnText[] = [
  serviceColumnTexts.head,
  satisfactionColumnTexts.figures.all,
  satisfactionColumnTexts.figures.residents,
  satisfactionColumnTexts.figures.others,
  satisfactionColumnTexts.tail,
].flatMap((part) => Object.values<ColumnText>(part));
