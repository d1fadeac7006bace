import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ObjectiveRecord } from '../../../domain/content/portal.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import type { DeskContent } from '../../../desk/live-content.ts';
import { openStates } from '../../../desk/reports/draft.ts';
import { findWarnings, markWarnings } from '../../../desk/reports/find-warnings.ts';
import { correctFields, startFields } from '../../../desk/reports/start-fields.ts';
import { hasRight } from '../../../desk/people/person.ts';
import { planReport } from '../../../desk/publish/plan-report.ts';
import { draftStateTexts } from '../../../i18n/desk/publishing.ts';
import { reportProblems, reportFormTexts as texts } from '../../../i18n/desk/report.ts';
import { routes } from '../../../i18n/routes.ts';
import {
  deskActions,
  deskFields,
  deskQuery,
  reportFields,
} from '../../../views/desk/desk-forms.ts';
import { readField } from '../../http/parse-fields.ts';
import { describeSession } from '../desk-session.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import { addPersonPage, type SentForm, type Visit } from '../visit.ts';
import { explainReturn, openToApprove, showState, takeApproval } from './draft-page.ts';
import { publishDraft, showPreview } from './preview-page.ts';
import { openVariation, reopenVariation, takeVariation } from './variation-page.ts';
import {
  describeReport,
  findReportable,
  listReportingOffices,
  readDraftFields,
} from './report-form.ts';

const idPattern = ':id(^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)';

/** Fields whose words are shown to whoever must sign in again. */
const shownNames = (['title', 'text', 'evidence', 'now', 'why'] as const).map(
  (field) => reportFields[field],
);

/** Fields that come along while somebody signs in again. */
const keptNames = [
  ...Object.values(reportFields),
  deskFields.slug,
  deskFields.revision,
  deskFields.fingerprint,
  deskFields.reason,
];

/** Adds the pages on which offices report: the choice of an objective, the form, the preview, where a report stands. */
export function addReportPages(scope: FastifyInstance, settings: DeskSettings): void {
  const right = 'write';
  addPersonPage(scope, settings, {
    path: routes.deskObjectives,
    right,
    open: (visit) => showObjectives(visit, settings),
  });
  addPersonPage(scope, settings, {
    path: routes.deskNew,
    right,
    open: (visit) => openNew(visit, settings),
  });
  addPersonPage(scope, settings, {
    path: routes.deskVariation,
    right: 'approve',
    open: (visit) => openVariation(visit, settings),
  });
  addPersonPage(scope, settings, {
    path: routes.deskDraft(idPattern),
    right,
    open: (visit) => openDraft(visit, settings),
    take: (visit, form) => takeReport(visit, form, settings),
    keep: (fields) => ({
      shown: [...shownNames, deskFields.reason]
        .map((name) => readField(fields, name))
        .filter((text) => text !== '')
        .join('\n'),
      fields: keptNames.map((name) => ({ name, value: readField(fields, name) })),
    }),
  });
  addPersonPage(scope, settings, {
    path: routes.deskPreview(idPattern),
    right,
    open: (visit) => showPreview(visit, readId(visit.request), settings),
  });
}

function readId(request: FastifyRequest): string {
  return (request.params as { readonly id: string }).id;
}

function readQuery({ request }: Visit): URLSearchParams {
  return new URLSearchParams((request.raw.url ?? '').split('?').slice(1).join('?'));
}

async function showObjectives(visit: Visit, settings: DeskSettings): Promise<FastifyReply> {
  const content = await readDeskContent(settings);
  if (content === undefined) return visit.refuse(texts.noContent, 503);
  const objectives = content.portal.objectives
    .filter(({ slug }) => typeof findReportable(content, slug, visit.person) !== 'string')
    .map(({ slug, title }) => ({
      href: `${routes.deskNew}?${new URLSearchParams({ [deskQuery.objective]: slug }).toString()}`,
      title,
    }));
  return visit.show(
    makePage(texts.heading, {
      signedIn: describeSession(visit.session, undefined),
      body: { kind: 'objectives', objectives },
    }),
  );
}

async function openNew(visit: Visit, settings: DeskSettings): Promise<FastifyReply> {
  const query = readQuery(visit);
  const slug = query.get(deskQuery.objective) ?? '';
  return withObjective(visit, settings, slug, '', ({ content, objective }) => {
    const today = findRomeDay(settings.now());
    const offices = listReportingOffices(content, objective, visit.person);
    const name = query.get(deskQuery.update) ?? '';
    const update = content.directory.updates.get(`${slug}/${name}`);
    if (name !== '' && update === undefined) return visit.refuse(reportProblems.notThere, 404);
    const chosen = {
      action: query.get(deskQuery.action) ?? '',
      due: query.get(deskQuery.due) ?? '',
      isSilence: query.get(deskQuery.silence) === '1',
    };
    const fields =
      update === undefined
        ? startFields(objective, chosen, { today, offices })
        : correctFields(name, update);
    const draft = { id: randomUUID(), revision: 0, fields, problems: [] };
    return showForm(visit, settings, { content, objective, draft });
  });
}

