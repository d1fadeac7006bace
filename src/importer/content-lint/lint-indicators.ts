import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import type { Indicator } from '../../domain/content/indicator.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { foldTyping, foldWords } from '../../domain/text/fold-text.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { listOfficialTexts } from '../facts/check-entry.ts';
import { findError, type LintFinding } from './lint-finding.ts';

/** A quotation of an indicator: its field, its words, and the number beside them. */
interface Quotation {
  readonly field: string;
  readonly words: string;
  readonly value?: number | undefined;
  /** Whether a bound in its words asks for that number. */
  readonly isTarget?: boolean;
}

/** The document's own words, by plan and position, as far as they are at hand. */
export type OfficialRecords = ReadonlyMap<string, readonly OfficialObjective[]>;

/**
 * Indicators whose words do not stand in the document, as far as it is at hand (an ellipsis stands for what a quotation leaves
 * out), whose numbers do not stand in their words, or that leave out a bound which their words name.
 */
export function lintIndicators(
  { objectives }: Pick<FolderContent, 'objectives'>,
  records: OfficialRecords,
): readonly LintFinding[] {
  return objectives.flatMap(({ id, data }) => {
    const record = records
      .get(data.source.plan)
      ?.find(({ position }) => position === data.source.position);
    const printed = record && listPrinted(record).map((text) => foldTyping(text).toLowerCase());
    return data.indicators.flatMap(listQuotations).flatMap(({ field, words, value, isTarget }) => {
      const complain = (message: string): LintFinding =>
        findError('indicator', `objectives/${id}.yaml`, field, message);
      const numbers = readNumbers(words);
      const isBound = /\b(?:almeno|al massimo|non pi[uù] di)\b/iu.test(words);
      return [
        ...(printed === undefined || isPrinted(words, printed)
          ? []
          : [complain(contentText.foreignWords(words))]),
        ...(value === undefined || numbers.includes(value)
          ? []
          : [complain(contentText.foreignNumber(words, value))]),
        ...(isTarget === true && value === undefined && isBound && numbers.length > 0
          ? [complain(contentText.missingNumber(words))]
          : []),
      ];
    });
  });
}

/** All texts in which a document may print what is measured: sentences, cells of indicators, and labels without a field. */
function listPrinted(record: OfficialObjective): readonly string[] {
  const { indicators = [], extra = [] } = record;
  return [
    ...listOfficialTexts(record).map(([, text]) => text),
    ...indicators.flatMap(({ name, targets }) => [
      name,
      ...Object.entries(targets).map(([period, text]) => `${period}: ${text}`),
    ]),
    ...extra.map(({ text }) => text),
  ];
}

function listQuotations({ id, words, baseline, targets }: Indicator): readonly Quotation[] {
  const at = (field: string): string => `indicators.${id}.${field}`;
  return [
    ...(words === undefined ? [] : [{ field: at('words'), words }]),
    ...(baseline === undefined ? [] : [{ field: at('baseline'), ...baseline }]),
    ...targets.map((target, index) => ({
      field: at(`targets.${String(index)}`),
      ...target,
      isTarget: true,
    })),
  ];
}

/** Whether one text of the document holds every part of a quotation, in their order. */
function isPrinted(words: string, printed: readonly string[]): boolean {
  const parts = foldTyping(words)
    .toLowerCase()
    .split(/\s*…\s*/u);
  return printed.some((text) => {
    let from = 0;
    return parts.every((part) => {
      const found = text.indexOf(part, from);
      from = found + part.length;
      return found >= 0;
    });
  });
}

const numerals = [
  ...['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
  ...['undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette'],
  ...['diciotto', 'diciannove', 'venti'],
];

/** The numbers that words hold: digits, numerals up to twenty, and the one of `un evento`, `mensile` or `ogni anno`. */
function readNumbers(words: string): readonly number[] {
  const digits = words.match(/\d+(?:\.\d{3})*(?:,\d+)?/gu) ?? [];
  return [
    ...digits.map((text) => Number(text.replaceAll('.', '').replace(',', '.'))),
    ...foldWords(words).flatMap((word) => {
      if (/^(?:un|una|ogni|(?:settiman|mensil|trimestr|semestr|annu)[a-z]*)$/u.test(word)) return 1;
      const value = numerals.indexOf(word);
      return value < 0 ? [] : value;
    }),
  ];
}
