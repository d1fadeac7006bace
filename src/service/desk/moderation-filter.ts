import type { CommentFilter, CommentState } from '../store/contract/feedback-store.ts';

/** What the list shows, as its address says. */
export interface ListChoice {
  readonly objective: string | undefined;
  readonly kind: CommentFilter['kind'];
  readonly rating: number | undefined;
  readonly state: CommentState | 'unread' | undefined;
  readonly flagged: boolean;
  /** From 1. */
  readonly page: number;
}

/** Comments on one page of the list. */
export const COMMENTS_PER_PAGE = 20;

const kinds = ['clarity', 'satisfaction'] as const;
const states = ['unread', 'pending', 'published', 'hidden'] as const;

function choose<Choice extends string>(
  value: string | null,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** The choice in a query; what is not understood does not narrow the list. */
export function readChoice(query: string): ListChoice {
  const given = new URLSearchParams(query);
  const rating = choose(given.get('voto'), ['1', '2', '3', '4', '5']);
  const objective = given.get('obiettivo') ?? '';
  const page = given.get('pagina') ?? '';
  return {
    objective: /^[a-z0-9-]{1,120}$/u.test(objective) ? objective : undefined,
    kind: choose(given.get('domanda'), kinds),
    rating: rating === undefined ? undefined : Number(rating),
    state: choose(given.get('stato'), states),
    flagged: given.get('segnalati') === '1',
    page: /^[1-9]\d{0,4}$/u.test(page) ? Number(page) : 1,
  };
}

/** The query of a choice, with its question mark; empty for a list that nothing narrows. */
export function writeChoice({ objective, kind, rating, state, flagged, page }: ListChoice): string {
  const query = new URLSearchParams();
  if (objective !== undefined) query.set('obiettivo', objective);
  if (kind !== undefined) query.set('domanda', kind);
  if (rating !== undefined) query.set('voto', String(rating));
  if (state !== undefined) query.set('stato', state);
  if (flagged) query.set('segnalati', '1');
  if (page > 1) query.set('pagina', String(page));
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The store's filter for a choice, without its page. */
export function toFilter({ objective, kind, rating, state, flagged }: ListChoice): CommentFilter {
  return {
    objective,
    kind,
    rating,
    ...(state === 'unread' ? { unread: true } : { state }),
    flagged: flagged ? true : undefined,
  };
}

/** Whether anything narrows the list. */
export function isNarrowed(choice: ListChoice): boolean {
  return writeChoice({ ...choice, page: 1 }) !== '';
}
