import { listEveryObjective, type Portal } from '../../domain/content/portal.ts';
import { writeCanonicalText } from '../../domain/versions/canonical-text.ts';
import { makeNextLine, type HistoryLine } from '../../domain/versions/history.ts';
import { hashText } from './read-history.ts';

/** The versions of an objective, oldest first; the last is what its page states now. */
export interface CompletedHistory {
  readonly slug: string;
  readonly history: readonly HistoryLine[];
  /** Whether the last line is not in the file yet. */
  readonly isNew: boolean;
}

/** The history of each objective with what it lacks. */
export function completeHistories(
  histories: ReadonlyMap<string, readonly HistoryLine[]>,
  portal: Pick<Portal, 'now' | 'objectives' | 'former'>,
): readonly CompletedHistory[] {
  return listEveryObjective(portal).map((record) => {
    const { slug } = record;
    const history = histories.get(slug) ?? [];
    // A clock that has gone back dates no version before the one that it follows.
    const days = [portal.now, ...history.slice(-1).map((each) => each.day)];
    const day = days.toSorted().at(-1) ?? portal.now;
    const line = makeNextLine(history, writeCanonicalText(record), day, hashText);
    return line === undefined
      ? { slug, history, isNew: false }
      : { slug, history: [...history, line], isNew: true };
  });
}
