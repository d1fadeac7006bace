import type { MandateGoal } from '../../domain/content/mandate-goal.ts';
import type {
  AreaRecord,
  ObjectiveRecord,
  Portal,
  UpdateRecord,
  VariationRecord,
} from '../../domain/content/portal.ts';
import { feedTexts } from '../../i18n/data/feeds.ts';
import { routes } from '../../i18n/routes.ts';
import { lastChangedOn } from '../../domain/states/standing.ts';

/** An update or a variation with its objective, its office and the day of its last change. */
export interface FeedEntry {
  readonly news:
    | { readonly kind: 'update'; readonly update: UpdateRecord }
    | { readonly kind: 'variation'; readonly variation: VariationRecord };
  readonly objective: ObjectiveRecord;
  /** Name of the office that reports. */
  readonly office: string | undefined;
  readonly changed: string;
}

/** A feed: what stands on one page of the site. */
export interface Feed {
  readonly title: string;
  /** Address of the page it follows, `/temi/1/`. */
  readonly page: string;
  /** Last changed first. */
  readonly entries: readonly FeedEntry[];
}

/** Updates and variations by what a reader can follow, last changed first. */
export interface FeedEntries {
  readonly all: readonly FeedEntry[];
  readonly byTheme: ReadonlyMap<string, readonly FeedEntry[]>;
  readonly byArea: ReadonlyMap<string, readonly FeedEntry[]>;
  readonly bySlug: ReadonlyMap<string, readonly FeedEntry[]>;
}

const entriesOfPortal = new WeakMap<Portal, FeedEntries>();

/** All updates and variations, and those of each theme, office and objective; worked out once a portal. An office has those it reports and those on its objectives. */
export function listFeedEntries(portal: Portal): FeedEntries {
  const known = entriesOfPortal.get(portal);
  if (known !== undefined) return known;
  const names = new Map(
    [...portal.areas, ...portal.former.areas].map(({ id, name }) => [id, name]),
  );
  const listEntries = (objectives: readonly ObjectiveRecord[]): readonly FeedEntry[] =>
    objectives
      .flatMap((objective): readonly FeedEntry[] => [
        ...objective.updates.map((update) => ({
          news: { kind: 'update' as const, update },
          objective,
          office: names.get(update.office ?? ''),
          changed: lastChangedOn(update),
        })),
        ...objective.variations.map((variation) => ({
          news: { kind: 'variation' as const, variation },
          objective,
          office: undefined,
          changed: variation.published,
        })),
      ])
      .toSorted((a, b) => (a.changed > b.changed ? -1 : a.changed < b.changed ? 1 : 0));
  const all = listEntries(portal.objectives);
  const byArea = new Map<string, FeedEntry[]>();
  for (const entry of all) {
    const { news, objective } = entry;
    const reporting = news.kind === 'update' ? news.update.office : undefined;
    for (const id of new Set([
      ...objective.areas.map((area) => area.id),
      ...(reporting === undefined ? [] : [reporting]),
    ])) {
      const list = byArea.get(id);
      if (list === undefined) byArea.set(id, [entry]);
      else list.push(entry);
    }
  }
  const entries = {
    all,
    byTheme: Map.groupBy(all, ({ objective }) => objective.goal.code),
    byArea,
    // What left the plan stands in its own feed alone.
    bySlug: Map.groupBy(
      [...all, ...listEntries(portal.former.objectives)],
      ({ objective }) => objective.slug,
    ),
  };
  entriesOfPortal.set(portal, entries);
  return entries;
}

/** The feed of one objective. */
export function makeObjectiveFeed(portal: Portal, { slug, title }: ObjectiveRecord): Feed {
  const entries = listFeedEntries(portal).bySlug.get(slug);
  return makeFeed(portal, title, routes.objective(slug), entries);
}

/** The feed of one theme. */
export function makeThemeFeed(portal: Portal, { code, title }: MandateGoal): Feed {
  return makeFeed(portal, title, routes.theme(code), listFeedEntries(portal).byTheme.get(code));
}

/** The feed of one office: what it reports, and what is reported on its objectives. */
export function makeAreaFeed(portal: Portal, { id, name }: AreaRecord): Feed {
  return makeFeed(portal, name, routes.area(id), listFeedEntries(portal).byArea.get(id));
}

function makeFeed(
  { municipality }: Portal,
  name: string,
  page: string,
  entries: readonly FeedEntry[] = [],
): Feed {
  return { title: feedTexts.of(name, municipality.town), page, entries };
}
