import { stopWords } from '../words/stop-words.ts';
import { tokenize } from '../words/read-words.ts';
import { type Outsider, outsideLines } from './outside.ts';

/** A subject that plans seldom hold. */
interface OutsideSubject {
  /** As the list writes it. */
  readonly name: string;
  readonly outsider: Outsider;
  /** For each of its words the forms it is typed in, folded. */
  readonly words: readonly (readonly string[])[];
}

/** A noun with its plurals, a verb with the forms in which people ask; enough for a list of subjects. */
export function listForms(word: string): readonly string[] {
  const endings: readonly (readonly [RegExp, readonly string[]])[] = [
    [
      /([aei])re$/u,
      ['$1ri', '$1', 'a', 'e', '$1te', '$1no', 'ano', 'ono', '$1rsi', '$1rmi', '$1rci', 'azione'],
    ],
    [/([cg])a$/u, ['$1he']],
    [/([cg])o$/u, ['$1hi', '$1i']],
    [/ia$/u, ['ie', 'e']],
    [/io$/u, ['i', 'ii']],
    [/(?<=ist|iatr)a$/u, ['e', 'i']],
    [/a$/u, ['e']],
    [/[oe]$/u, ['i']],
  ];
  const found = endings.find(([ending]) => ending.test(word));
  return [word, ...(found?.[1].map((plural) => word.replace(found[0], plural)) ?? [])];
}

function listTelling(text: string): readonly string[] {
  return tokenize(text)
    .map(({ folded }) => folded)
    .filter((word) => !stopWords.has(word));
}

let subjects: ReadonlyMap<string, readonly OutsideSubject[]> | undefined;

/** The subjects under each form of their first word, longest first. */
function listSubjects(): ReadonlyMap<string, readonly OutsideSubject[]> {
  if (subjects !== undefined) return subjects;
  const found = new Map<string, OutsideSubject[]>();
  for (const [outsider, names] of Object.entries(outsideLines))
    for (const name of names.split(/,\s+/u)) {
      const words = listTelling(name).map(listForms);
      const subject = { name, outsider: outsider as Outsider, words };
      for (const form of words[0] ?? []) found.set(form, [...(found.get(form) ?? []), subject]);
    }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  subjects = found;
  return found;
}

/** The subjects of the list that some text holds, word behind word. */
export function listHeldSubjects(texts: readonly string[]): readonly string[] {
  const held = new Set<string>();
  for (const text of texts) {
    const words = listTelling(text);
    for (const [place, word] of words.entries())
      for (const { name, words: forms } of listSubjects().get(word) ?? [])
        if (forms.every((typed, at) => typed.includes(words[place + at] ?? ''))) held.add(name);
  }
  return [...held].toSorted();
}

/** A subject of the list in a query, and which of its words name it. */
export interface OutsideMatch {
  readonly outsider: Outsider;
  readonly words: readonly string[];
}

/** The first subject that folded words name and that the plan does not hold; the longest of those that begin with a word. */
export function findOutside(
  words: readonly string[],
  held: ReadonlySet<string>,
): OutsideMatch | undefined {
  for (const word of words)
    for (const subject of listSubjects().get(word) ?? []) {
      const used = subject.words.map((forms) => words.find((typed) => forms.includes(typed)));
      if (used.every((typed) => typed !== undefined) && !held.has(subject.name))
        return { outsider: subject.outsider, words: used };
    }
  return undefined;
}
