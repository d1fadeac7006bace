import { hashOfficialWords } from '../../catalog/read-content/guard-official-words.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';

/** SHA-256 of each official field of an objective, by name of the field. */
export type Fingerprint = Readonly<Record<string, string>>;

/**
 * The fingerprint of a record: `title`, `strategic`, `managers`, the optional fields it has, and `a1`, `a1-timing`, … for
 * its actions. Lower-case hexadecimal. The same words typed with other
 * apostrophes, quotation marks, dashes or spaces give the same fingerprint.
 */
export function fingerprintRecord(record: OfficialObjective): Fingerprint {
  const {
    title,
    strategicCode,
    strategicTitle,
    managers,
    politicalLead,
    mandateGoal,
    ambit,
    motivation,
    expectedValue,
    horizon,
    actions,
  } = record;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['strategic', `${strategicCode} ${strategicTitle}`],
    ['managers', managers.length === 0 ? undefined : managers.join('\n')],
    ['politicalLead', politicalLead],
    ['mandateGoal', mandateGoal],
    ['ambit', ambit],
    ['motivation', motivation],
    ['expectedValue', expectedValue],
    ['horizon', horizon],
    ...actions.flatMap(({ text, timing }, index) => [
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
