import type { Portal } from '../../domain/content/portal.ts';

/** The part of an objective that its share image needs. */
export interface ShareObjective {
  readonly slug: string;
  readonly title: string;
  readonly goal: { readonly code: string; readonly title: string };
}

/** The part of a portal that share images need; a `Portal` fits. */
export interface ShareSource {
  readonly municipality: Pick<Portal['municipality'], 'name' | 'official'>;
  readonly plan: Pick<Portal['plan'], 'title'>;
  readonly goals: readonly { readonly code: string }[];
  readonly objectives: readonly ShareObjective[];
}

/** Sentences on a share image, written by whoever knows the state. */
export interface ShareWords {
  /** Where the objective stands, "Obiettivo 42 di 91"; on the portal's own image, how many there are. */
  readonly place: string;
  /** What the municipality reported, or that it reported nothing. */
  readonly reported: string;
  /** That the portal is not official; shown only while it is not. */
  readonly notice: string;
}

/** The plan's tiles: how many objectives each theme has, and which tile is meant. */
export interface ShareTiles {
  readonly groups: readonly { readonly code: string; readonly count: number }[];
  /** Theme and place in its group, from 0; undefined where the whole plan is meant. */
  readonly own: { readonly code: string; readonly index: number } | undefined;
}

/** What a share image shows, before any drawing. */
export interface ShareCard extends Omit<ShareWords, 'notice'> {
  readonly title: string;
  /** Theme of the objective; undefined on the portal's own image. */
  readonly theme: { readonly code: string; readonly title: string } | undefined;
  readonly municipality: string;
  readonly plan: string;
  readonly notice: string | undefined;
  readonly tiles: ShareTiles;
}

interface TilePlaces {
  readonly groups: ShareTiles['groups'];
  readonly indexBySlug: ReadonlyMap<string, number>;
}

const placesOfPortal = new WeakMap<ShareSource, TilePlaces>();

/** Tile places of a portal, made once, so that the cost of an image does not grow with the plan. */
function placeTiles(portal: ShareSource): TilePlaces {
  const known = placesOfPortal.get(portal);
  if (known !== undefined) return known;
  const byGoal = Map.groupBy(portal.objectives, ({ goal }) => goal.code);
  const places: TilePlaces = {
    groups: portal.goals
      .map(({ code }) => ({ code, count: byGoal.get(code)?.length ?? 0 }))
      .filter(({ count }) => count > 0),
    indexBySlug: new Map(
      [...byGoal.values()].flatMap((group) => group.map(({ slug }, index) => [slug, index])),
    ),
  };
  placesOfPortal.set(portal, places);
  return places;
}

function frameOf(
  { municipality, plan }: ShareSource,
  words: ShareWords,
): Pick<ShareCard, 'municipality' | 'plan' | 'place' | 'reported' | 'notice'> {
  return {
    municipality: municipality.name,
    plan: plan.title,
    place: words.place,
    reported: words.reported,
    notice: municipality.official ? undefined : words.notice,
  };
}

/** The share image of one objective, as plain data. */
export function makeShareCard(
  portal: ShareSource,
  { title, goal, slug }: ShareObjective,
  words: ShareWords,
): ShareCard {
  const { groups, indexBySlug } = placeTiles(portal);
  // One that left the plan has no tile of its own.
  const index = indexBySlug.get(slug);
  return {
    ...frameOf(portal, words),
    title,
    theme: { code: goal.code, title: goal.title },
    tiles: { groups, own: index === undefined ? undefined : { code: goal.code, index } },
  };
}

/** The share image of the whole portal, under the given headline, as plain data. */
export function makePortalShareCard(
  portal: ShareSource,
  title: string,
  words: ShareWords,
): ShareCard {
  return {
    ...frameOf(portal, words),
    title,
    theme: undefined,
    tiles: { groups: placeTiles(portal).groups, own: undefined },
  };
}
