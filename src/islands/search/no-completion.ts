import type { Completion } from './search-engine.ts';

/** What the field offers before anything is typed. */
export const nothing: Completion = {
  query: '',
  offers: [],
  explanation: undefined,
  nearWords: [],
};
