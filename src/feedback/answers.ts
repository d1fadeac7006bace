/** Codes of the official answers after four or five stars: the sentence in lower case, words joined by hyphens. */
export const positiveAnswers = [
  'le-indicazioni-erano-chiare',
  'le-indicazioni-erano-complete',
  'capivo-sempre-che-stavo-procedendo-correttamente',
  'non-ho-avuto-problemi-tecnici',
  'altro',
] as const;

/** Codes of the official answers after one to three stars. */
export const negativeAnswers = [
  'a-volte-le-indicazioni-non-erano-chiare',
  'a-volte-le-indicazioni-non-erano-complete',
  'a-volte-non-capivo-se-stavo-procedendo-correttamente',
  'ho-avuto-problemi-tecnici',
  'altro',
] as const;

/** Ratings from which an answer counts as positive, and a reader as satisfied. */
export const POSITIVE_FROM = 4;

/** Whether an answer's code fits a rating: positive codes with 4-5, negative ones with 1-3. Source: AGID, criterion C.SI.2.5. */
export function answerFitsRating(answer: string, rating: number): boolean {
  const allowed: readonly string[] = rating >= POSITIVE_FROM ? positiveAnswers : negativeAnswers;
  return allowed.includes(answer);
}
