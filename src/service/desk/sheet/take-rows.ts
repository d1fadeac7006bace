import { unshownStates } from '../../../desk/reports/draft.ts';
import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { areSameFields } from '../../../desk/sheet/review-sheet.ts';
import { reportFormTexts } from '../../../i18n/desk/report.ts';
import { sheetPageTexts as texts } from '../../../i18n/desk/sheet.ts';
import { routes } from '../../../i18n/routes.ts';
import { mostSheetRows, sheetRowBox, sheetRowField } from '../../../views/desk/sheet-view.ts';
import type { KeptText } from '../../../views/desk/desk-page.ts';
import { deskQuery } from '../../../views/desk/desk-forms.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import { readDeskContent } from '../read-desk-content.ts';
import { findReportable, listReportingOffices } from '../reports/report-form.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { SentForm, Visit } from '../visit.ts';
import { cleanFields, describeSentRows, readSentRows } from './sheet-rows.ts';
import { showSheetPage } from './show-sheet.ts';

/** Keeps the chosen rows of a sheet as drafts of whoever chose them; each once, however often the form is sent. */
export async function takeRows(
  visit: Visit,
  { fields: sent, trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const rows = readSentRows(sent);
  if (rows === undefined || rows.length === 0) {
    const message = { kind: 'problem', text: texts.refused } as const;
    return showSheetPage(visit, { problem: texts.unreadable }, { message, status: 400 });
  }
  const problem = (text: string, status: number): Promise<FastifyReply> => {
    const message = { kind: 'problem', text } as const;
    return showSheetPage(visit, { review: describeSentRows(rows) }, { message, status });
  };
  if (trouble !== undefined) return problem(texts[trouble], trouble === 'foreign' ? 403 : 200);
  const chosen = rows.filter(({ isChosen }) => isChosen);
  if (chosen.length === 0) return problem(texts.noneChosen, 422);
  const content = await readDeskContent(settings);
  if (content === undefined) return problem(reportFormTexts.noContent, 503);
  const { person, by } = visit;
  const { desk } = settings.store;
  let taken = 0;
  for (const { row } of chosen) {
    const { slug } = row;
    const objective = findReportable(content, slug, person);
    if (typeof objective === 'string') return problem(reportFormTexts.otherOffice, 403);
    const fields = cleanFields(row.fields);
    const there = await desk.listDrafts({ slug, states: unshownStates });
    if (there.some((draft) => areSameFields(draft.fields, fields))) continue;
    const offices = listReportingOffices(content, objective, person);
    const office = offices.includes(fields.office) ? fields.office : offices[0];
    const draft = { id: randomUUID(), author: person.id, slug, office, fields };
    if ((await desk.saveDraft(draft, 0, by)) === undefined) continue;
    taken += 1;
    await desk.appendDeskLog({
      ...by,
      office: office ?? '',
      slug,
      action: 'take',
      subject: draft.id,
      former: '',
      present: fields.title,
    });
  }
  const query = new URLSearchParams({
    [deskQuery.done]: 'foglio',
    [deskQuery.taken]: String(taken),
    [deskQuery.skipped]: String(chosen.length - taken),
  });
  return visit.goTo(`${routes.deskSheet}?${query.toString()}`);
}

/** What of the rows comes along while somebody signs in again. */
export function keepRows(fields: Fields): KeptText {
  const names = Array.from({ length: mostSheetRows }, (_, at) => [
    sheetRowField(at),
    sheetRowBox(at),
  ]).flat();
  return {
    shown: (readSentRows(fields) ?? []).map(({ row }) => row.fields.title).join('\n'),
    fields: names
      .map((name) => ({ name, value: readField(fields, name) }))
      .filter(({ value }) => value !== ''),
  };
}
