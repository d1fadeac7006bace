import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { SatisfactionResults } from '../../domain/satisfaction/satisfaction-results.ts';
import { routes } from '../../i18n/routes.ts';
import type { PageLocals } from '../../views/locals.ts';
import { sendPage } from '../http/send-page.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { listPublishedComments } from '../api/published-comments.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';

/** A page that says what the store knows at this moment. */
export interface LivePage {
  readonly name: 'service';
  readonly view: PageLocals['service'];
}

/** What live pages are made from. */
interface LiveSources {
  readonly store: FeedbackStore;
  readonly manifest: () => PortalManifest;
  readonly results: () => Promise<SatisfactionResults>;
}

/** Finds the page that an address asks for, if it is one of these; what it says is read from the store, and rejects as that does. */
export type LivePageFinder = (pathname: string) => (() => Promise<LivePage>) | undefined;

/** Pages of services: with their results and the comments that are published, so that they need no script. */
export function createLivePages({ store, manifest, results }: LiveSources): LivePageFinder {
  return (pathname) => {
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
