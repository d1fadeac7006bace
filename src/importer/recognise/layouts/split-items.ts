import { foldSpace } from '../../../domain/text/fold-text.ts';
import { isTiming } from '../timing-shape.ts';

const bullet = /^[-–—•▪●■◦‣·*➢✓]\s*(?=\S)/u;
const numbered = /^\(?(\d{1,2})\s?(?:\)\s*(?=\S)|[.°]\s*(?=[^\d\s]))/u;
const lettered = /^\(?([a-z])\)\s*/iu;
const phased = /^fase\s+(\d{1,2}|[a-z])\s*[:.)–-]\s*/iu;

/** An item of a list without its mark, or undefined where a line begins with none. */
function readMark(line: string): { readonly mark: string; readonly rest: string } | undefined {
  for (const pattern of [phased, numbered, lettered, bullet]) {
    const found = pattern.exec(line);
    if (found !== null) return { mark: found[0].trim(), rest: line.slice(found[0].length) };
  }
  return undefined;
}

/** An item of a list: its mark as printed, empty where it has none, and its words. */
export interface SplitItem {
  readonly mark: string;
  readonly text: string;
}

/**
 * The items of a text that lists them: by bullets, numbers or letters at the starts of lines, or by numbers within the text.
 * One item where nothing says that there are several.
 */
export function splitItems(text: string): readonly SplitItem[] {
  const lines = text
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '');
  const [first = ''] = lines;
  if (lines.length > 0 && readMark(first) !== undefined) {
    const items: { mark: string; text: string }[] = [];
    for (const line of lines) {
      const found = readMark(line);
      const last = items.at(-1);
      if (found !== undefined && isSameKind(items[0]?.mark ?? found.mark, found.mark))
        items.push({ mark: found.mark, text: found.rest });
      else if (last !== undefined) last.text = `${last.text} ${line}`;
    }
    return items.flatMap((item) => splitInline(item));
  }
  return splitInline({ mark: '', text: lines.join(' ') });
}

/** "1) one 2) two" within one line. */
function splitInline(item: SplitItem): readonly SplitItem[] {
  const whole = item.mark === '' ? item.text : `${item.mark} ${item.text}`;
  for (const { pattern, next } of inlineMarks) {
    const places: { readonly at: number; readonly end: number; readonly mark: string }[] = [];
    for (const found of whole.matchAll(pattern)) {
      const expected = next(places.length);
      if ((found[1] ?? '').toLowerCase() !== expected) continue;
      places.push({ at: found.index, end: found.index + found[0].length, mark: found[0].trim() });
    }
    if (places.length < 2 || places[0]?.at !== 0) continue;
    return places.map(({ end, mark }, index) => ({
      mark,
      text: foldSpace(whole.slice(end, places[index + 1]?.at)).replace(/[;,]$/u, ''),
    }));
  }
  return [item];
}

const inlineMarks = [
  { pattern: /(?:^|(?<=\s))\(?(\d{1,2})[.)]\s+/gu, next: (n: number) => String(n + 1) },
  {
    pattern: /(?:^|(?<=\s))\(?([a-z])\)\s+/giu,
    next: (n: number) => String.fromCodePoint(97 + n),
  },
] as const;

function isSameKind(a: string, b: string): boolean {
  const kind = (mark: string): string => mark.replaceAll(/\d+/gu, '1').replaceAll(/[a-z]+/giu, 'a');
  return kind(a) === kind(b);
}

/** An action and its term, where the text of the action ends with it: in brackets, or behind a dash, a colon or a comma. */
export function splitTerm(
  text: string,
): { readonly text: string; readonly timing: string } | undefined {
  const bare = text.replace(/[.;,\s]+$/u, '');
  const bracket = /^(.+?)\s*[([]([^()[\]]{3,120})[)\]]$/su.exec(bare);
  const inside = bracket?.[2]?.replace(/^(?:tempi|termine|scadenza|tempistica)\s*:\s*/iu, '') ?? '';
  if (bracket?.[1] !== undefined && isTiming(inside))
    return { text: bracket[1].trim(), timing: inside.trim() };
  for (const found of bare.matchAll(/\s*(?:\s[–—-]\s|[:;,→]\s|\s\/\s|\.\s)/gu)) {
    const tail = bare.slice(found.index + found[0].length);
    const term = tail.replace(/^(?:tempi|termine|scadenza|tempistica)\s*:\s*/iu, '');
    if (/\d|[a-z]{4}/iu.test(term) && isTiming(term) && !/^\d{1,2}$/u.test(term))
      return { text: bare.slice(0, found.index).trim(), timing: term };
  }
  return undefined;
}
