import type { ColumnText } from './column-text.ts';
import { satisfactionColumnTexts } from './satisfaction-data.ts';
import { sharedColumns } from './shared-data.ts';

/** Address of the results of a questionnaire, and of the same as a table. */
export const questionnairePath = (id: string) => `/api/questionnaires/${id}`;
export const questionnaireCsvPath = (id: string) => `/api/questionnaires/${id}.csv`;

const { state, url } = satisfactionColumnTexts.head;

/** Columns of the table of a questionnaire: a row for each answer that a question offers. */
export const questionnaireColumnTexts = {
  id: { header: 'Identificativo', text: 'Identificativo del questionario: non cambia.' },
  title: { header: 'Questionario', text: 'Titolo del questionario.' },
  question: { header: 'Domanda', text: 'Identificativo della domanda.' },
  questionText: { header: 'Testo della domanda', text: 'Che cosa si chiede.' },
  option: {
    header: 'Risposta',
    text: 'Identificativo della risposta; di una scala, il gradino da 1 a 5.',
  },
  optionText: { header: 'Testo della risposta', text: 'Parole della risposta.' },
  state,
  answered: {
    header: 'Hanno risposto',
    type: 'number',
    text: 'Quante persone hanno risposto alla domanda; vuoto se sono meno di 5.',
  },
  count: { header: 'Quante', type: 'number', text: 'Quante hanno scelto questa risposta.' },
  share: {
    header: 'Quota su cento',
    type: 'number',
    text: 'Quota di chi ha risposto che ha scelto questa risposta, da 0 a 100; da 30 risposte in su.',
  },
  low: satisfactionColumnTexts.figures.all.low,
  high: satisfactionColumnTexts.figures.all.high,
  asOf: satisfactionColumnTexts.tail.asOf,
  url,
  site: sharedColumns.site,
  licence: sharedColumns.licence,
} as const satisfies Record<string, ColumnText>;

/** Every column in order, for the header of the file and the dictionary. */
export const questionnaireColumns: readonly ColumnText[] =
  Object.values<ColumnText>(questionnaireColumnTexts);
