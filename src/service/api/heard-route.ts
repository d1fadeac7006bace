import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { routes } from '../../i18n/routes.ts';
import { showText } from '../../views/desk/show-text.ts';
import { wordsPath } from '../../views/marks.ts';
import {
  heardQuery,
  type HeardChoice,
  type HeardReport,
  type HeardWords,
} from '../../views/satisfaction/heard-page.ts';
import type { AddressReader } from '../http/client-address.ts';
import { findClient } from '../http/request-client.ts';
import { sendPage } from '../http/send-page.ts';
import { sendProblem } from '../http/send-problem.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import type { CommentFilter, FeedbackStore } from '../store/contract/feedback-store.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { followObjective, listSlugs } from './known-pages.ts';
import {
  listPublishedComments,
  listReleasedCases,
  readCommentQuery,
} from './published-comments.ts';
import { readQuestionnaireResults } from './questionnaire-results.ts';

/** What the page needs. */
export interface HeardSettings {
  readonly store: FeedbackStore;
  readonly pages: () => PageRenderer | undefined;
  readonly manifest: () => PortalManifest;
  readonly readAddress: AddressReader;
}

/** Most comments on the page, and most reports. */
const mostShown = 50;

/** Adds the page that tells what residents said and what followed, and what of it the page of an objective shows. */
export function addHeardRoutes(app: FastifyInstance, settings: HeardSettings): void {
  const { store, pages, readAddress, manifest } = settings;
  addWordsRoute(app, settings);
  app.get(routes.heard, async (request, reply): Promise<FastifyReply> => {
    const renderer = pages();
    if (renderer === undefined) return sendProblem(request, reply, 503);
    const known = manifest();
    const choice = readHeardChoice(request.raw.url ?? '', known);
    try {
      const [tallies, counts, comments, released, results] = await Promise.all([
        store.tallyComments(),
        store.cases.tallyReleased(),
        store.listComments({
          state: 'published',
          about: narrow(choice, known),
          limit: mostShown,
        }),
        listReleased(store, choice, known),
        countQuestionnaires(store, known),
      ]);
      const follow = <Part extends { readonly objective: string | undefined }>(
        part: Part,
      ): Part => ({
        ...part,
        ...(part.objective !== undefined && { objective: followObjective(part.objective, known) }),
      });
      const reports = counts
        .filter(({ isProposal }) => (isProposal ? known.proposals : known.reports) !== undefined)
        .map((tally) => follow(tally));
      const shown = comments.map(({ day, page, objective, service, comment, reply, replyDay }) =>
        follow({ day, page, objective, service, comment, reply, replyDay }),
      );
      return await sendPage(
        request,
        reply,
        renderer,
        'heard',
        {
          choice,
          tallies: [...tallies.map(follow), ...reports],
          comments: shown,
          reports: released.map((report) => showReport(follow(report))),
          results,
        },
        { client: findClient(readAddress(request.raw)) },
      );
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return sendProblem(request, reply.header('Retry-After', error.retryAfter), 503);
    }
  });
}

/** Adds what was said of one objective, as a piece of its page. */
function addWordsRoute(
  app: FastifyInstance,
  { store, pages, readAddress, manifest }: HeardSettings,
): void {
  app.get(wordsPath, async (request, reply): Promise<FastifyReply> => {
    const renderer = pages();
    if (renderer === undefined) return sendProblem(request, reply, 503);
    const query = readCommentQuery(request.raw.url ?? '', manifest());
    const objective = 'filter' in query ? query.filter.objective : undefined;
    if (!('filter' in query) || objective === undefined) return sendProblem(request, reply, 404);
    try {
      const [{ comments, more }, { reports = [], proposals = [] }] = await Promise.all([
        listPublishedComments(store, query.filter),
        listReleasedCases(store, objective, manifest()),
      ]);
      return await sendPage(
        request,
        reply.header('X-Robots-Tag', 'noindex'),
        renderer,
        'words',
        { objective, comments, more, reports, proposals },
        { client: findClient(readAddress(request.raw)) },
      );
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return sendProblem(request, reply.header('Retry-After', error.retryAfter), 503);
    }
  });
}

