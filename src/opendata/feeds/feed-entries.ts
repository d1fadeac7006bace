import type { ObjectiveRecord, Portal, UpdateRecord } from '../../domain/content/portal.ts';
import { feedTexts } from '../../i18n/data/feeds.ts';
import { routes } from '../../i18n/routes.ts';
import { lastChangedOn } from '../../domain/states/standing.ts';

/** An update with its objective, its office and the day of its last change. */
export interface FeedEntry {
  readonly update: UpdateRecord;
  readonly objective: ObjectiveRecord;
  readonly office: string | undefined;
  readonly changed: string;
}

/** Updates by what a reader can follow, last changed first. */
export interface FeedEntries {
  readonly all: readonly FeedEntry[];
  readonly byTheme: ReadonlyMap<string, readonly FeedEntry[]>;
  readonly byArea: ReadonlyMap<string, readonly FeedEntry[]>;
  readonly bySlug: ReadonlyMap<string, readonly FeedEntry[]>;
}

const entriesOfPortal = new WeakMap<Portal, FeedEntries>();

/** All updates, and those of each theme, office and objective; worked out once a portal. An office has those it reports and those on its objectives. */
export function listFeedEntries(portal: Portal): FeedEntries {
  const known = entriesOfPortal.get(portal);
  if (known !== undefined) return known;
  const names = new Map(portal.areas.map(({ id, name }) => [id, name]));
  const all = portal.objectives
    .flatMap((objective) =>
      objective.updates.map((update) => ({
        update,
        objective,
        office: names.get(update.office ?? ''),
        changed: lastChangedOn(update),
      })),
    )
    .toSorted((a, b) => (a.changed > b.changed ? -1 : a.changed < b.changed ? 1 : 0));
  const byArea = new Map<string, FeedEntry[]>();
  for (const entry of all) {
    for (const id of new Set([
      ...entry.objective.areas.map((area) => area.id),
      ...(entry.update.office === undefined ? [] : [entry.update.office]),
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
    bySlug: Map.groupBy(all, ({ objective }) => objective.slug),
  };
  entriesOfPortal.set(portal, entries);
  return entries;
}

/** The feed of one objective. */
export function makeObjectiveFeed(portal: Portal, { slug, title }: ObjectiveRecord) {
  return {
    title: feedTexts.of(title, portal.municipality.town),
    page: routes.objective(slug),
    entries: listFeedEntries(portal).bySlug.get(slug) ?? [],
  };
}
