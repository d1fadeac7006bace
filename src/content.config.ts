import { existsSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { ContentError } from './domain/errors.ts';
import { areaSchema } from './domain/content/area.ts';
import { frequentQuestionSchema, glossaryTermSchema } from './domain/content/glossary.ts';
import { ambitSchema, mandateGoalSchema } from './domain/content/mandate-goal.ts';
import { municipalitySchema } from './domain/content/municipality.ts';
import { objectiveSchema } from './domain/content/objective.ts';
import { officialPlanSchema } from './domain/content/official-record.ts';
import { planSchema } from './domain/content/plan.ts';
import { strategicObjectiveSchema } from './domain/content/strategic-objective.ts';
import { thesaurusEntrySchema } from './domain/content/thesaurus.ts';
import { updateSchema } from './domain/content/update.ts';
import { contentFolder, holdsOfficialText } from './catalog/content-folder.ts';

/** Raised whenever a schema gains a field with a default: Astro parses files that did not change again only when this file changed. */
export const schemaEdition = 2;

const base = contentFolder(process.env);

/** A YAML document before its schema has seen it. */
type Item = Record<string, unknown>;

/** Files of a folder, one entry each; the id is the path without its ending. */
function folder(name: string, ending = 'yaml') {
  return glob({
    base: `${base}/${name}`,
    pattern: `**/*.${ending}`,
    generateId: ({ entry }) => entry.slice(0, -(ending.length + 1)),
  });
}

/** Path of a file that must be there: without it Astro would go on with what it read the last time. Throws a ContentError. */
function requireFile(name: string): string {
  const path = `${base}/${name}.yaml`;
  if (!existsSync(path))
    throw new ContentError([
      { file: `${name}.yaml`, field: 'file', reason: `is missing in ${base}` },
    ]);
  return path;
}

/** A YAML list, one entry an item; ids are places in the list, so that a repeated code is found and not overwritten. */
function list(name: string) {
  return file(requireFile(name), {
    parser: (text) =>
      Object.fromEntries(
        (parse(text) as Item[]).map((item, index) => [String(index).padStart(5, '0'), item]),
      ),
  });
}

/** A YAML document that is one entry. */
function single(name: string) {
  return file(requireFile(name), { parser: (text) => ({ [name]: parse(text) as Item }) });
}

export const collections = {
  municipality: defineCollection({ loader: single('municipality'), schema: municipalitySchema }),
  plans: defineCollection({ loader: folder('plans'), schema: planSchema }),
  mandateGoals: defineCollection({ loader: list('mandate-goals'), schema: mandateGoalSchema }),
  ambits: defineCollection({ loader: list('ambits'), schema: ambitSchema }),
  strategicObjectives: defineCollection({
    loader: folder('strategic-objectives'),
    schema: strategicObjectiveSchema,
  }),
  areas: defineCollection({ loader: folder('areas'), schema: areaSchema }),
  objectives: defineCollection({ loader: folder('objectives'), schema: objectiveSchema }),
  updates: defineCollection({ loader: folder('updates'), schema: updateSchema }),
  glossary: defineCollection({ loader: list('glossary'), schema: glossaryTermSchema }),
  faq: defineCollection({ loader: list('faq'), schema: frequentQuestionSchema }),
  thesaurus: defineCollection({ loader: list('thesaurus'), schema: thesaurusEntrySchema }),
  official: defineCollection({
    loader: holdsOfficialText(process.env) ? folder('official', 'json') : () => [],
    schema: officialPlanSchema,
  }),
};
