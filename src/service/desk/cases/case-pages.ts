import type { FastifyInstance, FastifyReply } from 'fastify';
import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { moderationMessages } from '../../../i18n/desk/moderation.ts';
import { routes } from '../../../i18n/routes.ts';
import { caseFields } from '../../../views/desk/case-fields.ts';
import { deskQuery } from '../../../views/desk/desk-forms.ts';
import { readField } from '../../http/parse-fields.ts';
import type { CaseSettings } from '../../cases/submit-case.ts';
import type { StoredCase } from '../../store/contract/case-store.ts';
import type { DeskSettings } from '../send-desk.ts';
import { addPersonPage, type SentForm, type Visit } from '../visit.ts';
import { maySeeCase } from './case-filter.ts';
import { showCases } from './case-list.ts';
import { showDeskCase } from './show-desk-case.ts';
import { takeCase } from './take-case.ts';

/** Adds the queue of residents' reports and the page of each, for whoever works for its office. */
export function addCasePages(scope: FastifyInstance, settings: DeskSettings): void {
  const right = 'write';
  const path = routes.deskCase(':number(^[0-9A-Z]{8}$)');
  addPersonPage(scope, settings, {
    path: routes.deskCases,
    right,
    open: (visit) => withReports(visit, settings, (reports) => showCases(visit, settings, reports)),
  });
  addPersonPage(scope, settings, {
    path,
    right,
    open: (visit) =>
      withCase(visit, settings, (kept, reports) => {
        const code = new URL(
          visit.request.raw.url ?? '/',
          'http://portal.invalid',
        ).searchParams.get(deskQuery.done);
        const text = Object.entries(texts.done).find(([name]) => name === code)?.[1];
        const saying = text === undefined ? {} : { message: { kind: 'done', text } as const };
        return showDeskCase(visit, settings, reports, kept, saying);
      }),
    take: (visit, form) => takeForm(visit, form, settings),
    keep: (fields) => {
      const kept = [caseFields.words, caseFields.note].map((name) => ({
        name,
        value: readField(fields, name),
      }));
      const shown = kept.map(({ value }) => value).filter((value) => value !== '');
      return { shown: shown.join('\n'), fields: kept };
    },
  });
  addPersonPage(scope, settings, {
    path: `${path}foto/:name(^[0-9a-f]{16}(?:-piccola)?\\.jpg$)`,
    right,
    open: (visit) =>
      withCase(visit, settings, async ({ id }) => {
        const { name = '' } = visit.request.params as Readonly<Record<string, string>>;
        const bytes = await settings.store.cases.findPhoto(id, name);
        return bytes === undefined
          ? visit.refuse(texts.problems.absent, 404)
          : visit.reply.type('image/jpeg').send(bytes);
      }),
  });
}

function withReports(
  visit: Visit,
  { manifest }: DeskSettings,
  work: (reports: CaseSettings) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const reports = manifest()?.reports;
  return reports === undefined ? visit.refuse(texts.problems.absent, 404) : work(reports);
}

/** Lets `work` answer whoever works for the office of the report. */
function withCase(
  visit: Visit,
  settings: DeskSettings,
  work: (kept: StoredCase, reports: CaseSettings) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  return withReports(visit, settings, async (reports) => {
    const { number = '' } = visit.request.params as Readonly<Record<string, string>>;
    const [kept] = await settings.store.cases.list({ number, limit: 1 });
    return kept === undefined || !maySeeCase(visit.person, kept)
      ? visit.refuse(texts.problems.absent, 404)
      : work(kept, reports);
  });
}

function takeForm(
  visit: Visit,
  { fields, action, trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  return withCase(visit, settings, async (kept, reports) => {
    const typed = {
      words: readField(fields, caseFields.words),
      note: readField(fields, caseFields.note),
    };
    const show = (now: StoredCase, text: string, status: number): Promise<FastifyReply> =>
      showDeskCase(
        visit,
        settings,
        reports,
        now,
        { message: { kind: 'problem', text }, status },
        typed,
      );
    if (trouble !== undefined)
      return show(kept, moderationMessages.form, trouble === 'foreign' ? 403 : 200);
    const taken = await takeCase(visit, action, fields, kept, settings, reports);
    if ('done' in taken)
      return visit.goTo(
        readField(fields, caseFields.office) === ''
          ? `${routes.deskCase(kept.number)}?${deskQuery.done}=${taken.done}`
          : routes.deskCases,
      );
    const now = (await settings.store.cases.find(kept.id)) ?? kept;
    return show(now, taken.problem, taken.status);
  });
}
