import {
  listEveryObjective,
  type GoalRecord,
  type ObjectiveRecord,
  type Portal,
} from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { findObjectiveStates } from '../../domain/states/states.ts';
import { formatDate, formatYears } from '../../i18n/format.ts';
import { lineageTexts } from '../../i18n/objective/lineage.ts';
import { shareTexts } from '../../i18n/objective/share.ts';
import { shareImages } from '../../i18n/routes.ts';
import { makeActionLines, makeLineScale, makePlanLines, type LineScale } from '../plan/lines.ts';
import { describeState } from '../states/state.ts';
import { isPlainPlan } from '../states/plain.ts';
import type { ShareCard, ShareDrawing } from './share-card.ts';

/** Above this many actions a line of its own for each would be too thin to see: the objective has one. */
const mostLines = 20;

/** Share images to make, by name: the portal's, one a theme and one an objective. */
export function listShareCards(
  portal: Portal,
): readonly { readonly name: string; readonly card: ShareCard }[] {
  return [
    { name: shareImages.portal, card: makePortalShareCard(portal) },
    ...portal.goals.map((goal) => ({
      name: shareImages.theme(goal.code),
      card: makeThemeShareCard(portal, goal),
    })),
    ...listEveryObjective(portal).map((record) => ({
      name: record.slug,
      card: makeObjectiveShareCard(portal, record),
    })),
  ];
}

/** The share image of one objective: its state and its actions on the line of time. */
export function makeObjectiveShareCard(portal: Portal, record: ObjectiveRecord): ShareCard {
  const { goal, title, leftOn, position } = record;
  const day = leftOn ?? portal.now;
  const { scale, lines, joint } = makeActionLines(record, day);
  return {
    heading: goal.title,
    theme: goal.code,
    title,
    reported: describeReport(portal, record),
    place:
      leftOn === undefined
        ? shareTexts.place(position, portal.objectives.length)
        : lineageTexts.leftTitle,
    source: portal.municipality.name,
    foot: joinFoot(portal, portal.plan.title),
    drawing: {
      ...describeScale(scale, day),
      groups: [{ code: goal.code, lines: lines.length > mostLines ? [joint] : lines }],
    },
    layout: 'below',
  };
}

/** The share image of a theme: its objectives on the line of time. */
export function makeThemeShareCard(portal: Portal, { code, title }: GoalRecord): ShareCard {
  const groups = makePlanLines(portal).filter((group) => group.code === code);
  const lines = groups.flatMap((group) => group.lines);
  const told = lines.filter(({ reports }) => reports.length > 0).length;
  return {
    heading: portal.municipality.name,
    theme: code,
    title,
    reported: shareTexts.told(told, lines.length),
    place: shareTexts.count(lines.length),
    source: portal.plan.title,
    foot: joinFoot(portal),
    drawing: { ...describeScale(makeLineScale(portal), portal.now), groups },
    layout: 'beside',
  };
}

/** The portal's own share image: the whole plan on the line of time. */
export function makePortalShareCard(portal: Portal): ShareCard {
  return {
    heading: portal.municipality.name,
    theme: undefined,
    title: shareTexts.portalTitle(formatYears(portal.plan.years)),
    reported: isPlainPlan(portal) ? shareTexts.portalLine : shareTexts.portalLineInOwnWords,
    place: shareTexts.count(portal.objectives.length),
    source: portal.plan.title,
    foot: joinFoot(portal),
    drawing: {
      ...describeScale(makeLineScale(portal), portal.now),
      groups: makePlanLines(portal).filter(({ lines }) => lines.length > 0),
    },
    layout: 'beside',
  };
}

function joinFoot({ municipality }: Portal, ...words: readonly string[]): string {
  return [...words, ...(municipality.official ? [] : [shareTexts.notOfficial])].join(' · ');
}

function describeScale({ years, today }: LineScale, day: IsoDate): Omit<ShareDrawing, 'groups'> {
  const month =
    today === undefined ? undefined : { at: Math.floor(today), name: formatDate(day.slice(0, 7)) };
  return { years, month };
}

/** What was reported last and when, or since when nothing was: days that only news changes. */
function describeReport({ plan, now }: Portal, record: ObjectiveRecord): string {
  const { report } = findObjectiveStates(record, now);
  return report === undefined
    ? shareTexts.nothingReported(plan.published)
    : shareTexts.reported(describeState(record, now).reportedText, report.date);
}
