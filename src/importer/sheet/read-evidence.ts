import type { Update } from '../../domain/content/update.ts';
import { webAddressSchema } from '../../domain/text.ts';
import { sheetCellText } from '../../i18n/commands/updates-problems.ts';
import type { RowReader } from './row-reader.ts';

/** The sources of a row: one a line in the cell of labels, their addresses on the same lines of the other, a dash for none. */
export function readEvidence(reader: RowReader): Update['evidence'] {
  const labels = lines(reader.text('evidenceLabel'));
  const addresses = lines(reader.text('evidenceUrl')).map((line) =>
    /^[-–—]$/u.test(line) ? undefined : line,
  );
  if (addresses.length === 0) return labels.map((label) => ({ label }));
  for (const address of addresses) {
    if (address !== undefined && !webAddressSchema.safeParse(address).success)
      reader.complain('evidenceUrl', sheetCellText.badAddress(address));
  }
  if (labels.length === 0) reader.complain('evidenceUrl', sheetCellText.addressWithoutLabel);
  else if (labels.length !== addresses.length)
    reader.complain('evidenceUrl', sheetCellText.addressCount(labels.length, addresses.length));
  return labels.map((label, index) => {
    const url = addresses[index];
    return { label, ...(url !== undefined && { url }) };
  });
}

function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
