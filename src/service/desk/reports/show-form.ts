import type { FastifyReply } from 'fastify';
import type { ObjectiveRecord } from '../../../domain/content/portal.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import type { DeskContent } from '../../../desk/live-content.ts';
import { hasRight } from '../../../desk/people/person.ts';
import { reportFormTexts as texts } from '../../../i18n/desk/report.ts';
import { describeSession } from '../desk-session.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import { type Visit } from '../visit.ts';
import { describeReport, findReportable, listReportingOffices } from './report-form.ts';

/** Lets `work` answer with an objective on which this person may report; what was typed stays in the page otherwise. */
export async function withObjective(
  visit: Visit,
  settings: DeskSettings,
  slug: string,
  typed: string,
  work: (found: {
    readonly content: DeskContent;
    readonly objective: ObjectiveRecord;
  }) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const content = await readDeskContent(settings);
  if (content === undefined) return visit.refuse(texts.noContent, 503, typed);
  const objective = findReportable(content, slug, visit.person);
  if (objective === 'absent') return visit.refuse(texts.noObjective, 404, typed);
  if (objective === 'other-office') return visit.refuse(texts.otherOffice, 403, typed);
  return work({ content, objective });
}

/** Shows the form of a report. */
export function showForm(
  visit: Visit,
  settings: DeskSettings,
  {
    content,
    objective,
    draft,
  }: {
    readonly content: DeskContent;
    readonly objective: ObjectiveRecord;
    readonly draft: Parameters<typeof describeReport>[0];
  },
  saying: Saying = {},
): Promise<FastifyReply> {
  const offices = listReportingOffices(content, objective, visit.person);
  const today = findRomeDay(settings.now());
  const view = describeReport(draft, objective, {
    ...{ content, offices, today },
    mayVary: hasRight(visit.person.role, 'approve'),
  });
  return visit.show(
    makePage(
      view.corrected === undefined ? texts.heading : texts.correctHeading,
      {
        signedIn: describeSession(visit.session, undefined),
        body: { kind: 'report', ...view },
      },
      saying,
    ),
  );
}
