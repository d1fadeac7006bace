import { editDistance } from '../../domain/text/edit-distance.ts';
import { foldWords, isUpperCase } from '../../domain/text/fold-text.ts';

/** What a label of the document introduces. */
export type LabelId =
  | 'objective'
  | 'action'
  | 'tableHead'
  | 'description'
  | 'timing'
  | 'strategic'
  | 'mandateGoal'
  | 'ambit'
  | 'politicalLead'
  | 'managers'
  | 'motivation'
  | 'expectedValue'
  | 'horizon';

/** A label found at the start of a cell. */
export interface LabelMatch {
  readonly id: LabelId;
  /** The label as printed. */
  readonly printed: string;
  /** What follows it in the same cell. */
  readonly rest: string;
  /** Whether it was recognised although something in it is misspelled. */
  readonly isMisspelled: boolean;
}

interface Label {
  readonly id: LabelId;
  /** As the document prints it, in words without signs. */
  readonly words: string;
  readonly pattern: RegExp;
}

function label(id: LabelId, words: string, pattern = words.replaceAll(' ', '\\s+')): Label {
  return {
    id,
    words,
    pattern: new RegExp(`^(${pattern})(?=$|[\\s:.;–—-])[\\s:.;–—-]*(.*)$`, 'isu'),
  };
}

const level = (digits: string): string =>
  `OBIETTIV[OI]\\s+OPERATIV[OI]\\s+(?:DI\\s+)?(?:${digits})\\s*[°º^˚*'.]?\\s*LIVELLO`;

/** The labels of the document; a longer one stands before its own beginning. */
const labels: readonly Label[] = [
  label('objective', 'OBIETTIVO OPERATIVO DI 1 LIVELLO', level('1[OA]?|I|PRIMO')),
  label('action', 'OBIETTIVO OPERATIVO DI 2 LIVELLO', level('2[OA]?|II|SECONDO')),
  label('tableHead', 'DESCRIZIONE TEMPISTICA'),
  label('description', 'DESCRIZIONE'),
  label('timing', 'TEMPISTICA', 'TEMPISTIC(?:A|HE)'),
  label('strategic', 'OBIETTIVO STRATEGICO'),
  label('mandateGoal', 'OBIETTIVO DI MANDATO'),
  label('ambit', 'AMBITO STRATEGICO'),
  label('politicalLead', 'RESPONSABILE POLITICO'),
  label('managers', 'RESPONSABILE GESTIONALE', 'RESPONSABIL[EI]\\s+GESTIONAL[EI]'),
  label('motivation', 'MOTIVAZIONE', 'MOTIVAZION[EI]'),
  label('expectedValue', 'VALORE ATTESO'),
  label('horizon', 'ARCO TEMPORALE'),
];

/**
 * The label with which a cell begins, if any. In capitals it counts whatever follows; otherwise only where it
 * stands alone, before a colon or before a second cell (`hasValue`), because prose may begin with the same words.
 */
export function matchLabel(cell: string, hasValue: boolean): LabelMatch | undefined {
  for (const { id, pattern, words } of labels) {
    const [, printed, rest] = pattern.exec(cell) ?? [];
    if (printed === undefined || rest === undefined) continue;
    const isAlone = rest === '' || /^\s*:/u.test(cell.slice(printed.length));
    const isPhrase = hasValue || words.includes(' ') || /^\p{Lu}/u.test(printed);
    if (isUpperCase(printed) || (isAlone && isPhrase))
      return { id, printed, rest, isMisspelled: false };
  }
  return matchMisspelled(cell, hasValue);
}

/** Whether a cell is a label that breaks off: "OBIETTIVO OPERATIVO D". */
export function isCutLabel(cell: string): boolean {
  const written = foldWords(cell).join(' ');
  return (
    isUpperCase(cell) &&
    labels.some(
      ({ words }) => words.length > written.length && words.toLowerCase().startsWith(written),
    )
  );
}

/** Slips allowed in a label of two words: `RESPONSABILE GESTONALE` has one. */
const maxSlips = 2;

function matchMisspelled(cell: string, hasValue: boolean): LabelMatch | undefined {
  const written = foldWords(cell).join(' ');
  if (written.length < 8 || written.length > 40 || !(isUpperCase(cell) || hasValue))
    return undefined;
  const ranked = labels
    .map(({ id, words }) => ({ id, slips: editDistance(written, words.toLowerCase(), maxSlips) }))
    .toSorted((a, b) => a.slips - b.slips);
  const [best, next] = ranked;
  // A heading whose digit is lost is as near to the first level as to the second: it is nobody's to guess.
  if (best === undefined || next === undefined || next.slips === best.slips) return undefined;
  // Two letters away from "MOTIVAZIONE" stands "ATTIVAZIONE": a single word may have one slip, and only in capitals.
  const isPhrase = written.includes(' ');
  if (best.slips > (isPhrase ? maxSlips : 1) || !(isPhrase || isUpperCase(cell))) return undefined;
  return { id: best.id, printed: cell, rest: '', isMisspelled: true };
}

/**
 * A label broken over lines ("RESPONSABILE" above "GESTIONALE"): the label as far as two cells make it, and what follows
 * its end in the second cell. Undefined when the second cell does not carry the label on.
 */
export function joinBrokenLabel(
  first: string,
  second: string,
): { readonly label: string; readonly rest: string } | undefined {
  if (!isUpperCase(first) || matchLabel(first, false)?.rest === '') return undefined;
  const head = foldWords(first);
  for (const { words } of labels) {
    const all = foldWords(words);
    if (head.length >= all.length || all.slice(0, head.length).join(' ') !== head.join(' '))
      continue;
    const missing = all.slice(head.length);
    const found = foldWords(second);
    const isFurtherPiece =
      found.length > 0 &&
      found.length < missing.length &&
      !/\p{Ll}/u.test(second) &&
      found.join(' ') === missing.slice(0, found.length).join(' ');
    if (isFurtherPiece) return { label: `${first} ${second}`, rest: '' };
    const tail = missing.join('[\\s°º^˚]+');
    const [, printed, rest] =
      new RegExp(`^(${tail})(?=$|[\\s:])[\\s:]*(.*)$`, 'isu').exec(second) ?? [];
    if (printed !== undefined && rest !== undefined && isUpperCase(printed))
      return { label: `${first} ${printed}`, rest };
  }
  return undefined;
}
