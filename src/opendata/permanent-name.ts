import type { ObjectiveRecord } from '../domain/content/portal.ts';

/** Name of an objective inside ids of feeds and calendars: the first slug it ever had, so that a new one does not make old news new. */
export function findPermanentName({
  slug,
  formerSlugs,
}: Pick<ObjectiveRecord, 'slug' | 'formerSlugs'>): string {
  return formerSlugs[0] ?? slug;
}

/** Host of an origin, without its port: the authority of tag URIs (RFC 4151) and calendar ids. */
export function findAuthority(origin: string): string {
  return origin.replace(/^https?:\/\//u, '').replace(/[:/].*$/u, '');
}
