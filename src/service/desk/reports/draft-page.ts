import { formatMoment } from '../../../i18n/format.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayApprove } from '../../../desk/reports/approval.ts';
import { openStates, type ReportDraft } from '../../../desk/reports/draft.ts';
import { draftStateTexts as texts } from '../../../i18n/desk/publishing.ts';
import { reportFormTexts } from '../../../i18n/desk/report.ts';
import { variationFormTexts } from '../../../i18n/desk/variation.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskFields, deskQuery } from '../../../views/desk/desk-forms.ts';
import type { DraftStateView } from '../../../views/desk/report-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { readField } from '../../http/parse-fields.ts';
import { describeSession } from '../desk-session.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { SentForm, Visit } from '../visit.ts';
import { decideOnReport } from './approve-report.ts';
import { showPreview } from './preview-page.ts';
import { correctAddress, nameAnchor } from './report-form.ts';

function describeDraftState(
  draft: ReportDraft,
  { objective, isOff }: { readonly objective: string; readonly isOff: boolean },
): { readonly heading: string; readonly view: DraftStateView } {
  const { id, slug, state, fields, changed, note, file } = draft;
  const place = file === undefined ? '' : `#${nameAnchor(file, draft)}`;
  return {
    heading: fields.target === '' ? texts.heading : variationFormTexts.heading,
    view: {
      state,
      title: showText(fields.title),
      objective,
      time: formatMoment(changed),
      note: note === undefined ? undefined : showText(note),
      isOff,
      self: routes.deskDraft(id),
      page: `${routes.objective(slug)}${state === 'published' ? place : ''}`,
      correct:
        state === 'published' && file !== undefined && fields.target === ''
          ? correctAddress(file)
          : undefined,
      edit: openStates.includes(state) ? `${routes.deskDraft(id)}?${deskQuery.edit}=1` : undefined,
    },
  };
}

/** Id of the draft that an address is about. */
export function readId(request: FastifyRequest): string {
  return (request.params as { readonly id: string }).id;
}

/** Above the form of what was sent back stands why. */
export function explainReturn({ note, state }: ReportDraft): Saying {
  if (note === undefined || (state !== 'returned' && state !== 'draft')) return {};
  return { message: { kind: 'problem', text: texts.returned(showText(note)) } };
}

/** The draft of somebody else, for whoever may approve it. */
export async function openToApprove(
  visit: Visit,
  settings: DeskSettings,
  draft: ReportDraft,
): Promise<FastifyReply> {
  // What was never sent is nobody else's.
  if (draft.state === 'draft' || !mayApprove(visit.person, draft, await readDeskContent(settings)))
    return visit.refuse(reportFormTexts.absent, 404);
  return draft.state === 'sent'
    ? visit.goTo(routes.deskPreview(draft.id))
    : showState(visit, settings, draft);
}

/** Shows where a draft stands. */
export function showState(
  visit: Visit,
  settings: DeskSettings,
  draft: ReportDraft,
  saying: Saying = {},
): Promise<FastifyReply> {
  const titles = new Map(
    (settings.manifest()?.objectives ?? []).map(({ slug, title }) => [slug, title]),
  );
  const page = describeDraftState(draft, {
    objective: titles.get(draft.slug) ?? draft.slug,
    isOff: settings.publisher === undefined,
  });
  const view =
    draft.author === visit.person.id
      ? page.view
      : { ...page.view, edit: undefined, correct: undefined };
  return visit.show(
    makePage(
      page.heading,
      {
        signedIn: describeSession(visit.session, undefined),
        body: { kind: 'draft-state', ...view },
      },
      saying,
    ),
  );
}

/** Takes the form of whoever approves a draft of somebody else. */
export async function takeApproval(
  visit: Visit,
  draft: ReportDraft,
  form: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const typed = readField(form.fields, deskFields.reason);
  // A draft of somebody else is as absent as one that never was.
  if (!mayApprove(visit.person, draft, await readDeskContent(settings)))
    return visit.refuse(reportFormTexts.absent, 404, typed);
  return decideOnReport(visit, draft, form, settings, {
    again: (saying) => showPreview(visit, draft.id, settings, saying),
    state: async (text) => {
      const now = await settings.store.desk.findDraft(draft.id);
      return now === undefined || now.state === 'draft'
        ? visit.refuse(text, 409, typed)
        : showState(visit, settings, now, { message: { kind: 'problem', text }, status: 409 });
    },
  });
}
