import type { CaseState } from '../../domain/cases/case-states.ts';
import { monthName } from '../format.ts';

/** States of a report as readers see them. */
export const caseStateNames: Readonly<Record<CaseState, string>> = {
  received: 'Ricevuta',
  charged: 'Presa in carico',
  working: 'In lavorazione',
  resolved: 'Risolta',
  elsewhere: 'Non di competenza',
  refused: 'Non accolta',
};

/** The month of a day, in words: released reports tell no day. */
export function formatMonth(day: string): string {
  return `${monthName(Number(day.slice(5, 7)))}\u00A0${day.slice(0, 4)}`;
}
