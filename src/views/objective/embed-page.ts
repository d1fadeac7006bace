import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { lineageTexts } from '../../i18n/objective/lineage.ts';
import { objectiveTexts } from '../../i18n/objective/objective.ts';
import { scheduledLabels } from '../../i18n/objective/states.ts';
import { findPlace, listCards, makeCard } from '../states/card.ts';
import { describeOffices, describePeriod } from './objective-facts.ts';

/** Everything the frame for other sites shows of an objective. */
export interface EmbedPage {
  readonly slug: string;
  readonly title: string;
  readonly reported: string;
  readonly scheduled: string;
  readonly scheduledText: string;
  readonly office: string;
  readonly period: string;
}

/** The frame of an objective, as it stands on the portal's day. */
export function makeEmbedPage(portal: Portal, record: ObjectiveRecord): EmbedPage {
  const card = listCards(portal)[findPlace(portal, record)] ?? makeCard(record, portal.now);
  return {
    slug: record.slug,
    title: record.title,
    reported: card.reported === 'none' ? objectiveTexts.noReport : card.reportedText,
    ...(record.leftOn === undefined
      ? { scheduled: scheduledLabels[card.scheduled], scheduledText: card.scheduledText }
      : {
          scheduled: lineageTexts.leftTitle,
          scheduledText: lineageTexts.left(record.leftOn, record.plan.title),
        }),
    office: describeOffices(record),
    period: describePeriod(record),
  };
}
