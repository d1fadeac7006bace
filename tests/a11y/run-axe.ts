import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on a page as it stands now: WCAG 2.2 AA and best practices, one line an element. */
export async function runAxe(page: Page): Promise<readonly string[]> {
  // The legacy mode saves a blank page for each run; it differs only for frames, and the portal has none.
  const { violations } = await new AxeBuilder({ page })
    // What passes is not described in full: that took two thirds of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} — ${failureSummary.split('\n').slice(1).join(' ').trim()}`));
}
