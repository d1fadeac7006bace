import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageLocals, PageName } from '../../views/locals.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { BusyError } from '../pages/page-thread.ts';
import { pagePolicy } from './security-headers.ts';
import { sendHtml } from './send-html.ts';
import { sendProblem } from './send-problem.ts';

/** Answers with a page rendered for this one request, under Astro's policy and ours; 503 when too many are asked for. `status` is the page's own unless told. */
export async function sendPage<Name extends PageName>(
  request: FastifyRequest,
  reply: FastifyReply,
  renderer: PageRenderer,
  name: Name,
  view: PageLocals[Name],
  status?: number,
): Promise<FastifyReply> {
  try {
    const page = await renderer.render(name, view);
    const policy = joinPolicies(page.policy);
    return await sendHtml(request, reply, page.html, status ?? page.status, policy);
  } catch (error) {
    if (error instanceof BusyError)
      return sendProblem(request, reply.header('Retry-After', '5'), 503);
    throw error;
  }
}

/** Two policies in one header; what a page does must be allowed by both. In development there is neither. */
function joinPolicies(policy: string | undefined): string {
  return policy === undefined ? "frame-ancestors 'none'" : `${policy}, ${pagePolicy}`;
}
