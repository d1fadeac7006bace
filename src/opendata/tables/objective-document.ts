import type { ObjectiveRecord } from '../../domain/content/portal.ts';
import { datasetFields as texts } from '../../i18n/data/dataset-texts.ts';
import { dataTexts } from '../../i18n/data/open-data.ts';
import { dataPaths } from '../data-paths.ts';
import { documentFields, type DocumentSource } from './document-fields.ts';
import { path } from './field-schemas.ts';
import { makeJsonSchema, type FileSchema } from './json-schema.ts';
import { objectiveFields, readObjective } from './objectives.ts';
import { fieldsOf, makeSchema, readFields, type DataOf } from './table.ts';

interface ObjectiveSource extends DocumentSource {
  readonly objective: ObjectiveRecord;
}

const field = fieldsOf<ObjectiveSource>();

/** What the file of an objective holds. */
const objectiveDocumentFields = {
  $schema: field(path(texts.schema), () => dataPaths.objectiveSchema),
  ...documentFields,
  objective: field(makeSchema(objectiveFields).describe(texts.objective), (source) =>
    readObjective(source.objective, source),
  ),
};

/** An objective with its actions and updates, as `/dati/obiettivi.json` holds it too. */
export function makeObjectiveDocument(
  source: ObjectiveSource,
): DataOf<typeof objectiveDocumentFields> {
  return readFields(objectiveDocumentFields, source);
}

/** The JSON Schema of the file of an objective. */
export function makeObjectiveSchema(origin: string): FileSchema {
  return makeJsonSchema(objectiveDocumentFields, {
    path: dataPaths.objectiveSchema,
    title: dataTexts.objectiveSchemaTitle,
    text: dataTexts.objectiveSchemaText,
    origin,
  });
}
