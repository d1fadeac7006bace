import { z } from 'zod';
import { makeSchema, type Field } from './table.ts';

/** The parts of a JSON Schema that the dictionary reads. */
export interface FileSchema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FileSchema>>;
  readonly items?: FileSchema;
}

/** The JSON Schema (draft 2020-12) of a file that has just these fields; known by its address. */
export function makeJsonSchema(
  fields: Readonly<Record<string, Field<never>>>,
  about: {
    /** Address of the schema, from the root of the site. */
    readonly path: string;
    readonly title: string;
    readonly text: string;
    /** Where the portal stands, `https://piano.example`. */
    readonly origin: string;
  },
): FileSchema {
  const { $schema, ...rest } = z.toJSONSchema(makeSchema(fields));
  return {
    $schema,
    $id: about.origin + about.path,
    title: about.title,
    description: about.text,
    ...rest,
  } as FileSchema;
}
