import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { newsKinds } from '../marks.ts';
import { makeUpdateView, type UpdateView } from './update-view.ts';
import { makeVariationView, type VariationView } from './variation-view.ts';

/** What happened to an objective: a report on it, or a change of the plan itself. */
export type NewsView = UpdateView | VariationView;

/** Whether it is a change of the plan. */
export function isVariation(view: NewsView): view is VariationView {
  return 'variation' in view;
}

/** What every kind of news has, as lists name it. */
export interface NewsFacts {
  /** Date of the fact, as precise as it is known. */
  readonly date: string;
  readonly published: string;
  readonly title: string;
  /** Id of its entry on the objective's page. */
  readonly anchor: string;
}

/** The facts that lists show of any news. */
export function readNews(view: NewsView): NewsFacts {
  if (isVariation(view)) {
    const { id, published } = view.variation;
    return { date: view.date, published, title: view.title, anchor: `var-${id}` };
  }
  const { id, date, published, title } = view.update;
  return { date, published, title, anchor: `agg-${id}` };
}

/** What filters know of it, as the `data-` attributes of its entry. */
export function describeNews(view: NewsView): Readonly<Record<string, string | undefined>> {
  const { changed, officeIds, objective } = view;
  return {
    update: `${objective?.slug ?? ''}/${readNews(view).anchor}`,
    changed,
    kind: newsKinds[isVariation(view) ? 'variation' : 'update'],
    offices: officeIds.join(' '),
    goal: objective?.goal.code,
  };
}

/** Updates and variations of an objective in one line of time, the latest fact first. */
export function listObjectiveNews(
  portal: Portal,
  { updates, variations }: Pick<ObjectiveRecord, 'updates' | 'variations'>,
): readonly NewsView[] {
  const views: readonly NewsView[] = [
    ...updates.map((update) => makeUpdateView(portal, update)),
    ...variations.map((variation) => makeVariationView(portal, variation)),
  ];
  const compare = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
  return views
    .map((view) => ({ view, ...readNews(view) }))
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.published, b.published))
    .map(({ view }) => view);
}
