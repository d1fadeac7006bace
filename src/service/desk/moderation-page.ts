import { readFile } from 'node:fs/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { moderationTexts as texts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { findRegion } from '../pages/list-template.ts';
import { sendHtml } from '../http/send-html.ts';
import type { Site } from '../site/site.ts';

/** A page of the moderation desk. */
export interface DeskPage {
  /** Put before the name of the desk in the page's title. */
  readonly title: string;
  /** Contents as HTML. */
  readonly content: string;
  readonly status?: number;
}

/** Answers with a page of the desk in the frame of the built page `/redazione/`; a bare page where the site lacks it. */
export async function sendDesk(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site | undefined,
  { title, content, status = 200 }: DeskPage,
): Promise<FastifyReply> {
  const file = site?.files.get(routes.moderation);
  const html = file === undefined ? undefined : await readFile(file.path, 'utf8');
  return sendHtml(
    request,
    reply,
    frameDesk(
      html,
      escapeHtml(title === texts.title ? title : `${title} · ${texts.title}`),
      content,
    ),
    status,
  );
}

/** The built page as it is: it says that the desk is off. */
export async function sendOff(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site | undefined,
  status = 200,
): Promise<FastifyReply> {
  const content = `<h1>${texts.title}</h1><p class="lead">${escapeHtml(texts.off)}</p><p>${escapeHtml(texts.offHow)}</p>`;
  return sendDesk(request, reply, site, { title: texts.title, content, status });
}

function frameDesk(html: string | undefined, title: string, content: string): string {
  const region = html === undefined ? undefined : findRegion(html, 'redazione');
  if (html === undefined || region === undefined)
    return `<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><main>${content}</main></body></html>`;
  // Title and contents may hold what a pattern of `replace` would take for its own.
  return `${html.slice(0, region.start).replace(/(<title>)[^<·]*[^<·\s]/u, (_, tag: string) => tag + title)}${content}${html.slice(region.end)}`;
}
