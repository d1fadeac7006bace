const unit = '(?:giorn[oi]|gg\\.?|settiman[ae]|mes[ei]|ann[oi])';
const amount =
  '(?:\\d{1,4}|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|venti|trenta|quarantacinque|sessanta|novanta|centoventi|centottanta)';
const anchor =
  "(?:da|dal|dalla|dallo|dai|dagli|dalle|dall'|dopo|prima|successivi|precedenti|antecedenti|seguenti)";

/** "Entro 30 giorni dall'approvazione …", "60 giorni dopo …": so many days, months or years from an event. */
const countedFromEvent = new RegExp(
  `^(?:(?:entro|almeno|nei|decorsi)(?: e non oltre)? (?:i |il |gli )?)?(?:successivi )?${amount} ?${unit}(?: [a-z]+)? ?\\b${anchor}[ a-z0-9]`,
  'u',
);

/** "Entro 30 giorni": so many days from a start that the text leaves open. */
const countedFromNothing = new RegExp(`^entro ${amount} ?${unit}$`, 'u');

/** "Dopo l'approvazione del bilancio", "a seguito di richiesta", "entro i termini di legge": an event without a date. */
const tiedToEvent =
  /^(?:dopo (?:l'|la |il |lo |le |gli |i )|(?:a|in) seguito (?:di |del|all'|alla |al )|al termine (?:di |del)|a conclusione (?:di |del)|prima (?:di |del)|entro (?:i termini|le scadenze) (?:di|previst|fissat|stabilit))[^\d]*$/u;

/** Whether a folded text ties the timing to an event instead of the calendar. */
export function isRelative(folded: string): boolean {
  const text = folded.replace(/[ .,;]+$/u, '');
  return [countedFromEvent, countedFromNothing, tiedToEvent].some((pattern) => pattern.test(text));
}
