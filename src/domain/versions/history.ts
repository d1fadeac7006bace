import { z } from 'zod';
import type { ContentProblem } from '../errors.ts';
import { isoDateSchema, type IsoDate } from '../iso-date.ts';

const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, 'deve essere un’impronta SHA-256: la scrive l’importazione');

/** A version of what an objective's page stated, as its history keeps it: one line of JSON. */
export const historyLineSchema = z.strictObject({
  /** Day on which it was recorded: from then on it was the one published. */
  day: isoDateSchema,
  /** SHA-256 of the canonical text as it was first recorded; its first twelve digits are what citations name. */
  fingerprint: sha256Schema,
  /** Seal of the line before; empty in the first line. */
  before: sha256Schema.or(z.literal('')),
  /** The canonical text (`writeCanonicalText`), or what is left of it once words were taken out. */
  text: z.string().min(1),
  /** Present when words were taken out: then the text no longer gives the fingerprint. */
  redacted: z.strictObject({ day: isoDateSchema, reason: z.string().min(1) }).optional(),
});

/** See `historyLineSchema`. */
export type HistoryLine = z.output<typeof historyLineSchema>;

/** What stands where words were taken out. */
export const omission = '[omissis]';

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type Hash = (text: string) => string;

/** Digits of a fingerprint that addresses and citations name. */
const citedDigits = 12;

/** The part of a fingerprint by which citations name a version: its first twelve hexadecimal digits. */
export function citeFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, citedDigits);
}

/**
 * The seal of a line, which the next one names: SHA-256 of day, fingerprint and `before`, joined by line feeds. Words are
 * in it through their fingerprint alone, so that taking words out breaks no chain.
 */
export function sealLine({ day, fingerprint, before }: HistoryLine, hash: Hash): string {
  return hash([day, fingerprint, before].join('\n'));
}

/** The line to append when an objective states `text` on a day; nothing when its last line says the same. */
export function makeNextLine(
  history: readonly HistoryLine[],
  text: string,
  day: IsoDate,
  hash: Hash,
): HistoryLine | undefined {
  const fingerprint = hash(text);
  const last = history.at(-1);
  if (last?.fingerprint === fingerprint) return undefined;
  return { day, fingerprint, before: last === undefined ? '' : sealLine(last, hash), text };
}

/** What contradicts itself in the history of an objective: words that were changed, lines taken out, added or moved. */
export function checkHistory(
  slug: string,
  history: readonly HistoryLine[],
  hash: Hash,
): readonly ContentProblem[] {
  const file = `history/${slug}.jsonl`;
  return history.flatMap((line, index) => {
    const former = history[index - 1];
    const place = `riga ${String(index + 1)}`;
    const problems: ContentProblem[] = [];
    if (line.redacted === undefined && hash(line.text) !== line.fingerprint)
      problems.push({
        file,
        field: `${place} · text`,
        reason: 'non dà l’impronta che le sta accanto',
      });
    if (line.before !== (former === undefined ? '' : sealLine(former, hash)))
      problems.push({
        file,
        field: `${place} · before`,
        reason: 'non è il sigillo della riga precedente',
      });
    if (former !== undefined && line.day < former.day)
      problems.push({
        file,
        field: `${place} · day`,
        reason: `è prima di ${former.day}, il giorno della riga precedente`,
      });
    return problems;
  });
}

/**
 * The head of all histories: SHA-256 of the sorted lines `slug seal`, of the last line of each objective. Whoever keeps it
 * can prove later that no line up to it was changed; two branches that touched different objectives merge.
 */
export function makeHistoryHead(
  histories: ReadonlyMap<string, readonly HistoryLine[]>,
  hash: Hash,
): string {
  const lines = [...histories].flatMap(([slug, history]) => {
    const last = history.at(-1);
    return last === undefined ? [] : [`${slug} ${sealLine(last, hash)}`];
  });
  return hash(lines.toSorted().join('\n'));
}
