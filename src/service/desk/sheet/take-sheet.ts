import type { FastifyReply } from 'fastify';
import { unshownStates } from '../../../desk/reports/draft.ts';
import { reviewFile } from '../../../desk/sheet/review-sheet.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { moderationMessages } from '../../../i18n/desk/moderation.ts';
import { reportFormTexts } from '../../../i18n/desk/report.ts';
import { sheetPageTexts as texts } from '../../../i18n/desk/sheet.ts';
import { readDeskContent } from '../read-desk-content.ts';
import { findReportable, listReportingOffices } from '../reports/report-form.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { SentForm, Visit } from '../visit.ts';
import { describeReview } from './sheet-rows.ts';
import { mostSheetMegabytes, showSheetPage } from './show-sheet.ts';

/** Reads a sheet that somebody uploads, and shows what it holds; nothing of it is kept. */
export async function takeSheet(
  visit: Visit,
  { files: [file], trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const refuse = (problem: string, status: number): Promise<FastifyReply> =>
    showSheetPage(
      visit,
      { problem },
      { message: { kind: 'problem', text: texts.refused }, status },
    );
  if (trouble === 'foreign') return refuse(moderationMessages.form, 403);
  if (file === undefined) return refuse(texts.missing, 422);
  const { name, bytes } = file;
  if (bytes === undefined || bytes.length > mostSheetMegabytes * 1024 * 1024)
    return refuse(texts.tooLarge(mostSheetMegabytes), 413);
  const content = await readDeskContent(settings);
  if (content === undefined) return visit.refuse(reportFormTexts.noContent, 503);
  const { person } = visit;
  const objectives = new Map(content.portal.objectives.map((each) => [each.slug, each]));
  const review = await reviewFile(
    { name, bytes },
    {
      content,
      today: findRomeDay(settings.now()),
      mayReport: (slug) => typeof findReportable(content, slug, person) !== 'string',
      listOffices: (slug) => {
        const objective = objectives.get(slug);
        return objective === undefined ? [] : listReportingOffices(content, objective, person);
      },
      drafts: await settings.store.desk.listDrafts({ states: unshownStates }),
    },
  );
  if (typeof review === 'string') return refuse(review, 422);
  const { rows, issues } = review;
  const text = texts.summary(rows.length, issues.length);
  return showSheetPage(
    visit,
    { review: describeReview(name, review) },
    { message: { kind: issues.length > 0 ? 'problem' : 'done', text } },
  );
}
