import type { FastifyReply, FastifyRequest } from 'fastify';
import { facets, parseListState } from '../../search/filters/filter-objectives.ts';
import type { ListPage } from './list-page.ts';
import { renderList } from './render-list.ts';
import { sendHtml } from '../http/send-html.ts';

/** Whether a query asks for anything but the list as it was built. */
export function asksForPart(query: string): boolean {
  const params = new URLSearchParams(query);
  return ['q', 'ordine', 'pagina', ...facets].some((name) =>
    params.getAll(name).some((value) => value !== ''),
  );
}

/** Answers a search of the list that came without JavaScript. */
export function answerList(
  request: FastifyRequest,
  reply: FastifyReply,
  page: ListPage,
  query: string,
): Promise<FastifyReply> {
  const params = new URLSearchParams(query);
  return sendHtml(request, reply, renderList(page, parseListState(params), params));
}
