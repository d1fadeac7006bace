import { foldWords } from '../../../domain/text/fold-text.ts';
import type { LabelUse } from '../plan-document-records.ts';
import { synonyms, type FieldName } from './synonyms.ts';

/** What a label stands for. */
export interface LabelMeaning {
  readonly field: FieldName;
  /** Year or period that it names: "Valore atteso 2026". */
  readonly period?: string | undefined;
  /** Whether a mapping file says so. */
  readonly isMapped?: boolean | undefined;
}

/** Labels that staff have said the meaning of: as printed, and a name of a field or any label that is known. */
export type LabelMapping = ReadonlyMap<string, string>;

const fieldNames = Object.keys(synonyms) as readonly FieldName[];
const known: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.flatMap((field) => synonyms[field].map((phrase) => [fold(phrase), field] as const)),
);

/** Letters and digits alone: narrow columns break labels inside words. */
function fold(text: string): string {
  return foldWords(text).join('');
}

/** Years, or a period of one, in a label. */
const yearPattern = /\b(20\d\d)(?:\s*[-/]\s*(20)?\d\d)?\b/u;

/** Looks labels up, first in the mapping, then among the synonyms, and remembers each use. */
export class LabelReader {
  readonly #mapping: ReadonlyMap<string, LabelMeaning>;
  readonly #uses = new Map<string, { label: string; field: string; count: number }>();

  constructor(mapping: LabelMapping) {
    this.#mapping = new Map(
      [...mapping].flatMap(([label, name]) => {
        const meaning = findField(name);
        return meaning === undefined ? [] : [[fold(label), { ...meaning, isMapped: true }]];
      }),
    );
  }

  /** What a label stands for; undefined where nobody knows. */
  find(text: string): LabelMeaning | undefined {
    if (text.length > 80) return undefined;
    return this.#mapping.get(fold(text)) ?? findField(text);
  }

  /** Notes that a label was used. */
  use(label: string, field: string): void {
    const shown = label.replaceAll(/\s+/gu, ' ').trim();
    const key = `${fold(shown)} ${field}`;
    const found = this.#uses.get(key);
    if (found === undefined) this.#uses.set(key, { label: shown, field, count: 1 });
    else found.count += 1;
  }

  get uses(): readonly LabelUse[] {
    return [...this.#uses.values()];
  }
}

/** The field that a name of a field, or a label, stands for. */
export function findField(text: string): LabelMeaning | undefined {
  const bare = text.trim();
  if (fieldNames.includes(bare as FieldName)) return { field: bare as FieldName };
  const folded = fold(bare);
  if (folded === '') return undefined;
  const direct = known.get(folded);
  if (direct !== undefined) return { field: direct };
  const [period] = yearPattern.exec(bare) ?? [];
  if (period !== undefined) {
    const rest = bare
      .replace(yearPattern, ' ')
      .replace(/\b(?:anno|al|31[/.]12|31 dicembre)(?=\W|$)/giu, ' ');
    const field = fold(rest) === '' ? 'target' : known.get(fold(rest));
    if (field === 'expectedValue' || field === 'target') return { field: 'target', period };
    return field === undefined ? undefined : { field };
  }
  // "Obiettivo n. 3", "Azioni (max 5)", "Peso %": a note behind the label.
  const short = fold(
    bare.replace(/\(.*?\)|[%*]|\bn[.°º]\s*\d*\s*$|\s\d{1,3}\s*$|\([^)]*$/giu, ' '),
  );
  const field = known.get(short);
  return field === undefined || short.length < 2 ? undefined : { field };
}
