import type { Explanation, SearchHit } from '../../search/searcher.ts';
import type { Completion } from './search-engine.ts';

/** What a page asks of the search worker; the answer bears the same `turn`. */
export type WorkerRequest =
  | { readonly turn: number; readonly kind: 'open'; readonly index: ArrayBuffer }
  | {
      readonly turn: number;
      readonly kind: 'find';
      readonly query: string;
      readonly limit: number | undefined;
    }
  | {
      readonly turn: number;
      readonly kind: 'suggest' | 'explain' | 'complete';
      readonly query: string;
    };

/** What the search worker answers. */
export interface WorkerAnswer {
  readonly turn: number;
  readonly hits?: readonly SearchHit[];
  readonly words?: readonly string[];
  readonly explanation?: Explanation;
  readonly completion?: Completion;
}
