import { dictionaryTexts } from '../../i18n/data/data-dictionary.ts';
import type { ColumnText, ColumnType } from '../../i18n/data/column-text.ts';
import { satisfactionColumns, satisfactionPath } from '../../i18n/data/satisfaction-data.ts';
import { dataPaths } from '../data-paths.ts';
import { actionColumns } from './actions.ts';
import { makeJsonSchema } from './dataset.ts';
import { occurrenceColumns } from './occurrences.ts';
import { objectiveColumns } from './objectives.ts';
import { makeColumns } from './table.ts';
import { updateColumns } from './updates.ts';

/** A row of the dictionary: one column of a table, or one field of the JSON. */
export interface DictionaryEntry {
  /** Address of the file. */
  readonly file: string;
  /** Header of the column, or path of the field: `objectives[].title`. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The dictionary: a row for every column of every table, those of the service and the dictionary's own among them, then for every field of the JSON. */
export function listDictionary(origin: string): readonly DictionaryEntry[] {
  return [
    ...describeColumns(dataPaths.objectives, objectiveColumns),
    ...describeColumns(dataPaths.actions, actionColumns),
    ...describeColumns(dataPaths.occurrences, occurrenceColumns),
    ...describeColumns(dataPaths.updates, updateColumns),
    ...describeColumns(satisfactionPath, satisfactionColumns),
    ...describeColumns(dataPaths.dictionary, dictionaryColumns),
    ...listJsonFields(makeJsonSchema(origin)).map(({ name, type, text }) => ({
      file: dataPaths.json,
      name,
      type,
      text,
    })),
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

function nameType(type: ColumnType | 'array' | 'object'): string {
  return dictionaryTexts.types[type];
}

/** The parts of a JSON Schema that the dictionary reads. */
interface SchemaNode {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** Every field below a JSON Schema, parents before children, with its path. */
function listJsonFields(node: SchemaNode, parent = ''): readonly Omit<DictionaryEntry, 'file'>[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const name = `${parent}${key}`;
    const below =
      field.items === undefined
        ? listJsonFields(field, `${name}.`)
        : listJsonFields(field.items, `${name}[].`);
    return [{ name, type: nameJsonType(field), text: field.description ?? '' }, ...below];
  });
}

function nameJsonType({ type, format }: SchemaNode): string {
  if (format === 'date') return nameType('date');
  if (type === 'array' || type === 'object' || type === 'boolean') return nameType(type);
  return nameType(type === 'number' || type === 'integer' ? 'number' : 'text');
}