/** Questionnaires with published results, with how many answered. */
async function countQuestionnaires(
  store: FeedbackStore,
  { questionnaires }: PortalManifest,
): Promise<HeardWords['results']> {
  const results = await Promise.all(
    questionnaires.map((each) => readQuestionnaireResults(store, each)),
  );
  return results.flatMap(({ id, questions }) => {
    const counts = questions.flatMap(({ count }) => count ?? []);
    return counts.length === 0 ? [] : [{ questionnaire: id, answered: Math.max(...counts) }];
  });
}

/** What the office says of it: the answer, or of a proposal the reasons of its judgement. */
function findReply({ publicReply, reasons }: StoredCase): string | undefined {
  return publicReply ?? reasons;
}

/** The latest released reports and proposals of a choice; none are about a service. */
async function listReleased(
  { cases }: FeedbackStore,
  { office, theme, objective, service }: HeardChoice,
  manifest: PortalManifest,
): Promise<readonly StoredCase[]> {
  const { reports, proposals, objectives } = manifest;
  if ((reports ?? proposals) === undefined || service !== '') return [];
  const chosen = objectives.filter(
    (each) =>
      (theme === '' || each.theme === theme) && (objective === '' || each.slug === objective),
  );
  return cases.list({
    ...{ released: true, isMain: true, latestFirst: true, limit: mostShown },
    isProposal: reports === undefined ? true : proposals === undefined ? false : undefined,
    offices: office === '' ? undefined : [office],
    objectives:
      theme === '' && objective === ''
        ? undefined
        : chosen.flatMap(({ slug }) => listSlugs(slug, manifest)),
  });
}

function showReport(report: StoredCase): HeardReport {
  const { number, kind, received, category, office, state, objective } = report;
  const { publicTitle, publicWords } = report;
  const reply = findReply(report);
  return {
    ...{ number, kind, received, category, office, state, objective },
    words: showText([publicTitle, publicWords].filter((part) => part !== undefined).join('. ')),
    reply: reply === undefined ? undefined : showText(reply),
  };
}

/** What an address narrows the page to; what does not exist narrows nothing. */
function readHeardChoice(
  url: string,
  { objectives, themes, services, reports, proposals }: PortalManifest,
): HeardChoice {
  const query = new URLSearchParams(url.split('?').slice(1).join('?'));
  const read = (field: keyof HeardChoice, known: readonly string[]): string => {
    const asked = query.get(heardQuery[field]) ?? '';
    return known.includes(asked) ? asked : '';
  };
  const offices = [
    ...objectives.flatMap(({ areas }) => areas),
    ...services.map(({ office }) => office.id),
    ...Object.keys(reports?.offices ?? proposals?.offices ?? {}),
  ];
  return {
    office: read('office', offices),
    theme: read(
      'theme',
      themes.map(({ code }) => code),
    ),
    objective: read(
      'objective',
      objectives.map(({ slug }) => slug),
    ),
    service: read(
      'service',
      services.map(({ id }) => id),
    ),
  };
}

/** Objectives, under every address that they have had, and services of a choice; nothing where all is asked for. */
function narrow(
  { office, theme, objective, service }: HeardChoice,
  manifest: PortalManifest,
): CommentFilter['about'] {
  if ([office, theme, objective, service].every((part) => part === '')) return undefined;
  const { objectives, services } = manifest;
  const slugs = objectives
    .filter(
      (each) =>
        service === '' &&
        (office === '' || each.areas.includes(office)) &&
        (theme === '' || each.theme === theme) &&
        (objective === '' || each.slug === objective),
    )
    .map(({ slug }) => slug);
  return {
    objectives: slugs.flatMap((slug) => listSlugs(slug, manifest)),
    services: services
      .filter(
        (each) =>
          theme === '' &&
          objective === '' &&
          (office === '' || each.office.id === office) &&
          (service === '' || each.id === service),
      )
      .map(({ id }) => id),
  };
}
