import type { Update } from '../../domain/content/update.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  confidenceChoices,
  statusChoices,
  wholeObjective,
  yesNo,
} from '../../i18n/commands/updates-sheet.ts';
import { showPercent } from './parse-percent-cell.ts';
import type { ReportedFields } from './report-row.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** A field of an update in the words of the sheet; undefined when it says nothing. */
export function showField(
  update: Omit<Update, 'published' | 'corrections'>,
  field: keyof ReportedFields,
  { areas }: Pick<UpdateDirectory, 'areas'>,
): string | undefined {
  switch (field) {
    case 'date':
      return formatDate(update.date);
    case 'action':
      return update.action ?? wholeObjective;
    case 'status':
      return update.status && statusChoices[update.status];
    case 'confidence':
      return update.confidence && confidenceChoices[update.confidence];
    case 'percent':
      return update.percent === undefined ? undefined : showPercent(update.percent);
    case 'evidence':
      return update.evidence.length === 0
        ? undefined
        : update.evidence
            .map(({ label, url }) => (url === undefined ? label : `${label} (${url})`))
            .join('\n');
    case 'office':
      return update.office === undefined
        ? undefined
        : (areas.get(update.office)?.name ?? update.office);
    case 'minor':
      return update.minor ? yesNo.yes : yesNo.no;
    case 'title':
    case 'text':
      return update[field];
  }
}
