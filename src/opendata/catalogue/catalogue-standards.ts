import { catalogueTexts as texts } from '../../i18n/data/data-catalogue.ts';
import { dataPaths } from '../data-paths.ts';
import type { JsonLdNode } from './catalogue-vocabularies.ts';

/** What files conform to; those that are files of the portal itself begin at the root of the site. */
const standards = {
  schema: dataPaths.schema,
  versionsSchema: dataPaths.versionsSchema,
  dictionary: dataPaths.dictionary,
  atom: 'https://www.rfc-editor.org/info/rfc4287',
  calendar: 'https://www.rfc-editor.org/info/rfc5545',
} as const;

/** A standard of the catalogue. */
export type StandardKey = keyof typeof standards;

/** The address of a standard. */
export function findStandard(key: StandardKey, origin: string): string {
  return new URL(standards[key], origin).href;
}

/** What is said of each standard. */
export function makeStandards(origin: string): readonly JsonLdNode[] {
  return (Object.keys(standards) as StandardKey[]).map((key) => ({
    '@id': findStandard(key, origin),
    '@type': ['dcatapit:Standard', 'dct:Standard'],
    identifier: findStandard(key, origin),
    title: texts.standards[key],
  }));
}
