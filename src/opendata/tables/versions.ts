import { z } from 'zod';
import { citeFingerprint } from '../../domain/versions/history.ts';
import type { VersionRecord } from '../../domain/versions/version-record.ts';
import { versionDataTexts, versionFieldTexts as texts } from '../../i18n/data/version-data.ts';
import { datasetFields } from '../../i18n/data/dataset-texts.ts';
import { recordFields } from '../../i18n/data/shared-data.ts';
import { routes } from '../../i18n/routes.ts';
import { dataPaths } from '../data-paths.ts';
import { documentFields, type DocumentSource } from './document-fields.ts';
import { address, day, path, text } from './field-schemas.ts';
import { makeJsonSchema, type FileSchema } from './json-schema.ts';
import { fieldsOf, readFields, type DataOf } from './table.ts';

interface VersionsSource extends DocumentSource {
  readonly recorded: VersionRecord;
}

const field = fieldsOf<VersionsSource>();

const versionSchema = z.strictObject({
  from: day(texts.from),
  until: day(texts.until).optional(),
  fingerprint: text(texts.fingerprint),
  seal: text(texts.seal),
  redacted: z
    .strictObject({ day: day(texts.redactedDay), reason: text(texts.redactedReason) })
    .optional()
    .describe(texts.redacted),
  url: address(texts.versionUrl).optional(),
});

const objectiveSchema = z.strictObject({
  slug: text(recordFields.slug),
  file: path(texts.file),
  versions: z.array(versionSchema).describe(texts.versions),
});

/** What `/dati/versioni.json` holds. */
const versionsFields = {
  $schema: field(path(datasetFields.schema), () => dataPaths.versionsSchema),
  title: field(text(texts.title), ({ portal }) => versionDataTexts.title(portal.municipality.town)),
  ...documentFields,
  head: field(text(texts.head), ({ recorded }) => recorded.head),
  since: field(
    day(texts.since).optional(),
    ({ recorded }) =>
      recorded.objectives.flatMap(({ versions: [first] }) => first?.day ?? []).toSorted()[0],
  ),
  objectives: field(z.array(objectiveSchema).describe(texts.objectives), ({ recorded, origin }) =>
    recorded.objectives.map(({ slug, code, versions }) => ({
      slug,
      file: routes.objectiveVersions(slug),
      versions: versions.map(({ day: from, fingerprint, seal, redacted }, index) => ({
        from,
        until: versions[index + 1]?.day,
        fingerprint,
        seal,
        redacted,
        url:
          code === undefined
            ? undefined
            : origin + routes.version(code, citeFingerprint(fingerprint)),
      })),
    })),
  ),
};

/** The fingerprint of every version, with its days and its seal. */
export function makeVersionsDocument(source: VersionsSource): DataOf<typeof versionsFields> {
  return readFields(versionsFields, source);
}

/** The JSON Schema of `/dati/versioni.json`. */
export function makeVersionsSchema(origin: string): FileSchema {
  return makeJsonSchema(versionsFields, {
    path: dataPaths.versionsSchema,
    title: versionDataTexts.schemaTitle,
    text: versionDataTexts.schemaText,
    origin,
  });
}
