import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { DeskContent } from '../../desk/live-content.ts';
import type { ReportDraft } from '../../desk/reports/draft.ts';
import { formatDate } from '../../i18n/format.ts';
import { reminderMailTexts as texts } from '../../i18n/desk/reminder.ts';
import { routes } from '../../i18n/routes.ts';
import { showText } from '../../views/desk/show-text.ts';
import { linkDue, listDue, type DueEntry } from './list-due.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import type { StoredComment } from '../store/contract/feedback-store.ts';

/** Open cases by the day on which an answer is due: some of them, and how many there are. */
interface OpenCases {
  readonly first: readonly StoredCase[];
  readonly count: number;
}

/** Days ahead within which a due day is told. */
const ahead = 30;

/** Most entries of each kind that are told one by one. */
export const mostTold = 12;

/** From what a reminder is made. */
export interface DigestSources {
  readonly content: DeskContent;
  /** Id of the office. */
  readonly office: string;
  readonly today: IsoDate;
  /** Drafts and reports sent back, of all offices. */
  readonly drafts: readonly ReportDraft[];
  /** Comments without a reply that are not hidden. */
  readonly comments: readonly StoredComment[];
  /** Open reports of residents to the office, by the day on which an answer is due; some of them, and how many there are. */
  readonly reports: OpenCases;
  /** The same of proposals. */
  readonly proposals: OpenCases;
  /** Where the portal stands, for whole addresses. */
  readonly origin: string;
}

/** What waits for an office, as plain text in sections; nothing where nothing waits. */
export function writeDigest(sources: DigestSources): string | undefined {
  const { content, office, today, drafts, comments, reports, proposals, origin } = sources;
  const due = listDue(content, [office], today);
  const slugs = new Set(
    content.portal.objectives
      .filter(({ areas }) => areas.some(({ id }) => id === office))
      .map(({ slug }) => slug),
  );
  const link = (path: string): string => `${origin}${path}`;
  const tellDue = (entry: DueEntry): string =>
    `${texts.due(entry.day, nameEntry(entry))}\n  ${link(linkDue(entry))}`;
  const titles = new Map(content.portal.objectives.map(({ slug, title }) => [slug, title]));
  const sections = [
    writeSection(texts.passed, due.filter(({ day }) => day < today).map(tellDue)),
    writeSection(
      texts.coming,
      due.filter(({ day }) => day >= today && day <= addDays(today, ahead)).map(tellDue),
    ),
    writeSection(
      texts.drafts,
      drafts
        .filter((draft) => draft.office === office)
        .map(({ id, fields }) => {
          const title = fields.title.trim();
          return `- ${title === '' ? texts.untitled : showText(title)}\n  ${link(routes.deskDraft(id))}`;
        }),
    ),
    writeSection(
      texts.comments,
      comments
        .filter(({ objective }) => objective !== undefined && slugs.has(objective))
        .map(
          ({ id, day, objective = '' }) =>
            `- ${formatDate(day)}: ${titles.get(objective) ?? objective}\n  ${link(routes.moderationComment(id))}`,
        ),
    ),
    ...[reports, proposals].map(({ first, count }, index) =>
      writeSection(
        index === 0 ? texts.reports : texts.proposals,
        first.map(({ number, due: day, ...kept }) => {
          const tell = day < today ? texts.lateReport : texts.openReport;
          const name = nameSubject(kept, content);
          return `${tell(day, name, number)}\n  ${link(routes.deskCase(number))}`;
        }),
        count,
      ),
    ),
  ].filter((section) => section !== undefined);
  return sections.length === 0 ? undefined : sections.join('\n\n');
}

/** The category of a report, the process of a proposal. */
function nameSubject(
  { kind, category }: Pick<StoredCase, 'kind' | 'category'>,
  { portal }: DeskContent,
): string {
  const name =
    kind === 'proposal'
      ? portal.processes.find(({ id }) => id === category)?.title
      : portal.reports?.categories.find(({ id }) => id === category)?.name;
  return name ?? category;
}

function nameEntry({ objective, title }: DueEntry): string {
  return title === objective ? title : `${objective}: ${title}`;
}

function writeSection(
  head: (count: number) => string,
  entries: readonly string[],
  count = entries.length,
): string | undefined {
  if (entries.length === 0) return undefined;
  const left = count - mostTold;
  const rest = left > 0 ? [texts.more(left)] : [];
  return [head(count).toUpperCase(), ...entries.slice(0, mostTold), ...rest].join('\n');
}

/** A whole message to an office. */
export interface ReminderMail {
  readonly subject: string;
  readonly text: string;
  /** Address that ends the reminders with a POST (RFC 8058). */
  readonly stop: string;
}

/** The message around a digest: who writes why, where all of it stands, and how it ends. */
export function writeMail(
  digest: string,
  {
    office,
    month,
    name,
    portal,
    origin,
    secret,
  }: {
    readonly office: string;
    readonly month: string;
    /** Name of the office. */
    readonly name: string;
    readonly portal: string;
    readonly origin: string;
    readonly secret: string;
  },
): ReminderMail {
  const stop = origin + routes.deskStopReminders(secret);
  const text = [
    texts.hello,
    texts.intro(name, portal),
    digest,
    texts.silence,
    [
      texts.all(origin + routes.moderation),
      texts.calendar(origin + routes.calendar(routes.area(office))),
    ].join('\n'),
    `-- \n${texts.why}\n${texts.stop(stop)}`,
  ].join('\n\n');
  return { subject: texts.subject(name, month), text: `${text}\n`, stop };
}
