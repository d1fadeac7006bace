import type {
  ObjectiveRecord,
  UpdateRecord,
  VariationRecord,
} from '../../domain/content/portal.ts';
import { isPhoto, listShownFiles } from '../../domain/content/update-file.ts';
import { measureShift } from '../../domain/iso-date.ts';
import { listMoves } from '../../domain/timing/occurrences.ts';
import { feedTexts as texts } from '../../i18n/data/feeds.ts';
import { formatDate, formatList, formatSize } from '../../i18n/format.ts';
import { objectiveTexts } from '../../i18n/objective/objective.ts';
import { confidenceLabels, reportedLabels } from '../../i18n/objective/states.ts';
import { variationTexts, variedFieldNames } from '../../i18n/objective/variation.ts';
import { updateTexts } from '../../i18n/plan/updates.ts';
import { routes } from '../../i18n/routes.ts';
import type { FeedEntry } from './feed-entries.ts';

/** An entry of a feed in words. */
interface DescribedEntry {
  /** Part of its permanent id. */
  readonly id: string;
  /** Id of its place on the objective's page. */
  readonly anchor: string;
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What a feed of the portal at `origin` says of an update or a variation. */
export function describeFeedEntry({ news, objective }: FeedEntry, origin: string): DescribedEntry {
  return news.kind === 'update'
    ? describeUpdate(news.update, objective, origin)
    : describeVariation(news.variation, objective);
}

function describeUpdate(
  update: UpdateRecord,
  objective: ObjectiveRecord,
  origin: string,
): DescribedEntry {
  const { withdrawn, corrections, status, percent, confidence, evidence, due, newDue } = update;
  const { id, published } = update;
  // The title begins with what happened to the update itself.
  const title =
    withdrawn !== undefined
      ? texts.withdrawnTitle(update.title)
      : corrections.length > 0
        ? texts.correctedTitle(update.title)
        : update.title;
  const paragraphs = [
    ...(withdrawn === undefined ? [] : [texts.withdrawn(withdrawn.date, withdrawn.reason)]),
    ...corrections.map(({ date, text }) => texts.correction(date, text)),
    update.text,
    ...(status === undefined ? [] : [texts.status(reportedLabels[status])]),
    ...(due === undefined
      ? []
      : [updateTexts.answers(due.length, formatList(due.map(formatDate)))]),
    ...(newDue === undefined ? [] : [updateTexts.newDue(newDue)]),
    ...(percent === undefined ? [] : [`${objectiveTexts.percentDone(percent)}.`]),
    ...(confidence === undefined ? [] : [`${confidenceLabels[confidence]}.`]),
    `${texts.date(update.date)} ${describeSubject(objective, update.action)}`,
    ...evidence.map(
      ({ label, url }) => `${texts.evidence}: ${label}${url === undefined ? '' : ` ${url}`}`,
    ),
    ...listShownFiles(update).map(
      (file) =>
        `${updateTexts.file(isPhoto(file), formatSize(file.size))}: ${file.label} ${origin}${routes.updateFiles(objective.slug)}${file.name}`,
    ),
  ];
  return { id, anchor: `agg-${id}`, published, title, paragraphs };
}

function describeVariation(variation: VariationRecord, objective: ObjectiveRecord): DescribedEntry {
  const { id, published, act, changes, reason } = variation;
  const action = objective.actions.find((each) => each.id === variation.action);
  const moves = action === undefined ? [] : listMoves(action, published);
  const paragraphs = [
    ...changes.map(({ field, former, now }) =>
      texts.change(
        variedFieldNames[field],
        former ?? variationTexts.absent,
        now ?? variationTexts.absent,
      ),
    ),
    ...moves.map(({ from, to }) => {
      const { months, days } = measureShift(from, to);
      return `${variationTexts.moved(from, to, months, days)}.`;
    }),
    ...(reason === undefined ? [] : [variationTexts.reason(reason)]),
    act === 'not-stated'
      ? `${variationTexts.noAct}.`
      : `${variationTexts.act(act.body, act.kind, act.number, act.date)}.${act.url === undefined ? '' : ` ${act.url}`}`,
    describeSubject(objective, variation.action),
  ];
  const title = variationTexts.title(changes.map(({ field }) => variedFieldNames[field]));
  return { id: `var-${id}`, anchor: `var-${id}`, published, title, paragraphs };
}

function describeSubject(objective: ObjectiveRecord, actionId: string | undefined): string {
  return texts.about(objective.title, objective.actions.find(({ id }) => id === actionId)?.title);
}
