import { listEveryObjective, type Portal } from '../../domain/content/portal.ts';
import { addDays } from '../../domain/iso-date.ts';
import { listStateHistories, type StateInterval } from '../../domain/states/state-history.ts';
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
 * The rows, in the order of the plan: an objective, then its actions, each from the publication of the newest plan that holds it; what left the
 * plan comes last, up to the day before.
 */
export function listStateRows(portal: Portal, origin: string): readonly StateRow[] {
  const { now, municipality } = portal;
  const site = frameTexts.titleSuffix(municipality.town);
  return listEveryObjective(portal).flatMap((objective) => {
    const lastDay = objective.leftOn && addDays(objective.leftOn, -1);
    const histories = listStateHistories(objective, objective.plan.published, lastDay ?? now);
    return histories.flatMap(({ actionId, intervals }) => {
      const anchor = actionId === undefined ? '' : `#${actionId}`;
      const url = `${origin}${routes.objective(objective.slug)}${anchor}`;
      const { slug, goal: theme, areas: offices } = objective;
      return intervals.map((interval) => ({
        slug,
        actionId,
        interval: { ...interval, until: interval.until ?? lastDay },
        url,
        theme,
        offices,
        now,
        site,
      }));
    });
  });
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
