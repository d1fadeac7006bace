import { findCards } from './redact-card.ts';
import { findDocuments } from './redact-document.ts';
import { findEmails } from './redact-email.ts';
import { findFiscalCodes, findVatNumbers } from './redact-tax-codes.ts';
import { findIbans } from './redact-iban.ts';
import { findPhones } from './redact-phone.ts';
import { findPlates } from './redact-plate.ts';
import { findProfiles } from './redact-profile.ts';
import {
  coverSpans,
  findGivenPlace,
  foldText,
  type ScanText,
  type TextSpan,
} from './redact-scan.ts';

/** Kinds of personal data that are taken out of comments. */
export const personalDataKinds = [
  'email',
  'iban',
  'fiscal-code',
  'card',
  'document',
  'vat-number',
  'phone',
  'plate',
  'profile',
] as const;

/** See `personalDataKinds`. */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A piece of personal data, by its place in the text as given; `end` is exclusive. */
export interface PersonalData extends TextSpan {
  readonly kind: PersonalDataKind;
}

/** What stands for something taken out; shorter than anything that is, so that a comment within its limit stays within it. */
export const REDACTION_MARK = '[…]';

/** In this order: of two that overlap the earlier one counts. */
const finders: Readonly<Record<PersonalDataKind, (text: ScanText) => readonly TextSpan[]>> = {
  email: findEmails,
  iban: findIbans,
  'fiscal-code': findFiscalCodes,
  card: findCards,
  document: findDocuments,
  'vat-number': findVatNumbers,
  phone: findPhones,
  plate: findPlates,
  profile: findProfiles,
};

/** More rounds than any text has needed; each takes time in proportion to the text. */
const MOST_ROUNDS = 6;

/** Every piece of personal data in a text, by place. Takes time in proportion to the text, whatever it says. */
export function findPersonalData(text: string): readonly PersonalData[] {
  let scan = foldText(text);
  const found: PersonalData[] = [];
  // What is found is covered and the rest read again, as a second reader of the redacted text would do.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = found.length;
    for (const kind of personalDataKinds) {
      const spans = finders[kind](scan);
      if (spans.length === 0) continue;
      for (const span of spans) found.push({ kind, ...findGivenPlace(scan, span) });
      scan = coverSpans(scan, spans);
    }
    if (found.length === before) break;
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with a mark in place of each piece of personal data, never longer than it was, and what was found where. */
export function redactPersonalData(text: string): {
  readonly text: string;
  readonly found: readonly PersonalData[];
} {
  const found = findPersonalData(text);
  const starts = [0, ...found.map(({ end }) => end)];
  return {
    text: starts.map((start, index) => text.slice(start, found[index]?.start)).join(REDACTION_MARK),
    found,
  };
}
