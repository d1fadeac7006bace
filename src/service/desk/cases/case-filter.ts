import { openCaseStates } from '../../../domain/cases/case-states.ts';
import { hasRight, type Person } from '../../../desk/people/person.ts';
import type { CaseChoice } from '../../../views/desk/case-view.ts';
import type { CaseNames } from '../../cases/case-names.ts';
import type { CaseFilter, StoredCase } from '../../store/contract/case-store.ts';

/** Offices whose reports a person sees; all where it works for all. */
export function listCaseOffices(
  { offices }: Pick<Person, 'offices'>,
  settings: CaseNames,
): readonly string[] {
  return offices.length === 0 ? Object.keys(settings.offices) : offices;
}

/** Whether somebody may see and answer a report. */
export function maySeeCase({ offices }: Pick<Person, 'offices'>, { office }: StoredCase): boolean {
  return offices.length === 0 || offices.includes(office);
}

/** Whether the reports of an office can be given to somebody. */
export function maySeeTo(
  { role, offices }: Pick<Person, 'role' | 'offices'>,
  office: string,
): boolean {
  return hasRight(role, 'write') && (offices.length === 0 || offices.includes(office));
}

/** What of the queue a choice lets through; of joined reports only the one that goes on. */
export function toCaseFilter(
  { office, which, what }: Pick<CaseChoice, 'office' | 'which' | 'what'>,
  person: Pick<Person, 'id' | 'offices'>,
  today: string,
): CaseFilter {
  const own = person.offices.length === 0 ? undefined : person.offices;
  const offices = office === '' ? own : [office].filter((id) => own?.includes(id) ?? true);
  const common = { offices, isMain: true, ...narrowTo(what) };
  switch (which) {
    case 'aperte':
      return { ...common, states: openCaseStates };
    case 'scadute':
      return { ...common, lateOn: today };
    case 'mie':
      return { ...common, states: openCaseStates, assigned: person.id };
    case 'chiuse':
      return { ...common, states: ['resolved', 'elsewhere', 'refused'], latestFirst: true };
    case 'pubbliche':
      return { ...common, released: true, latestFirst: true };
  }
}

/** Reports alone, proposals alone, or those of one process. */
function narrowTo(what: string): CaseFilter {
  if (what === '') return {};
  if (what === 'Segnalazioni') return { isProposal: false };
  return what === 'Proposte' ? { isProposal: true } : { isProposal: true, category: what };
}
