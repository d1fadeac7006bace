import { foldWords } from '../../domain/text/fold-text.ts';

/** Longest permalink made of a title. */
const longestSlug = 60;

/** Words that say nothing in an address. */
const idle = new Set(
  `a ad agli ai al alla alle allo col con d da dagli dai dal dalla dalle dallo degli dei del dell della delle dello di e ed gli i il in l la le lo
  nei negli nel nell nella nelle nello o per su sugli sui sul sull sulla sulle sullo tra fra un una uno`.split(
    /\s+/u,
  ),
);

/** An address made of a title: its telling words without accents, as many as fit. Empty where it has no Latin letter. */
export function makeSlug(title: string): string {
  const words = foldWords(title).flatMap((word) => word.match(/[a-z0-9]+/gu) ?? []);
  const telling = words.filter((word) => !idle.has(word));
  const chosen: string[] = [];
  for (const word of telling.length > 0 ? telling : words) {
    if ([...chosen, word].join('-').length > longestSlug && chosen.length > 0) break;
    chosen.push(word);
  }
  return chosen.join('-').slice(0, longestSlug).replace(/-$/u, '');
}

/** A name that is not taken: `base`, or `base-2`, `base-3`, …; it is taken from now on. */
export function takeName(base: string, taken: Set<string>): string {
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${String(number)}`;
  taken.add(name);
  return name;
}
