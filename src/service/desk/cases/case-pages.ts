import type { FastifyInstance, FastifyReply } from 'fastify';
import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { judgeTexts, wordDeskCase } from '../../../i18n/desk/proposals.ts';
import { reportFormTexts } from '../../../i18n/desk/report.ts';
import { routes } from '../../../i18n/routes.ts';
import { caseFields } from '../../../views/desk/case-fields.ts';
import { deskFields, deskQuery } from '../../../views/desk/desk-forms.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import { nameCases, type CaseNames } from '../../cases/case-names.ts';
import type { StoredCase } from '../../store/contract/case-store.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { Saying } from '../show-desk.ts';
import { addPersonPage, type SentForm, type Visit } from '../visit.ts';
import { maySeeCase } from './case-filter.ts';
import { showCases } from './case-list.ts';
import { showDeskCase } from './show-desk-case.ts';
import { takeCase } from './take-case.ts';

/** Adds the queue of residents' reports and proposals and the page of each, for whoever works for its office. */
export function addCasePages(scope: FastifyInstance, settings: DeskSettings): void {
  const right = 'write';
  const path = routes.deskCase(':number(^[0-9A-Z]{8}$)');
  addPersonPage(scope, settings, {
    path: routes.deskCases,
    right,
    open: (visit) =>
      withNames(visit, settings, (names) =>
        showCases(visit, settings, names, sayDone(visit, { affidata: texts.handed })),
      ),
  });
  addPersonPage(scope, settings, {
    path,
    right,
    open: (visit) =>
      withCase(visit, settings, (kept, names) => {
        const done = { ...wordDeskCase(kept.kind).done, giudizio: judgeTexts.done };
        return showDeskCase(visit, settings, names, kept, sayDone(visit, done));
      }),
    take: (visit, form) => takeCaseForm(visit, form, settings),
    keep: (fields) => {
      const read = (name: string) => ({ name, value: readField(fields, name) });
      const { title, need, words, reasons, note, reply, place, cost, sent } = caseFields;
      const typed = [title, need, words, reasons, note, reply, place, cost].map(read);
      const { state, model, judgement, objective } = caseFields;
      const chosen = [state, model, judgement, objective].map(read);
      const shown = typed.map(({ value }) => value).filter((value) => value !== '');
      return {
        shown: shown.join('\n'),
        fields: [...typed, ...chosen, { name: sent, value: readSent(fields) }],
      };
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

/** What has just been done, of what can have been. */
function sayDone({ request }: Visit, done: Readonly<Record<string, string>>): Saying {
  const query = new URL(request.raw.url ?? '/', 'http://portal.invalid').searchParams;
  const code = query.get(deskQuery.done);
  const text = Object.entries(done).find(([name]) => name === code)?.[1];
  return text === undefined ? {} : { message: { kind: 'done', text } };
}

/** The button that sent a form, also where somebody has signed in again meanwhile. */
function readSent(fields: Fields): string {
  return readField(fields, caseFields.sent) || readField(fields, deskFields.action);
}

function withNames(
  visit: Visit,
  { manifest }: DeskSettings,
  work: (names: CaseNames) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const names = nameCases(manifest());
  return names === undefined ? visit.refuse(texts.problems.absent, 404) : work(names);
}

/** Lets `work` answer whoever works for the office of the report. */
function withCase(
  visit: Visit,
  settings: DeskSettings,
  work: (kept: StoredCase, names: CaseNames) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  return withNames(visit, settings, async (names) => {
    const { number = '' } = visit.request.params as Readonly<Record<string, string>>;
    const [kept] = await settings.store.cases.list({ number, limit: 1 });
    return kept === undefined || !maySeeCase(visit.person, kept)
      ? visit.refuse(texts.problems.absent, 404)
      : work(kept, names);
  });
}

function takeCaseForm(
  visit: Visit,
  { fields, action: button, trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  return withCase(visit, settings, async (kept, names) => {
    const action = trouble === 'expired' ? readSent(fields) : button;
    const typed = { action, read: (name: string) => readField(fields, name) };
    const show = (now: StoredCase, text: string, status: number): Promise<FastifyReply> =>
      showDeskCase(
        visit,
        settings,
        names,
        now,
        { message: { kind: 'problem', text }, status },
        typed,
      );
    if (trouble !== undefined)
      return show(kept, reportFormTexts[trouble], trouble === 'foreign' ? 403 : 200);
    const taken = await takeCase(visit, action, fields, kept, settings, names);
    const now = (await settings.store.cases.find(kept.id)) ?? kept;
    if ('done' in taken) {
      // What another office sees to now is no longer this person's to read.
      const next = maySeeCase(visit.person, now) ? routes.deskCase(kept.number) : routes.deskCases;
      return visit.goTo(`${next}?${deskQuery.done}=${taken.done}`);
    }
    return show(now, taken.problem, taken.status);
  });
}
