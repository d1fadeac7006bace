import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';
import { slugSchema, textSchema } from '../text.ts';
import { objectiveEditionsSchema } from './edition.ts';
import { indicatorSchema } from './indicator.ts';

const dueDaysSchema = z
  .strictObject({
    /** The words that name the days, as printed. */
    words: textSchema,
    /** The days, ascending. */
    days: z
      .array(isoDateSchema)
      .min(1)
      .refine(
        (days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? '')),
        'scrivi giorni diversi, dal primo all’ultimo',
      ),
    /** The day first planned of each day that has moved since, by the day that holds now. */
    moved: z.record(isoDateSchema, isoDateSchema).optional(),
  })
  .refine(
    ({ days, moved = {} }) => {
      const planned = days.map((day) => moved[day] ?? day);
      const isOfDays = Object.keys(moved).every((day) => days.includes(day));
      return isOfDays && new Set(planned).size === days.length;
    },
    {
      path: ['moved'],
      message: 'indica giorni dell’elenco, ognuno previsto prima per un altro giorno',
    },
  );

/** A second-level operational objective: something an office does, with its timing. */
const actionSchema = z.strictObject({
  /** `a1`, `a2`, … in document order; anchors and updates point at it. */
  id: z.string().regex(/^a[1-9]\d*$/u, 'scrivi a1, a2, …'),
  /** Plain title; absent where nobody has written one: then the text begins it. */
  title: textSchema.max(90).optional(),
  /** What is done. */
  text: textSchema,
  /** The document's own words on timing; empty where it gives none. */
  timing: z.string().trim().default(''),
  /** Days that its text names and its timing lacks; they stand in the place of those the timing gives. */
  dueDays: dueDaysSchema.optional(),
  /** Actions that took it up, where it was merged or split: `a3`, or `slug#a3` of another objective. */
  continuedBy: z
    .array(z.string().regex(/^(?:[a-z0-9-]+#)?a[1-9]\d*$/u, 'scrivi come a3 oppure nome-scheda#a3'))
    .min(1)
    .optional(),
});

const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, 'deve essere un’impronta SHA-256: la scrive l’importazione');

const sourceSchema = z.strictObject({
  /** Name of a file in `plans/`. */
  plan: textSchema,
  /** Place in the document, from 1. */
  position: z.int().min(1),
  /** What is odd about it in the document. */
  note: textSchema.optional(),
  /** SHA-256 of each official field, written by the importer to find later changes. */
  fingerprint: z.record(z.string(), sha256Schema).optional(),
  /** Fields of the document whose words changed since the card was put into plain ones, by the names of fingerprints; whoever has read the card again takes them away. */
  changed: z
    .array(z.string().regex(/^[A-Za-z0-9-]+$/u))
    .min(1)
    .optional(),
});

/** Whose words a card is written in: the document's, as an import leaves them, or plain ones that somebody wrote since. */
export const wordingSchema = z.enum(['official', 'plain']);

/** Longest title of a card in plain words; one of the document may be longer. */
export const titleLengths = { plain: 70, official: 400 } as const;

/** A first-level operational objective; its slug is the file name and never changes. */
export const objectiveSchema = z
  .strictObject({
    /** Title. */
    title: textSchema.max(titleLengths.official),
    /** See `wordingSchema`. */
    wording: wordingSchema.default('plain'),
    /** What it is, in one to three sentences. */
    summary: textSchema.optional(),
    /** Why, from the document. */
    why: textSchema.optional(),
    /** What is expected of it, from the document. */
    expectedResult: textSchema.optional(),
    /** Id of its strategic objective. */
    strategic: slugSchema.optional(),
    /** Code of its ambit, where no strategic objective says it. */
    ambit: textSchema.optional(),
    /** Code of its theme, where neither strategic objective nor ambit says it. */
    goal: slugSchema.optional(),
    /** Ids of the offices in charge. */
    areas: z.array(slugSchema),
    /** What the document says where no office is named. */
    areaNote: textSchema.optional(),
    /** Political lead, where the document names one. */
    politicalLead: textSchema.optional(),
    /** Time span of the whole objective, where the document states one. */
    horizon: textSchema.optional(),
    /** Everyday words that residents type. */
    keywords: z.array(textSchema).max(12).default([]),
    /** Streets, parks and buildings it names. */
    places: z.array(textSchema).default([]),
    /** Laws and acts exactly as printed. */
    notes: z.array(textSchema).default([]),
    /** Second-level actions in document order. */
    actions: z.array(actionSchema).min(1),
    /** What is to be measured of it, as far as the document says so. */
    indicators: z.array(indicatorSchema).default([]),
    /** Slugs it had before; each redirects. */
    formerSlugs: z.array(slugSchema).default([]),
    /** The editions of the plan in which it stands. */
    editions: objectiveEditionsSchema,
    /** Slugs of the objectives that took it up, where it was merged with others or split. */
    continuedBy: z.array(slugSchema).min(1).optional(),
    /** Where it stands in the document of the newest plan that holds it. */
    source: sourceSchema,
  })
  .refine(({ wording, title }) => title.length <= titleLengths[wording], {
    path: ['title'],
    error: `è troppo lungo: al massimo ${String(titleLengths.plain)} caratteri`,
  });

/** See `actionSchema`. */
export type Action = z.output<typeof actionSchema>;

/** See `objectiveSchema`. */
export type Objective = z.output<typeof objectiveSchema>;

/** See `wordingSchema`. */
export type Wording = z.output<typeof wordingSchema>;
