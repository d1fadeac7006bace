import { listEveryObjective, type Portal } from '../../domain/content/portal.ts';
import { makeStateReader } from '../../domain/editions/edition-states.ts';
import type { EditionHistory } from '../../domain/editions/portal-editions.ts';
import type { StateInterval } from '../../domain/states/state-history.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { stateHistoryColumnTexts } from '../../i18n/data/state-history-data.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { reportedLabels, scheduledLabels } from '../../i18n/objective/states.ts';
import { routes } from '../../i18n/routes.ts';
import { joinIds, type Identified } from './id-columns.ts';
import { makeColumns } from './table.ts';

/** A row of `storico.csv`: some days of an objective, or of one of its actions. */
interface StateRow extends Identified {
  readonly slug: string;
  readonly actionId: string | undefined;
  readonly interval: StateInterval;
  readonly url: string;
  readonly now: string;
  /** Name of the portal. */
  readonly site: string;
}

/**
 * The rows, in the order of the plan: an objective, then its actions, each from the publication of the first plan that holds it, as far as
 * versions of then are on record; what left the plan comes last, up to the day before.
 */
export function listStateRows(
  portal: Portal,
  editions: readonly EditionHistory[],
  origin: string,
): readonly StateRow[] {
  const { now, municipality } = portal;
  const site = frameTexts.titleSuffix(municipality.town);
  const readStates = makeStateReader(
    editions.map(({ edition }) => edition),
    now,
  );
  return listEveryObjective(portal).flatMap((objective) =>
    readStates(objective).flatMap(({ actionId, intervals }) => {
      const anchor = actionId === undefined ? '' : `#${actionId}`;
      const url = `${origin}${routes.objective(objective.slug)}${anchor}`;
      const { slug, goal: theme, areas: offices } = objective;
      return intervals.map((interval) => ({
        slug,
        actionId,
        interval,
        url,
        theme,
        offices,
        now,
        site,
      }));
    }),
  );
}

/** Columns of `storico.csv`. */
export const stateHistoryColumns = makeColumns<StateRow, typeof stateHistoryColumnTexts>(
  stateHistoryColumnTexts,
  {
    slug: ({ slug }) => slug,
    action: ({ actionId }) => actionId,
    from: ({ interval }) => interval.from,
    until: ({ interval }) => interval.until,
    scheduled: ({ interval }) => scheduledLabels[interval.scheduled],
    reported: ({ interval }) => reportedLabels[interval.reported],
    completedLate: ({ interval }) => interval.completedLate,
    url: ({ url }) => url,
    day: ({ now }) => now,
    themeCode: ({ theme }) => theme.code,
    officeIds: joinIds,
    site: ({ site }) => site,
    licence: () => dataLicence.name,
  },
);
