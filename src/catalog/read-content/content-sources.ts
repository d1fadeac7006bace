import type { z } from 'zod';
import { areaSchema } from '../../domain/content/area.ts';
import { frequentQuestionSchema, glossaryTermSchema } from '../../domain/content/glossary.ts';
import { ambitSchema, mandateGoalSchema } from '../../domain/content/mandate-goal.ts';
import { municipalitySchema } from '../../domain/content/municipality.ts';
import { objectiveSchema } from '../../domain/content/objective.ts';
import { questionnaireSchema } from '../../domain/questionnaires/questionnaire.ts';
import { processSchema } from '../../domain/proposals/process.ts';
import { serviceSchema } from '../../domain/content/service.ts';
import { officialPlanSchema } from '../../domain/content/official-record.ts';
import { planSchema } from '../../domain/content/plan.ts';
import { strategicObjectiveSchema } from '../../domain/content/strategic-objective.ts';
import { reportSettingsSchema } from '../../domain/cases/report-settings.ts';
import { thesaurusEntrySchema } from '../../domain/content/thesaurus.ts';
import { updateSchema } from '../../domain/content/update.ts';
import { administrationTerms } from '../../i18n/national/administration-terms.ts';
import { portalQuestions } from '../../i18n/national/portal-questions.ts';
import { serviceTerms } from '../../i18n/national/service-terms.ts';
import { withdrawalSchema } from '../../domain/site/addresses.ts';
import { variationSchema } from '../../domain/content/variation.ts';

/** Where the entries of a collection stand, and what each is. */
export interface ContentSource<Schema extends z.ZodType> {
  /** `file`: one entry; `list`: a YAML list, one entry an item; `folder`: a file an entry, at any depth. */
  readonly kind: 'file' | 'list' | 'folder';
  /** Path inside the content folder. */
  readonly path: string;
  readonly schema: Schema;
  /** Ending of the files of a folder; `.yaml` unless given. */
  readonly ending?: '.yaml' | '.json';
  /** Whether the content is refused without it; a missing list or folder is an empty one. */
  readonly isRequired?: true;
  /** Items that the program brings for every municipality; one of the folder with the same `id` takes its place. */
  readonly national?: readonly { readonly id: string }[];
}

/** Every collection of the content: the one list that builds, commands and the service read by. */
export const contentSources = {
  municipality: {
    kind: 'file',
    path: 'municipality.yaml',
    schema: municipalitySchema,
    isRequired: true,
  },
  plans: { kind: 'folder', path: 'plans', schema: planSchema },
  goals: { kind: 'list', path: 'mandate-goals.yaml', schema: mandateGoalSchema },
  ambits: { kind: 'list', path: 'ambits.yaml', schema: ambitSchema },
  strategicObjectives: {
    kind: 'folder',
    path: 'strategic-objectives',
    schema: strategicObjectiveSchema,
  },
  areas: { kind: 'folder', path: 'areas', schema: areaSchema },
  objectives: { kind: 'folder', path: 'objectives', schema: objectiveSchema },
  updates: { kind: 'folder', path: 'updates', schema: updateSchema },
  variations: { kind: 'folder', path: 'variations', schema: variationSchema },
  questionnaires: { kind: 'folder', path: 'questionnaires', schema: questionnaireSchema },
  processes: { kind: 'folder', path: 'processes', schema: processSchema },
  services: { kind: 'folder', path: 'services', schema: serviceSchema },
  glossary: {
    kind: 'list',
    path: 'glossary.yaml',
    schema: glossaryTermSchema,
    national: [...administrationTerms, ...serviceTerms],
  },
  faq: {
    kind: 'list',
    path: 'faq.yaml',
    schema: frequentQuestionSchema,
    national: portalQuestions,
  },
  thesaurus: { kind: 'list', path: 'thesaurus.yaml', schema: thesaurusEntrySchema },
  reports: { kind: 'file', path: 'reports.yaml', schema: reportSettingsSchema },
  withdrawn: { kind: 'list', path: 'withdrawn.yaml', schema: withdrawalSchema },
  official: { kind: 'folder', path: 'official', schema: officialPlanSchema, ending: '.json' },
} as const satisfies Record<string, ContentSource<z.ZodType>>;
