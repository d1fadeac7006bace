import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { citeFingerprint, type HistoryLine } from '../../domain/versions/history.ts';
import { routes } from '../../i18n/routes.ts';
import { listObjectiveNews, type NewsView } from '../updates/news.ts';

/** Everything that was published of an objective. */
export interface StoryPage {
  readonly slug: string;
  readonly title: string;
  /** Updates and variations, the latest first. */
  readonly news: readonly NewsView[];
  /** Versions of the text, the latest first. */
  readonly versions: readonly { readonly href: string; readonly from: IsoDate }[];
}

/** The whole story of an objective, under its short code. */
export function makeStoryPage(
  portal: Portal,
  record: ObjectiveRecord,
  { code, history }: { readonly code: string; readonly history: readonly HistoryLine[] },
): StoryPage {
  return {
    slug: record.slug,
    title: record.title,
    news: listObjectiveNews(portal, record),
    versions: history.toReversed().map(({ fingerprint, day }) => ({
      href: routes.version(code, citeFingerprint(fingerprint)),
      from: day,
    })),
  };
}
