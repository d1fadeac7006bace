import type { FastifyReply } from 'fastify';
import type { ReportDraft } from '../../../desk/reports/draft.ts';
import { fingerprintReport, fingerprintVariation } from '../../../desk/reports/fingerprint.ts';
import { draftStateTexts, previewTexts } from '../../../i18n/desk/publishing.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskActions, deskFields, longestReason } from '../../../views/desk/desk-forms.ts';
import { readField } from '../../http/parse-fields.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { SentForm, Visit } from '../visit.ts';

/** What becomes of a form that approves a report or sends it back. */
interface Approval {
  /** Shows the preview again with why nothing was done. */
  readonly again: (saying: {
    readonly problem: string;
    readonly reason?: string;
  }) => Promise<FastifyReply>;
  /** Shows where the draft stands, with why nothing was done. */
  readonly state: (text: string) => Promise<FastifyReply>;
}

/**
 * Approves a report as it was seen, which then waits to be published, or sends it back with a reason. Of two people at once the one whose step comes
 * second finds it moved, and is told what became of it.
 */
export async function decideOnReport(
  visit: Visit,
  draft: ReportDraft,
  { fields, action, trouble }: SentForm,
  settings: DeskSettings,
  { again, state }: Approval,
): Promise<FastifyReply> {
  const { store, publisher } = settings;
  const reason = readField(fields, deskFields.reason).trim();
  if (trouble !== undefined) return again({ problem: previewTexts.again, reason });
  const isApproved = action === deskActions.approve;
  const isReturned = action === deskActions.giveBack;
  if (draft.state !== 'sent') return state(explain(draft));
  if (!isApproved && !isReturned) return again({ problem: previewTexts.again, reason });
  if (isReturned && reason === '') return again({ problem: previewTexts.reasonMissing, reason });
  if (isReturned && reason.length > longestReason)
    return again({ problem: previewTexts.reasonLong(longestReason), reason });
  const fingerprint =
    (draft.report && fingerprintReport(draft.slug, draft.report)) ??
    (draft.variation && fingerprintVariation(draft.slug, draft.variation));
  if (readField(fields, deskFields.fingerprint) !== fingerprint)
    return again({ problem: previewTexts.changed, ...(reason === '' ? {} : { reason }) });
  const isMoved = await store.desk.moveDraft(
    draft.id,
    {
      from: ['sent'],
      to: isApproved ? 'queued' : 'returned',
      revision: draft.revision,
      note: reason,
    },
    visit.by,
    {
      office: draft.office ?? '',
      slug: draft.slug,
      action: isApproved ? 'approve' : 'return',
      subject: draft.id,
      former: fingerprint,
      present: isApproved ? fingerprint : reason,
    },
  );
  if (!isMoved) {
    const now = await store.desk.findDraft(draft.id);
    return state(now === undefined ? draftStateTexts.reopened : explain(now));
  }
  if (isApproved) publisher?.wake();
  return visit.goTo(isApproved ? routes.deskDraft(draft.id) : routes.moderation);
}

/** What became of a draft that no longer waits for approval. */
function explain({ state }: ReportDraft): string {
  if (state === 'returned') return draftStateTexts.returnedMeanwhile;
  return state === 'draft' || state === 'failed' || state === 'sent'
    ? draftStateTexts.reopened
    : draftStateTexts.approvedMeanwhile;
}
