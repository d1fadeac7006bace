import {
  makeLikeness,
  type ComparedText,
  type FormerObjective,
  type LikenessOfPlans,
  type NewObjective,
} from './compared-objective.ts';
import { pairBest, type PairLimits, type Pairing } from './pair-best.ts';

/** What staff say became of something: the places in the new document that continue it, none where nothing does. */
export type Answers = ReadonlyMap<string, readonly number[]>;

/** An objective that stands in both editions; of each of its actions the place in the new document, and those that are new. */
export interface FollowedObjective {
  readonly former: FormerObjective;
  readonly now: NewObjective;
  /** Place in the new document, from 1, of each action that goes on, by its id. */
  readonly actions: ReadonlyMap<string, number>;
}

/** Something that the new document may continue in more than one way. */
export interface LineageQuestion {
  /** Slug of the objective, or `slug#a2` of an action. */
  readonly about: string;
  readonly former: FormerObjective;
  /** Of an action: its text. */
  readonly action: ComparedText | undefined;
  readonly candidates: readonly LineageCandidate[];
}

/** A place in the new document: of an objective, or of an action of one. */
export interface LineageCandidate {
  readonly place: number;
  readonly now: NewObjective;
  readonly action: ComparedText | undefined;
}

/** What became of an edition in the next one, as far as it is certain or answered, and what must be asked. */
export interface ResolvedLineage {
  readonly followed: readonly FollowedObjective[];
  readonly added: readonly NewObjective[];
  /** Objectives that left, with those that took them up: one where it was merged, several where it was split. */
  readonly left: readonly {
    readonly former: FormerObjective;
    readonly into: readonly NewObjective[];
  }[];
  readonly questions: readonly LineageQuestion[];
}

/** Of objectives whose document is kept: other objectives of one plan are at most .32 alike, those reworded at least .45. */
const objectiveLimits: PairLimits = { certain: 0.5, possible: 0.33, margin: 0.12 };

/** Where only the words of cards are left to compare with, less is enough to ask. */
const cardLimits: PairLimits = { certain: 0.5, possible: 0.15, margin: 0.12 };

const actionLimits: PairLimits = { certain: 0.35, possible: 0.2, margin: 0.1 };

/** Most objectives that a question names because they hold the words of another. */
const mostShared = 3;

/** How much of a text must stand in another for the one to have gone into the other. */
const takenUp = 0.8;

/** Pairs two editions, asks what is doubtful, and takes the answers that staff gave. */
export function resolveLineage(
  formers: readonly FormerObjective[],
  nows: readonly NewObjective[],
  answers: Answers,
): ResolvedLineage {
  const likeness = makeLikeness(formers, nows);
  const byPlace = new Map(nows.map((now) => [now.record.position, now]));
  const answered = formers.flatMap((former) => {
    const places = answers.get(former.slug);
    return places === undefined
      ? []
      : [{ former, into: places.flatMap((place) => byPlace.get(place) ?? []) }];
  });
  const told = settleAnswers(answered, likeness);
  const isTold = new Set<unknown>([
    ...answered.map(({ former }) => former),
    ...answered.flatMap(({ into }) => into),
  ]);
  const open = {
    formers: formers.filter((former) => !isTold.has(former)),
    nows: nows.filter((now) => !isTold.has(now)),
  };
  const isKept = open.formers.some(({ record }) => record !== undefined);
  const found = pairBest(
    open.formers,
    open.nows,
    likeness.compareObjectives,
    isKept ? objectiveLimits : cardLimits,
  );
  const pairs = [...told.pairs, ...found.pairs];
  const doubts = findShared(found, pairs, likeness);
  const doubted = new Set(doubts.map(({ former }) => former));
  const continued = new Set<NewObjective>([
    ...pairs.map(({ now }) => now),
    ...doubts.flatMap(({ candidates }) => candidates),
  ]);
  const followed = pairs
    .filter(({ former }) => !doubted.has(former))
    .map(({ former, now }) => followActions(former, now, likeness, answers));
  return {
    followed: followed.map(({ followedObjective }) => followedObjective),
    added: nows.filter((now) => !continued.has(now)),
    left: [
      ...told.left,
      ...found.left
        .filter((former) => !doubted.has(former))
        .map((former) => ({ former, into: [] })),
    ],
    questions: [
      ...doubts.map(({ former, candidates }): LineageQuestion => ({
        about: former.slug,
        former,
        action: undefined,
        candidates: candidates.map((now) => ({
          place: now.record.position,
          now,
          action: undefined,
        })),
      })),
      ...followed.flatMap(({ questions }) => questions),
    ],
  };
}

