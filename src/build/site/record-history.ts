import type { AstroIntegration } from 'astro';
import { buildDay } from '../../catalog/read-content/build-day.ts';
import { contentFolder } from '../../catalog/read-content/content-folder.ts';
import { readPortal } from '../../catalog/read-content/read-portal.ts';
import { recordQuestions } from '../../importer/versions/record-questions.ts';
import { recordVersions } from '../../importer/versions/record-versions.ts';

/** Whether a build publishes what it shows: one on a given day, or one that only checks, must leave no trace. */
export function recordsHistory(environment: Readonly<Record<string, string | undefined>>): boolean {
  return (environment['PORTAL_TODAY']?.trim() ?? '') === '' && environment['CI'] === undefined;
}

/** Astro integration that writes new versions of objectives, and what questionnaires ask, into their records before a build reads the content. */
export function recordHistory(): AstroIntegration {
  return {
    name: 'portal:record-history',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' || !recordsHistory(process.env)) return;
        const content = contentFolder(process.env);
        const portal = await readPortal(content, buildDay(process.env, new Date()));
        const slugs = await recordVersions(content, portal);
        await recordQuestions(content, portal);
        if (slugs.length > 0) logger.info(`new versions of ${slugs.join(', ')}`);
      },
    },
  };
}
