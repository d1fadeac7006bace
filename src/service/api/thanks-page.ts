import { readFile } from 'node:fs/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { backToPage, formPageTexts } from '../../i18n/satisfaction/feedback-service.ts';
import { routes } from '../../i18n/routes.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { getAttribute, scanTags, writeTag } from '../pages/html-tags.ts';
import { findRegion } from '../pages/list-template.ts';
import { sendHtml } from '../http/send-html.ts';
import type { Site } from '../site/site.ts';
import { indexManifest } from './known-pages.ts';

/** The address of the thanks page, which then leads back to where the reader was. */
export function leadToThanks(page: string): string {
  return `${routes.thanks}?pagina=${encodeURIComponent(page)}`;
}

/** The known page that a query of the thanks page names; nothing else ever becomes a link. */
export function readPageToReturn(query: string, site: Site): string | undefined {
  const page = new URLSearchParams(query).get('pagina');
  return page !== null &&
    site.manifest !== undefined &&
    indexManifest(site.manifest).pages.has(page)
    ? page
    : undefined;
}

/** Answers with the built thanks page and, first of its links, one to the page where the reader was. */
export async function answerThanks(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
  page: string,
): Promise<FastifyReply> {
  return sendHtml(request, reply, addReturnLink((await readThanksPage(site)) ?? '', page));
}

/** The page with one more link, written like the first one of its list. */
export function addReturnLink(html: string, page: string): string {
  const { start = 0, end = 0 } = findRegion(html, 'esito') ?? {};
  const tags = scanTags(html, start, end).filter(({ closing }) => !closing);
  const item = tags.find(({ name }) => name === 'li');
  const link = tags.find((tag) => tag.name === 'a' && getAttribute(tag, 'href') !== undefined);
  if (item === undefined || link === undefined) return html;
  return `${html.slice(0, item.start)}${writeTag(item, {})}${writeTag(link, { href: page })}${escapeHtml(backToPage)}</a></li>${html.slice(item.start)}`;
}

/** The built thanks page; nothing where the site lacks it. */
async function readThanksPage(site: Site | undefined): Promise<string | undefined> {
  const file = site?.files.get(routes.thanks);
  return file === undefined ? undefined : readFile(file.path, 'utf8');
}

/** A page in the frame of the site's thanks page, with other contents and title; a bare page where there is no such frame. */
export async function frameFormPage(site: Site | undefined, content: string): Promise<string> {
  const html = await readThanksPage(site);
  const region = html === undefined ? undefined : findRegion(html, 'esito');
  const title = escapeHtml(formPageTexts.title);
  if (html === undefined || region === undefined)
    return `<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>${content}</main></body></html>`;
  return `${rename(html.slice(0, region.start), title)}${content}${html.slice(region.end)}`;
}

/** The head and the breadcrumb with the page's own name replaced. */
function rename(html: string, title: string): string {
  const [whole = '', name = ''] = /<title>([^<·]*[^<·\s])/u.exec(html) ?? [];
  if (name === '') return html;
  return html.replace(whole, `<title>${title}`).replaceAll(`>${name}<`, `>${title}<`);
}
