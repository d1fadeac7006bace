import type { IncomingMessage } from 'node:http';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { AddressReader } from '../http/client-address.ts';
import type { ForeignCheck, SecureCheck } from '../http/request-origin.ts';
import type { Site } from '../site/site.ts';
import { routes } from '../../i18n/routes.ts';
import { writeChoice, type ListChoice } from './moderation-filter.ts';
import type { Titles } from './render-filters.ts';
import type { SignInSettings } from './sign-in.ts';

/** What the moderation desk works with. */
export interface DeskSettings extends SignInSettings {
  readonly site: () => Site | undefined;
  readonly manifest: () => PortalManifest | undefined;
  readonly isForeign: ForeignCheck;
  readonly isSecure: SecureCheck;
  readonly readAddress: AddressReader;
}

/** What an address of the desk is about. */
export type Target =
  | { readonly page: 'list'; readonly choice: ListChoice }
  | { readonly page: 'log'; readonly choice: ListChoice }
  | { readonly page: 'comment'; readonly id: string; readonly choice: ListChoice };

/** The address of a target, written anew: it never leads anywhere else. */
export function writeAddress(target: Target): string {
  const query = writeChoice(target.choice);
  if (target.page === 'comment') return `${routes.moderationComment(target.id)}${query}`;
  return `${target.page === 'log' ? routes.moderationLog : routes.moderation}${query}`;
}

/** Titles of the objectives, by permalink. */
export function listTitles({ manifest }: DeskSettings): Titles {
  return new Map((manifest()?.objectives ?? []).map(({ slug, title }) => [slug, title]));
}

/** Whether a form was sent by a page of another site; of a sibling site too, which a browser counts as the same one. */
export function isForeignForm(request: IncomingMessage, { isForeign }: DeskSettings): boolean {
  return isForeign(request) || request.headers['sec-fetch-site'] === 'same-site';
}
