import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';
import { textSchema } from '../text.ts';

/** Name of a question or of an option: part of the names of form fields. */
const nameSchema = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** One of the answers that a question offers. */
const optionSchema = z.strictObject({
  /** Its name in data; it never changes. */
  id: nameSchema,
  /** Its words. */
  label: textSchema,
});

const shared = {
  /** Its name in data; it never changes. */
  id: nameSchema,
  /** What is asked. */
  text: textSchema,
  /** Whether an answer is needed, where the question is shown. */
  required: z.boolean().default(false),
  /** The answers to an earlier question after which alone this one is shown. */
  onlyAfter: z
    .strictObject({
      /** Name of the earlier question. */
      question: nameSchema,
      /** Names of its options; of a scale its steps, `"1"` to `"5"`. */
      answers: z.array(z.string()).min(1),
    })
    .optional(),
};

/** A question; what it takes depends on its kind. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scale'),
    ...shared,
    /** Words at step 1 and at step 5. */
    lowest: textSchema,
    highest: textSchema,
  }),
  z.strictObject({
    kind: z.literal('one'),
    ...shared,
    /** One of these. */
    options: z.array(optionSchema).min(2).max(20),
  }),
  z.strictObject({
    kind: z.literal('several'),
    ...shared,
    /** Any of these. */
    options: z.array(optionSchema).min(2).max(20),
  }),
  z.strictObject({ kind: z.literal('text'), ...shared }),
]);

/** A questionnaire; its id is the file name. */
export const questionnaireSchema = z.strictObject({
  /** What it is called. */
  title: textSchema,
  /** Why it is asked, and what will be done with the answers. */
  purpose: textSchema,
  /** First and last day on which it takes answers. */
  from: isoDateSchema,
  to: isoDateSchema,
  /** Id of the office that asks. */
  office: textSchema,
  /** In order. */
  questions: z.array(questionSchema).min(1).max(30),
});

/** See `questionnaireSchema`. */
export type Questionnaire = z.output<typeof questionnaireSchema>;

/** See `questionSchema`. */
export type Question = z.output<typeof questionSchema>;
