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
  readonly glossary: readonly GlossaryTerm[];
  readonly faq: readonly FrequentQuestion[];
  readonly thesaurus: readonly ThesaurusEntry[];
  readonly official: readonly ContentEntry<{ readonly objectives: readonly OfficialObjective[] }>[];
}

/** An office with its id. */
export interface AreaRecord extends Area {
  readonly id: string;
}

/** A strategic objective with its id. */
export interface StrategicRecord extends StrategicObjective {
  readonly id: string;
}

/** An action with its timing understood. */
export interface ActionRecord extends Omit<Action, 'timing'> {
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

/** An objective with every reference resolved. */
export interface ObjectiveRecord extends Omit<Objective, 'areas' | 'strategic' | 'actions'> {
  readonly slug: string;
  readonly position: number;
  readonly goal: MandateGoal;
  readonly ambit: Ambit;
  readonly strategic: StrategicRecord;
  readonly areas: readonly AreaRecord[];
  readonly actions: readonly ActionRecord[];
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
  readonly plan: Plan & { readonly id: string };
  readonly goals: readonly MandateGoal[];
  readonly ambits: readonly Ambit[];
  readonly strategicObjectives: readonly StrategicRecord[];
  readonly areas: readonly AreaRecord[];
  /** In the order of the document. */
  readonly objectives: readonly ObjectiveRecord[];
  /** Newest first. */
  readonly updates: readonly UpdateRecord[];
  /** Newest first. */
  readonly variations: readonly VariationRecord[];
  readonly glossary: readonly GlossaryTerm[];
  readonly faq: readonly FrequentQuestion[];
  readonly thesaurus: readonly ThesaurusEntry[];
}
