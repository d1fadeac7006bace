import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countCaseFigures } from '../../domain/cases/case-figures.ts';
import { writeCsv } from '../../domain/csv.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { caseColumns, caseFigureColumns } from '../../i18n/data/case-data.ts';
import { routes } from '../../i18n/routes.ts';
import type { CaseFigureRow, PublicCasesView } from '../../views/cases/public-cases.ts';
import { publicCaseQuery } from '../../views/marks.ts';
import { findClient } from '../http/request-client.ts';
import { sharedHeaders } from '../http/security-headers.ts';
import { sendPage } from '../http/send-page.ts';
import { sendNotFound, sendProblem } from '../http/send-problem.ts';
import type { CaseCount } from '../store/contract/case-store.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { askToWait, type CaseDesk } from './case-scope.ts';
import { feedLength, writeCasesFeed } from './cases-feed.ts';
import { describePublic, listCells, nameCategory } from './describe-public.ts';
import { findSimilar } from './similar-cases.ts';
import { findNeighbours, keepFresh, readCasePage } from './paging.ts';
import type { CaseSettings } from './submit-case.ts';

const perPage = 20;
/** Most released reports in a file. */
const mostRows = 5_000;

/** Adds `/segnalazioni/`, its figures and its tables, open to everybody. */
export function addPublicRoutes(scope: FastifyInstance, desk: CaseDesk): void {
  const counts = keepFresh(() => desk.options.store.cases.countAll());
  const add = (
    path: string,
    answer: (
      request: FastifyRequest,
      reply: FastifyReply,
      settings: CaseSettings,
    ) => Promise<FastifyReply>,
  ): void => {
    scope.get(path, async (request, reply) => {
      const { settings, options } = desk;
      if (settings === undefined) return sendNotFound(request, reply, options.site());
      try {
        return await answer(request, reply, settings);
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) throw error;
        return sendProblem(request, askToWait(reply, error.retryAfter), 503);
      }
    });
  };
  add(routes.cases, async (request, reply, settings) => {
    const renderer = desk.options.pages();
    if (renderer === undefined) return sendProblem(request, reply, 503);
    const view = await makeView(request, desk, settings, await counts());
    const client = findClient(desk.options.readAddress(request.raw));
    return sendPage(request, reply, renderer, 'cases', view, { client });
  });
  add(routes.casesCsv, async (_request, reply, settings) => {
    const cases = await desk.options.store.cases.list({
      ...{
        isProposal: false,
        released: true,
        latestFirst: true,
        isMain: true,
        limit: mostRows,
        offset: 0,
      },
    });
    const rows = cases.map((kept) => listCells(describePublic(kept, settings, desk)));
    return sendCsv(
      reply,
      'segnalazioni.csv',
      writeCsv([caseColumns.map(({ header }) => header), ...rows], 'anybody'),
    );
  });
  add(routes.casesFeed, async (request, reply, settings) => {
    const cases = await desk.options.store.cases.list({
      ...{ isProposal: false, released: true, latestFirst: true, isMain: true },
      ...{ limit: feedLength, offset: 0 },
    });
    const entries = cases.map((kept) => ({
      ...describePublic(kept, settings, desk),
      moved: kept.closed ?? kept.charged ?? kept.received,
    }));
    const origin = desk.options.findOrigin(request.raw);
    return reply
      .headers({
        ...sharedHeaders,
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'Cache-Control': 'no-cache',
      })
      .send(writeCasesFeed(entries, origin));
  });
  add(routes.similarCases, async (request, reply, settings) => {
    const query = new URL(request.raw.url ?? '/', 'http://portal.invalid').searchParams;
    const found = await findSimilar(desk.options.store, Object.fromEntries(query));
    const similar = found.map((kept) => describePublic(kept, settings, desk));
    return reply.header('Cache-Control', 'no-store').send({ similar });
  });
  add(routes.caseFiguresCsv, async (_request, reply, settings) => {
    const { categories, offices } = makeRows(await counts(), settings, readDay(desk));
    const rows = [...categories, ...offices].map((row) =>
      (Object.keys(caseFigureColumns) as (keyof CaseFigureRow)[]).map((column) => row[column]),
    );
    return sendCsv(
      reply,
      'conti.csv',
      writeCsv([Object.values(caseFigureColumns).map(({ header }) => header), ...rows]),
    );
  });
}

function readDay({ options }: CaseDesk): string {
  return findRomeDay(options.now());
}

/** Answers with a table. */
export function sendCsv(reply: FastifyReply, name: string, text: string): FastifyReply {
  return reply
    .headers({
      ...sharedHeaders,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `inline; filename="${name}"`,
      'Cache-Control': 'no-cache',
    })
    .send(text);
}

function makeRows(
  counts: readonly CaseCount[],
  settings: CaseSettings,
  today: string,
): Pick<PublicCasesView, 'all' | 'categories' | 'offices'> {
  const group = (
    column: 'category' | 'office',
    nameOf: (id: string) => string,
  ): readonly CaseFigureRow[] =>
    Array.from(
      Map.groupBy(counts, (one) => one[column]),
      ([id, own]) => ({
        name: nameOf(id),
        ...countCaseFigures(own, today),
      }),
    ).toSorted((a, b) => b.received - a.received || a.name.localeCompare(b.name, 'it'));
  return {
    all: countCaseFigures(counts, today),
    categories: group('category', (id) => nameCategory(settings, id)),
    offices: group('office', (id) => settings.offices[id] ?? id),
  };
}

async function makeView(
  request: FastifyRequest,
  desk: CaseDesk,
  settings: CaseSettings,
  counts: readonly CaseCount[],
): Promise<PublicCasesView> {
  const query = new URL(request.raw.url ?? '/', 'http://portal.invalid').searchParams;
  const asked = query.get(publicCaseQuery.category) ?? '';
  const chosen = settings.categories.some(({ id }) => id === asked) ? asked : '';
  const page = readCasePage(query, publicCaseQuery.page);
  const filter = {
    ...{ isProposal: false, released: true, latestFirst: true, isMain: true },
    category: chosen === '' ? undefined : chosen,
  };
  const [count, cases] = await Promise.all([
    desk.options.store.cases.count(filter),
    desk.options.store.cases.list({ ...filter, limit: perPage, offset: (page - 1) * perPage }),
  ]);
  const to = (other: number): string =>
    `${routes.cases}?${new URLSearchParams({ [publicCaseQuery.category]: chosen, [publicCaseQuery.page]: String(other) }).toString()}`;
  return {
    ...makeRows(counts, settings, readDay(desk)),
    choices: settings.categories.map(({ id, name }) => ({ value: id, text: name })),
    chosen,
    cases: cases.map((kept) => describePublic(kept, settings, desk)),
    ...findNeighbours({ page, perPage, count }, to),
    isWhole: chosen === '' && page === 1,
  };
}
