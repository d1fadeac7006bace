import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';
import { keepTogether } from './i18n/format.ts';

const policyName = 'content-security-policy';
const policyPattern = /<meta http-equiv="content-security-policy"[^>]*>/iu;
const inlinePattern = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gu;

/** What is no text to be set: scripts, styles, what is to be copied or typed, and tags. What remains are the runs between them. */
const runPattern = /<(script|style|textarea|title|pre|code)\b[\s\S]*?<\/\1>|<[^>]*>|([^<]+)/gu;

/** Texts whose hash is remembered; pages share nearly all of theirs, and must not keep what is theirs alone. */
const remembered = 500;
const hashes = new Map<string, string>();

/** Base64 of the SHA-256 of an inline script or style, as a policy names it. */
function hashInline(text: string): string {
  const hash = hashes.get(text) ?? createHash('sha256').update(text).digest('base64');
  if (hashes.size < remembered) hashes.set(text, hash);
  return hash;
}

/** A policy without the hashes of what a page does not hold. */
export function trimPolicy(policy: string, html: string): string {
  const used = new Set(
    Array.from(html.matchAll(inlinePattern), ([, , text = '']) => hashInline(text)),
  );
  return policy.replaceAll(/ ?'sha256-([^']+)'/gu, (source, hash: string) =>
    used.has(hash) ? source : '',
  );
}

/** A page whose dates and numbered references stay on one line, wherever they come from: content, texts of the portal, words of the document. */
export function setTexts(html: string): string {
  return html.replaceAll(runPattern, (source, _tag, text?: string) =>
    text === undefined ? source : keepTogether(text),
  );
}

/**
 * Sets the texts of each page, and leaves in its policy the hashes of its own inline scripts and styles. Astro writes those of the whole
 * site: 1.6 kB a page that no compression shortens, and leave to run what the page does not hold.
 */
export const onRequest: MiddlewareHandler = async ({ request, locals }, next) => {
  // In development the service sends what a page on demand is to say.
  if (import.meta.env.DEV && request.method === 'POST') Object.assign(locals, await request.json());
  const response = await next();
  const { headers, status } = response;
  if (headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  const policy = headers.get(policyName);
  if (policy !== null) headers.set(policyName, trimPolicy(policy, html));
  return new Response(setTexts(html.replace(policyPattern, (meta) => trimPolicy(meta, html))), {
    headers,
    status,
  });
};
