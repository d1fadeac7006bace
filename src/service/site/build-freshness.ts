import { join, resolve } from 'node:path';
import type { BuildStamp } from '../../domain/site/build-stamp.ts';
import { buildDay } from '../../catalog/read-content/build-day.ts';
import { contentFolder } from '../../catalog/read-content/content-folder.ts';
import { findNewestChange } from '../../catalog/read-content/newest-change.ts';
import type { Environment } from '../process/environment.ts';

/** Why a site must be built again. */
export type StaleReason = 'missing' | 'sources' | 'day' | 'settings';

/** What a build is measured against. */
export interface Present {
  /** Last change of any source, in milliseconds since 1970. */
  readonly newestSource: number;
  /** Day against which states should be computed. */
  readonly day: string;
  readonly environment: Pick<Environment, 'CONTENT_DIR' | 'PORTAL_TODAY' | 'PUBLIC_ORIGIN'>;
}

/** Why the build behind a stamp is no longer good; nothing while it is. */
export function findStaleReason(
  stamp: BuildStamp | undefined,
  { newestSource, day, environment }: Present,
): StaleReason | undefined {
  if (stamp === undefined) return 'missing';
  const { CONTENT_DIR, PORTAL_TODAY, PUBLIC_ORIGIN } = environment;
  if (
    stamp.contentDir !== CONTENT_DIR ||
    stamp.today !== PORTAL_TODAY ||
    stamp.publicOrigin !== (PUBLIC_ORIGIN?.[0] ?? '')
  )
    return 'settings';
  if (newestSource >= stamp.startedAt) return 'sources';
  return stamp.day === day ? undefined : 'day';
}

/** The present state of the project in `root`; `now` gives the day unless `PORTAL_TODAY` does. */
export async function readPresent(
  root: string,
  environment: Present['environment'],
  now: Date,
): Promise<Present> {
  const { CONTENT_DIR, PORTAL_TODAY } = environment;
  const content = resolve(root, contentFolder({ CONTENT_DIR }));
  const sources = [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ].map((name) => join(root, name));
  return {
    newestSource: Math.max(...(await Promise.all([content, ...sources].map(findNewestChange)))),
    day: buildDay({ PORTAL_TODAY }, now),
    environment,
  };
}
