import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { LabelReader } from '../labels/label-reader.ts';
import type { FieldName } from '../labels/synonyms.ts';

/** A label with its value in one text: "Finalità: offrire …", "Obiettivo operativo 01.07.04 – Carta dei servizi". */
export interface Labelled {
  readonly field: FieldName;
  readonly label: string;
  readonly value: string;
}

/** Sections of a document whose name holds for what stands below. */
export const sectionFields: ReadonlySet<FieldName> = new Set<FieldName>([
  'mission',
  'programme',
  'strategic',
  'mandateGoal',
  'ambit',
  'managers',
  'politicalLead',
]);

/** Fields whose number may stand in their label. */
const numberedFields: ReadonlySet<FieldName> = new Set<FieldName>([...sectionFields, 'title']);

/** A code as plans print it: `1.2.1`, `4.1.4.`, `P.03`, `OB012`. */
export const codePattern = String.raw`(?:[A-Z]{1,4}[.\s-]?)?\d{1,3}(?:[.\-/]\d{1,3})*\.?`;

/** The label with which a text begins: before a colon, in bold, before a dash or a tab, or all of the text. */
export function findLabel(
  labels: LabelReader,
  text: string,
  boldStart: string | undefined,
): Labelled | undefined {
  const bare = text.trim();
  const make = (label: string, value: string): Labelled | undefined => {
    const shown = foldSpace(label).replace(/\s*[:.–-]+$/u, '');
    const field = labels.find(shown)?.field;
    if (field === undefined) return undefined;
    // "Missione 12: diritti sociali": the number is no part of the label.
    const [, bareLabel, number] = /^(.*?(?:\s+n\.?)?)\s+(\d[\d.]*)$/su.exec(shown) ?? [];
    return bareLabel !== undefined && number !== undefined && numberedFields.has(field)
      ? { field, label: bareLabel, value: `${number} ${value.trim()}`.trim() }
      : { field, label: shown, value: value.trim() };
  };
  const colon = /^([^:\n]{2,80}?)\s*:\s*(.*)$/su.exec(bare);
  const beforeColon = colon === null ? undefined : make(colon[1] ?? '', colon[2] ?? '');
  if (beforeColon !== undefined) return beforeColon;
  if (boldStart !== undefined && boldStart !== '' && boldStart !== bare) {
    const found = make(boldStart, bare.slice(boldStart.length).replace(/^\s*[:–-]\s*/u, ''));
    if (found !== undefined) return found;
  }
  const tab = /^([^\t\n]{2,80})\t+(.*)$/su.exec(bare);
  if (tab !== null) return make(tab[1] ?? '', tab[2] ?? '');
  const coded = findCoded(labels, bare);
  if (coded !== undefined) return coded;
  const whole = make(bare, '');
  if (whole !== undefined) return whole;
  const line = /^([^\n]{2,60})\n(.+)$/su.exec(bare);
  const first = line === null ? undefined : make(line[1] ?? '', line[2] ?? '');
  if (first !== undefined) return first;
  const dash = /^([^\n–]{2,60}?)\s+[–—-]\s+(.+)$/su.exec(bare);
  return dash === null ? undefined : make(dash[1] ?? '', dash[2] ?? '');
}

/** "MISSIONE 01 – Servizi", "Obiettivo operativo 01.07.04 Carta dei servizi", "Obiettivo strategico 1.1.2 Una città". */
function findCoded(labels: LabelReader, text: string): Labelled | undefined {
  const [, label, sign = '', value] =
    new RegExp(
      String.raw`^(\p{L}[\p{L}\s'’]{2,50}?)\s+(n\.?\s*)?(${codePattern}(?:\s*[:–—.-]?\s+.*)?)$`,
      'su',
    ).exec(text) ?? [];
  if (label === undefined || value === undefined) return undefined;
  const field = labels.find(label)?.field;
  return field === undefined || field === 'extra'
    ? undefined
    : { field, label: `${label} ${sign}`.trim(), value };
}
