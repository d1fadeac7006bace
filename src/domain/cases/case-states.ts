import { addDays, countDays, type IsoDate } from '../iso-date.ts';

/** What a resident may bring: a fault, a complaint, a suggestion, praise, a claim for damage. */
export const caseKinds = ['fault', 'complaint', 'suggestion', 'praise', 'damage'] as const;

/** See `caseKinds`. */
export type CaseKind = (typeof caseKinds)[number];

/** What a case may be: a report of some kind, or a proposal. */
export type KeptKind = CaseKind | 'proposal';

/** Where a case stands, in the order of its way; the last three end it. */
export const caseStates = [
  'received',
  'charged',
  'working',
  'resolved',
  'elsewhere',
  'refused',
] as const;

/** See `caseStates`. */
export type CaseState = (typeof caseStates)[number];

/** States in which something is still to be done. */
export const openCaseStates = ['received', 'charged', 'working'] as const satisfies CaseState[];

/** Steps of a claim for damage, in their order: the request, its papers, the insurer's file, the report of the local police. */
export const damageSteps = ['request', 'papers', 'claim', 'police'] as const;

/** See `damageSteps`. */
export type DamageStep = (typeof damageSteps)[number];

/** Days within which an answer is due where nothing else is stated. Source: art. 2(2) L. 241/1990. */
export const usualDays = 30;

/** Whether something is still to be done about a case. */
export function isOpenCase(state: CaseState): boolean {
  return openCaseStates.some((open) => open === state);
}

/** The states to which a case may go from one: onward, and back to work from its end. */
export function listNextStates(state: CaseState): readonly CaseState[] {
  if (!isOpenCase(state)) return ['working'];
  return caseStates.slice(caseStates.indexOf(state) + 1);
}

/** Whether a state must be explained: whose matter it is, why nothing is done, what was done. */
export function needsWords(state: CaseState): boolean {
  return !isOpenCase(state);
}

/** The last day of a term of `days` that begins with the day of receipt, which itself does not count. Source: art. 155 c.p.c., calendar days. */
export function findTermDay(received: IsoDate, days: number): IsoDate {
  return addDays(received, days);
}

/** What of a case decides about its days. */
export interface CaseDays {
  readonly state: CaseState;
  readonly received: IsoDate;
  readonly due: IsoDate;
  readonly closed: IsoDate | undefined;
}

/** Whether the term has passed: today for an open case, on the day of its end for a closed one. */
export function isBeyondTerm({ due, closed }: CaseDays, today: IsoDate): boolean {
  return (closed ?? today) > due;
}

/** Days since receipt: until the end, or until today. */
export function countCaseDays({ received, closed }: CaseDays, today: IsoDate): number {
  return countDays(received, closed ?? today);
}
