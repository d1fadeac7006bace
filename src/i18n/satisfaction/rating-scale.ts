import { capitalize, countOf } from '../format.ts';

/** Words of the two ends of the satisfaction scale; the steps between are numbers alone. All other texts take them from here. */
const lowest = 'per niente';
const highest = 'molto';

/** The satisfaction scale in the forms that texts need. */
export const satisfactionScale = {
  /** Captions of the five steps of the question. */
  steps: [capitalize(lowest), '', '', '', capitalize(highest)],
  /** Names of the five ratings in bars, charts and tables. */
  labels: [`1, ${lowest}`, '2', '3', '4', `5, ${highest}`],
  range: `da 1, ${lowest}, a 5, ${highest}`,
  rangeInFull: `da 1, ${lowest} soddisfatto, a 5, ${highest} soddisfatto`,
} as const;

/** Names of the five ratings of clarity, which are stars. */
export const clarityLabels = [1, 2, 3, 4, 5].map((stars) => countOf(stars, 'stella', 'stelle'));
