import { createHash } from 'node:crypto';
import { ContentError, type ContentProblem } from '../domain/errors.ts';
import { listEveryObjective, type ObjectiveRecord, type Portal } from '../domain/content/portal.ts';

/** Crockford's digits in lower case: without i, l, o and u, which paper and voice confuse with others. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** 35 bits: two of 10,000 objectives meet once in some 700 plans, and then the build says so. */
const codeLength = 7;

const codesOfPortal = new WeakMap<Portal, ReadonlyMap<string, string>>();

/** The code of a short permalink: seven base-32 digits of the SHA-256 of the slug, so that it never changes. */
export function makePermalinkCode(slug: string): string {
  const bytes = createHash('sha256').update(slug).digest();
  return Array.from(
    { length: codeLength },
    (_, place) => digits[readBits(bytes, place * 5)] ?? '',
  ).join('');
}

/** Five bits of some bytes from a bit on, the highest first. */
function readBits(bytes: Uint8Array, from: number): number {
  const pair = ((bytes[from >> 3] ?? 0) << 8) | (bytes[(from >> 3) + 1] ?? 0);
  return (pair >> (11 - (from & 7))) & 31;
}

/**
 * The code of each slug of the portal, former ones among them: a sign once printed leads to its objective for good.
 * Throws a ContentError when two slugs get the same code. Worked out once for each portal.
 */
export function listPermalinkCodes(
  portal: Portal,
  makeCode = makePermalinkCode,
): ReadonlyMap<string, string> {
  const known = codesOfPortal.get(portal);
  if (known !== undefined) return known;
  const slugs = listEveryObjective(portal).flatMap(({ slug, formerSlugs }) =>
    [slug, ...formerSlugs].map((each) => ({ file: `objectives/${slug}.yaml`, slug: each })),
  );
  const owners = new Map<string, string>();
  const codes = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const { file, slug } of slugs) {
    const code = makeCode(slug);
    const owner = owners.get(code);
    if (owner !== undefined)
      problems.push({
        file,
        field: 'nome del file',
        reason: `«${slug}» e «${owner}» hanno lo stesso indirizzo breve ${code}: dai un altro nome alla scheda più nuova`,
      });
    owners.set(code, slug);
    codes.set(slug, code);
  }
  if (problems.length > 0) throw new ContentError(problems);
  codesOfPortal.set(portal, codes);
  return codes;
}

/** Paths of the short permalinks, those of former slugs among them, each with its objective. */
export function listPermalinkPaths(
  portal: Portal,
): { readonly params: { readonly code: string }; readonly props: { record: ObjectiveRecord } }[] {
  const codes = listPermalinkCodes(portal);
  return listEveryObjective(portal).flatMap((record) =>
    [record.slug, ...record.formerSlugs].map((slug) => ({
      params: { code: codes.get(slug) ?? '' },
      props: { record },
    })),
  );
}
