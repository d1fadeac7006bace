import { hashOfficialWords } from '../../catalog/read-content/guard-official-words.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { printedFields } from './printed-fields.ts';

/** SHA-256 of each official field of an objective, by name of the field. */
export type Fingerprint = Readonly<Record<string, string>>;

/**
 * The fingerprint of a record: every printed field it has, and `a1`, `a1-timing`, … for
 * its actions. Lower-case hexadecimal. The same words typed with other
 * apostrophes, quotation marks, dashes or spaces give the same fingerprint.
 */
export function fingerprintRecord(record: OfficialObjective): Fingerprint {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ...Object.entries(printedFields).map(([name, read]) => [name, read(record)] as const),
    ...record.actions.flatMap(({ text, timing }, index) => [
      [`a${String(index + 1)}`, text] as const,
      [`a${String(index + 1)}-timing`, timing] as const,
    ]),
  ];
  return Object.fromEntries(
    fields.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, hashOfficialWords(value)] as const],
    ),
  );
}
