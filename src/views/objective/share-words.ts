import {
  listEveryObjective,
  type ObjectiveRecord,
  type Portal,
} from '../../domain/content/portal.ts';
import { findObjectiveStates } from '../../domain/states/states.ts';
import { formatYears } from '../../i18n/format.ts';
import { lineageTexts } from '../../i18n/objective/lineage.ts';
import { shareTexts } from '../../i18n/objective/share.ts';
import { listCards, makeCard } from '../states/card.ts';
import { isPlainPlan } from '../states/plain.ts';
import { makePortalShareCard, makeShareCard, type ShareCard } from './share-card.ts';

/** Share images to make: one for the portal and one for each objective, by name. */
export function listShareCards(
  portal: Portal,
): readonly { readonly name: string; readonly card: ShareCard }[] {
  const cards = listCards(portal);
  const total = portal.objectives.length;
  const notice = shareTexts.notOfficial;
  const own = makePortalShareCard(portal, shareTexts.portalTitle(formatYears(portal.plan.years)), {
    place: shareTexts.count(total),
    reported: isPlainPlan(portal) ? shareTexts.portalLine : shareTexts.portalLineInOwnWords,
    notice,
  });
  const describe = (record: ObjectiveRecord, index: number): ShareCard =>
    makeShareCard(portal, record, {
      place:
        record.leftOn === undefined
          ? shareTexts.place(record.position, total)
          : lineageTexts.leftTitle,
      reported: describeReport(
        portal,
        record,
        (cards[index] ?? makeCard(record, portal.now)).reportedText,
      ),
      notice,
    });
  return [
    { name: 'portale', card: own },
    ...listEveryObjective(portal).map((record, index) => ({
      name: record.slug,
      card: describe(record, index),
    })),
  ];
}

/** What was reported last and when, or since when nothing was: days that only news changes. */
function describeReport({ plan, now }: Portal, record: ObjectiveRecord, text: string): string {
  const { report } = findObjectiveStates(record, now);
  return report === undefined
    ? shareTexts.nothingReported(plan.published)
    : shareTexts.reported(text, report.date);
}
