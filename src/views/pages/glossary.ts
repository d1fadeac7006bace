import type { GlossaryTerm } from '../../domain/content/glossary.ts';
import { foldAccents } from '../../domain/text/fold-text.ts';

/** A term with the name of the site it points to. */
interface GlossaryEntry extends GlossaryTerm {
  /** Host of `url`, without `www.`. */
  readonly host: string | undefined;
}

/** Terms that begin with the same letter. */
export interface GlossaryLetter {
  /** Upper-case letter without accents. */
  readonly letter: string;
  /** Anchor of the group. */
  readonly anchor: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Terms grouped by their first letter, accents folded; the order of the terms is kept. */
export function groupGlossary(terms: readonly GlossaryTerm[]): readonly GlossaryLetter[] {
  return [...Map.groupBy(terms, firstLetter)].map(([letter, group]) => ({
    letter,
    anchor: `lettera-${letter.toLowerCase()}`,
    entries: group.map((term) => ({
      ...term,
      host: /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(term.url ?? '')?.[1],
    })),
  }));
}

function firstLetter({ term }: GlossaryTerm): string {
  return foldAccents(term).slice(0, 1).toUpperCase();
}
