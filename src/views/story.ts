import type { ObjectiveRecord } from '../domain/content/portal.ts';

/** How many of the latest updates the page of an objective shows whole. */
export const shownUpdates = 3;

/** How many of the latest variations it shows whole. */
export const shownVariations = 1;

/** Whether an objective has more to tell than its page shows, and so a page of its story. */
export function hasStory({
  updates,
  variations,
}: Pick<ObjectiveRecord, 'updates' | 'variations'>): boolean {
  return updates.length > shownUpdates || variations.length > shownVariations;
}
