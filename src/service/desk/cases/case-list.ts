import type { FastifyReply } from 'fastify';
import { isBeyondTerm, isOpenCase } from '../../../domain/cases/case-states.ts';
import type { PortalManifest } from '../../../domain/site/portal-manifest.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { judgeTexts } from '../../../i18n/desk/proposals.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskQuery } from '../../../views/desk/desk-forms.ts';
import type { CaseChoice, CaseListView } from '../../../views/desk/case-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { findNeighbours, readCasePage } from '../../cases/paging.ts';
import type { CaseNames } from '../../cases/case-names.ts';
import { listCaseOffices, toCaseFilter } from './case-filter.ts';
import { describeSession } from '../desk-session.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { Visit } from '../visit.ts';

const perPage = 25;
/** Characters of a report that the queue shows. */
const longestExcerpt = 160;

/** The queue of the reports and proposals of a person's offices. */
export async function showCases(
  visit: Visit,
  { store, now, manifest }: DeskSettings,
  names: CaseNames,
  saying: Saying = {},
): Promise<FastifyReply> {
  const whats = listWhats(manifest());
  const choice = readChoice(visit, whats);
  const today = findRomeDay(now());
  const filter = toCaseFilter(choice, visit.person, today);
  const [count, cases] = await Promise.all([
    store.cases.count(filter),
    store.cases.list({ ...filter, limit: perPage, offset: (choice.page - 1) * perPage }),
  ]);
  const to = (page: number): string =>
    `${routes.deskCases}?${new URLSearchParams({ [deskQuery.office]: choice.office, [deskQuery.state]: choice.which, [deskQuery.what]: choice.what, [deskQuery.page]: String(page) }).toString()}`;
  const view: CaseListView = {
    choice,
    count,
    offices: listCaseOffices(visit.person, names).map((id) => ({
      value: id,
      text: names.offices[id] ?? id,
    })),
    whats,
    entries: cases.map((kept) => ({
      href: routes.deskCase(kept.number),
      number: kept.number,
      state: kept.state,
      kind: kept.kind,
      title: kept.title === undefined ? undefined : showText(kept.title),
      category: names.nameCategory(kept),
      office: names.offices[kept.office] ?? kept.office,
      words: showText((kept.words ?? texts.erased).slice(0, longestExcerpt)),
      due: kept.due,
      isOpen: isOpenCase(kept.state),
      isLate: isBeyondTerm(kept, today),
    })),
    ...findNeighbours({ page: choice.page, perPage, count }, to),
  };
  return visit.show(
    makePage(
      whats.length === 0 ? texts.heading : judgeTexts.heading,
      {
        signedIn: describeSession(visit.session, undefined),
        body: { kind: 'case-list', ...view },
      },
      saying,
    ),
  );
}

/** What the queue can be narrowed to; nothing where only reports are taken. */
function listWhats(manifest: PortalManifest | undefined): CaseListView['whats'] {
  const { reports, proposals } = manifest ?? {};
  if (proposals === undefined) return [];
  return [
    ...(reports === undefined ? [] : [{ value: 'Segnalazioni', text: judgeTexts.reports }]),
    { value: 'Proposte', text: judgeTexts.proposals },
    ...proposals.processes.map(({ id, title }) => ({ value: id, text: title })),
  ];
}

function readChoice({ request }: Visit, whats: CaseListView['whats']): CaseChoice {
  const query = new URL(request.raw.url ?? '/', 'http://portal.invalid').searchParams;
  const which = query.get(deskQuery.state);
  const what = query.get(deskQuery.what);
  return {
    what: whats.find(({ value }) => value === what)?.value ?? '',
    office: query.get(deskQuery.office) ?? '',
    which:
      (Object.keys(texts.choices) as CaseChoice['which'][]).find((one) => one === which) ??
      'aperte',
    page: readCasePage(query, deskQuery.page),
  };
}
