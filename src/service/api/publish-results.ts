import type { IsoDate } from '../../domain/iso-date.ts';
import type { PortalManifest } from '../../domain/portal-manifest.ts';
import { countAnswers, LEAST_GROUP } from '../../domain/satisfaction.ts';
import { buildResults, type SatisfactionResults } from '../../domain/satisfaction-results.ts';
import { joinTally, type ObjectiveSnapshot, renewSnapshot, snapshotSchema, type Tally, tallyObjectives } from '../../domain/satisfaction-snapshot.ts';
import type { FeedbackStore, Snapshot } from '../store/feedback-store.ts';

const prefix = 'satisfaction/';

/**
 * The results of satisfaction that may be shown today. New figures are kept in the store before anybody sees them, and what is shown is
 * what the store then holds, so that several copies of the service publish the same.
 */
export async function publishResults(store: FeedbackStore, { themes, objectives }: Pick<PortalManifest, 'themes' | 'objectives'>, day: IsoDate): Promise<SatisfactionResults> {
  const counts = await store.aggregate();
  const tallies = tallyObjectives(counts.filter(({ kind }) => kind === 'satisfaction'));
  const known = await readObjectiveSnapshots(store);
  const renewed = listRenewed(objectives, known, tallies, day);
  if (renewed.length > 0) await store.writeSnapshots(renewed, LEAST_GROUP);
  const snapshots = renewed.length > 0 ? await readObjectiveSnapshots(store) : known;
  return buildResults({ themes: themes.map(({ code }) => code), objectives, snapshots, tallies, day });
}

function listRenewed(objectives: PortalManifest['objectives'], known: ReadonlyMap<string, ObjectiveSnapshot>, tallies: ReadonlyMap<string, Tally>, day: IsoDate): readonly Snapshot[] {
  return objectives.flatMap(({ slug }) => {
    const tally = tallies.get(slug);
    const previous = known.get(slug);
    const next = tally === undefined ? previous : renewSnapshot(previous, tally, day);
    if (next === undefined || next === previous) return [];
    return [{ cell: `${prefix}${slug}`, count: countAnswers(joinTally(next.tally)), day, figures: JSON.stringify(next) }];
  });
}

async function readObjectiveSnapshots(store: FeedbackStore): Promise<ReadonlyMap<string, ObjectiveSnapshot>> {
  const kept = await store.readSnapshots();
  return new Map(kept.filter(({ cell }) => cell.startsWith(prefix)).map(({ cell, figures }) => [cell.slice(prefix.length), snapshotSchema.parse(JSON.parse(figures))]));
}
