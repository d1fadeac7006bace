import type { FastifyReply } from 'fastify';
import type { Update } from '../../../domain/content/update.ts';
import type { Variation } from '../../../domain/content/variation.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { mayApprove } from '../../../desk/reports/approval.ts';
import { openStates, type ReportDraft } from '../../../desk/reports/draft.ts';
import type { DeskContent } from '../../../desk/live-content.ts';
import {
  guardVariation,
  planVariation,
  type PlannedVariation,
} from '../../../desk/publish/plan-variation.ts';
import type { Person } from '../../../desk/people/person.ts';
import { findWarnings } from '../../../desk/reports/find-warnings.ts';
import { fingerprintReport, fingerprintVariation } from '../../../desk/reports/fingerprint.ts';
import { planReport, type PlannedReport } from '../../../desk/publish/plan-report.ts';
import { nameReport } from '../../../desk/publish/write-report.ts';
import { previewTexts } from '../../../i18n/desk/publishing.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskFields, deskQuery } from '../../../views/desk/desk-forms.ts';
import type { PreviewView, WarningsView } from '../../../views/desk/report-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import { makeFormToken } from '../desk-session.ts';
import { readDeskContent } from '../read-desk-content.ts';
import { sendPreview, type DeskSettings } from '../send-desk.ts';
import type { Visit } from '../visit.ts';
import {
  describeWarnings,
  findReportable,
  listReportingOffices,
  nameAnchor,
} from './report-form.ts';

/** A draft as it would be published now. */
interface Publishable {
  readonly draft: ReportDraft;
  readonly report: Update | Variation;
  readonly view: Pick<PreviewView, 'entries' | 'variation' | 'objective'>;
  readonly fingerprint: string;
  /** `slug/name` that its file would take. */
  readonly file: string;
  readonly step: PreviewView['bar']['step'];
}

/** The draft as it would be published; nothing where it is neither this person's to write nor to approve, or something in it is wrong. */
async function findPublishable(
  draft: ReportDraft | undefined,
  visit: Visit,
  settings: DeskSettings,
): Promise<Publishable | undefined> {
  if (draft === undefined || !openStates.includes(draft.state)) return undefined;
  const content = await readDeskContent(settings);
  if (content === undefined) return undefined;
  const today = findRomeDay(settings.now());
  const isOwn = draft.author === visit.person.id;
  const own = !settings.needsApproval ? 'publish' : draft.state === 'sent' ? 'wait' : 'send';
  const step = isOwn ? own : 'approve';
  if (draft.fields.target !== '') {
    const found = planVaried(draft, visit.person, content, today);
    if (found === undefined || settings.content === undefined) return undefined;
    // What the content could not hold stays a form, which says why.
    if ((await guardVariation(settings.content, found, today)).length > 0) return undefined;
    const { variation, file, objective } = found;
    const fingerprint = fingerprintVariation(draft.slug, variation);
    const view = {
      entries: [],
      variation: { id: file, data: variation },
      objective: { id: draft.slug, data: objective },
    };
    return { draft, report: variation, view, fingerprint, file, step };
  }
  const found = isOwn ? planOwn() : planSent();
  if (found?.report === undefined) return undefined;
  const { report, file } = found;
  const fingerprint = fingerprintReport(draft.slug, report);
  const view = { entries: [{ id: file, data: report }] };
  return { draft, report, view, fingerprint, file, step };

  function planOwn(): Pick<PlannedReport, 'report' | 'file'> | undefined {
    if (draft === undefined || content === undefined) return undefined;
    const objective = findReportable(content, draft.slug, visit.person);
    if (typeof objective === 'string') return undefined;
    const offices = listReportingOffices(content, objective, visit.person);
    const { directory } = content;
    const planned = planReport(draft.fields, objective, { today, offices, directory });
    if (planned.problems !== undefined) return undefined;
    const warnings = listWarnings(draft, planned.report, content);
    // What nobody has confirmed stays a form.
    return warnings?.isConfirmed === false ? undefined : planned;
  }
  /** What was sent is what is approved: nobody reads its form again in the name of another office. */
  function planSent(): Pick<PlannedReport, 'report' | 'file'> | undefined {
    if (draft?.report === undefined || content === undefined) return undefined;
    if (draft.state !== 'sent' || !mayApprove(visit.person, draft, content)) return undefined;
    const { slug, fields, report } = draft;
    const file =
      fields.corrects === ''
        ? nameReport(slug, report, content.directory, today)
        : `${slug}/${fields.corrects}`;
    return file === undefined ? undefined : { report, file };
  }
}

