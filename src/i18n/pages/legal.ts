import type { Municipality } from '../../domain/content/municipality.ts';
import { takesReports } from './report.ts';
import { routes } from '../routes.ts';

const ccBy = 'https://creativecommons.org/licenses/by/4.0/legalcode.it';

/** Words of the legal notes. */
export const legalTexts = {
  title: 'Note legali',
  description:
    'Che valore hanno i testi di questo portale, con quale licenza si possono riusare e di chi sono codice, caratteri e icone.',
  lead: 'Che valore hanno i testi di questo portale e come si possono riusare.',
  unofficial: { id: 'non-ufficiale', title: 'Perché non è ancora il sito ufficiale' },
  unofficialText: (
    name: string,
  ) => `In ogni pagina leggi che questo non è ancora il sito ufficiale del ${name}. Vuol dire che il Comune non lo ha adottato come suo.

- I testi sono scritti dalla redazione a partire da un documento del Comune, ma il Comune non li ha approvati.
- Valgono solo gli atti e le comunicazioni del Comune.
- Gli stati sono calcolati come spiega [il metodo](${routes.method}): non sono una dichiarazione del Comune.

Se il Comune adotta il portale, questo avviso sparisce da tutte le pagine.`,
  licence: { id: 'licenza', title: 'Licenza dei contenuti' },
  /** Wording required of municipal sites by the official model, criterion C.SI.3.4, in its two sentences; the duty of art. 52 CAD is an administration's, so that only an official portal invokes it. */
  licenceBody: (official: boolean) =>
    [
      `${official ? 'In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo' : 'Salvo'} dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con [licenza CC-BY 4.0](${ccBy}).`,
      'Gli utenti sono quindi liberi di condividere (riprodurre, distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.',
    ].join(' '),
  licencePlain: (town: string) =>
    `In breve: puoi copiare, cambiare e pubblicare, anche per lavoro. Devi citare la fonte, mettere il collegamento alla licenza e dire se hai fatto modifiche. Per esempio: «Obiettivi in Comune, ${town}», con l’indirizzo della pagina.`,
} as const;

/** Sections after the licence of the contents. */
export function listLegalSections({ links, contacts }: Pick<Municipality, 'links' | 'contacts'>) {
  const code =
    links.sourceCode === undefined ? '' : ` Il codice è [pubblicato qui](${links.sourceCode}).`;
  return [
    {
      id: 'documento',
      title: 'Il documento del Comune',
      text: 'Il piano da cui vengono i fatti è un atto ufficiale del Comune. Sui testi degli atti ufficiali delle amministrazioni pubbliche non c’è diritto d’autore (articolo 5 della legge 22 aprile 1941, n. 633): la licenza qui sopra riguarda ciò che questo portale vi aggiunge.',
    },
    {
      id: 'codice',
      title: 'Il codice del portale',
      text: `Il programma è software libero, con licenza [EUPL 1.2](https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12). Ogni ente lo può usare, cambiare e distribuire alle stesse condizioni.${code}`,
    },
    {
      id: 'caratteri-icone',
      title: 'Caratteri e icone',
      text: `Non sono nostri e hanno le loro licenze:

- il carattere Titillium Web, dell’Accademia di Belle Arti di Urbino: [SIL Open Font License 1.1](https://openfontlicense.org/);
- lo stile e le icone di [Bootstrap Italia](https://italia.github.io/bootstrap-italia/): licenza BSD a tre clausole.`,
    },
    {
      id: 'responsabilita',
      title: 'Responsabilità',
      text: `La redazione controlla che i testi riportino i fatti del documento, ma gli errori sono possibili. Per una pratica, una scadenza o un pagamento non basarti su questo portale: leggi gli atti e chiedi all’ufficio competente.

Se un testo e il documento non dicono la stessa cosa, vale il documento. ${takesReports({ contacts }) ? `Se trovi un errore, [segnalalo](${routes.report}). ` : ''}I siti a cui portano i collegamenti hanno ciascuno il proprio responsabile.`,
    },
  ] as const;
}
