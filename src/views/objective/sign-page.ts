import type { IsoDate } from '../../domain/iso-date.ts';
import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { objectiveChangedOn } from '../../domain/states/standing.ts';
import { formatDate } from '../../i18n/format.ts';
import { describeOffices, describePeriod } from './objective-facts.ts';

/** Everything the sheet for a building site or an office shows; the state of the works is no part of it, as paper does not change. */
export interface SignPage {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly office: string;
  readonly period: string;
  /** Absent where the objective names no place. */
  readonly places?: string;
  /** Short permalink, absolute, and as it is written to be read. */
  readonly permalink: string;
  readonly permalinkShown: string;
  readonly changed: IsoDate;
  readonly changedText: string;
}

/** The sheet of an objective with its short permalink. */
export function makeSignPage(
  { plan }: Portal,
  record: ObjectiveRecord,
  permalink: string,
): SignPage {
  const { slug, title, summary, places } = record;
  const changed = objectiveChangedOn(record, plan.published);
  return {
    slug,
    title,
    summary: summary ?? '',
    office: describeOffices(record),
    period: describePeriod(record),
    ...(places.length > 0 ? { places: places.join(', ') } : {}),
    permalink,
    permalinkShown: permalink.replace(/^https?:\/\//u, ''),
    changed,
    changedText: formatDate(changed),
  };
}
