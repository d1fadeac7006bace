import { listResultTexts } from '../../i18n/plan/list-result.ts';
import { outsiderTexts, searchAnswerTexts as texts } from '../../i18n/plan/search-answer.ts';

/** What the search says of how it understood a query. */
export interface Understood {
  readonly outcome: 'found' | 'partly' | 'outside' | 'nothing';
  readonly ignored: readonly string[];
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[];
  readonly foundWith: readonly string[];
  readonly searched: readonly string[];
  readonly outsider?: 'comune' | keyof typeof outsiderTexts;
}

/** What a list shows for a query. */
interface Shown {
  readonly query: string;
  readonly count: number;
  /** Whether filters are chosen besides. */
  readonly filtered: boolean;
  /** Words for the state that the query named, where it named one. */
  readonly state?: string | undefined;
}

/** How the words of a query were taken; empty where they were taken as typed. */
export function describeUnderstood(query: string, understood: Understood): string {
  const { outcome, ignored, corrected, foundWith, searched, outsider } = understood;
  if (outcome === 'nothing') return '';
  if (outcome === 'outside')
    return join([
      texts.outside(query),
      outsider === undefined || outsider === 'comune' ? '' : outsiderTexts[outsider],
    ]);
  return join([
    ignored.length > 0 ? texts.ignored(ignored) : '',
    ...corrected.map(({ typed, taken }) => texts.corrected(typed, taken)),
    ignored.length > 0 ? texts.resultsFor(searched) : '',
    foundWith.length > 0 ? texts.foundWith(foundWith) : '',
  ]);
}

/** The sentence above the results: how the words were taken, then how many objectives there are. */
export function describeAnswer(
  { query, count, filtered, state }: Shown,
  understood: Understood | undefined,
): string {
  const counted =
    count === 0
      ? listResultTexts.none(query, filtered)
      : listResultTexts.found(count, query, filtered);
  if (understood === undefined) return counted;
  if (state !== undefined) return join([texts.state(query, state), counted]);
  const taken = describeUnderstood(query, understood);
  return understood.outcome === 'outside' ? taken : join([taken, counted]);
}

function join(sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}
