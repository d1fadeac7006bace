import * as z from 'zod/mini';
import { proposalLimits } from '../domain/proposals/feasibility.ts';
import { caseSchema, textOf } from './case-contract.ts';

const { id, email, held, website } = caseSchema.shape;

/** A proposal as the form sends it, its photos apart; unknown fields are refused. */
export const proposalSchema = z.strictObject({
  /** Made where the proposal is written; the same id means the same proposal. */
  id,
  title: textOf(proposalLimits.title),
  need: textOf(proposalLimits.text),
  /** The idea. */
  words: textOf(proposalLimits.text),
  /** A place in words. */
  where: z.optional(textOf(proposalLimits.place)),
  email,
  held,
  website,
});
