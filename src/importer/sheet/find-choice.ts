import { editDistance } from '../../domain/text/edit-distance.ts';
import { foldCase, foldSpace, foldWords } from '../../domain/text/fold-text.ts';

/** Letters of a word as compared: no case, no accents, one kind of apostrophe, single spaces. */
export function foldChoice(word: string): string {
  return foldSpace(foldCase(word).replaceAll(/[‘’´`]/gu, "'"));
}

/** The key whose words are the ones written, case and accents apart; undefined for others. */
export function findChoice<Key extends string>(
  written: string,
  choices: Readonly<Record<Key, string>>,
): Key | undefined {
  const folded = foldChoice(written);
  return (Object.keys(choices) as Key[]).find((key) => foldChoice(choices[key]) === folded);
}

/** The key whose words are the ones written, or the only one that they begin or are a word of: `compl.`, `corso`. */
export function findShortChoice<Key extends string>(
  written: string,
  choices: Readonly<Record<Key, string>>,
): Key | undefined {
  const whole = findChoice(written, choices);
  const part = foldChoice(written).replace(/\.$/u, '');
  if (whole !== undefined || part === '') return whole;
  const fitting = (Object.keys(choices) as Key[]).filter((key) => {
    const words = foldChoice(choices[key]);
    return words.startsWith(part) || words.split(' ').includes(part);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * The only one of several named things that a short form means: words that each begin one of its words, in their order (`uff. scuole`), or
 * initials, those of a plural doubled (`LL.PP.` for lavori pubblici, `P.L.`). Nothing where none fits or several do.
 */
export function findShortName<Id>(
  written: string,
  named: readonly (readonly [Id, readonly string[]])[],
): Id | undefined {
  const parts = foldWords(written).filter((word) => !generic.some((one) => one.startsWith(word)));
  const initials = readInitials(written.trim());
  const fits = (name: string): boolean => {
    const words = foldWords(name).filter((word) => word.length > 2);
    return isWithin(parts, words, true) || isWithin(initials, words, false);
  };
  const found = named.filter(([, names]) => names.some(fits));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The letters of `P.L.`, `PL` or, of a plural, `LL.PP.`; none of anything else. */
function readInitials(written: string): readonly string[] {
  if (/^\p{Lu}{2,4}$/u.test(written)) return [...foldCase(written)];
  if (!/^(?:\p{L}{1,2}\.? ?){2,4}$/u.test(written)) return [];
  const letters = foldWords(written.replaceAll('.', ' ')).map((part) =>
    part.replace(/^(.)\1$/u, '$1'),
  );
  return letters.every((part) => part.length === 1) ? letters : [];
}

/** What every office is. */
const generic = ['ufficio', 'area', 'servizio', 'settore', 'responsabile'];

/** Whether parts begin some words, in their order: with gaps, or one right after the other. */
function isWithin(parts: readonly string[], words: readonly string[], hasGaps: boolean): boolean {
  const [first, ...others] = parts;
  if (first === undefined || (hasGaps && parts.every((part) => part.length < 3))) return false;
  return words.some((word, at) => {
    if (!word.startsWith(first)) return false;
    const rest = words.slice(at + 1);
    if (others.length === 0) return true;
    return hasGaps
      ? isWithin(others, rest, true)
      : others.every((part, index) => rest[index]?.startsWith(part) === true);
  });
}

/** The known name that is few slips away from the one written; undefined when none is near. */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 4)) + 1;
  for (const name of known) {
    const slips = editDistance(written, name, least - 1);
    if (slips < least) [nearest, least] = [name, slips];
  }
  return nearest;
}
