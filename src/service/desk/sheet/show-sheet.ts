import type { FastifyReply } from 'fastify';
import { sheetPageTexts as texts } from '../../../i18n/desk/sheet.ts';
import { routes } from '../../../i18n/routes.ts';
import type { SheetPageView } from '../../../views/desk/sheet-view.ts';
import { describeSession } from '../desk-session.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { Visit } from '../visit.ts';

/** Largest file that is read: a sheet of 10,000 rows takes 1 MB. */
export const mostSheetMegabytes = 5;

/** Shows the page on which a sheet is downloaded and uploaded, with what is wrong with a file or what it holds. */
export function showSheetPage(
  visit: Visit,
  more: Partial<Pick<SheetPageView, 'problem' | 'review'>> = {},
  saying: Saying = {},
): Promise<FastifyReply> {
  const signedIn = describeSession(visit.session, undefined);
  const view = {
    download: routes.deskSheetFile,
    address: routes.deskSheet,
    megabytes: mostSheetMegabytes,
    problem: undefined,
    review: undefined,
    ...more,
  };
  return visit.show(
    makePage(texts.heading, { signedIn, body: { kind: 'sheet', ...view } }, saying),
  );
}
