import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { openStates } from '../../../desk/reports/draft.ts';
import { correctFields, startFields } from '../../../desk/reports/start-fields.ts';
import { reportProblems, reportFormTexts as texts } from '../../../i18n/desk/report.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskFields, deskQuery, fileFields, reportFields } from '../../../views/desk/desk-forms.ts';
import { readField } from '../../http/parse-fields.ts';
import { sendDraftFile } from './report-files.ts';
import { describeSession } from '../desk-session.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage } from '../show-desk.ts';
import { addPersonPage, type Visit } from '../visit.ts';
import { explainReturn, openToApprove, readId, showState } from './draft-page.ts';
import { showPreview } from './preview-page.ts';
import { showForm, withObjective } from './show-form.ts';
import { takeReport } from './take-report.ts';
import { openVariation, reopenVariation } from './variation-page.ts';
import { findReportable, listReportingOffices } from './report-form.ts';

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

/** Whether a field says something of a file. */
function isAboutFile(name: string): boolean {
  return Object.values(fileFields).some((part) => name.startsWith(`${part}-`));
}

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
      fields: [...keptNames, ...Object.keys(fields).filter(isAboutFile)].map((name) => ({
        name,
        value: readField(fields, name),
      })),
    }),
  });
  addPersonPage(scope, settings, {
    path: routes.deskPreview(idPattern),
    right,
    open: (visit) => showPreview(visit, readId(visit.request), settings),
  });
  addPersonPage(scope, settings, {
    path: `${routes.deskPreview(idPattern)}file/:slug/:name(^[0-9a-f]{16}(?:-piccola)?\\.(?:jpg|pdf)$)`,
    right,
    open: (visit) => sendDraftFile(visit, settings),
  });
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
