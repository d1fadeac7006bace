import { hashInline } from './hash-inline.ts';

const dataBlock = '<script type="application/ld+json"';

const policyPattern = /<meta http-equiv="content-security-policy"[^>]*>/iu;

/** Texts of the inline scripts and styles of a page, data blocks apart, which no policy asks about; a search for their tags, as a pattern would look at every character. */
function listInlineTexts(html: string): readonly string[] {
  return ['script', 'style'].flatMap((tag) => {
    const texts: string[] = [];
    for (let start = html.indexOf(`<${tag}`); start !== -1;) {
      const open = html.indexOf('>', start) + 1;
      const end = html.indexOf(`</${tag}>`, open);
      if (open === 0 || end === -1) break;
      if (!html.startsWith(dataBlock, start)) texts.push(html.slice(open, end));
      start = html.indexOf(`<${tag}`, end);
    }
    return texts;
  });
}

/**
 * The page with only the hashes of its own inline scripts and styles in its policy. Astro writes those of the whole site into
 * every page: a kilobyte that no compression shortens, and leave to run what the page does not hold. `encoding` says what its
 * characters stand for.
 */
export function trimPagePolicy(html: string, encoding: BufferEncoding = 'utf8'): string {
  const policy = policyPattern.exec(html);
  if (policy === null) return html;
  const [meta] = policy;
  const used = new Set(listInlineTexts(html).map((text) => hashInline(text, encoding)));
  const trimmed = meta.replaceAll(/ ?'sha256-([^']+)'/gu, (source, hash: string) =>
    used.has(hash) ? source : '',
  );
  return html.slice(0, policy.index) + trimmed + html.slice(policy.index + meta.length);
}
