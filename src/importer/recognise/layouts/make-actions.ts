import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { Piece } from '../../read/document-blocks.ts';
import { isTiming } from '../timing-shape.ts';
import type { EventSink } from './event-sink.ts';
import type { ReadAction } from './plan-events.ts';
import { splitItems, splitTerm } from './split-items.ts';

/** The actions of a text with the terms beside or inside it. What does not fit together stays one action, and is asked. */
export function makeActions(
  piece: Piece,
  timing: Piece | undefined,
  sink: EventSink,
): readonly ReadAction[] {
  const items = readItems(piece, sink);
  if (timing === undefined) return readOwnTerms(piece, items, sink);
  const terms = readItems(timing, sink);
  const [only = ''] = terms;
  const whole = terms.length === 1 ? only : foldSpace(timing.text);
  if (items.length === terms.length && items.length > 1) return pair(items, terms);
  for (const split of [splitLines, splitSemicolons]) {
    const times = split(timing.text);
    const texts = items.length > 1 ? items : split(piece.text);
    if (times.length > 1 && times.length === texts.length && times.every(isTiming))
      return pair(texts, times);
  }
  const doubt = { place: piece.place, text: `${foldSpace(piece.text)} | ${whole}` };
  if (items.length > 1) {
    const own = items.map(splitTerm);
    const areTimed = own.every((one) => one !== undefined);
    if (areTimed || splitLines(timing.text).length === 1) {
      sink.ask('one-term-for-several', timing);
      return areTimed ? own : items.map((text) => ({ text, timing: whole }));
    }
    sink.ask('actions-and-terms', doubt);
    return [{ text: foldSpace(piece.text), timing: whole }];
  }
  const count = Math.max(splitLines(timing.text).length, splitSemicolons(timing.text).length);
  if (count > 1 && !isTiming(whole)) sink.ask('actions-and-terms', doubt);
  return items.map((text) => ({ text, timing: whole }));
}

function readItems({ text }: Piece, sink: EventSink): readonly string[] {
  const items = splitItems(text);
  for (const { mark } of items) sink.mark(mark);
  return items.map((item) => item.text);
}

function pair(texts: readonly string[], times: readonly string[]): readonly ReadAction[] {
  return texts.map((text, index) => ({ text, timing: times[index] ?? '' }));
}

function splitLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '');
}

function splitSemicolons(text: string): readonly string[] {
  return foldSpace(text)
    .split(/\s*;\s*/u)
    .filter((part) => part !== '');
}

function readOwnTerms(
  piece: Piece,
  items: readonly string[],
  sink: EventSink,
): readonly ReadAction[] {
  return splitTimed(piece, items).map((text) => {
    const own = splitTerm(text);
    if (own === undefined && looksTimed(text))
      sink.ask('doubtful-term', { place: piece.place, text });
    return own ?? { text: text.replace(/\s*;$/u, ''), timing: '' };
  });
}

/** Lines or semicolons part actions only where each part has its own term. */
function splitTimed({ text }: Piece, items: readonly string[]): readonly string[] {
  if (items.length !== 1) return items;
  for (const split of [splitLines, splitSemicolons]) {
    const parts = split(text);
    if (parts.length > 1 && parts.every((part) => splitTerm(part) !== undefined)) return parts;
  }
  return items;
}

/** Whether a text ends with brackets or a dash that may hold a term which nobody has understood. */
function looksTimed(text: string): boolean {
  return /[([–]\s*(?:entro|dal?|fino|tempi|anno|mese|[ivx]+\s|\d)[^()[\]]*[)\]]?$/iu.test(text);
}
