import type { DeskContent } from '../live-content.ts';
import { hasRight, worksFor, type Person } from '../people/person.ts';
import type { ReportDraft } from './draft.ts';

/**
 * Whether a person may approve a draft or send it back: a reviewer of one of the offices it is about, and never its author, as a second pair of
 * eyes is the point. Without content the office that the draft names decides alone.
 */
export function mayApprove(
  person: Person,
  { author, office, slug }: Pick<ReportDraft, 'author' | 'office' | 'slug'>,
  content: DeskContent | undefined,
): boolean {
  const objective = content?.portal.objectives.find((each) => each.slug === slug);
  const areas = objective?.areas.map(({ id }) => id) ?? [];
  const of = office === undefined ? areas : [office, ...areas];
  return hasRight(person.role, 'approve') && author !== person.id && worksFor(person, of);
}
