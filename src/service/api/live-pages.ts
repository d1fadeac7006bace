import type { FastifyReply, FastifyRequest } from 'fastify';
import { findPhase } from '../../domain/questionnaires/questions.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { SatisfactionResults } from '../../domain/satisfaction/satisfaction-results.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageLocals } from '../../views/locals.ts';
import { sendPage } from '../http/send-page.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { readQuestionnaireResults } from './questionnaire-results.ts';
import type { KnownQuestionnaire } from './take-response.ts';
import { listPublishedComments } from '../api/published-comments.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';

/** A page that says what the store knows at this moment. */
export type LivePage =
  | { readonly name: 'service'; readonly view: PageLocals['service'] }
  | { readonly name: 'questionnaire'; readonly view: PageLocals['questionnaire'] };

/** What live pages are made from. */
interface LiveSources {
  readonly store: FeedbackStore;
  readonly manifest: () => PortalManifest;
  readonly results: () => Promise<SatisfactionResults>;
  readonly now: () => Date;
}

/** Finds the page that an address asks for, if it is one of these; what it says is read from the store, and rejects as that does. */
export type LivePageFinder = (pathname: string) => (() => Promise<LivePage>) | undefined;

/** Pages of services and of questionnaires: with their results and what is published of what was written, so that they need no script. */
export function createLivePages({ store, manifest, results, now }: LiveSources): LivePageFinder {
  return (pathname) => {
    const questionnaire = manifest().questionnaires.find(
      ({ id }) => routes.questionnaire(id) === pathname,
    );
    if (questionnaire !== undefined)
      return async () => ({
        name: 'questionnaire',
        view: await describeQuestionnaire(store, questionnaire, findRomeDay(now())),
      });
    const service = manifest().services.find(({ id }) => routes.service(id) === pathname);
    if (service === undefined) return undefined;
    const { id } = service;
    return async () => {
      const { services = [] } = await results();
      const { comments } = await listPublishedComments(store, {
        objective: undefined,
        service: id,
        offset: 0,
      });
      const cell = services.find((each) => each.id === id) ?? { state: 'few' as const };
      return { name: 'service', view: { id, cell, comments } };
    };
  };
}

/** Most texts that the page of a questionnaire shows of one question. */
const mostTexts = 50;

/** A questionnaire on a day. */
async function describeQuestionnaire(
  store: FeedbackStore,
  questionnaire: KnownQuestionnaire,
  day: string,
): Promise<PageLocals['questionnaire']> {
  const { id, questions } = questionnaire;
  const { questions: results } = await readQuestionnaireResults(store, questionnaire);
  const texts = await Promise.all(
    questions
      .filter(({ kind }) => kind === 'text')
      .map(async (question) => {
        const published = await store.listComments({
          question: `${id}/${question.id}`,
          state: 'published',
          limit: mostTexts,
        });
        const shown = published.map((text) => ({
          comment: text.comment,
          day: text.day,
          reply: text.reply,
          replyDay: text.replyDay,
        }));
        return [question.id, shown] as const;
      }),
  );
  return {
    id,
    phase: findPhase(questionnaire, day),
    response: crypto.randomUUID(),
    results,
    texts: Object.fromEntries(texts),
  };
}

/** Answers with a page that says what the store knows, or while that is away with the page as it was built. */
export async function sendLive(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    pages,
    live,
    client,
    sendBuilt,
  }: {
    readonly pages: PageRenderer;
    readonly live: () => Promise<LivePage>;
    readonly client: string;
    readonly sendBuilt: () => Promise<FastifyReply>;
  },
): Promise<FastifyReply> {
  let page: LivePage;
  try {
    page = await live();
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return sendBuilt();
  }
  return sendPage(request, reply, pages, page.name, page.view, { client });
}
