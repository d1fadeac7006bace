import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { listMissingForOfficial } from './domain/content/municipality.ts';
import { ContentError } from './domain/errors.ts';
import { contentText } from './i18n/commands/content-checks.ts';
import { contentFolder } from './catalog/read-content/content-folder.ts';
import { contentSources, type ContentSource } from './catalog/read-content/content-sources.ts';
import { readCollection } from './catalog/read-content/read-content.ts';

const base = resolve(contentFolder(process.env));

/** A collection read by the reader that commands use, so that a build refuses what they refuse, in the same words. */
function collection<Schema extends z.ZodObject>(
  source: ContentSource<Schema>,
  findAdvice: (data: z.output<Schema>) => readonly string[] = () => [],
) {
  const fill = async ({
    store,
    logger,
  }: Pick<Parameters<Loader['load']>[0], 'store' | 'logger'>): Promise<void> => {
    const { entries, problems } = await readCollection(base, source);
    if (problems.length > 0) throw new ContentError(problems);
    store.clear();
    for (const { id, data } of entries) {
      store.set({ id, data });
      for (const advice of findAdvice(data)) logger.warn(advice);
    }
  };
  const loader: Loader = {
    name: `content/${source.path}`,
    load: async ({ store, watcher, logger }) => {
      await fill({ store, logger });
      const path = resolve(base, source.path);
      watcher?.add(path);
      watcher?.on('all', (_event, changed) => {
        if (changed !== path && !changed.startsWith(`${path}/`)) return;
        fill({ store, logger }).catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
  return defineCollection({ loader, schema: source.schema });
}

export const collections = {
  municipality: collection(contentSources.municipality, (municipality) =>
    listMissingForOfficial(municipality).map((field) => contentText.missingForOfficial[field]),
  ),
  plans: collection(contentSources.plans),
  goals: collection(contentSources.goals),
  ambits: collection(contentSources.ambits),
  strategicObjectives: collection(contentSources.strategicObjectives),
  areas: collection(contentSources.areas),
  objectives: collection(contentSources.objectives),
  updates: collection(contentSources.updates),
  variations: collection(contentSources.variations),
  questionnaires: collection(contentSources.questionnaires),
  processes: collection(contentSources.processes),
  services: collection(contentSources.services),
  glossary: collection(contentSources.glossary),
  faq: collection(contentSources.faq),
  thesaurus: collection(contentSources.thesaurus),
  reports: collection(contentSources.reports),
  official: collection(contentSources.official),
};
