import { commentListTexts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { deskQuery, oldestOrder } from '../../views/desk/desk-forms.ts';
import type { ListChoice } from '../../views/desk/desk-page.ts';
import type { CommentFilter } from '../store/contract/feedback-store.ts';

/** What an address of the desk is about. */
export type DeskTarget =
  /** What waits for a person; for whoever holds a key, the list of comments. */
  | { readonly page: 'home'; readonly choice: ListChoice }
  | { readonly page: 'list'; readonly choice: ListChoice }
  | { readonly page: 'log'; readonly choice: ListChoice }
  | { readonly page: 'comment'; readonly id: string; readonly choice: ListChoice };

/** The address of a target, written anew: it never leads anywhere else. */
export function writeAddress(target: DeskTarget): string {
  const query = writeChoice(target.choice);
  if (target.page === 'comment') return `${routes.moderationComment(target.id)}${query}`;
  const addresses = {
    home: routes.moderation,
    list: routes.deskComments,
    log: routes.moderationLog,
  } as const;
  return `${addresses[target.page]}${query}`;
}

/** The choice in a query; what is not understood does not narrow the list. */
export function readChoice(query: string): ListChoice {
  const given = new URLSearchParams(query);
  const rating = choose(given.get(deskQuery.rating), ['1', '2', '3', '4', '5']);
  const readId = (name: string): string | undefined => {
    const id = given.get(name) ?? '';
    return /^[a-z0-9-]{1,120}$/u.test(id) ? id : undefined;
  };
  const page = given.get(deskQuery.page) ?? '';
  return {
    objective: readId(deskQuery.objective),
    service: readId(deskQuery.service),
    kind: choose(given.get(deskQuery.kind), listKeys(commentListTexts.kinds)),
    rating: rating === undefined ? undefined : Number(rating),
    state: choose(given.get(deskQuery.state), listKeys(commentListTexts.states)),
    flagged: given.get(deskQuery.flagged) === '1',
    words: readWords(given.get(deskQuery.words)),
    oldestFirst: given.get(deskQuery.order) === oldestOrder,
    page: /^[1-9]\d{0,4}$/u.test(page) ? Number(page) : 1,
  };
}

/** The query of a choice, with its question mark; empty for a list that nothing narrows. */
export function writeChoice({
  objective,
  service,
  kind,
  rating,
  state,
  flagged,
  words,
  oldestFirst,
  page,
}: ListChoice): string {
  const query = new URLSearchParams();
  if (objective !== undefined) query.set(deskQuery.objective, objective);
  if (service !== undefined) query.set(deskQuery.service, service);
  if (kind !== undefined) query.set(deskQuery.kind, kind);
  if (rating !== undefined) query.set(deskQuery.rating, String(rating));
  if (state !== undefined) query.set(deskQuery.state, state);
  if (flagged) query.set(deskQuery.flagged, '1');
  if (words !== undefined) query.set(deskQuery.words, words);
  if (oldestFirst) query.set(deskQuery.order, oldestOrder);
  if (page > 1) query.set(deskQuery.page, String(page));
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The store's filter for a choice, without its page. */
export function toFilter({
  objective,
  service,
  kind,
  rating,
  state,
  flagged,
  words,
  oldestFirst,
}: ListChoice): CommentFilter {
  return {
    objective,
    service,
    kind,
    rating,
    ...(state === 'unread' ? { unread: true } : { state }),
    flagged: flagged ? true : undefined,
    words,
    oldestFirst,
  };
}

/** Longest words that are searched for. */
const longestWords = 100;

function readWords(given: string | null): string | undefined {
  const words = (given ?? '').toWellFormed().replaceAll('\0', '').trim().slice(0, longestWords);
  return words === '' ? undefined : words;
}

/** Whether anything narrows the list. */
export function isNarrowed(choice: ListChoice): boolean {
  return writeChoice({ ...choice, page: 1 }) !== '';
}

function choose<Choice extends string>(
  value: string | null,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function listKeys<Key extends string>(texts: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(texts) as Key[];
}