/** A variation as it would be published: one's own, or one that was sent to be approved. */
function planVaried(
  draft: ReportDraft,
  person: Person,
  content: DeskContent,
  today: IsoDate,
): PlannedVariation | undefined {
  const { slug, fields, author, state } = draft;
  const objective = content.directory.objectives.get(slug);
  const record = content.portal.objectives.find((each) => each.slug === slug);
  const isOwn = author === person.id && typeof findReportable(content, slug, person) !== 'string';
  const isToApprove = state === 'sent' && mayApprove(person, draft, content);
  if (objective === undefined || (!isOwn && !isToApprove)) return undefined;
  const taken = record?.variations.map(({ id }) => id) ?? [];
  const planned = planVariation(fields, { slug, objective, taken }, today);
  return planned.problems === undefined ? planned : undefined;
}

/** What a report should be looked at for, with whether its author has confirmed it. */
function listWarnings(
  { slug, fields }: ReportDraft,
  report: Update,
  { portal }: DeskContent,
): WarningsView | undefined {
  const objective = portal.objectives.find((each) => each.slug === slug);
  return objective === undefined
    ? undefined
    : describeWarnings(findWarnings(fields, report, objective, portal.plan.years), fields);
}

/** What a preview says beside the page: why nothing was done, and the reason typed for sending it back. */
interface PreviewSaying {
  readonly problem?: string;
  readonly reason?: string;
}

/** The objective's page as the report would make it, by the components of the site. */
export async function showPreview(
  visit: Visit,
  id: string,
  settings: DeskSettings,
  saying: PreviewSaying = {},
): Promise<FastifyReply> {
  const { store } = settings;
  const draft = await store.desk.findDraft(id);
  const found = await findPublishable(draft, visit, settings);
  // What cannot be previewed says why on its own page.
  if (found === undefined) return visit.goTo(routes.deskDraft(id));
  const { report, view, fingerprint, file, step } = found;
  const others = await store.desk.listDrafts({ slug: found.draft.slug, states: ['written'] });
  const content = step === 'approve' ? await readDeskContent(settings) : undefined;
  const author = step === 'approve' ? await store.desk.findPerson(found.draft.author) : undefined;
  return sendPreview(visit, settings, {
    slug: found.draft.slug,
    fileRoot: routes.deskPreview(id).replace(/\/$/u, ''),
    ...view,
    entries: [
      ...view.entries,
      ...others.flatMap((other) =>
        other.file === undefined || other.report === undefined || other.file === file
          ? []
          : [{ id: other.file, data: other.report }],
      ),
    ],
    bar: {
      step,
      warnings:
        step === 'approve' && content !== undefined && 'title' in report
          ? listWarnings(found.draft, report, content)
          : undefined,
      author: author === undefined ? undefined : showText(author.name),
      address: routes.deskDraft(id),
      edit: `${routes.deskDraft(id)}?${deskQuery.edit}=1`,
      formToken: makeFormToken(visit.session.secret),
      fingerprint,
      revision: found.draft.revision,
      anchor: nameAnchor(file, found.draft),
      ...saying,
    },
  });
}

/** Queues a report as it was previewed, or sends it to whoever approves it; one that changed since is shown again. */
export async function publishDraft(
  visit: Visit,
  draft: ReportDraft | undefined,
  fields: Fields,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, publisher, needsApproval } = settings;
  const found = await findPublishable(draft, visit, settings);
  if (found === undefined || draft === undefined || found.step === 'wait')
    return visit.goTo(draft === undefined ? routes.moderation : routes.deskDraft(draft.id));
  if (readField(fields, deskFields.fingerprint) !== found.fingerprint)
    return showPreview(visit, draft.id, settings, { problem: previewTexts.changed });
  const { report, fingerprint } = found;
  await store.desk.moveDraft(
    draft.id,
    {
      from: openStates,
      to: needsApproval ? 'sent' : 'queued',
      revision: draft.revision,
      report,
      note: '',
    },
    visit.by,
    {
      office: draft.office ?? '',
      slug: draft.slug,
      action: needsApproval ? 'send' : 'approve',
      subject: draft.id,
      former: '',
      present: fingerprint,
    },
  );
  if (!needsApproval) publisher?.wake();
  return visit.goTo(routes.deskDraft(draft.id));
}