/** Lets `work` answer with an objective on which this person may report; what was typed stays in the page otherwise. */
async function withObjective(
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

function showForm(
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

async function openDraft(visit: Visit, settings: DeskSettings): Promise<FastifyReply> {
  const draft = await settings.store.desk.findDraft(readId(visit.request));
  if (draft === undefined) return visit.refuse(texts.absent, 404);
  if (draft.author !== visit.person.id) return openToApprove(visit, settings, draft);
  const wantsForm = draft.state === 'draft' || draft.state === 'returned';
  if (!wantsForm && readQuery(visit).get(deskQuery.edit) !== '1')
    return showState(visit, settings, draft);
  if (!openStates.includes(draft.state)) return showState(visit, settings, draft);
  if (draft.fields.target !== '')
    return reopenVariation(visit, settings, draft, explainReturn(draft));
  return withObjective(visit, settings, draft.slug, draft.fields.title, (found) =>
    showForm(
      visit,
      settings,
      { ...found, draft: { ...draft, problems: [] } },
      readQuery(visit).get(deskQuery.done) === 'salvata'
        ? { message: { kind: 'done', text: texts.saved } }
        : explainReturn(draft),
    ),
  );
}

async function takeReport(
  visit: Visit,
  form: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { fields: sent, action, trouble } = form;
  const { store, now } = settings;
  const id = readId(visit.request);
  const before = await store.desk.findDraft(id);
  if (before !== undefined && before.author !== visit.person.id)
    return takeApproval(visit, before, form, settings);
  if (action === deskActions.approve || action === deskActions.giveBack)
    return visit.refuse(draftStateTexts.notYours, 403);
  if (action === deskActions.publishReport && trouble === undefined)
    return publishDraft(visit, before, sent, settings);
  const fields = readDraftFields(sent);
  const typed = [fields.title, fields.text].filter((text) => text !== '').join('\n');
  if (before !== undefined && !openStates.includes(before.state))
    return visit.refuse(texts.notOpen, 409, typed);
  if (fields.target !== '') return takeVariation(visit, id, before, form, settings);
  const slug = before?.slug ?? readField(sent, deskFields.slug);
  return withObjective(visit, settings, slug, typed, async (found) => {
    const { content, objective } = found;
    const seen = Number(readField(sent, deskFields.revision) || '0');
    const show = (
      revision: number,
      saying: Saying,
      found: Partial<Pick<Parameters<typeof describeReport>[0], 'problems' | 'warnings'>> = {},
    ): Promise<FastifyReply> => {
      const draft = { id, revision, fields, problems: [], ...found };
      return showForm(visit, settings, { content, objective, draft }, saying);
    };
    if (trouble !== undefined)
      return show(before?.revision ?? 0, {
        message: { kind: 'problem', text: texts[trouble] },
        status: trouble === 'foreign' ? 403 : 200,
      });
    if (action === deskActions.discard) {
      await store.desk.discardDraft(id, visit.by);
      return visit.goTo(routes.moderation);
    }
    const offices = listReportingOffices(content, objective, visit.person);
    const office = offices.includes(fields.office) ? fields.office : offices[0];
    const revision = await store.desk.saveDraft(
      { id, author: visit.person.id, slug, office, fields },
      Number.isSafeInteger(seen) ? seen : 0,
      visit.by,
    );
    if (revision === undefined) {
      const now = await store.desk.findDraft(id);
      return show(now?.revision ?? 0, {
        message: { kind: 'problem', text: texts.changed },
        status: 409,
      });
    }
    if (action === deskActions.save)
      return visit.goTo(`${routes.deskDraft(id)}?${deskQuery.done}=salvata`);
    const today = findRomeDay(now());
    const { directory } = content;
    const planned = planReport(fields, objective, { today, offices, directory });
    const { problems: wrong } = planned;
    if (wrong === undefined) {
      const { years } = content.portal.plan;
      const warnings = findWarnings(fields, planned.report, objective, years);
      if (warnings.length === 0 || markWarnings(warnings) === fields.confirmed)
        return visit.goTo(routes.deskPreview(id));
      return show(revision, { message: { kind: 'problem', text: texts.warnings } }, { warnings });
    }
    const text = texts.problems(wrong.length);
    return show(revision, { message: { kind: 'problem', text }, status: 422 }, { problems: wrong });
  });
}
