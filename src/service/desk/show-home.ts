import { addDays } from '../../domain/iso-date.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { DeskContent } from '../../desk/live-content.ts';
import { hasRight, type Person } from '../../desk/people/person.ts';
import { unshownStates, type ReportDraft, type DraftState } from '../../desk/reports/draft.ts';
import { deskHomeTexts as texts } from '../../i18n/desk/home.ts';
import { formatDate } from '../../i18n/format.ts';
import { routes } from '../../i18n/routes.ts';
import { accessTexts } from '../../i18n/desk/access.ts';
import { deskCaseTexts } from '../../i18n/desk/cases.ts';
import { judgeTexts } from '../../i18n/desk/proposals.ts';
import { reminderTexts } from '../../i18n/desk/reminder.ts';
import { deskQuery } from '../../views/desk/desk-forms.ts';
import type { HomeEntry, HomeGroup, HomeView } from '../../views/desk/home-view.ts';
import { showText } from '../../views/desk/show-text.ts';
import { linkDue, listDue, type DueEntry } from '../reminders/list-due.ts';
import { toCaseFilter } from './cases/case-filter.ts';
import { readDeskContent } from './read-desk-content.ts';
import { mayApprove } from '../../desk/reports/approval.ts';
import type { DeskSettings } from './send-desk.ts';

/** Days ahead within which a due day is shown. */
const ahead = 30;

/** What waits for a person: reports on their way, due days of the own offices, comments. */
export async function showHome(person: Person, settings: DeskSettings): Promise<HomeView> {
  const { store, now, manifest } = settings;
  const today = findRomeDay(now());
  const content = await readDeskContent(settings);
  const drafts = await store.desk.listDrafts({ author: person.id, states: unshownStates });
  const group = (kind: HomeGroup['kind'], entries: readonly HomeEntry[]): HomeGroup => ({
    kind,
    count: entries.length,
    entries,
  });
  const among = (...states: readonly DraftState[]): readonly HomeEntry[] =>
    drafts
      .filter(({ state }) => states.includes(state))
      .map((draft) => describeDraft(draft, content));
  const mayWrite = hasRight(person.role, 'write');
  const due = content === undefined || !mayWrite ? [] : listDue(content, person.offices, today);
  const groups: HomeGroup[] = [
    group('failed', among('failed')),
    group('returned', among('returned')),
    group('toApprove', await listToApprove(person, content, settings)),
    group('underWay', among('queued', 'publishing', 'written')),
    group('drafts', among('draft')),
    group('sent', among('sent')),
    group('passed', due.filter(({ day }) => day < today).map(describePassed)),
    group(
      'coming',
      due.filter(({ day }) => day >= today && day <= addDays(today, ahead)).map(describeDue),
    ),
  ];
  if (hasRight(person.role, 'answer-comments'))
    groups.push({
      kind: 'comments',
      count: await store.countComments({ unread: true }),
      entries: [],
      href: `${routes.deskComments}?${deskQuery.state}=unread`,
    });
  const { reports, proposals } = (mayWrite ? manifest() : undefined) ?? {};
  if (reports !== undefined) groups.push(...(await countCases(person, store, today, 'reports')));
  if (proposals !== undefined)
    groups.push(...(await countCases(person, store, today, 'proposals')));
  return {
    groups: groups.filter(({ count }) => count > 0),
    report: mayWrite ? routes.deskObjectives : undefined,
    sheet: mayWrite ? routes.deskSheet : undefined,
    links: [
      ...(mayWrite ? [{ href: routes.deskReminders, label: reminderTexts.heading }] : []),
      ...(reports === undefined && proposals === undefined
        ? []
        : [
            {
              href: routes.deskCases,
              label: proposals === undefined ? deskCaseTexts.heading : judgeTexts.heading,
            },
          ]),
      { href: routes.deskAccess, label: accessTexts.heading },
    ],
  };
}

/** Reports or proposals of residents that wait for the offices of a person: beyond their term, and all that are open. */
async function countCases(
  person: Person,
  store: DeskSettings['store'],
  today: string,
  of: 'reports' | 'proposals',
): Promise<readonly HomeGroup[]> {
  const [what, late, open] =
    of === 'reports'
      ? (['Segnalazioni', 'lateCases', 'cases'] as const)
      : (['Proposte', 'lateProposals', 'proposals'] as const);
  return Promise.all(
    (['scadute', 'aperte'] as const).map(async (which) => ({
      kind: which === 'aperte' ? open : late,
      count: await store.cases.count(toCaseFilter({ office: '', which, what }, person, today)),
      entries: [],
      href: `${routes.deskCases}?${deskQuery.state}=${which}&${deskQuery.what}=${what}`,
    })),
  );
}

/** What others have sent and this person may approve, the longest waiting first. */
async function listToApprove(
  person: Person,
  content: DeskContent | undefined,
  { store }: DeskSettings,
): Promise<readonly HomeEntry[]> {
  if (!hasRight(person.role, 'approve')) return [];
  const sent = await store.desk.listDrafts({ states: ['sent'] });
  return sent
    .filter((draft) => mayApprove(person, draft, content))
    .map((draft) => ({ ...describeDraft(draft, content), href: routes.deskPreview(draft.id) }));
}

function describeDue(entry: DueEntry): HomeEntry {
  const { title, objective, day } = entry;
  // Actions of several objectives may be called alike.
  const note = title === objective ? formatDate(day) : `${formatDate(day)} · ${objective}`;
  return { href: linkDue(entry), title, note };
}

function describePassed(entry: DueEntry): HomeEntry {
  const described = describeDue(entry);
  return { ...described, silence: `${described.href}&${deskQuery.silence}=1` };
}

function describeDraft(
  { id, fields, slug }: ReportDraft,
  content: DeskContent | undefined,
): HomeEntry {
  const objective = content?.portal.objectives.find((each) => each.slug === slug);
  const title = fields.title.trim();
  return {
    href: routes.deskDraft(id),
    title: title === '' ? texts.untitled : showText(title),
    note: objective?.title ?? slug,
  };
}
