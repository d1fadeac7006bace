import { planSheetText as texts } from '../../i18n/commands/plan-sheet.ts';

/** Fields of an objective that are one text, in the order of the sheet's columns. */
export const textFields = [
  'code',
  'title',
  'mandateGoal',
  'ambit',
  'missionCode',
  'programmeCode',
  'strategicCode',
  'strategicTitle',
  'politicalLead',
  'description',
  'motivation',
  'expectedValue',
  'horizon',
] as const;

/** Fields that a record always has, empty where the document says nothing. */
export const fixedFields: ReadonlySet<string> = new Set([
  'title',
  'strategicCode',
  'strategicTitle',
]);

/** Headers of the sheet of objectives and actions. */
export const planHeaders: readonly string[] = [
  texts.number,
  ...Object.values(texts.columns),
  ...Object.values(texts.action),
];

/** Headers of the sheet of indicators. */
export const indicatorHeaders: readonly string[] = [
  texts.number,
  ...Object.values(texts.indicator),
];

/** Headers of the sheet of texts without a field of their own. */
export const extraHeaders: readonly string[] = [texts.number, ...Object.values(texts.extra)];
