import type { IsoDate } from '../../domain/iso-date.ts';
import { listOfficeNames, makeTemplate } from '../../importer/sheet/make-template.ts';
import { writeXlsxTemplate } from '../../importer/sheet/write-xlsx-template.ts';
import type { DeskContent } from '../live-content.ts';

/** The workbook in which some offices report, all of them where none is given, as XLSX. */
export function writeOfficeSheet(
  { portal, directory }: DeskContent,
  offices: readonly string[],
  today: IsoDate,
): Promise<Uint8Array> {
  const template = makeTemplate(directory, { plan: portal.plan.id, offices, today });
  return writeXlsxTemplate(template, listOfficeNames(directory));
}
