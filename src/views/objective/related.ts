import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { findPlace, listCards, type ObjectiveCard } from '../states/card.ts';

/** How many related objectives a page shows. */
const RELATED = 4;

const neighboursOfPortal = new WeakMap<Portal, ReadonlyMap<string, readonly number[]>>();

/**
 * Objectives close to one: of the same strategic objective, else of the same ambit or theme, nearest in the document first.
 * Groups are made once for each portal, so that the cost of a page does not grow with the plan.
 */
export function findRelated(portal: Portal, record: ObjectiveRecord): readonly ObjectiveCard[] {
  const cards = listCards(portal);
  const groups = groupPlaces(portal);
  const place = record.position;
  const nearest = (key: string): readonly number[] => {
    const group = groups.get(key) ?? [];
    const own = group.indexOf(findPlace(portal, record));
    return [
      ...group.slice(Math.max(0, own - RELATED), own),
      ...group.slice(own + 1, own + 1 + RELATED),
    ]
      .toSorted((a, b) => distance(portal, a, place) - distance(portal, b, place))
      .slice(0, RELATED);
  };
  const chosen = new Set(listKeys(record).flatMap(nearest));
  return [...chosen].slice(0, RELATED).flatMap((index) => cards[index] ?? []);
}

/** Groups that an objective belongs to, the narrowest first; a theme without ambits takes their place. */
function listKeys({ strategic, ambit, goal }: ObjectiveRecord): readonly string[] {
  return [
    ...(strategic === undefined ? [] : [`strategic ${strategic.id}`]),
    ambit === undefined ? `theme ${goal.code}` : `ambit ${ambit.code}`,
  ];
}

function distance({ objectives }: Portal, index: number, place: number): number {
  return Math.abs((objectives[index]?.position ?? 0) - place);
}

function groupPlaces(portal: Portal): ReadonlyMap<string, readonly number[]> {
  const known = neighboursOfPortal.get(portal);
  if (known !== undefined) return known;
  const groups = new Map<string, number[]>();
  for (const [index, record] of portal.objectives.entries()) {
    for (const key of listKeys(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [index]);
      else group.push(index);
    }
  }
  neighboursOfPortal.set(portal, groups);
  return groups;
}
