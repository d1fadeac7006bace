import {
  actionColumnTexts,
  objectiveColumnTexts,
  timingKindLabels,
  updateColumnTexts,
} from '../../i18n/data/data-columns.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { confidenceLabels, reportedLabels, scheduledLabels } from '../../i18n/objective/states.ts';
import { joinValues, makeColumns } from './column.ts';
import type {
  ActionData,
  Dataset,
  ObjectiveData,
  StateData,
  UpdateData,
} from './dataset-schema.ts';

/** A row of `obiettivi.csv`. */
export interface ObjectiveRow {
  readonly objective: ObjectiveData;
  readonly now: string;
}

/** A row of `azioni.csv`. */
export interface ActionRow extends ObjectiveRow {
  readonly action: ActionData;
}

/** A row of `aggiornamenti.csv`. */
export interface UpdateRow extends ObjectiveRow {
  readonly update: UpdateData;
}

/** Readers of the columns on states, shared by objectives and actions. */
function readStates<Row>(find: (row: Row) => StateData) {
  return {
    scheduled: (row: Row) => scheduledLabels[find(row).scheduled],
    reported: (row: Row) => reportedLabels[find(row).reported],
    reportedDate: (row: Row) => find(row).reportedDate,
    completedLate: (row: Row) => find(row).completedLate,
    confidence: (row: Row) => nameConfidence(find(row)),
    percent: (row: Row) => find(row).percent,
    nextDue: (row: Row) => find(row).nextDue,
    lastDue: (row: Row) => find(row).lastDue,
  };
}

function nameConfidence({ confidence }: Pick<StateData, 'confidence'>): string | undefined {
  return confidence === undefined ? undefined : confidenceLabels[confidence];
}

const licence = (): string => dataLicence.name;
const stateTypes = {
  completedLate: 'boolean',
  percent: 'number',
  nextDue: 'date',
  lastDue: 'date',
  day: 'date',
} as const;

/** Columns of `obiettivi.csv`. */
export const objectiveColumns = makeColumns<ObjectiveRow, keyof typeof objectiveColumnTexts>(
  objectiveColumnTexts,
  {
    slug: ({ objective }) => objective.slug,
    position: ({ objective }) => objective.position,
    title: ({ objective }) => objective.title,
    summary: ({ objective }) => objective.summary,
    why: ({ objective }) => objective.why,
    expectedResult: ({ objective }) => objective.expectedResult,
    themeCode: ({ objective }) => objective.theme.code,
    theme: ({ objective }) => objective.theme.title,
    ambitCode: ({ objective }) => objective.ambit.code,
    ambit: ({ objective }) => objective.ambit.title,
    strategicCode: ({ objective }) => objective.strategicObjective.code,
    strategic: ({ objective }) => objective.strategicObjective.title,
    offices: ({ objective }) => joinValues(objective.offices.map(({ name }) => name)),
    officeNote: ({ objective }) => objective.officeNote,
    politicalLead: ({ objective }) => objective.politicalLead,
    horizon: ({ objective }) => objective.horizon,
    places: ({ objective }) => joinValues(objective.places),
    citations: ({ objective }) => joinValues(objective.citations),
    keywords: ({ objective }) => joinValues(objective.keywords),
    actions: ({ objective }) => objective.actions.length,
    updates: ({ objective }) => objective.updates.length,
    ...readStates<ObjectiveRow>(({ objective }) => objective),
    url: ({ objective }) => objective.url,
    day: ({ now }) => now,
    licence,
  },
  { ...stateTypes, position: 'number', actions: 'number', updates: 'number' },
);

/** Columns of `azioni.csv`. */
export const actionColumns = makeColumns<ActionRow, keyof typeof actionColumnTexts>(
  actionColumnTexts,
  {
    slug: ({ objective }) => objective.slug,
    id: ({ action }) => action.id,
    objective: ({ objective }) => objective.title,
    title: ({ action }) => action.title,
    text: ({ action }) => action.text,
    offices: ({ objective }) => joinValues(objective.offices.map(({ name }) => name)),
    timing: ({ action }) => action.timing.original,
    kind: ({ action }) => timingKindLabels[action.timing.kind],
    periods: ({ action }) =>
      joinValues(action.timing.windows.map(({ start, end }) => `${start}/${end}`)),
    dueDays: ({ action }) => joinValues(action.dueDays),
    ...readStates<ActionRow>(({ action }) => action),
    silent: ({ action }) => action.silent,
    url: ({ action }) => action.url,
    day: ({ now }) => now,
    licence,
  },
  { ...stateTypes, silent: 'boolean' },
);

/** Columns of `aggiornamenti.csv`. */
export const updateColumns = makeColumns<UpdateRow, keyof typeof updateColumnTexts>(
  updateColumnTexts,
  {
    slug: ({ objective }) => objective.slug,
    id: ({ update }) => update.id,
    objective: ({ objective }) => objective.title,
    action: ({ update }) => update.action,
    date: ({ update }) => update.date,
    published: ({ update }) => update.published,
    changed: ({ update }) => update.changed,
    status: ({ update }) =>
      update.status === undefined ? undefined : reportedLabels[update.status],
    confidence: ({ update }) => nameConfidence(update),
    percent: ({ update }) => update.percent,
    title: ({ update }) => update.title,
    text: ({ update }) => update.text,
    office: ({ update }) => update.office?.name,
    evidence: ({ update }) =>
      joinValues(
        update.evidence.map(({ label, url }) => (url === undefined ? label : `${label} <${url}>`)),
      ),
    minor: ({ update }) => update.minor,
    corrections: ({ update }) =>
      joinValues(update.corrections.map(({ date, text }) => `${date}: ${text}`)),
    withdrawn: ({ update }) => update.withdrawn?.date,
    withdrawnReason: ({ update }) => update.withdrawn?.reason,
    url: ({ update }) => update.url,
    licence,
  },
  { published: 'date', changed: 'date', percent: 'number', minor: 'boolean', withdrawn: 'date' },
);

/** Rows of the three tables, in the order of the plan; updates newest first by their change. */
export function listRows({ objectives, now }: Dataset): {
  objectives: readonly ObjectiveRow[];
  actions: readonly ActionRow[];
  updates: readonly UpdateRow[];
} {
  return {
    objectives: objectives.map((objective) => ({ objective, now })),
    actions: objectives.flatMap((objective) =>
      objective.actions.map((action) => ({ objective, action, now })),
    ),
    updates: objectives
      .flatMap((objective) => objective.updates.map((update) => ({ objective, update, now })))
      .toSorted((a, b) =>
        a.update.changed > b.update.changed ? -1 : a.update.changed < b.update.changed ? 1 : 0,
      ),
  };
}
