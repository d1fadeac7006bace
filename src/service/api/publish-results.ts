import type { IsoDate } from '../../domain/iso-date.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { countAnswers, LEAST_GROUP } from '../../domain/satisfaction/satisfaction.ts';
import {
  buildResults,
  type KeptAnswers,
  type SatisfactionResults,
} from '../../domain/satisfaction/satisfaction-results.ts';
import {
  joinTally,
  type ObjectiveSnapshot,
  renewSnapshot,
  snapshotSchema,
  type Tally,
  tallyObjectives,
  tallyPages,
} from '../../domain/satisfaction/satisfaction-snapshot.ts';
import type { FeedbackStore, Snapshot } from '../store/contract/feedback-store.ts';

/** The two questions, by the beginning of the names under which the store keeps their figures. */
const prefixes = { satisfaction: 'satisfaction/', clarity: 'clarity' } as const;

/**
 * The results of satisfaction and clarity that may be shown today. New figures are kept in the store before anybody sees them, and what is
 * shown is what the store then holds, so that several copies of the service publish the same.
 */
export async function publishResults(
  store: FeedbackStore,
  { themes, objectives, pages }: Pick<PortalManifest, 'themes' | 'objectives' | 'pages'>,
  day: IsoDate,
): Promise<SatisfactionResults> {
  const counts = await store.aggregate();
  const tallies = {
    satisfaction: tallyObjectives(counts.filter(({ kind }) => kind === 'satisfaction')),
    clarity: tallyPages(counts.filter(({ kind }) => kind === 'clarity')),
  };
  const known = await store.readSnapshots();
  const renewed = [
    ...listRenewed(
      prefixes.satisfaction,
      objectives.map(({ slug }) => slug),
      select(known, prefixes.satisfaction, tallies.satisfaction),
      day,
    ),
    ...listRenewed(prefixes.clarity, pages, select(known, prefixes.clarity, tallies.clarity), day),
  ];
  if (renewed.length > 0) await store.writeSnapshots(renewed, LEAST_GROUP);
  const kept = renewed.length > 0 ? await store.readSnapshots() : known;
  return buildResults({
    themes: themes.map(({ code }) => code),
    objectives,
    pages,
    satisfaction: select(kept, prefixes.satisfaction, tallies.satisfaction),
    clarity: select(kept, prefixes.clarity, tallies.clarity),
    day,
  });
}

/** Milliseconds for which results are shown once made: making them reads every answer. */
const resultsKept = 5_000;

/** A reader of what `make` gives; everybody who asks while it is being made, and in the `kept` milliseconds after, gets the same. */
export function keepResults<Results>(
  make: () => Promise<Results>,
  kept = resultsKept,
): () => Promise<Results> {
  let latest: Promise<Results> | undefined;
  const forget = (): void => (latest = undefined);
  return () => {
    if (latest === undefined) {
      latest = make();
      latest.then(() => (kept > 0 ? void setTimeout(forget, kept).unref() : forget()), forget);
    }
    return latest;
  };
}

function listRenewed(
  prefix: string,
  keys: readonly string[],
  { snapshots, tallies }: KeptAnswers,
  day: IsoDate,
): readonly Snapshot[] {
  return keys.flatMap((key) => {
    const tally = tallies.get(key);
    const previous = snapshots.get(key);
    const next = tally === undefined ? previous : renewSnapshot(previous, tally, day);
    if (next === undefined || next === previous) return [];
    return [
      {
        cell: `${prefix}${key}`,
        count: countAnswers(joinTally(next.tally)),
        day,
        figures: JSON.stringify(next),
      },
    ];
  });
}

/** What the store keeps of one question. */
function select(
  kept: readonly Snapshot[],
  prefix: string,
  tallies: ReadonlyMap<string, Tally>,
): KeptAnswers {
  const snapshots = new Map<string, ObjectiveSnapshot>(
    kept
      .filter(({ cell }) => cell.startsWith(prefix))
      .map(({ cell, figures }) => [
        cell.slice(prefix.length),
        snapshotSchema.parse(JSON.parse(figures)),
      ]),
  );
  return { snapshots, tallies };
}
