import { z } from 'zod';
import { confidenceSchema, reportedStatusSchema } from '../../domain/content/update.ts';
import { isoDateSchema, partialDateSchema } from '../../domain/iso-date.ts';
import type { States } from '../../domain/states/states.ts';
import { stateFieldTexts as texts } from '../../i18n/data/shared-data.ts';
import { confidenceLabels, reportedLabels, scheduledLabels } from '../../i18n/objective/states.ts';
import { fieldsOf, type DataOf } from './table.ts';

interface StateSource {
  readonly states: States;
}

const field = fieldsOf<StateSource>();

/** Fields on both states of an objective or action, with its next and last due day. */
export const stateFields = {
  scheduled: field(
    z
      .enum(['past-due', 'under-way', 'upcoming', 'settled', 'unscheduled'])
      .describe(texts.scheduled),
    ({ states }) => states.scheduled,
  ),
  reported: field(
    z.enum(['none', ...reportedStatusSchema.options]).describe(texts.reported),
    ({ states }) => states.report?.status ?? 'none',
  ),
  reportedDate: field(
    partialDateSchema.optional().describe(texts.reportedDate),
    ({ states }) => states.report?.date,
  ),
  completedLate: field(
    z.boolean().describe(texts.completedLate),
    ({ states }) => states.report?.completedLate === true,
  ),
  confidence: field(
    confidenceSchema.optional().describe(texts.confidence),
    ({ states }) => states.report?.confidence,
  ),
  percent: field(
    z.number().min(0).max(100).optional().describe(texts.percent),
    ({ states }) => states.report?.percent,
  ),
  nextDue: field(
    isoDateSchema.optional().describe(texts.nextDue),
    ({ states }) => states.next?.day,
  ),
  lastDue: field(isoDateSchema.optional().describe(texts.lastDue), ({ states }) => states.lastDue),
};

type StateData = DataOf<typeof stateFields>;

/** Readers of the columns on states. */
export function readStates<Row>(find: (row: Row) => StateData) {
  return {
    scheduled: (row: Row) => scheduledLabels[find(row).scheduled],
    reported: (row: Row) => reportedLabels[find(row).reported],
    reportedDate: (row: Row) => find(row).reportedDate,
    completedLate: (row: Row) => find(row).completedLate,
    confidence: (row: Row) => nameConfidence(find(row)),
    percent: (row: Row) => find(row).percent,
    nextDue: (row: Row) => find(row).nextDue,
    lastDue: (row: Row) => find(row).lastDue,
  };
}

/** How sure an office is, in words. */
export function nameConfidence({ confidence }: Pick<StateData, 'confidence'>): string | undefined {
  return confidence === undefined ? undefined : confidenceLabels[confidence];
}
