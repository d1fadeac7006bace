import type { Objective } from '../../domain/content/objective.ts';
import { listStanding } from '../../domain/content/standing-in-plans.ts';
import { pairBest } from '../editions/pair-best.ts';
import { makeWordMeasure, splitWords } from '../editions/similar-words.ts';
import type { Card } from './make-card.ts';

/** Ids of the actions of a document in its order: those that go on keep theirs, the others get ids that none ever had. */
export function nameActions(
  { actions }: Pick<Objective, 'actions'>,
  followed: ReadonlyMap<string, number>,
  count: number,
): readonly string[] {
  const byPlace = new Map([...followed].map(([id, place]) => [place, id]));
  let last = Math.max(0, ...actions.map(({ id }) => Number(id.slice(1))));
  return Array.from({ length: count }, (_, index) => {
    const known = byPlace.get(index + 1);
    if (known !== undefined) return known;
    last += 1;
    return `a${String(last)}`;
  });
}

/** The place of each action in a document, from 1, as `editions` tell it. */
export function placeActions(ids: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(ids.map((id, index) => [id, index + 1]));
}

/** Whether all actions of a card stand in a plan in the order of their ids, so that nothing must be said. */
export function isInOrder(ids: readonly string[], all: readonly string[]): boolean {
  return (
    ids.length === all.length &&
    ids.every((id, index) => id === all[index] && id === `a${String(index + 1)}`)
  );
}

/** The actions that a card has, with the words that a document has for them now, and those that are new behind them. */
export function joinActions(
  { actions }: Pick<Objective, 'actions'>,
  fresh: Card['actions'],
): Card['actions'] {
  const own = new Map(fresh.map((action) => [action.id, action]));
  const known = new Set(actions.map(({ id }) => id));
  return [
    ...actions.map((action) => ({ ...action, ...own.get(action.id) })),
    ...fresh.filter(({ id }) => !known.has(id)),
  ];
}

/** A card of the same plan made anew: its actions keep their ids by their words, or where these are quite others by their place. */
export function keepActionIds(data: Objective, fresh: Card): Card {
  const { plan, position } = data.source;
  const standing = listStanding(data, plan);
  const before = standing.map((id, index) => ({
    id,
    place: index + 1,
    words: splitWords(data.actions.find((action) => action.id === id)?.text ?? '', []),
  }));
  const after = fresh.actions.map(({ text }, index) => ({
    place: index + 1,
    words: splitWords(text, []),
  }));
  const { compare } = makeWordMeasure([...before, ...after].map(({ words }) => words));
  const { pairs } = pairBest(
    before,
    after,
    (a, b) => 0.98 * compare(a.words, b.words) + (a.place === b.place ? 0.02 : 0),
    { certain: 0.35, possible: 0.35, margin: 0 },
  );
  const followed = new Map(pairs.map(({ former, now }) => [former.id, now.place]));
  const taken = new Set(followed.values());
  for (const { id, place } of before)
    if (!followed.has(id) && !taken.has(place) && place <= after.length) followed.set(id, place);
  const ids = nameActions(data, followed, after.length);
  const actions = joinActions(
    { actions: data.actions.filter(({ id }) => ids.includes(id) || !standing.includes(id)) },
    fresh.actions.map((action, index) => ({ ...action, id: ids[index] ?? action.id })),
  );
  const past = (data.editions ?? []).slice(0, -1);
  const isPlain = isInOrder(
    ids,
    actions.map(({ id }) => id),
  );
  if (data.editions === undefined && isPlain) return { ...fresh, actions };
  const last = data.editions?.at(-1) ?? { plan, position };
  const place = { plan: last.plan, position: fresh.source.position };
  return {
    ...fresh,
    actions,
    editions: [...past, isPlain ? place : { ...place, actions: placeActions(ids) }],
  };
}
