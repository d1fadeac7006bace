import type { FastifyReply, FastifyRequest } from 'fastify';
import { countPages, listPageNumbers } from '../../domain/paging.ts';
import { routes } from '../../i18n/routes.ts';
import { updatesFilterTexts as texts } from '../../i18n/plan/updates.ts';
import {
  formatUpdateFilter,
  matchesUpdate,
  parseUpdateFilter,
} from '../../search/filters/filter-updates.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { decodeHtml } from './html-tags.ts';
import { sendHtml } from '../http/send-html.ts';
import type { UpdatesSource } from './updates-page.ts';
import { readPageNumber, writePager } from './write-pager.ts';

/** Updates in one answer. */
const perAnswer = 50;

/** Whether a query asks for a part of the updates. */
export function asksForUpdates(query: string): boolean {
  return formatUpdateFilter(parseUpdateFilter(new URLSearchParams(query))) !== '';
}

/** The page of updates for a query: those chosen, page by page, with the form as it was sent. */
export function renderUpdates(
  { entries, labels, fill }: UpdatesSource,
  params: URLSearchParams,
): string {
  const filter = parseUpdateFilter(params);
  const found = entries.filter(({ item }) => matchesUpdate(item, filter));
  const count = countPages(found.length, perAnswer);
  const page = readPageNumber(params, count);
  // Words of the page itself are HTML already; a value nobody offers is written as the text it is.
  const nameOf = (choice: string, value: string): string =>
    value === '' ? '' : (decodeHtml(labels.get(`${choice}=${value}`) ?? value) ?? value);
  const sentence = texts.found(
    found.length,
    filter.since,
    nameOf('ufficio', filter.office),
    nameOf('tema', filter.theme),
  );
  const address = `${routes.updates}?${formatUpdateFilter(filter)}`;
  return fill({
    filter,
    sentence: `${escapeHtml(sentence)} <a href="${routes.updates}">${escapeHtml(texts.whole)}</a>`,
    list: found
      .slice((page - 1) * perAnswer, page * perAnswer)
      .map(({ html }) => html)
      .join(''),
    pager: writePager(page, count, listPageNumbers(page, count), address),
  });
}

/** Answers a choice of updates, with or without JavaScript. */
export function answerUpdates(
  request: FastifyRequest,
  reply: FastifyReply,
  source: UpdatesSource,
  query: string,
): Promise<FastifyReply> {
  return sendHtml(request, reply, renderUpdates(source, new URLSearchParams(query)));
}
