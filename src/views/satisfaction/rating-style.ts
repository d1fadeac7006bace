/** How each rating is drawn: the colour's token and the name of the pattern (`part-style.ts`). Apart, so that a script may carry these alone. */
export const ratingStyles = {
  'rating-1': { token: '--state-late', pattern: 'solid' },
  'rating-2': { token: '--state-late', pattern: 'hatch' },
  'rating-3': { token: '--state-none', pattern: 'sparse' },
  'rating-4': { token: '--state-going', pattern: 'rows' },
  'rating-5': { token: '--state-going', pattern: 'solid' },
} as const;
