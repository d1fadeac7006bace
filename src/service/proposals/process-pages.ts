import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { caseStates } from '../../domain/cases/case-states.ts';
import { countProposalFigures } from '../../domain/proposals/proposal-figures.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { routes } from '../../i18n/routes.ts';
import { showText } from '../../views/desk/show-text.ts';
import {
  proposalQuery,
  type ProcessesView,
  type PublicProposal,
} from '../../views/proposals/proposal-pages.ts';
import { askToWait, type CaseDesk } from '../cases/case-scope.ts';
import { findNeighbours, keepFresh, readCasePage } from '../cases/paging.ts';
import { sendCsv } from '../cases/public-routes.ts';
import { findClient } from '../http/request-client.ts';
import { sendPage } from '../http/send-page.ts';
import { sendNotFound, sendProblem } from '../http/send-problem.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { writeProposals } from './write-proposals.ts';

const perPage = 20;
/** Most released proposals in a file. */
const mostRows = 5_000;

const released = { isProposal: true, released: true, isMain: true, latestFirst: true } as const;

/** Adds `/proposte/`, the page of each process and the table of all released proposals, open to everybody. */
export function addProcessPages(app: FastifyInstance, desk: CaseDesk): void {
  const { store } = desk.options;
  const counts = keepFresh(() => store.cases.countProposals());
  const add = (
    path: string,
    answer: (
      request: FastifyRequest,
      reply: FastifyReply,
      proposals: NonNullable<PortalManifest['proposals']>,
    ) => Promise<FastifyReply> | FastifyReply,
  ): void => {
    app.get(path, async (request, reply) => {
      const { proposals, options } = desk;
      if (proposals === undefined) return sendNotFound(request, reply, options.site());
      try {
        return await answer(request, reply, proposals);
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) throw error;
        return sendProblem(request, askToWait(reply, error.retryAfter), 503);
      }
    });
  };
  add(routes.processes, async (request, reply, proposals) => {
    const renderer = desk.options.pages();
    if (renderer === undefined) return sendProblem(request, reply, 503);
    const view = await makeView(request, desk, proposals);
    return sendPage(request, reply, renderer, 'processes', view, findReader(request, desk));
  });
  add(routes.process(':process'), async (request, reply, { processes }) => {
    const renderer = desk.options.pages();
    const { process: id } = request.params as { readonly process: string };
    if (processes.every((process) => process.id !== id))
      return sendNotFound(request, reply, desk.options.site());
    if (renderer === undefined) return sendProblem(request, reply, 503);
    const own = (await counts()).filter(({ category }) => category === id);
    const view = { id, today: readDay(desk), figures: countProposalFigures(own) };
    return sendPage(request, reply, renderer, 'process', view, findReader(request, desk));
  });
  add(routes.proposalsCsv, async (_request, reply) => {
    const kept = await store.cases.list({ ...released, limit: mostRows, offset: 0 });
    return sendCsv(reply, 'proposte.csv', writeProposals(kept.map(describeProposal)));
  });
}

function readDay({ options }: CaseDesk): string {
  return findRomeDay(options.now());
}

function findReader(request: FastifyRequest, { options }: CaseDesk): { readonly client: string } {
  return { client: findClient(options.readAddress(request.raw)) };
}

async function makeView(
  request: FastifyRequest,
  desk: CaseDesk,
  { processes }: NonNullable<PortalManifest['proposals']>,
): Promise<ProcessesView> {
  const { cases } = desk.options.store;
  const query = new URL(request.raw.url ?? '/', 'http://portal.invalid').searchParams;
  const process = processes.find(({ id }) => id === query.get(proposalQuery.process))?.id;
  const state = caseStates.find((one) => one === query.get(proposalQuery.state));
  const page = readCasePage(query, proposalQuery.page);
  const filter = {
    ...released,
    category: process,
    states: state === undefined ? undefined : [state],
  };
  const [count, kept] = await Promise.all([
    cases.count(filter),
    cases.list({ ...filter, limit: perPage, offset: (page - 1) * perPage }),
  ]);
  const to = (other: number): string =>
    `${routes.processes}?${new URLSearchParams({ [proposalQuery.process]: process ?? '', [proposalQuery.state]: state ?? '', [proposalQuery.page]: String(other) }).toString()}`;
  return {
    today: readDay(desk),
    chosen: { process: process ?? '', state: state ?? '' },
    proposals: kept.map(describeProposal),
    ...findNeighbours({ page, perPage, count }, to),
    isWhole: process === undefined && state === undefined && page === 1,
  };
}

/** What was released of a proposal, as it is shown. */
function describeProposal(kept: StoredCase): PublicProposal {
  const { number, category, received, state, judgement, cost, objective, action } = kept;
  const show = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : showText(text);
  return {
    ...{ number, process: category, received, state, judgement, cost, objective, action },
    title: showText(kept.publicTitle ?? ''),
    need: showText(kept.publicNeed ?? ''),
    words: showText(kept.publicWords ?? ''),
    place: show(kept.publicPlace),
    reasons: show(kept.reasons),
    reply: show(kept.publicReply),
  };
}
