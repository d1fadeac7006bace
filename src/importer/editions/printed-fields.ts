import type { OfficialObjective } from '../../domain/content/official-record.ts';

/** What a document prints of an objective besides its actions, by the names of fingerprints; nothing where it prints nothing. */
export const printedFields: Readonly<
  Record<string, (record: OfficialObjective) => string | undefined>
> = {
  code: ({ code }) => code,
  title: ({ title }) => title,
  strategic: ({ strategicCode, strategicTitle }) => `${strategicCode} ${strategicTitle}`.trim(),
  managers: ({ managers }) => managers.join('\n') || undefined,
  politicalLead: ({ politicalLead }) => politicalLead,
  mandateGoal: ({ mandateGoal }) => mandateGoal,
  ambit: ({ ambit }) => ambit,
  mission: ({ missionCode, programmeCode }) =>
    [missionCode, programmeCode].filter(Boolean).join('.') || undefined,
  motivation: ({ motivation }) => motivation,
  description: ({ description }) => description,
  expectedValue: ({ expectedValue }) => expectedValue,
  horizon: ({ horizon }) => horizon,
  indicators: ({ indicators = [] }) =>
    indicators
      .map(({ name, unit, targets }) => {
        const values = Object.entries(targets).map(([period, words]) => `${period}: ${words}`);
        return [name, unit ?? '', ...values].filter((part) => part !== '').join(' · ');
      })
      .join('\n') || undefined,
};
