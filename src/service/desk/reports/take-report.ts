import type { FastifyReply } from 'fastify';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { openStates } from '../../../desk/reports/draft.ts';
import type { DraftProblem } from '../../../desk/reports/read-draft.ts';
import { findWarnings, markWarnings } from '../../../desk/reports/find-warnings.ts';
import { planReport } from '../../../desk/publish/plan-report.ts';
import { fileProblems } from '../../../i18n/desk/files.ts';
import { draftStateTexts } from '../../../i18n/desk/publishing.ts';
import { reportFormTexts as texts } from '../../../i18n/desk/report.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskActions, deskFields, deskQuery } from '../../../views/desk/desk-forms.ts';
import { readField } from '../../http/parse-fields.ts';
import { listKeptNames, readSaid, takeNewFile } from './report-files.ts';
import type { DeskSettings } from '../send-desk.ts';
import { type Saying } from '../show-desk.ts';
import { type SentForm, type Visit } from '../visit.ts';
import { readId, takeApproval } from './draft-page.ts';
import { showForm, withObjective } from './show-form.ts';
import { publishDraft } from './preview-page.ts';
import { takeVariation } from './variation-page.ts';
import { type describeReport, listReportingOffices, readDraftFields } from './report-form.ts';

/** Keeps what the form of a report says, with the file chosen in it, and leads on to its preview where nothing is wrong. */
export async function takeReport(
  visit: Visit,
  form: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { fields: sent, files: chosen, action, trouble } = form;
  const { store } = settings;
  const id = readId(visit.request);
  const before = await store.desk.findDraft(id);
  if (before !== undefined && before.author !== visit.person.id)
    return takeApproval(visit, before, form, settings);
  if (action === deskActions.approve || action === deskActions.giveBack)
    return visit.refuse(draftStateTexts.notYours, 403);
  if (action === deskActions.publishReport && trouble === undefined)
    return publishDraft(visit, before, sent, settings);
  let fields = readDraftFields(sent, before?.fields.files);
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
      found: Partial<
        Pick<Parameters<typeof describeReport>[0], 'problems' | 'warnings' | 'said'>
      > = {},
    ): Promise<FastifyReply> => {
      const draft = { id, revision, fields, problems: [], ...found };
      return showForm(visit, settings, { content, objective, draft }, saying);
    };
    if (trouble !== undefined)
      return show(
        before?.revision ?? 0,
        {
          message: { kind: 'problem', text: texts[trouble] },
          status: trouble === 'foreign' ? 403 : 200,
        },
        {
          said: readSaid(sent),
          // A page cannot choose the file again for somebody.
          problems: chosen.length > 0 ? [{ field: 'files', text: fileProblems.again }] : [],
        },
      );
    if (action === deskActions.discard) {
      await store.desk.discardDraft(id, visit.by);
      return visit.goTo(routes.moderation);
    }
    const offices = listReportingOffices(content, objective, visit.person);
    const office = offices.includes(fields.office) ? fields.office : offices[0];
    const fresh = await takeNewFile(chosen, sent, fields.files);
    if (fresh?.file !== undefined) {
      const others = fields.files.filter(({ name }) => name !== fresh.file.name);
      fields = { ...fields, files: [...others, fresh.file] };
      // Before the draft names them, so that a draft never names what is not there.
      for (const { name, bytes } of fresh.contents) await store.desk.keepDraftFile(id, name, bytes);
    }
    const revision = await store.desk.saveDraft(
      { id, author: visit.person.id, slug, office, fields },
      Number.isSafeInteger(seen) ? seen : 0,
      visit.by,
    );
    const now = revision === undefined ? await store.desk.findDraft(id) : undefined;
    const kept = revision === undefined ? (now?.fields.files ?? []) : fields.files;
    await store.desk.dropDraftFiles(id, listKeptNames(kept));
    if (revision === undefined) {
      return show(now?.revision ?? 0, {
        message: { kind: 'problem', text: texts.changed },
        status: 409,
      });
    }
    const refused: readonly DraftProblem[] =
      fresh?.problem === undefined ? [] : [{ field: 'files', text: fresh.problem }];
    if (action === deskActions.save && refused.length === 0)
      return visit.goTo(`${routes.deskDraft(id)}?${deskQuery.done}=salvata`);
    const today = findRomeDay(settings.now());
    const { directory } = content;
    const planned = planReport(fields, objective, { today, offices, directory });
    const wrong = [...refused, ...(planned.problems ?? [])];
    if (planned.problems === undefined && refused.length === 0) {
      const { years } = content.portal.plan;
      const warnings = findWarnings(fields, planned.report, objective, years);
      if (warnings.length === 0 || markWarnings(warnings) === fields.confirmed)
        return visit.goTo(routes.deskPreview(id));
      return show(revision, { message: { kind: 'problem', text: texts.warnings } }, { warnings });
    }
    const text = texts.problems(wrong.length);
    return show(
      revision,
      { message: { kind: 'problem', text }, status: 422 },
      {
        problems: wrong,
        said: refused.length > 0 ? readSaid(sent) : undefined,
      },
    );
  });
}
