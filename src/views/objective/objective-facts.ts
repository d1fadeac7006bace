import type { ObjectiveRecord } from '../../domain/content/portal.ts';
import { formatList, dateWithArticle } from '../../i18n/format.ts';
import { objectiveTexts } from '../../i18n/objective/objective.ts';

/** The offices of an objective in words. */
export function describeOffices({ areas, areaNote }: ObjectiveRecord): string {
  return areas.length > 0
    ? formatList(areas.map(({ name }) => name))
    : (areaNote ?? objectiveTexts.noOffice);
}

/** From when to when an objective's dated actions go, in words. */
export function describePeriod({ actions }: ObjectiveRecord): string {
  const spans = actions.flatMap(({ timing }) => timing.windows);
  const start = spans
    .map((span) => span.start)
    .toSorted()
    .at(0);
  const end = spans
    .map((span) => span.end)
    .toSorted()
    .at(-1);
  return start === undefined || end === undefined
    ? objectiveTexts.relative
    : `${dateWithArticle('dal', start)} ${dateWithArticle('al', end)}`;
}
