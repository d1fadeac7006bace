import type { FastifyReply } from 'fastify';
import { isBeyondTerm, isOpenCase } from '../../../domain/cases/case-states.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskQuery } from '../../../views/desk/desk-forms.ts';
import type { CaseChoice, CaseListView } from '../../../views/desk/case-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import type { CaseSettings } from '../../cases/submit-case.ts';
import { listCaseOffices, toCaseFilter } from './case-filter.ts';
import { describeSession } from '../desk-session.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage } from '../show-desk.ts';
import type { Visit } from '../visit.ts';

const perPage = 25;
/** Characters of a report that the queue shows. */
const longestExcerpt = 160;

/** The queue of the reports of a person's offices. */
export async function showCases(
  visit: Visit,
  { store, now }: DeskSettings,
  settings: CaseSettings,
): Promise<FastifyReply> {
  const choice = readChoice(visit);
  const today = findRomeDay(now());
  const filter = toCaseFilter(choice, visit.person, today);
  const [count, cases] = await Promise.all([
    store.cases.count(filter),
    store.cases.list({ ...filter, limit: perPage, offset: (choice.page - 1) * perPage }),
  ]);
  const to = (page: number): string =>
    `${routes.deskCases}?${new URLSearchParams({ [deskQuery.office]: choice.office, [deskQuery.state]: choice.which, [deskQuery.page]: String(page) }).toString()}`;
  const view: CaseListView = {
    choice,
    count,
    offices: listCaseOffices(visit.person, settings).map((id) => ({
      value: id,
      text: settings.offices[id] ?? id,
    })),
    entries: cases.map((kept) => ({
      href: routes.deskCase(kept.number),
      number: kept.number,
      state: kept.state,
      category: settings.categories.find(({ id }) => id === kept.category)?.name ?? kept.category,
      office: settings.offices[kept.office] ?? kept.office,
      words: showText((kept.words ?? texts.erased).slice(0, longestExcerpt)),
      due: kept.due,
      isOpen: isOpenCase(kept.state),
      isLate: isBeyondTerm(kept, today),
    })),
    previous: choice.page > 1 ? to(choice.page - 1) : undefined,
    next: choice.page * perPage < count ? to(choice.page + 1) : undefined,
  };
  return visit.show(
    makePage(texts.heading, {
      signedIn: describeSession(visit.session, undefined),
      body: { kind: 'case-list', ...view },
    }),
  );
}

function readChoice({ request }: Visit): CaseChoice {
  const query = new URL(request.raw.url ?? '/', 'http://portal.invalid').searchParams;
  const page = Number(query.get(deskQuery.page) ?? '1');
  const which = query.get(deskQuery.state);
  return {
    office: query.get(deskQuery.office) ?? '',
    which:
      (Object.keys(texts.choices) as CaseChoice['which'][]).find((one) => one === which) ??
      'aperte',
    page: Number.isSafeInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}
