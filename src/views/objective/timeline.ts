import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { formatDate } from '../../i18n/format.ts';
import { routes } from '../../i18n/routes.ts';
import { shownUpdates, shownVariations } from '../story.ts';
import { isVariation, listObjectiveNews, readNews, type NewsView } from '../updates/news.ts';

/** What happened, in a line that leads to it. */
interface EarlierNews {
  /** Under which it is known on the page of the objective: what was cited stays there. */
  readonly anchor: string;
  readonly href: string;
  readonly date: string;
  readonly when: string;
  readonly title: string;
}

/** The line of time of an objective. */
export interface Timeline {
  /** The latest, the small changes among them apart. */
  readonly shown: readonly NewsView[];
  /** Small changes, folded away. */
  readonly minor: readonly NewsView[];
  /** Those before, which stand on the page of the whole story. */
  readonly earlier: readonly EarlierNews[];
}

/** The line of time as the page of an objective shows it. */
export function makeTimeline(portal: Portal, record: ObjectiveRecord): Timeline {
  const news = listObjectiveNews(portal, record);
  const kept = new Set<NewsView>([
    ...news.filter((view) => !isVariation(view)).slice(0, shownUpdates),
    ...news.filter(isVariation).slice(0, shownVariations),
  ]);
  const isMinor = (view: NewsView): boolean => !isVariation(view) && view.update.minor;
  return {
    shown: news.filter((view) => kept.has(view) && !isMinor(view)),
    minor: news.filter((view) => kept.has(view) && isMinor(view)),
    earlier: news
      .filter((view) => !kept.has(view))
      .map((view) => {
        const { anchor, date, title } = readNews(view);
        const href = `${routes.story(record.slug)}#${anchor}`;
        return { anchor, href, date, when: formatDate(date), title };
      }),
  };
}
