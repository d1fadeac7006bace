import type { FastifyReply } from 'fastify';
import { writeCsv } from '../../../domain/csv.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import type { DeskLogFilter, DeskLogLine } from '../../../desk/desk-store.ts';
import { hasRight, type Person } from '../../../desk/people/person.ts';
import { activityTexts as texts } from '../../../i18n/desk/activity.ts';
import { moderationMessages } from '../../../i18n/desk/moderation.ts';
import { routes } from '../../../i18n/routes.ts';
import type { ActivityLine, ActivityView } from '../../../views/desk/activity-view.ts';
import { deskActions, deskQuery } from '../../../views/desk/desk-forms.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { describeSession } from '../desk-session.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage } from '../show-desk.ts';
import type { PersonPage, SentForm, Visit } from '../visit.ts';
import { describeChanges } from './describe-changes.ts';

const linesPerPage = 50;
/** Most lines of a file. */
const mostLines = 100_000;

const clock = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Names of what lines refer to by ids. */
interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, string>;
  readonly objectives: ReadonlyMap<string, string>;
}

/** The page with the log of the desk; an administrator sees what was done about people too. */
export function makeActivityPage(settings: DeskSettings): PersonPage {
  return {
    path: routes.deskLog,
    right: 'read-log',
    open: (visit) => showActivity(visit, settings),
    take: (visit, form) => exportActivity(visit, form, settings),
  };
}

type Choice = Pick<DeskLogFilter, 'person' | 'office' | 'slug'> & { readonly page: number };

function readChoice({ request }: Visit): Choice {
  const query = new URLSearchParams((request.raw.url ?? '').split('?').slice(1).join('?'));
  const given = (name: string): string | undefined => query.get(name)?.slice(0, 120) || undefined;
  const page = given(deskQuery.page) ?? '';
  return {
    person: given(deskQuery.person),
    office: given(deskQuery.office),
    slug: given(deskQuery.objective),
    page: /^[1-9]\d{0,4}$/u.test(page) ? Number(page) : 1,
  };
}

function writeAddress({ person, office, slug, page }: Choice): string {
  const query = new URLSearchParams({
    ...(person !== undefined && { [deskQuery.person]: person }),
    ...(office !== undefined && { [deskQuery.office]: office }),
    ...(slug !== undefined && { [deskQuery.objective]: slug }),
    ...(page > 1 && { [deskQuery.page]: String(page) }),
  }).toString();
  return `${routes.deskLog}${query === '' ? '' : '?'}${query}`;
}

function readLines(
  { person, office, slug }: Choice,
  reader: Person,
  { store }: DeskSettings,
  part: Pick<DeskLogFilter, 'limit' | 'offset'>,
): Promise<readonly DeskLogLine[]> {
  const onlyReports = !hasRight(reader.role, 'manage-people');
  return store.desk.readDeskLog({ person, office, slug, onlyReports, ...part });
}

async function readNames(settings: DeskSettings): Promise<Names> {
  const content = await readDeskContent(settings);
  const { areas = [], objectives = [] } = content?.portal ?? {};
  const people = await settings.store.desk.listPeople();
  return {
    people: new Map(people.map(({ id, name }) => [id, name])),
    offices: new Map(areas.map(({ id, shortName }) => [id, shortName])),
    objectives: new Map(objectives.map(({ slug, title }) => [slug, title])),
  };
}

async function showActivity(visit: Visit, settings: DeskSettings): Promise<FastifyReply> {
  const choice = readChoice(visit);
  const names = await readNames(settings);
  const lines = await readLines(choice, visit.person, settings, {
    limit: linesPerPage + 1,
    offset: (choice.page - 1) * linesPerPage,
  });
  const to = (page: number): string => writeAddress({ ...choice, page });
  const filter = (
    name: string,
    label: string,
    all: string,
    chosen = '',
    options: ReadonlyMap<string, string> = new Map(),
  ): ActivityView['filters'][number] => ({
    name,
    label,
    chosen,
    options: [
      { value: '', text: all },
      ...[...options].map(([value, text]) => ({ value, text: showText(text) })),
    ],
  });
  const { person, office, slug, page } = choice;
  const view: ActivityView = {
    lines: lines.slice(0, linesPerPage).map((line) => describeLine(line, names)),
    filters: [
      filter(deskQuery.person, texts.person, texts.everybody, person, names.people),
      filter(deskQuery.office, texts.office, texts.all, office, names.offices),
      filter(deskQuery.objective, texts.objective, texts.all, slug, names.objectives),
    ],
    isNarrowed: (person ?? office ?? slug) !== undefined,
    address: to(1),
    previous: page > 1 ? to(page - 1) : undefined,
    next: lines.length > linesPerPage ? to(page + 1) : undefined,
  };
  return visit.show(
    makePage(texts.heading, {
      signedIn: describeSession(visit.session, 'activity'),
      body: { kind: 'activity', ...view },
    }),
  );
}

function describeLine(line: DeskLogLine, names: Names): ActivityLine {
  const { at, office, slug, action, former, present, subject } = line;
  return {
    time: clock.format(new Date(at)),
    who: showText(nameActor(line, names)),
    what: action,
    office: names.offices.get(office) ?? office,
    about: showText(names.objectives.get(slug) ?? (slug || (names.people.get(subject) ?? ''))),
    href: names.objectives.has(slug) ? routes.objective(slug) : undefined,
    changes: action === 'approve' || action === 'send' ? [] : describeChanges(former, present),
  };
}

/** Who acted; the role alone, once the log names nobody any more. */
function nameActor({ person, role }: DeskLogLine, { people }: Names): string {
  const name = texts.roles[role];
  if (person === '') return name;
  if (role === 'key' || role === 'terminal') return `${person} (${name})`;
  return `${people.get(person) ?? texts.gone} (${name})`;
}

async function exportActivity(
  visit: Visit,
  { action, trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  if (trouble !== undefined) return visit.refuse(moderationMessages.form, 403);
  if (action !== deskActions.export) return visit.refuse(moderationMessages.unreadable, 400);
  const choice = readChoice(visit);
  const names = await readNames(settings);
  const part = { limit: mostLines, offset: 0 };
  const lines = await readLines(choice, visit.person, settings, part);
  await settings.store.desk.appendDeskLog({
    ...visit.by,
    ...{ office: '', slug: '', action: 'export', subject: '', former: '' },
    present: String(lines.length),
  });
  const rows = lines.map((line) => [
    line.at,
    nameActor(line, names),
    texts.roles[line.role],
    texts.actions[line.action],
    names.offices.get(line.office) ?? line.office,
    line.slug,
    line.subject,
    line.former,
    line.present,
  ]);
  const day = findRomeDay(settings.now());
  return visit.reply
    .headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="registro-${day}.csv"`,
    })
    .send(writeCsv([texts.csvColumns, ...rows], 'anybody'));
}
