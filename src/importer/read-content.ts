import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { areaSchema } from '../domain/content/area.ts';
import type { ContentProblem } from '../domain/errors.ts';
import { frequentQuestionSchema, glossaryTermSchema } from '../domain/content/glossary.ts';
import { ambitSchema, mandateGoalSchema } from '../domain/content/mandate-goal.ts';
import { municipalitySchema, type Municipality } from '../domain/content/municipality.ts';
import { objectiveSchema } from '../domain/content/objective.ts';
import { officialPlanSchema } from '../domain/content/official-record.ts';
import { planSchema } from '../domain/content/plan.ts';
import type { ContentEntry, RawContent } from '../domain/content/portal.ts';
import { strategicObjectiveSchema } from '../domain/content/strategic-objective.ts';
import { thesaurusEntrySchema } from '../domain/content/thesaurus.ts';
import { updateSchema } from '../domain/content/update.ts';
import { contentText } from '../i18n/commands/content-checks.ts';

/** The content folder as far as its files are valid, and what is wrong with the others. */
export interface FolderContent extends Omit<RawContent, 'municipality'> {
  readonly municipality: Municipality | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Every collection of a content folder, through the domain's schemas. A missing folder is an empty collection. */
export async function readContent(folder: string): Promise<FolderContent> {
  const problems: ContentProblem[] = [];
  const reader = new FolderReader(folder, problems);
  return {
    municipality: await reader.readFile('municipality.yaml', municipalitySchema),
    plans: await reader.readFolder('plans', planSchema),
    goals: await reader.readList('mandate-goals.yaml', mandateGoalSchema),
    ambits: await reader.readList('ambits.yaml', ambitSchema),
    strategicObjectives: await reader.readFolder('strategic-objectives', strategicObjectiveSchema),
    areas: await reader.readFolder('areas', areaSchema),
    objectives: await reader.readFolder('objectives', objectiveSchema),
    updates: await reader.readFolder('updates', updateSchema),
    glossary: await reader.readList('glossary.yaml', glossaryTermSchema),
    faq: await reader.readList('faq.yaml', frequentQuestionSchema),
    thesaurus: await reader.readList('thesaurus.yaml', thesaurusEntrySchema),
    official: await reader.readFolder('official', officialPlanSchema, '.json'),
    problems,
  };
}

/** Reads files of one folder and collects their problems instead of stopping at the first. */
class FolderReader {
  readonly #folder: string;
  readonly #problems: ContentProblem[];

  constructor(folder: string, problems: ContentProblem[]) {
    this.#folder = folder;
    this.#problems = problems;
  }

  async readFile<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Promise<z.output<Schema> | undefined> {
    const value = await this.#parse(file);
    return value === undefined ? undefined : this.#validate(file, value, schema);
  }

  async readList<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Promise<readonly z.output<Schema>[]> {
    const value = await this.#parse(file);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.#problems.push({ file, field: contentText.wholeFile, reason: contentText.mustBeList });
      return [];
    }
    return value.flatMap(
      (item: unknown, index) => this.#validate(file, item, schema, `[${String(index + 1)}] `) ?? [],
    );
  }

  async readFolder<Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
    ending = '.yaml',
  ): Promise<readonly ContentEntry<z.output<Schema>>[]> {
    const names = await readdir(join(this.#folder, folder), { recursive: true }).catch(
      ignoreMissing<string[]>([]),
    );
    const files = names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(ending))
      .toSorted();
    const entries = await Promise.all(
      files.map(async (name) => ({
        id: name.slice(0, -ending.length),
        data: await this.readFile(`${folder}/${name}`, schema),
      })),
    );
    return entries.flatMap(({ id, data }) => (data === undefined ? [] : [{ id, data }]));
  }

  async #parse(file: string): Promise<unknown> {
    const text = await readFile(join(this.#folder, file), 'utf8').catch(ignoreMissing(undefined));
    if (text === undefined) {
      if (file === 'municipality.yaml')
        this.#problems.push({
          file,
          field: contentText.wholeFile,
          reason: contentText.missingFile,
        });
      return undefined;
    }
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const [error] = document.errors;
    if (error === undefined) return document.toJS();
    const { line } = lineCounter.linePos(error.pos[0]);
    this.#problems.push({
      file,
      field: contentText.line(line),
      reason: contentText.brokenYaml(error.message),
    });
    return undefined;
  }

  #validate<Schema extends z.ZodType>(
    file: string,
    value: unknown,
    schema: Schema,
    prefix = '',
  ): z.output<Schema> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) {
      this.#problems.push({
        file,
        field: `${prefix}${path.map(String).join('.')}`.trim() || contentText.wholeFile,
        reason: message,
      });
    }
    return undefined;
  }
}

function ignoreMissing<Value>(instead: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
}
