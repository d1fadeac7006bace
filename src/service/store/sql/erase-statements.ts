import type { IsoDate } from '../../../domain/iso-date.ts';
import type { Cell } from './answer-row.ts';
import type { Statement } from './sql-runner.ts';

/** Takes words, places and photos away from the row of a case. */
export const clearedCase =
  "title = NULL, need = NULL, words = NULL, place = NULL, position = NULL, photos = '[]', public_title = NULL, public_need = NULL, reasons = NULL, public_words = NULL, public_place = NULL, public_reply = NULL, ";

/** What erases an old case: the address with the messages to it, and, where it is older still, words and photos. */
export function eraseStatements(
  id: string,
  { addresses, words }: { readonly addresses: IsoDate; readonly words: IsoDate },
): readonly Statement[] {
  const isOld = 'EXISTS (SELECT 1 FROM cases WHERE id = ? AND closed < ?)';
  return [
    ...eraseAddress(id, isOld, [id, addresses]),
    ...eraseWords(id, isOld, [id, words]),
    {
      sql: `UPDATE cases SET ${clearedCase}revision = revision + 1 WHERE id = ? AND closed < ?`,
      values: [id, words],
    },
  ];
}

/** Erases the address of a case with the messages to it, under a condition. */
export function eraseAddress(id: string, condition: string, values: readonly Cell[]): Statement[] {
  return [
    { sql: `DELETE FROM case_addresses WHERE id = ? AND ${condition}`, values: [id, ...values] },
    { sql: `DELETE FROM case_mails WHERE parent = ? AND ${condition}`, values: [id, ...values] },
  ];
}

/** Erases what stands beside the row of a case, under a condition: photos, and the words of what happened. */
export function eraseWords(id: string, condition: string, values: readonly Cell[]): Statement[] {
  return [
    { sql: `DELETE FROM case_photos WHERE parent = ? AND ${condition}`, values: [id, ...values] },
    {
      sql: `UPDATE case_events SET words = NULL, photos = '[]' WHERE parent = ? AND ${condition}`,
      values: [id, ...values],
    },
  ];
}
