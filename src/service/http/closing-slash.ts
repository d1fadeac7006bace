import type { FastifyInstance } from 'fastify';

/** Leads whoever asks for a page of `path` without its closing slash to its own address, as built pages do. */
export function addClosingSlash(scope: FastifyInstance, path: string): void {
  scope.get(path.slice(0, -1), (request, reply) => {
    const { pathname, search } = new URL(request.raw.url ?? '/', 'http://portal.invalid');
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-cache');
    return reply.redirect(`${pathname}/${search}`, 301);
  });
}
