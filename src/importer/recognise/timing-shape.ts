import { monthNames } from '../../domain/timing/vocabulary.ts';
import { parseTiming } from '../../domain/parse-timing.ts';
import { foldCase } from '../../domain/text/fold-text.ts';

/** Any years do: only whether a text is a timing matters here, not its windows. */
const someYears = [2025, 2026, 2027] as const;

/** Timings without a date. */
const lasting =
  /^(?:in corso|da definire|continuativ[oa]|permanente|costante|sempre|tutto l'anno|annuale|(?:per )?(?:tutt[oa] )?(?:il mandato|la durata del mandato).*)$/u;

/** Whether a cell reads as a timing rather than as a description. */
export function isTiming(text: string): boolean {
  const folded = foldCase(text);
  if (lasting.test(folded)) return true;
  const { kind } = parseTiming(text, someYears);
  // "A seguito di richiesta" begins descriptions as often as it is a timing; only its column can tell.
  return kind === 'relative' ? /^(?:entro|\d)/u.test(folded) : kind !== 'unparsed';
}

/** Whether a term printed beside an action says something that nobody understands, neither days nor an event nor that it lasts. */
export function isUnreadTiming(text: string): boolean {
  return !lasting.test(foldCase(text)) && parseTiming(text, someYears).kind === 'unparsed';
}

/** Whether `next` carries on a timing broken over lines: "Da gennaio" + "a dicembre", "Entro il 31" + "marzo", "Entro 30 giorni" + "dall'approvazione…". */
export function continuesTiming(timing: string, next: string): boolean {
  const before = foldCase(timing);
  const after = foldCase(next);
  if (
    /(?:[-–—/,]|\b(?:da|dal|dall'|a|al|all'|e|entro|il|la|fino|di|del|dell'|ogni|ed|o))$/u.test(
      before,
    )
  )
    return true;
  const together = isTiming(`${timing} ${next}`);
  if (together && (!isTiming(timing) || /^(?:[-–—/]|(?:a|al|all|fino)\b)/u.test(after)))
    return true;
  // "Entro 30 giorni dall'approvazione del bilancio" + "di previsione"
  const isTied =
    parseTiming(timing, someYears).kind === 'relative' &&
    /^(?:di|del|dell|della|dello|dei|degli|delle)\b/u.test(after);
  return isTied || countsFrom(before, after);
}

/** Whether two lines, each alone, are one timing: "Da gennaio" + "a dicembre", but not a period inside a sentence. */
export function makesTiming(first: string, next: string): boolean {
  return isOnCalendar(`${first} ${next}`) || countsFrom(foldCase(first), foldCase(next));
}

/** "Entro 30 giorni" + "dall'approvazione …". */
function countsFrom(before: string, after: string): boolean {
  return (
    /^entro\b.*(?:giorni|mesi|settimane)$/u.test(before) && /^(?:da|dal|dall|dalla)\b/u.test(after)
  );
}

/** Whether some texts below a timing, each alone on its line, begin with the rest of it: "Acconto 17 giugno" + "2024 - saldo 16" + "dicembre 2024". */
export function goesOnBelow(timing: string, below: readonly string[]): boolean {
  const [next] = below;
  if (next === undefined) return false;
  if (continuesTiming(timing, next)) return true;
  return below
    .slice(0, longestTiming)
    .some((_, last) => isOnCalendar([timing, ...below.slice(0, last + 1)].join(' ')));
}

/** Most lines over which a timing is broken. */
const longestTiming = 4;

function isOnCalendar(text: string): boolean {
  const { kind } = parseTiming(text, someYears);
  return kind !== 'unparsed' && kind !== 'relative';
}

/** Whether a timing breaks off: "01/01-31/12/2025-", "Entro il", "2025/2026/202", "Da genn". */
export function isCutTiming(timing: string): boolean {
  const folded = foldCase(timing);
  if (/(?:[-–—/]|\b(?:da|dal|dall'|entro|il|fino|al|ogni))$/u.test(folded)) return true;
  return (
    !isTiming(timing) &&
    (/^[\d\s/.–-]+$|^(?:da|dal|entro|ogni|fino|anno)\b/u.test(folded) ||
      monthNames.some((month) => month.startsWith(folded)))
  );
}
