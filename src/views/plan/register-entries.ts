import type { ObjectiveRecord, Portal, UpdateRecord } from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import {
  readOccurrences,
  type OccurrenceState,
  type StatedOccurrence,
} from '../../domain/states/occurrence-states.ts';
import { isBeforePlan, type Basis } from '../../domain/timing/occurrences.ts';
import { routes } from '../../i18n/routes.ts';
import { describeMove } from '../states/move.ts';

/** An update as the register names it. */
interface NamedUpdate {
  readonly href: string;
  readonly title: string;
}

/** A day of the register. */
export interface RegisterEntry {
  /** Day in force. */
  readonly day: IsoDate;
  /** From which day to which it was moved, in words. */
  readonly moved: string | undefined;
  readonly basis: Basis;
  readonly state: OccurrenceState;
  readonly beforePlan: boolean;
  readonly href: string;
  readonly actionTitle: string;
  readonly objectiveTitle: string;
  readonly areaIds: readonly string[];
  readonly areaNames: readonly string[];
  /** The report that answers it. */
  readonly settledBy: NamedUpdate | undefined;
  /** Reports that speak of it and answer nothing. */
  readonly remarks: readonly NamedUpdate[];
}

/** The quarter of a day, `2026-3`. */
export function findQuarter(day: IsoDate): string {
  return `${day.slice(0, 4)}-${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
}

/** What filters know of an entry. */
export function describeRegisterEntry({ areaIds, day, state, basis }: RegisterEntry): {
  readonly offices: readonly string[];
  readonly quarter: string;
  readonly state: string;
  readonly kind: string;
} {
  return {
    offices: areaIds,
    quarter: findQuarter(day),
    state,
    kind: basis === 'period' ? 'periodo' : 'scadenza',
  };
}

/** Every day of the plan in order, with its state on the portal's day. */
export function listRegister({ objectives, now, plan }: Portal): readonly RegisterEntry[] {
  return objectives
    .flatMap((objective) =>
      readOccurrences(objective, now).map((occurrence) =>
        makeEntry(objective, occurrence, plan.years),
      ),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function makeEntry(
  objective: ObjectiveRecord,
  occurrence: StatedOccurrence<UpdateRecord>,
  planYears: readonly number[],
): RegisterEntry {
  const { day, planned, basis, state, actionId, settledBy, remarks } = occurrence;
  const page = routes.objective(objective.slug);
  const name = ({ id, title }: UpdateRecord): NamedUpdate => ({ href: `${page}#agg-${id}`, title });
  return {
    day,
    moved: planned === day ? undefined : describeMove(planned, day),
    basis,
    state,
    beforePlan: isBeforePlan(occurrence, planYears),
    href: `${page}#${actionId}`,
    actionTitle: objective.actions.find(({ id }) => id === actionId)?.title ?? '',
    objectiveTitle: objective.title,
    areaIds: objective.areas.map(({ id }) => id),
    areaNames: objective.areas.map(({ name: office }) => office),
    settledBy: settledBy && name(settledBy),
    remarks: remarks.map(name),
  };
}
