import { openCaseStates } from '../../domain/cases/case-states.ts';
import { isSamePlace } from '../../domain/cases/same-place.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';

/** Open reports that are looked through, the latest. */
const mostRead = 300;
/** Most that are shown before sending. */
const mostShown = 3;

/** Released reports that are still open and may say the same: of the same category and, where the form names a place, of that place. */
export async function findSimilar(
  { cases }: FeedbackStore,
  fields: Fields,
): Promise<readonly StoredCase[]> {
  const [category, place, where] = ['category', 'place', 'where'].map((name) =>
    readField(fields, name).slice(0, 400).trim(),
  );
  if (category === undefined || category === '') return [];
  const open = await cases.list({
    ...{ states: openCaseStates, category, released: true, isMain: true, isProposal: false },
    ...{ latestFirst: true, limit: mostRead, offset: 0 },
  });
  const spots = [place, where].filter((spot) => spot !== undefined && spot !== '');
  return open
    .filter(
      ({ publicPlace = '' }) =>
        spots.length === 0 || spots.some((spot) => isSamePlace(spot ?? '', publicPlace)),
    )
    .slice(0, mostShown);
}
