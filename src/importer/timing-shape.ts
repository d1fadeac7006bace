import { parseTiming } from '../domain/parse-timing.ts';
import { foldCase } from './fold-text.ts';

/** Any years do: only whether a text is a timing matters here, not its windows. */
const someYears = [2025, 2026, 2027] as const;

/** Timings without a date. */
const lasting = /^(?:in corso|da definire|continuativ[oa]|permanente|costante|sempre|tutto l'anno|annuale|(?:per )?(?:tutt[oa] )?(?:il mandato|la durata del mandato).*)$/u;

/** Whether a cell reads as a timing rather than as a description. */
export function isTiming(text: string): boolean {
  const folded = foldCase(text);
  if (lasting.test(folded)) return true;
  const { kind } = parseTiming(text, someYears);
  // "A seguito di richiesta" begins descriptions as often as it is a timing; only its column can tell.
  return kind === 'relative' ? /^(?:entro|\d)/u.test(folded) : kind !== 'unparsed';
}

/** Whether `next` carries on a timing broken over lines: "Da gennaio" + "a dicembre", "Entro 30 giorni" + "dall'approvazione…". */
export function continuesTiming(timing: string, next: string): boolean {
  const before = foldCase(timing);
  const after = foldCase(next);
  if (/(?:[-–—/,]|\b(?:da|dal|dall'|a|al|all'|e|entro|il|la|fino|di|del|dell'|ogni|ed|o))$/u.test(before)) return true;
  if (/^(?:[-–—/]|(?:a|al|all|fino)\b)/u.test(after) && isTiming(`${timing} ${next}`)) return true;
  return /^entro\b.*(?:giorni|mesi|settimane)$/u.test(before) && /^(?:da|dal|dall|dalla)\b/u.test(after);
}

/** Whether a timing breaks off: "01/01-31/12/2025-", "Entro il". */
export function isOpenTiming(timing: string): boolean {
  return /(?:[-–—/]|\b(?:da|dal|dall'|entro|il|fino|al|ogni))$/iu.test(timing);
}
