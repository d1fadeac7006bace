import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { areaSchema } from '../../../src/domain/content/area.ts';
import {
  ambitSchema,
  findGoalCode,
  mandateGoalSchema,
} from '../../../src/domain/content/mandate-goal.ts';
import { objectiveSchema } from '../../../src/domain/content/objective.ts';
import { nameAction } from '../../../src/domain/content/timed-actions.ts';
import { strategicObjectiveSchema } from '../../../src/domain/content/strategic-objective.ts';
import {
  type ThesaurusEntry,
  thesaurusEntrySchema,
} from '../../../src/domain/content/thesaurus.ts';
import type { SearchRecord } from '../../../src/search/build/weigh-record.ts';

const shippedFolder = join(import.meta.dirname, '../../../content');

function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

function readFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Map<string, z.output<Schema>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name) => [basename(name, '.yaml'), schema.parse(readYaml(join(folder, name)))]),
  );
}

function find<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`content has no ${String(key)}`);
  return value;
}

/** The content of a folder, the shipped one unless told otherwise, as search records in document order, with its thesaurus. */
export function loadContent(folder: string = shippedFolder): {
  records: readonly SearchRecord[];
  thesaurus: readonly ThesaurusEntry[];
} {
  const goals = new Map(
    z
      .array(mandateGoalSchema)
      .parse(readYaml(join(folder, 'mandate-goals.yaml')))
      .map((goal) => [goal.code, goal]),
  );
  const ambits = new Map(
    z
      .array(ambitSchema)
      .parse(readYaml(join(folder, 'ambits.yaml')))
      .map((ambit) => [ambit.code, ambit]),
  );
  const strategic = readFolder(join(folder, 'strategic-objectives'), strategicObjectiveSchema);
  const areas = readFolder(join(folder, 'areas'), areaSchema);
  const records = [...readFolder(join(folder, 'objectives'), objectiveSchema)].map(
    ([slug, data]) => {
      const objective = find(strategic, data.strategic ?? '');
      const ambit = find(ambits, objective.ambit ?? '');
      return {
        ...data,
        slug,
        position: data.source.position,
        strategic: objective,
        ambit,
        goal: find(goals, findGoalCode(ambit)),
        actions: data.actions.map((action) => ({
          ...action,
          title: nameAction(action),
          timing: { original: action.timing },
        })),
        areas: data.areas.map((id) => find(areas, id)),
      };
    },
  );
  return {
    records: records.toSorted((a, b) => a.position - b.position),
    thesaurus: z.array(thesaurusEntrySchema).parse(readYaml(join(folder, 'thesaurus.yaml'))),
  };
}
