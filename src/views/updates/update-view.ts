import type { IsoDate } from '../../domain/iso-date.ts';
import {
  listEveryObjective,
  type ObjectiveRecord,
  type Portal,
  type UpdateRecord,
} from '../../domain/content/portal.ts';
import { lastChangedOn } from '../../domain/states/standing.ts';
import { routes } from '../../i18n/routes.ts';

/** An update as pages show it. */
export interface UpdateView {
  readonly update: UpdateRecord;
  /** Where it stands on its objective's page. */
  readonly href: string;
  /** Title of the action it is about; absent for the whole objective. */
  readonly actionTitle: string | undefined;
  /** Name of the office that reports; absent when the source names none. */
  readonly officeName: string | undefined;
  readonly objective: ObjectiveRecord | undefined;
  /** Ids of the offices that report it or are in charge of its objective. */
  readonly officeIds: readonly string[];
  /** Last day on which readers saw it change. */
  readonly changed: IsoDate;
}

/** What filters know of an update, as the `data-` attributes of its entry. */
export function describeUpdateView({
  update,
  changed,
  officeIds,
  objective,
}: UpdateView): Readonly<Record<string, string | undefined>> {
  return {
    update: `${update.slug}/${update.id}`,
    changed,
    offices: officeIds.join(' '),
    goal: objective?.goal.code,
  };
}

const recordsOfPortal = new WeakMap<Portal, ReadonlyMap<string, ObjectiveRecord>>();

/** An update with the names it refers to by id. */
export function makeUpdateView(portal: Portal, update: UpdateRecord): UpdateView {
  const records =
    recordsOfPortal.get(portal) ??
    new Map(listEveryObjective(portal).map((record) => [record.slug, record]));
  recordsOfPortal.set(portal, records);
  const objective = records.get(update.slug);
  return {
    update,
    href: `${routes.objective(update.slug)}#agg-${update.id}`,
    actionTitle: [...(objective?.actions ?? []), ...(objective?.formerActions ?? [])].find(
      ({ id }) => id === update.action,
    )?.title,
    officeName: [...portal.areas, ...portal.former.areas].find(({ id }) => id === update.office)
      ?.name,
    objective,
    officeIds: [
      ...new Set([
        ...(objective?.areas.map(({ id }) => id) ?? []),
        ...(update.office === undefined ? [] : [update.office]),
      ]),
    ],
    changed: lastChangedOn(update),
  };
}
