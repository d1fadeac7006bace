import { loadPortal, loadWithdrawals } from '../catalog/load-portal.ts';
import { fingerprintQuestions } from '../catalog/read-content/asked-questions.ts';
import { findFirstRecorded } from '../catalog/load-versions.ts';
import { listPermalinkCodes } from '../catalog/permalink-code.ts';
import { siteOrigin } from '../catalog/site-origin.ts';
import { frameTexts } from '../i18n/frame/frame.ts';
import { describePlan, describeTaken } from '../views/frame/describe-plan.ts';
import { listRedirects } from '../views/frame/redirects.ts';

/** What the service needs to know of the plan; the build adds the list of pages and the service keeps the file to itself. */
export async function GET(): Promise<Response> {
  const portal = await loadPortal();
  return Response.json({
    ...describePlan(portal, fingerprintQuestions),
    site: { name: frameTexts.titleSuffix(portal.municipality.town), origin: siteOrigin },
    versionsSince: await findFirstRecorded(),
    commentMonths: portal.municipality.feedback.commentMonths,
    ...describeTaken(portal),
    withdrawn: await loadWithdrawals(),
    redirects: Object.fromEntries(listRedirects(portal, listPermalinkCodes(portal))),
  });
}
