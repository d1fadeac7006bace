import { readOccurrences } from '../../domain/states/occurrence-states.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { worksFor } from '../../desk/people/person.ts';
import type { DeskContent } from '../../desk/live-content.ts';
import { routes } from '../../i18n/routes.ts';
import { deskQuery } from '../../views/desk/desk-forms.ts';

/** A due day on which nothing was reported. */
export interface DueEntry {
  readonly slug: string;
  readonly objective: string;
  readonly title: string;
  readonly action: string;
  readonly planned: IsoDate;
  readonly day: IsoDate;
}

/** Occurrences of these offices (all, where none is named) on which nothing was reported, the longest waiting first. */
export function listDue(
  { portal }: DeskContent,
  offices: readonly string[],
  today: IsoDate,
): readonly DueEntry[] {
  return portal.objectives
    .filter(({ areas }) =>
      worksFor(
        { offices },
        areas.map(({ id }) => id),
      ),
    )
    .flatMap((objective) =>
      readOccurrences(objective, today)
        .filter(({ state }) => state === 'open' || state === 'to-come' || state === 'moved')
        .map(({ actionId, planned, day }) => ({
          slug: objective.slug,
          objective: objective.title,
          title: objective.actions.find(({ id }) => id === actionId)?.title ?? objective.title,
          action: actionId,
          planned,
          day,
        })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The address of the form that reports on a due day. */
export function linkDue({ slug, action, planned }: DueEntry): string {
  const query = new URLSearchParams({
    [deskQuery.objective]: slug,
    [deskQuery.action]: action,
    [deskQuery.due]: planned,
  });
  return `${routes.deskNew}?${query.toString()}`;
}
