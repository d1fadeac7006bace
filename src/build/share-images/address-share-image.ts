import { createHash } from 'node:crypto';
import type { GoalRecord, ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { routes, shareImages } from '../../i18n/routes.ts';
import { listShareStatements, type ShareCard } from '../../views/objective/share-card.ts';
import {
  makeObjectiveShareCard,
  makePortalShareCard,
  makeThemeShareCard,
} from '../../views/objective/share-words.ts';

/**
 * Address of a share image with the version of what it states, 8 hexadecimal digits of its SHA-256: another when that
 * has changed, so that networks fetch it anew, and the same when only a month has passed.
 */
export function addressShareImage(name: string, card: ShareCard): string {
  const statements = JSON.stringify(listShareStatements(card));
  const version = createHash('sha256').update(statements).digest('hex').slice(0, 8);
  return routes.shareImage(name, version);
}

/** Address of the share image of a theme; see `addressShareImage`. */
export function addressThemeImage(portal: Portal, goal: GoalRecord): string {
  return addressShareImage(shareImages.theme(goal.code), makeThemeShareCard(portal, goal));
}

/** Address of the share image of the portal; see `addressShareImage`. */
export function addressPortalImage(portal: Portal): string {
  return addressShareImage(shareImages.portal, makePortalShareCard(portal));
}

/** Address of the share image of an objective; see `addressShareImage`. */
export function addressObjectiveImage(portal: Portal, record: ObjectiveRecord): string {
  return addressShareImage(record.slug, makeObjectiveShareCard(portal, record));
}
