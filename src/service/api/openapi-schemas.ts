import * as z from 'zod/mini';
import { satisfactionResultsSchema } from '../../domain/satisfaction/satisfaction-results.ts';
import { feedbackSchema, receiptSchema } from '../../feedback/contract.ts';
import { questionnaireResultsSchema } from '../../domain/questionnaires/questionnaire-results.ts';
import { publishedCommentsSchema } from './published-comments.ts';

const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  /** What happened, in Italian. */
  title: z.string(),
  status: z.int(),
  /** Each bad field, and why it is bad. */
  errors: z.optional(z.array(z.strictObject({ field: z.string(), reason: z.string() }))),
});

const healthSchema = z.strictObject({
  status: z.enum(['ok', 'unavailable']),
  /** The build that is served; null in development. */
  build: z.nullable(z.strictObject({ id: z.string(), day: z.iso.date() })),
  store: z.optional(z.enum(['ok', 'unavailable'])),
  /** Day on which the database was last read whole and found sound. */
  checked: z.optional(z.iso.date()),
  /** The part of the store that fails, and what that means, in Italian. */
  failed: z.optional(z.enum(['server', 'writing', 'journal', 'integrity'])),
  detail: z.optional(z.string()),
});

/** A schema as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An answer of an operation. */
export interface ApiResponse {
  readonly description: string;
  readonly headers?: JsonSchema;
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

/** An operation on a path. */
export interface ApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly JsonSchema[];
  readonly requestBody?: JsonSchema;
  readonly responses: Readonly<Record<string, ApiResponse>>;
}

function describe(schema: z.core.$ZodType): JsonSchema {
  // The dialect is OpenAPI's own (JSON Schema 2020-12), so that none needs naming.
  return Object.fromEntries(
    Object.entries(z.toJSONSchema(schema, { io: 'input' })).filter(([key]) => key !== '$schema'),
  );
}

/** Schemas of the API, made from those that the service itself uses. */
export const apiSchemas = {
  Feedback: describe(feedbackSchema),
  Receipt: describe(receiptSchema),
  Problem: describe(problemSchema),
  SatisfactionResults: describe(satisfactionResultsSchema),
  QuestionnaireResults: describe(questionnaireResultsSchema),
  PublishedComments: describe(publishedCommentsSchema),
  Health: describe(healthSchema),
} as const;
