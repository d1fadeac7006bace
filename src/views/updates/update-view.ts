import type { IsoDate } from '../../domain/iso-date.ts';
import type { ObjectiveRecord, Portal, UpdateRecord } from '../../domain/content/portal.ts';
import {
  fitSmallPhoto,
  isPhoto,
  listShownFiles,
  nameSmallPhoto,
  type UpdateFile,
} from '../../domain/content/update-file.ts';
import { lastChangedOn } from '../../domain/states/standing.ts';
import { routes } from '../../i18n/routes.ts';
import { findObjective } from './find-objective.ts';

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
  /** Photos, each with its small picture, and documents. */
  readonly files: readonly {
    readonly file: UpdateFile;
    readonly small:
      { readonly name: string; readonly width: number; readonly height: number } | undefined;
  }[];
  /** Last day on which readers saw it change. */
  readonly changed: IsoDate;
}

/** An update with the names it refers to by id. */
export function makeUpdateView(portal: Portal, update: UpdateRecord): UpdateView {
  const objective = findObjective(portal, update.slug);
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
    files: listShownFiles(update).map((file) => ({
      file,
      small: isPhoto(file)
        ? { name: nameSmallPhoto(file.name), ...fitSmallPhoto(file.width ?? 1, file.height ?? 1) }
        : undefined,
    })),
    changed: lastChangedOn(update),
  };
}
