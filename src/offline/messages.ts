import type { PlanSize } from './file-list.ts';

/** What a page asks of the worker. */
export type PageMessage =
  /** Save the plan: whole, or only what was visited; `asked` when the reader pressed the button, whatever the size. */
  | { readonly type: 'fill'; readonly asked: boolean }
  /** Save these addresses, which the page has just loaded. */
  | { readonly type: 'keep'; readonly paths: readonly string[] }
  /** How things stand for a page. */
  | { readonly type: 'status'; readonly path: string }
  /** Take over now: the reader chose to update. Workbox's own name. */
  | { readonly type: 'SKIP_WAITING' };

/** How filling ended: everything is there; no network; no room; some files could not be had; or the plan is too large to be saved unasked. */
export type FillOutcome = 'complete' | 'offline' | 'full' | 'partial' | 'too-large';

/** Where a page stands. */
export interface SavedStatus {
  /** When this page was saved, ms since 1970; absent when it is not. */
  readonly saved: number | undefined;
  /** When the whole plan was last known to be saved and current. */
  readonly checked: number | undefined;
  /** Whether the last try to reach the service failed. */
  readonly failed: boolean;
  readonly plan: PlanSize;
}

/** What the worker tells a page while it saves. */
export interface ProgressMessage {
  readonly type: 'progress';
  readonly done: number;
  readonly total: number;
}
