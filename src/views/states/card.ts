import type { IsoDate } from '../../domain/iso-date.ts';
import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { routes } from '../../i18n/routes.ts';
import { keyPlace } from './place-key.ts';
import { lastReportedOn } from './reported-days.ts';
import { describeState, type StateDescription } from './state.ts';

/** What a list shows of an objective. */
export interface ObjectiveCard extends StateDescription {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly position: number;
  readonly goalCode: string;
  readonly goalTitle: string;
  readonly ambitCode: string | undefined;
  readonly areaIds: readonly string[];
  readonly areaNames: readonly string[];
  /** Places that it names, as addresses write them. */
  readonly placeKeys: readonly string[];
  /** Years with a planned window, ascending. */
  readonly years: readonly number[];
  /** Day of publication of the latest standing update. */
  readonly lastUpdate: IsoDate | undefined;
  readonly actions: readonly { readonly id: string; readonly title: string }[];
}

/** What filters know of a card, as the `data-` attributes of its item. */
export function describeCard(card: ObjectiveCard): Readonly<Record<string, string | undefined>> {
  return {
    objective: card.slug,
    goal: card.goalCode,
    areas: card.areaIds.join(' '),
    years: card.years.join(' '),
    places: card.placeKeys.length > 0 ? card.placeKeys.join(' ') : undefined,
    state: card.scheduled,
    reported: card.reported,
    position: String(card.position),
    due: card.nextDue,
    update: card.lastUpdate,
  };
}

const cardsOfPortal = new WeakMap<Portal, readonly ObjectiveCard[]>();

/** The cards of all objectives in the order of the document; worked out once for each portal. */
export function listCards(portal: Portal): readonly ObjectiveCard[] {
  const known = cardsOfPortal.get(portal);
  if (known !== undefined) return known;
  const cards = portal.objectives.map((record) => makeCard(record, portal.now));
  cardsOfPortal.set(portal, cards);
  return cards;
}

const placesOfPortal = new WeakMap<Portal, ReadonlyMap<ObjectiveRecord, number>>();

/** Place of an objective in the order of the document, from 0, and -1 for one that left the plan; without a walk through the plan. */
export function findPlace(portal: Portal, record: ObjectiveRecord): number {
  const known =
    placesOfPortal.get(portal) ?? new Map(portal.objectives.map((each, place) => [each, place]));
  placesOfPortal.set(portal, known);
  return known.get(record) ?? -1;
}

/** The card of one objective on a day. */
export function makeCard(record: ObjectiveRecord, now: IsoDate): ObjectiveCard {
  const state = describeState(record, now);
  const windows = record.actions.flatMap(({ timing }) => timing.windows);
  const years = windows.flatMap(({ start, end }) =>
    yearsBetween(Number(start.slice(0, 4)), Number(end.slice(0, 4))),
  );
  return {
    slug: record.slug,
    href: routes.objective(record.slug),
    title: record.title,
    position: record.position,
    goalCode: record.goal.code,
    goalTitle: record.goal.shortTitle,
    ambitCode: record.ambit?.code,
    areaIds: record.areas.map(({ id }) => id),
    areaNames: record.areas.map(({ name }) => name),
    placeKeys: record.places.map(keyPlace),
    years: [...new Set(years)].toSorted((a, b) => a - b),
    ...state,
    lastUpdate: lastReportedOn(record),
    actions: record.actions.map(({ id, title }) => ({ id, title })),
  };
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
