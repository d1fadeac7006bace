import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageLocals, PageName } from '../../views/locals.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { CrowdedError } from '../process/fair-queue.ts';
import { pagePolicy } from './security-headers.ts';
import { refusalDelay } from './rate-limit.ts';
import { sendHtml } from './send-html.ts';
import { sendProblem } from './send-problem.ts';

/**
 * Answers with a page rendered for this one request, under Astro's policy and ours; 429 to a client that has too many pages waiting, 503
 * when all clients together do. `status` is the page's own unless told.
 */
export async function sendPage<Name extends PageName>(
  request: FastifyRequest,
  reply: FastifyReply,
  renderer: PageRenderer,
  name: Name,
  view: PageLocals[Name],
  {
    status,
    client,
    policy = pagePolicy,
  }: { readonly status?: number; readonly client: string; readonly policy?: string },
): Promise<FastifyReply> {
  try {
    const page = await renderer.render(name, view, client);
    return await sendHtml(
      request,
      reply,
      page.html,
      status ?? page.status,
      joinPolicies(page.policy, policy),
    );
  } catch (error) {
    if (!(error instanceof CrowdedError)) throw error;
    if (error.status === 429) await wait(refusalDelay);
    return sendProblem(request, reply.header('Retry-After', '5'), error.status);
  }
}

/** Two policies in one header; what a page does must be allowed by both. In development there is neither. */
function joinPolicies(policy: string | undefined, ours: string): string {
  return policy === undefined ? "frame-ancestors 'none'" : `${policy}, ${ours}`;
}
