import type { ReportSettings } from '../cases/report-settings.ts';
import type { Area } from './area.ts';
import type { FrequentQuestion, GlossaryTerm } from './glossary.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Ambit, MandateGoal } from './mandate-goal.ts';
import type { Municipality } from './municipality.ts';
import type { Action, Objective } from './objective.ts';
import type { OfficialObjective } from './official-record.ts';
import type { Plan } from './plan.ts';
import type { StrategicObjective } from './strategic-objective.ts';
import type { ThesaurusEntry } from './thesaurus.ts';
import type { FormerTiming } from '../timing/occurrences.ts';
import type { Timing } from '../timing/timing.ts';
import type { Questionnaire } from '../questionnaires/questionnaire.ts';
import type { Process } from '../proposals/process.ts';
import type { Service } from './service.ts';
import type { Update } from './update.ts';
import type { Variation } from './variation.ts';

/** A file of the content: its id (path without ending, or place in a list) and its data. */
export interface ContentEntry<Data> {
  readonly id: string;
  readonly data: Data;
}

/** Everything the content folder holds, validated one by one but not yet against each other. */
export interface RawContent {
  readonly municipality: Municipality;
  readonly plans: readonly ContentEntry<Plan>[];
  readonly goals: readonly MandateGoal[];
  readonly ambits: readonly Ambit[];
  readonly strategicObjectives: readonly ContentEntry<StrategicObjective>[];
  readonly areas: readonly ContentEntry<Area>[];
  readonly objectives: readonly ContentEntry<Objective>[];
  readonly updates: readonly ContentEntry<Update>[];
  readonly variations: readonly ContentEntry<Variation>[];
  readonly services: readonly ContentEntry<Service>[];
  readonly questionnaires: readonly ContentEntry<Questionnaire>[];
  readonly processes: readonly ContentEntry<Process>[];
  readonly glossary: readonly GlossaryTerm[];
  readonly faq: readonly FrequentQuestion[];
  readonly thesaurus: readonly ThesaurusEntry[];
  /** Absent where the municipality takes no reports of residents here. */
  readonly reports?: ReportSettings | undefined;
  readonly official: readonly ContentEntry<{ readonly objectives: readonly OfficialObjective[] }>[];
}

/** An office with its id. */
export interface AreaRecord extends Area {
  readonly id: string;
}

/** A service with its id and its office. */
export interface ServiceRecord extends Omit<Service, 'office'> {
  readonly id: string;
  readonly office: AreaRecord;
}

/** A questionnaire with its id and its office. */
export interface QuestionnaireRecord extends Omit<Questionnaire, 'office'> {
  readonly id: string;
  readonly office: AreaRecord;
}

/** A process with its id and its office. */
export interface ProcessRecord extends Omit<Process, 'office'> {
  readonly id: string;
  readonly office: AreaRecord;
}

/** A strategic objective with its id. */
export interface StrategicRecord extends StrategicObjective {
  readonly id: string;
}

/** A theme with everything that lists show of it. */
export interface GoalRecord extends MandateGoal {
  readonly shortTitle: string;
}

/** An action with its timing understood and a title. */
export interface ActionRecord extends Omit<Action, 'timing' | 'title'> {
  /** Its own, or the beginning of its text. */
  readonly title: string;
  readonly timing: Timing;
  /** Timings that variations have replaced, oldest first, each with the day on which it stopped holding. */
  readonly former?: readonly FormerTiming[];
}

/** An update with its id (file name) and the slug of its objective. */
export interface UpdateRecord extends Update {
  readonly id: string;
  readonly slug: string;
}

/** A variation with its id (file name) and the slug of its objective. */
export interface VariationRecord extends Variation {
  readonly id: string;
  readonly slug: string;
}

/** A plan with its id. */
export interface EditionRecord extends Plan {
  readonly id: string;
}

/** A plan that the portal has published. */
export interface PlanRecord extends EditionRecord {
  readonly published: IsoDate;
}

/** An objective with every reference resolved. */
export interface ObjectiveRecord extends Omit<
  Objective,
  'areas' | 'strategic' | 'ambit' | 'goal' | 'actions'
> {
  readonly slug: string;
  readonly position: number;
  /** The newest plan that holds it. */
  readonly plan: PlanRecord;
  /** Day since which the current plan no longer holds it. */
  readonly leftOn?: IsoDate | undefined;
  readonly goal: GoalRecord;
  /** Absent in a plan without that level. */
  readonly ambit: Ambit | undefined;
  /** Absent in a plan without that level. */
  readonly strategic: StrategicRecord | undefined;
  readonly areas: readonly AreaRecord[];
  /** Those of its newest plan, in the order of the document. */
  readonly actions: readonly ActionRecord[];
  /** Those that only earlier plans hold. */
  readonly formerActions: readonly ActionRecord[];
  /** Newest first. */
  readonly updates: readonly UpdateRecord[];
  /** Newest first. */
  readonly variations: readonly VariationRecord[];
  /** The document's own words, where the municipality keeps them. */
  readonly official: OfficialObjective | undefined;
}

/** The whole portal, resolved and sorted; states are computed against `now`. */
export interface Portal {
  /** Day on which states are computed. */
  readonly now: IsoDate;
  readonly municipality: Municipality;
  readonly plan: PlanRecord;
  /** The current plan and those before it, newest first. */
  readonly editions: readonly EditionRecord[];
  readonly goals: readonly GoalRecord[];
  readonly ambits: readonly Ambit[];
  readonly strategicObjectives: readonly StrategicRecord[];
  readonly areas: readonly AreaRecord[];
  /** Those of the current plan, in the order of the document: what lists, counts and search know. */
  readonly objectives: readonly ObjectiveRecord[];
  /** What only earlier plans hold: its pages stay, and nothing counts it. */
  readonly former: {
    readonly goals: readonly GoalRecord[];
    readonly areas: readonly AreaRecord[];
    readonly objectives: readonly ObjectiveRecord[];
  };
  /** On objectives of the current plan, newest first. */
  readonly updates: readonly UpdateRecord[];
  /** Newest first. */
  readonly variations: readonly VariationRecord[];
  /** Services about which the municipality asks, by name. */
  readonly services: readonly ServiceRecord[];
  /** The one that closes last first. */
  readonly questionnaires: readonly QuestionnaireRecord[];
  readonly processes: readonly ProcessRecord[];
  readonly glossary: readonly GlossaryTerm[];
  readonly faq: readonly FrequentQuestion[];
  readonly thesaurus: readonly ThesaurusEntry[];
  /** How reports of residents are taken; absent where none are. */
  readonly reports?: ReportSettings | undefined;
}

/** Every objective that has a page: those of the current plan, then those that left it. */
export function listEveryObjective({
  objectives,
  former,
}: Pick<Portal, 'objectives' | 'former'>): readonly ObjectiveRecord[] {
  return [...objectives, ...former.objectives];
}
