import { z } from 'zod';
import { isoDateSchema } from '../iso-date.ts';
import { textSchema } from '../text.ts';

/** An address that the law has taken from the portal: it answers 410. */
export const withdrawalSchema = z.strictObject({
  /** The address, `/obiettivi/nome/`; one that ends with a slash stands for everything below it too. */
  path: z.string().regex(/^\/\S+$/u, 'scrivi un indirizzo del portale, come /obiettivi/nome/'),
  /** Day on which it was taken away. */
  day: isoDateSchema,
  /** The norm or decision that asks for it; readers see it. */
  reason: textSchema,
});

/** See `withdrawalSchema`. */
export type Withdrawal = z.output<typeof withdrawalSchema>;

/** Files with an address that readers and programs keep: pages, feeds, calendars, data. */
const kept = /(?:\/|\.(?:xml|ics|csv|json|jsonl|jsonld|xlsx)|\/qr\.svg)$/u;

/** What stands there for a while, or for the portal itself: hashed files, share images, pages of a long list, the list for reading offline. */
const passing =
  /^\/(?:_astro|condivisione|icons)\/|\/pagina\/\d+\/$|^\/(?:piano-offline|portal)\.json$/u;

/** Whether an address is one that must answer for good once it was published. */
export function isLasting(path: string): boolean {
  return kept.test(path) && !passing.test(path);
}

/** The entry that says that an address was taken away; nothing of any other. */
export function findWithdrawal(
  path: string,
  withdrawals: readonly Withdrawal[],
): Withdrawal | undefined {
  return withdrawals.find(
    (each) => each.path === path || (each.path.endsWith('/') && path.startsWith(each.path)),
  );
}

/** What a build has, to be held against the addresses that were published. */
export interface BuiltSite {
  /** Addresses of its pages and files. */
  readonly addresses: ReadonlySet<string>;
  /** Addresses that lead elsewhere, and where. */
  readonly redirects: Readonly<Record<string, string>>;
  readonly withdrawals: readonly Withdrawal[];
}

/** Published addresses that a build answers neither with what stands there nor with a redirect, and that no law has taken away. */
export function findLostAddresses(
  published: readonly string[],
  { addresses, redirects, withdrawals }: BuiltSite,
): readonly string[] {
  return published.filter(
    (path) =>
      !addresses.has(path) &&
      !addresses.has(redirects[path] ?? '') &&
      findWithdrawal(path, withdrawals) === undefined,
  );
}

/** Addresses of a build that were taken away and are still there. */
export function findStillPublished({ addresses, withdrawals }: BuiltSite): readonly string[] {
  return [...addresses].filter((path) => findWithdrawal(path, withdrawals) !== undefined);
}
