import { dictionaryTexts } from '../../i18n/data/data-dictionary.ts';
import type { ColumnText, ColumnType } from '../../i18n/data/column-text.ts';
import { satisfactionColumns, satisfactionPath } from '../../i18n/data/satisfaction-data.ts';
import { caseColumns, caseFigureColumns } from '../../i18n/data/case-data.ts';
import { serviceColumns, servicesPath } from '../../i18n/data/service-data.ts';
import { proposalColumns } from '../../i18n/data/proposal-data.ts';
import { questionnaireColumns, questionnaireCsvPath } from '../../i18n/data/questionnaire-data.ts';
import { routes } from '../../i18n/routes.ts';
import { dataPaths } from '../data-paths.ts';
import { actionColumns } from './actions.ts';
import { makeDatasetSchema } from './dataset.ts';
import { editionColumns } from './editions.ts';
import type { FileSchema } from './json-schema.ts';
import { indicatorColumns } from './indicators.ts';
import { listColumns } from './lists.ts';
import { occurrenceColumns } from './occurrences.ts';
import { makeObjectiveSchema } from './objective-document.ts';
import { objectiveColumns } from './objectives.ts';
import { stateHistoryColumns } from './state-history.ts';
import { makeColumns } from './table.ts';
import { updateColumns } from './updates.ts';
import { variationColumns } from './variations.ts';
import { makeVersionsSchema } from './versions.ts';

/** A row of the dictionary: one column of a table, or one field of the JSON. */
export interface DictionaryEntry {
  /** Address of the file. */
  readonly file: string;
  /** Header of the column, or path of the field: `objectives[].title`. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The dictionary: a row for every column of every table, those of the service and the dictionary's own among them, then for every field of the JSON. Those of services, questionnaires, reports and proposals are there only where the portal has some. */
export function listDictionary(
  origin: string,
  {
    services,
    questionnaires,
    reports,
    processes,
  }: {
    readonly services: readonly unknown[];
    readonly questionnaires: readonly unknown[];
    readonly reports?: unknown;
    readonly processes: readonly unknown[];
  },
): readonly DictionaryEntry[] {
  return [
    ...describeColumns(dataPaths.objectives, objectiveColumns),
    ...describeColumns(dataPaths.actions, actionColumns),
    ...describeColumns(dataPaths.occurrences, occurrenceColumns),
    ...describeColumns(dataPaths.indicators, indicatorColumns),
    ...describeColumns(dataPaths.updates, updateColumns),
    ...describeColumns(dataPaths.variations, variationColumns),
    ...describeColumns(dataPaths.lists, listColumns),
    ...describeColumns(dataPaths.states, stateHistoryColumns),
    ...describeColumns(dataPaths.editions, editionColumns),
    ...describeColumns(satisfactionPath, satisfactionColumns),
    ...(services.length === 0 ? [] : describeColumns(servicesPath, serviceColumns)),
    ...(questionnaires.length === 0
      ? []
      : describeColumns(questionnaireCsvPath('<identificativo>'), questionnaireColumns)),
    ...(reports === undefined
      ? []
      : [
          ...describeColumns(routes.casesCsv, caseColumns),
          ...describeColumns(routes.caseFiguresCsv, Object.values(caseFigureColumns)),
        ]),
    ...(processes.length === 0 ? [] : describeColumns(routes.proposalsCsv, proposalColumns)),
    ...describeColumns(dataPaths.dictionary, dictionaryColumns),
    ...describeJson(dataPaths.json, makeDatasetSchema(origin)),
    // Below `objective` its file holds what `objectives[]` holds above.
    ...describeJson(routes.objectiveData('<identificativo>'), makeObjectiveSchema(origin)).filter(
      ({ name }) => !name.startsWith('objective.'),
    ),
    ...describeJson(dataPaths.versions, makeVersionsSchema(origin)),
  ];
}

/** Columns of `dizionario.csv`. */
export const dictionaryColumns = makeColumns<DictionaryEntry, typeof dictionaryTexts.columns>(
  dictionaryTexts.columns,
  {
    file: ({ file }) => file,
    name: ({ name }) => name,
    type: ({ type }) => type,
    text: ({ text }) => text,
  },
);

function describeColumns(file: string, columns: readonly ColumnText[]): readonly DictionaryEntry[] {
  return columns.map(({ header, type = 'text', text }) => ({
    file,
    name: header,
    type: nameType(type),
    text,
  }));
}

function describeJson(file: string, schema: FileSchema): readonly DictionaryEntry[] {
  return listJsonFields(schema).map(({ name, type, text }) => ({ file, name, type, text }));
}

function nameType(type: ColumnType | 'array' | 'object'): string {
  return dictionaryTexts.types[type];
}

/** Every field below a JSON Schema, parents before children, with its path. */
function listJsonFields(node: FileSchema, parent = ''): readonly Omit<DictionaryEntry, 'file'>[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const name = `${parent}${key}`;
    const below =
      field.items === undefined
        ? listJsonFields(field, `${name}.`)
        : listJsonFields(field.items, `${name}[].`);
    return [{ name, type: nameJsonType(field), text: field.description ?? '' }, ...below];
  });
}

function nameJsonType({ type, format }: FileSchema): string {
  if (format === 'date') return nameType('date');
  if (type === 'array' || type === 'object' || type === 'boolean') return nameType(type);
  return nameType(type === 'number' || type === 'integer' ? 'number' : 'text');
}
