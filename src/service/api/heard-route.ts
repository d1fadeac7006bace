import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { routes } from '../../i18n/routes.ts';
import { heardQuery, type HeardChoice } from '../../views/satisfaction/heard-page.ts';
import type { AddressReader } from '../http/client-address.ts';
import { findClient } from '../http/request-client.ts';
import { sendPage } from '../http/send-page.ts';
import { sendProblem } from '../http/send-problem.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import type { CommentFilter, FeedbackStore } from '../store/contract/feedback-store.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { followObjective } from './known-pages.ts';

/** What the page needs. */
export interface HeardSettings {
  readonly store: FeedbackStore;
  readonly pages: () => PageRenderer | undefined;
  readonly manifest: () => PortalManifest;
  readonly readAddress: AddressReader;
}

/** Most comments on the page. */
const mostShown = 50;

/** Adds the page that tells what residents said and what followed. */
export function addHeardRoute(
  app: FastifyInstance,
  { store, pages, readAddress, manifest }: HeardSettings,
): void {
  app.get(routes.heard, async (request, reply): Promise<FastifyReply> => {
    const renderer = pages();
    if (renderer === undefined) return sendProblem(request, reply, 503);
    const known = manifest();
    const choice = readHeardChoice(request.raw.url ?? '', known);
    try {
      const [tallies, comments] = await Promise.all([
        store.tallyComments(),
        store.listComments({
          state: 'published',
          about: narrow(choice, known),
          limit: mostShown,
        }),
      ]);
      const follow = <Part extends { readonly objective: string | undefined }>(
        part: Part,
      ): Part => ({
        ...part,
        ...(part.objective !== undefined && { objective: followObjective(part.objective, known) }),
      });
      const shown = comments.map(({ day, page, objective, service, comment, reply, replyDay }) =>
        follow({ day, page, objective, service, comment, reply, replyDay }),
      );
      return await sendPage(
        request,
        reply,
        renderer,
        'heard',
        { choice, tallies: tallies.map(follow), comments: shown },
        { client: findClient(readAddress(request.raw)) },
      );
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return sendProblem(request, reply.header('Retry-After', error.retryAfter), 503);
    }
  });
}

/** What an address narrows the page to; what does not exist narrows nothing. */
function readHeardChoice(
  url: string,
  { objectives, themes, services }: PortalManifest,
): HeardChoice {
  const query = new URLSearchParams(url.split('?').slice(1).join('?'));
  const read = (field: keyof HeardChoice, known: readonly string[]): string => {
    const asked = query.get(heardQuery[field]) ?? '';
    return known.includes(asked) ? asked : '';
  };
  const offices = [
    ...objectives.flatMap(({ areas }) => areas),
    ...services.map(({ office }) => office.id),
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
  { objectives, services, redirects }: PortalManifest,
): CommentFilter['about'] {
  if ([office, theme, objective, service].every((part) => part === '')) return undefined;
  const slugs = objectives
    .filter(
      (each) =>
        service === '' &&
        (office === '' || each.areas.includes(office)) &&
        (theme === '' || each.theme === theme) &&
        (objective === '' || each.slug === objective),
    )
    .map(({ slug }) => slug);
  const pages = new Set(slugs.map((slug) => routes.objective(slug)));
  const former = Object.entries(redirects)
    .filter(([, to]) => pages.has(to))
    .flatMap(([from]) => /^\/obiettivi\/([^/]+)\/$/u.exec(from)?.[1] ?? []);
  return {
    objectives: [...slugs, ...former],
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
