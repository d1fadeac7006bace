import type { FastifyInstance, FastifyReply } from 'fastify';
import { findRomeDay } from '../../../domain/rome-day.ts';
import type { DeskContent } from '../../../desk/live-content.ts';
import { writeOfficeSheet } from '../../../desk/sheet/office-sheet.ts';
import { sheetPageTexts as texts } from '../../../i18n/desk/sheet.ts';
import { reportFormTexts } from '../../../i18n/desk/report.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskQuery } from '../../../views/desk/desk-forms.ts';
import { acceptBodies } from '../../http/read-body.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { Saying } from '../show-desk.ts';
import { addPersonPage, type Visit } from '../visit.ts';
import { keepRows, takeRows } from './take-rows.ts';
import { showSheetPage } from './show-sheet.ts';
import { takeSheet } from './take-sheet.ts';

const right = 'write';
const mostRowBytes = 1024 * 1024;

/** Adds the page on which offices download and upload a sheet, the sheet itself, and what takes its rows. */
export function addSheetPages(scope: FastifyInstance, settings: DeskSettings): void {
  addPersonPage(scope, settings, {
    path: routes.deskSheetFile,
    right,
    open: (visit) => sendSheet(visit, settings),
  });
  addPersonPage(scope, settings, {
    path: routes.deskSheet,
    right,
    open: (visit) => showSheetPage(visit, {}, sayTaken(visit)),
    take: (visit, form) => takeSheet(visit, form, settings),
    ended: texts.ended,
  });
  void scope.register((rows, _options, done) => {
    acceptBodies(rows, mostRowBytes);
    addPersonPage(rows, settings, {
      path: routes.deskSheetRows,
      right,
      open: async (visit) => visit.goTo(routes.deskSheet),
      take: (visit, form) => takeRows(visit, form, settings),
      keep: keepRows,
    });
    done();
  });
}

/** What was taken of the sheet before. */
function sayTaken({ request }: Visit): Saying {
  const query = new URLSearchParams((request.raw.url ?? '').split('?').slice(1).join('?'));
  if (query.get(deskQuery.done) !== 'foglio') return {};
  const count = (name: string): number =>
    Number(/^\d{1,3}$/u.exec(query.get(name) ?? '')?.[0] ?? 0);
  const text = texts.taken(count(deskQuery.taken), count(deskQuery.skipped));
  return { message: { kind: 'done', text } };
}

async function sendSheet(visit: Visit, settings: DeskSettings): Promise<FastifyReply> {
  const content: DeskContent | undefined = await readDeskContent(settings);
  if (content === undefined) return visit.refuse(reportFormTexts.noContent, 503);
  const today = findRomeDay(settings.now());
  const bytes = await writeOfficeSheet(content, visit.person.offices, today);
  return visit.reply
    .headers({
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${texts.fileName(today)}"`,
    })
    .send(Buffer.from(bytes));
}
