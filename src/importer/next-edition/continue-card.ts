import type { Objective } from '../../domain/content/objective.ts';
import { isInOrder, joinActions, nameActions, placeActions } from '../cards/action-ids.ts';
import { nameIndicators } from '../cards/indicator-ids.ts';
import { importedFields, type Card } from '../cards/make-card.ts';
import { writeSource } from '../cards/write-source.ts';
import { appendYamlItem, changeYaml, type YamlChange } from '../cards/yaml-lines.ts';
import type { FollowedObjective } from '../editions/resolve-lineage.ts';
import type { FieldStep } from './field-steps.ts';

/** What a card needs to go on in the next edition. */
export interface CardStep {
  readonly followed: FollowedObjective;
  readonly steps: readonly FieldStep[];
  /** Id of the new plan. */
  readonly planId: string;
  /** The card as an import would make it of the new record. */
  readonly fresh: Card;
  /** Whether an update names a value of this indicator, which must then stay. */
  readonly isReported: (indicator: string) => boolean;
}

/** Fields that every card has in the document's own words, or by name. */
const officialFields = ['politicalLead', 'horizon'] as const;

/** Levels of an objective, of which a card names the lowest. */
const levelFields = ['strategic', 'ambit', 'goal'] as const;

const levelMarks: ReadonlySet<string> = new Set(['strategic', 'ambit', 'mandateGoal', 'mission']);

/** Whether a card takes its offices or its levels from the new document: where its words are the document's, or these have changed. */
export function takesPlace({ wording }: Objective, steps: readonly FieldStep[]): boolean {
  return (
    wording === 'official' ||
    steps.some(({ field }) => levelMarks.has(field) || field === 'managers')
  );
}

/**
 * The text of a card in the next edition. One in the document's words takes the new ones; one in plain words keeps them, takes what is
 * always printed as the document has it (timings, lead, horizon, offices, levels) and is marked where the words it tells have changed.
 * Ids of actions stay; what left stays in the list, and `editions` say what stood where.
 */
export function continueCard(text: string, step: CardStep): string {
  const { followed, planId, fresh, steps } = step;
  const { data, actionIds, slug } = followed.former;
  const { position } = followed.now.record;
  const ids = nameActions(data, followed.actions, fresh.actions.length);
  const freshActions = fresh.actions.map((action, index) => ({
    ...action,
    id: ids[index] ?? action.id,
  }));
  const changed = new Set(steps.filter(({ isRolled }) => !isRolled).map(({ field }) => field));
  const isNew = (id: string): boolean => !data.actions.some((action) => action.id === id);
  const added = freshActions.filter(({ id }) => isNew(id));
  const written =
    data.wording === 'official'
      ? rewriteCard(text, step, freshActions)
      : keepPlainWords(text, { data, fresh, freshActions, changed });
  const allIds = [...data.actions.map(({ id }) => id), ...added.map(({ id }) => id)];
  const formerEditions = data.editions ?? [
    { plan: data.source.plan, position: data.source.position },
  ];
  const editions = [
    ...formerEditions.map((edition) =>
      edition.actions === undefined && added.length > 0
        ? {
            ...edition,
            actions: placeActions(
              edition.plan === data.source.plan ? actionIds : data.actions.map(({ id }) => id),
            ),
          }
        : edition,
    ),
    {
      plan: planId,
      position,
      ...(!isInOrder(ids, allIds) && { actions: placeActions(ids) }),
    },
  ];
  const unread =
    data.wording === 'official'
      ? []
      : listUnread(
          data,
          changed,
          added.map(({ id }) => id),
        );
  const source: readonly YamlChange[] = [
    { at: ['source'], key: 'plan', value: planId },
    { at: ['source'], key: 'position', value: position },
    { at: ['source'], key: 'changed', value: unread.length === 0 ? undefined : unread },
    { at: [], key: 'editions', value: editions },
  ];
  return writeSource(
    changeYaml(written, source),
    { position, fingerprint: followed.now.fingerprint },
    `objectives/${slug}.yaml`,
  );
}

function rewriteCard(
  text: string,
  { fresh, followed, isReported }: CardStep,
  actions: Card['actions'],
): string {
  const { data } = followed.former;
  const all: Card = {
    ...fresh,
    actions: joinActions(data, actions),
    indicators: nameIndicators(data.indicators, fresh.indicators ?? [], isReported),
  };
  return changeYaml(
    text,
    importedFields.map((key) => {
      const value = all[key];
      return {
        at: [],
        key,
        value:
          Array.isArray(value) && value.length === 0 && key === 'indicators' ? undefined : value,
      };
    }),
  );
}

function keepPlainWords(
  text: string,
  {
    data,
    fresh,
    freshActions,
    changed,
  }: {
    readonly data: Objective;
    readonly fresh: Card;
    readonly freshActions: Card['actions'];
    readonly changed: ReadonlySet<string>;
  },
): string {
  const changes: YamlChange[] = officialFields.map((key) => ({ at: [], key, value: fresh[key] }));
  if ([...changed].some((field) => levelMarks.has(field)))
    changes.push(...levelFields.map((key) => ({ at: [], key, value: fresh[key] })));
  if (changed.has('managers')) {
    changes.push({ at: [], key: 'areas', value: fresh.areas });
    if (fresh.areas.length > 0) changes.push({ at: [], key: 'areaNote', value: undefined });
  }
  const known = new Map(data.actions.map(({ id }, index) => [id, index]));
  for (const { id, timing } of freshActions) {
    const index = known.get(id);
    if (index !== undefined) changes.push({ at: ['actions', index], key: 'timing', value: timing });
  }
  return freshActions
    .filter(({ id }) => !known.has(id))
    .reduce(
      (before, action) => appendYamlItem(before, 'actions', action),
      changeYaml(text, changes),
    );
}

/** Fields whose plain words somebody must read again: of texts that changed, of days that stand in one, and of what is new. */
function listUnread(
  { source, actions }: Objective,
  changed: ReadonlySet<string>,
  added: readonly string[],
): readonly string[] {
  const told = ['title', 'motivation', 'description', 'expectedValue', 'indicators'];
  const days = actions.filter(
    ({ id, dueDays }) => dueDays !== undefined && changed.has(`${id}-timing`),
  );
  const ids = actions.map(({ id }) => id).filter((id) => changed.has(id));
  const found = [
    ...told.filter((field) => changed.has(field)),
    ...ids,
    ...days.map(({ id }) => id),
    ...added,
  ];
  return [...new Set([...(source.changed ?? []), ...found])];
}
