import type { ReportDraft } from '../../../desk/reports/draft.ts';
import { openStates } from '../../../desk/reports/draft.ts';
import { draftStateTexts as texts } from '../../../i18n/desk/publishing.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskQuery } from '../../../views/desk/desk-forms.ts';
import type { DraftStateView } from '../../../views/desk/report-view.ts';
import { showText } from '../../../views/desk/show-text.ts';

const clock = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** The page that says where a report stands. */
export function describeDraftState(
  { id, slug, state, fields, changed, note, file }: ReportDraft,
  { objective, isOff }: { readonly objective: string; readonly isOff: boolean },
): { readonly heading: string; readonly view: DraftStateView } {
  const place = file === undefined ? '' : `#agg-${file}`;
  return {
    heading: texts.heading,
    view: {
      state,
      title: showText(fields.title),
      objective,
      time: clock.format(new Date(changed)),
      note: note === undefined ? undefined : showText(note),
      isOff,
      self: routes.deskDraft(id),
      page: `${routes.objective(slug)}${state === 'published' ? place : ''}`,
      edit: openStates.includes(state) ? `${routes.deskDraft(id)}?${deskQuery.edit}=1` : undefined,
    },
  };
}
