import type { ObjectiveRecord, Portal, VariationRecord } from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { listMoves } from '../../domain/timing/occurrences.ts';
import { variationTexts as texts, variedFieldNames } from '../../i18n/objective/variation.ts';
import { routes } from '../../i18n/routes.ts';
import { findObjective } from './find-objective.ts';
import { describeMove } from '../states/move.ts';

/** A variation of the plan as pages show it. */
export interface VariationView {
  readonly variation: VariationRecord;
  readonly title: string;
  /** Day of the act, or of the publication where there is none. */
  readonly date: IsoDate;
  /** Where it stands on its objective's page. */
  readonly href: string;
  /** Title of the action that changes; absent for the objective itself. */
  readonly actionTitle: string | undefined;
  readonly changes: readonly {
    readonly label: string;
    readonly former: string;
    readonly now: string;
  }[];
  /** Days that it moved, in words. */
  readonly moves: readonly string[];
  readonly actText: string;
  readonly actHref: string | undefined;
  readonly objective: ObjectiveRecord | undefined;
  /** Ids of the offices in charge of its objective. */
  readonly officeIds: readonly string[];
  /** Day of publication: what is published stays. */
  readonly changed: IsoDate;
}

/** A variation with its words side by side. */
export function makeVariationView(portal: Portal, variation: VariationRecord): VariationView {
  const { act, slug, id, published, changes } = variation;
  const objective = findObjective(portal, slug);
  const action = objective?.actions.find((each) => each.id === variation.action);
  return {
    variation,
    title: texts.title(changes.map(({ field }) => variedFieldNames[field])),
    date: act === 'not-stated' ? published : act.date,
    href: `${routes.objective(slug)}#var-${id}`,
    actionTitle: action?.title,
    changes: changes.map(({ field, former = texts.absent, now = texts.absent }) => ({
      label: variedFieldNames[field],
      former: leaveStop(former),
      now: leaveStop(now),
    })),
    moves:
      action === undefined
        ? []
        : listMoves(action, published).map(({ from, to }) => describeMove(from, to)),
    actText:
      act === 'not-stated' ? texts.noAct : texts.act(act.body, act.kind, act.number, act.date),
    actHref: act === 'not-stated' ? undefined : act.url,
    objective,
    officeIds: objective?.areas.map((area) => area.id) ?? [],
    changed: published,
  };
}

/** Words that end a sentence of ours bring no stop of their own. */
function leaveStop(words: string): string {
  return words.replace(/\.$/u, '');
}
