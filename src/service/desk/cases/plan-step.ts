import { isOpenCase, type CaseState } from '../../../domain/cases/case-states.ts';
import { hasRight } from '../../../desk/people/person.ts';
import { wordDeskCase } from '../../../i18n/desk/proposals.ts';
import type { CaseNames } from '../../cases/case-names.ts';
import type { Fields } from '../../http/parse-fields.ts';
import type { CaseEvent, CaseStep, StoredCase } from '../../store/contract/case-store.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { Visit } from '../visit.ts';

/** What somebody asks about a case. */
export interface Asked {
  readonly visit: Visit;
  readonly action: string;
  readonly fields: Fields;
  readonly kept: StoredCase;
  readonly settings: DeskSettings;
  readonly names: CaseNames;
  readonly day: string;
}

/** Codes of what can have been done. */
export type DoneCode = keyof ReturnType<typeof wordDeskCase>['done'] | 'giudizio';

/** A step with what is said once it is taken; `goesAlong` where joined cases take it too. */
export interface Planned {
  readonly step: CaseStep;
  readonly done: DoneCode;
  readonly goesAlong?: boolean;
}

/** Why it is not taken. */
export interface RefusedStep {
  readonly problem: string;
  readonly status: 403 | 409 | 422;
}

/** A refusal; 422 unless told. */
export function refuse(problem: string, status: RefusedStep['status'] = 422): RefusedStep {
  return { problem, status };
}

/** What can be wrong, in the words of a report or a proposal. */
export function wordProblems({ kind }: StoredCase) {
  return wordDeskCase(kind).problems;
}

/** Whether somebody may decide what everybody reads. */
export function mayRelease({ person }: Visit): boolean {
  return hasRight(person.role, 'answer-comments');
}

/** The name of a step in the log, of a report or of a proposal. */
export function nameCaseAction<
  Step extends 'state' | 'reply' | 'note' | 'office' | 'release' | 'join' | 'erase',
>(kept: StoredCase, step: Step): `case-${Step}` | `proposal-${Step}`;
export function nameCaseAction(kept: StoredCase, step: 'judge'): 'proposal-judge';
export function nameCaseAction({ kind }: StoredCase, step: string): string {
  return `${kind === 'proposal' ? 'proposal' : 'case'}-${step}`;
}

/** What a line of the log says, in the words that the log's page shows. */
export function writeCaseLog(
  fields: { readonly status: string } | { readonly office: string },
): string {
  return JSON.stringify(fields);
}

/** An event of this day by this person. */
export function makeEvent(
  { visit, day }: Asked,
  event: Pick<CaseEvent, 'kind'> & Partial<Pick<CaseEvent, 'detail' | 'words'>>,
): Omit<CaseEvent, 'revision'> {
  return { day, detail: '', words: undefined, photos: [], person: visit.person.id, ...event };
}

/** The change that brings a case into a state. */
export function moveTo(state: CaseState, kept: StoredCase, day: string): CaseStep['change'] {
  return {
    state,
    charged: kept.charged ?? day,
    closed: isOpenCase(state) ? undefined : day,
    ...(isOpenCase(state) && !isOpenCase(kept.state) ? { settled: false, rating: undefined } : {}),
  };
}

/** The change that takes up what nobody works on yet; none otherwise. */
export function takeUp({ kept, day }: Asked): CaseStep['change'] {
  return kept.state === 'received' || kept.state === 'charged' ? moveTo('working', kept, day) : {};
}