interface Settled {
  readonly pairs: readonly { readonly former: FormerObjective; readonly now: NewObjective }[];
  readonly left: ResolvedLineage['left'];
}

/** One place is a pair; several are a split. Of several objectives in one place the likeliest goes on and has taken up the others. */
function settleAnswers(
  answered: ResolvedLineage['left'],
  { compareObjectives }: LikenessOfPlans,
): Settled {
  const single = answered.flatMap(({ former, into }) => {
    const [now, ...others] = into;
    return now === undefined || others.length > 0 ? [] : [{ former, now }];
  });
  const best = new Map(
    [...Map.groupBy(single, ({ now }) => now)].flatMap(([now, group]) => {
      const [first] = group.toSorted(
        (a, b) => compareObjectives(b.former, now) - compareObjectives(a.former, now),
      );
      return first === undefined ? [] : [[now, first] as const];
    }),
  );
  const pairs = [...best.values()];
  const going = new Set(pairs.map(({ former }) => former));
  return { pairs, left: answered.filter(({ former }) => !going.has(former)) };
}

/**
 * What is doubtful, with what seems to have been merged or split: an objective that found no certain place and whose words stand in one that
 * goes on, and a new one whose words an objective before had beside what went on elsewhere.
 */
function findShared(
  { doubts, left, added, pairs: found }: Pairing<FormerObjective, NewObjective>,
  pairs: Settled['pairs'],
  { findShare, compareTexts }: LikenessOfPlans,
): Pairing<FormerObjective, NewObjective>['doubts'] {
  const holds = (
    part: { readonly title: ComparedText; readonly actions: readonly ComparedText[] },
    whole: readonly ComparedText[],
  ): boolean => {
    const share = (text: ComparedText): number =>
      Math.max(0, ...whole.map((other) => findShare(text.words, other.words)));
    const stands = (text: ComparedText): boolean =>
      whole.some((other) => compareTexts(text, other) >= takenUp) || share(text) >= takenUp;
    const actions = part.actions.filter(stands).length;
    return actions > 0 && actions * 2 >= part.actions.length;
  };
  const open = [...doubts, ...left.map((former) => ({ former, candidates: [] }))];
  const asked = open.flatMap(({ former, candidates }) => {
    const into = pairs.filter(({ now }) => holds(former, now.actions)).map(({ now }) => now);
    const all = [...into.slice(0, mostShared), ...candidates];
    return all.length === 0 ? [] : [{ former, candidates: all }];
  });
  const split = found.flatMap(({ former, now }) => {
    const parts = added.filter((other) => holds(other, former.actions));
    return parts.length === 0 ? [] : [{ former, candidates: [now, ...parts.slice(0, mostShared)] }];
  });
  return [...asked, ...split];
}

/** The actions of an objective that goes on, paired as objectives are. */
function followActions(
  former: FormerObjective,
  now: NewObjective,
  { compareTexts }: LikenessOfPlans,
  answers: Answers,
): {
  readonly followedObjective: FollowedObjective;
  readonly questions: readonly LineageQuestion[];
} {
  const before = former.actions.map((text, index) => ({
    id: former.actionIds[index] ?? '',
    text,
    place: index + 1,
  }));
  const after = now.actions.map((text, index) => ({ text, place: index + 1 }));
  const told = before.flatMap(({ id }) => {
    const places = answers.get(nameAction(former, id));
    return places === undefined ? [] : [{ id, place: places[0] }];
  });
  const isTold = new Set(told.map(({ id }) => id));
  const isTaken = new Set(told.map(({ place }) => place));
  const { pairs, doubts } = pairBest(
    before.filter(({ id }) => !isTold.has(id)),
    after.filter(({ place }) => !isTaken.has(place)),
    // Equal texts, as of actions of each year, are told apart by their order.
    (a, b) => 0.98 * compareTexts(a.text, b.text) + (a.place === b.place ? 0.02 : 0),
    actionLimits,
  );
  const actions = new Map([
    ...told.flatMap(({ id, place }) => (place === undefined ? [] : [[id, place] as const])),
    ...pairs.map((pair) => [pair.former.id, pair.now.place] as const),
  ]);
  return {
    followedObjective: { former, now, actions },
    questions: doubts.map((doubt) => ({
      about: nameAction(former, doubt.former.id),
      former,
      action: doubt.former.text,
      candidates: doubt.candidates.map(({ place, text }) => ({ place, now, action: text })),
    })),
  };
}

function nameAction({ slug }: FormerObjective, id: string): string {
  return `${slug}#${id}`;
}
