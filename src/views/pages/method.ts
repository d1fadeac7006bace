import type { IsoDate } from '../../domain/iso-date.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { entryText, gulpease } from '../../domain/content/readability.ts';
import { formatNumber } from '../../i18n/format.ts';
import { methodTexts, sourceTexts } from '../../i18n/pages/method.ts';
import { takesReports } from '../../i18n/pages/report.ts';
import { routes } from '../../i18n/routes.ts';
import { listCards, type ObjectiveCard } from '../states/card.ts';
import { listOddities, type Oddity } from './document-oddities.ts';
import { countTimingKinds, listTimingForms, type TimingForms } from './timing-forms.ts';

/** Examples of states that the page shows at most. */
const EXAMPLES = 4;

/** Everything the method page shows besides its fixed words; texts as in rich-text.ts. */
export interface MethodPage {
  readonly now: IsoDate;
  readonly examples: readonly ObjectiveCard[];
  readonly timingCounts: string;
  readonly timingForms: TimingForms;
  readonly source: string;
  readonly oddities: readonly Oddity[];
  /** Whose words the pages are written in. */
  readonly plain: string;
  readonly score: string;
  /** Lines of a program that recompute the fingerprints of an objective of this plan. */
  readonly proofCode: string;
  /** How ratings are counted, and reports and proposals where they are taken. */
  readonly listening: string;
  readonly limits: string;
}

/** The method page, with the figures of this plan and addresses below `origin`. */
export function makeMethod(portal: Portal, origin: string): MethodPage {
  const { municipality, plan } = portal;
  const { title, date, url } = plan.sourceDocument;
  const link = url === undefined ? sourceTexts.documentWithoutLink : sourceTexts.documentLink(url);
  const limits = municipality.official ? [] : [methodTexts.limitsNotOfficial(municipality.name)];
  return {
    now: portal.now,
    examples: pickExamples(listCards(portal)),
    timingCounts: countTimingKinds(portal),
    timingForms: listTimingForms(portal),
    source: `${sourceTexts.document(title, date)} ${link}\n\n${sourceTexts.editions}\n\n${sourceTexts.updates(portal.updates.filter(isStanding).length)}`,
    oddities: listOddities(portal),
    plain: describeWording(portal),
    score: describeReadability(portal),
    proofCode: methodTexts.proofCode(
      origin + routes.objectiveVersions(portal.objectives[0]?.slug ?? '…'),
    ),
    listening: [
      methodTexts.listening,
      ...(portal.reports === undefined ? [] : [methodTexts.listeningReports]),
      ...(portal.processes.length === 0 ? [] : [methodTexts.listeningProposals]),
    ].join('\n\n'),
    limits: [
      `${methodTexts.limits}${takesReports(municipality) ? methodTexts.limitsReport : ''}`,
      ...limits,
    ].join('\n'),
  };
}

/** The first objective of each pair of states, those with a report first. */
function pickExamples(cards: readonly ObjectiveCard[]): readonly ObjectiveCard[] {
  const firsts = [
    ...Map.groupBy(cards, ({ reported, scheduled }) => `${reported} ${scheduled}`).values(),
  ].flatMap(([first]) => first ?? []);
  const reported = firsts.filter((card) => card.reported !== 'none');
  const silent = firsts.filter((card) => card.reported === 'none');
  return [...reported.slice(0, EXAMPLES - 2), ...silent].slice(0, EXAMPLES);
}

/** Whose words the pages are written in. */
function describeWording({ objectives }: Portal): string {
  const waiting = objectives.filter(({ wording }) => wording === 'official').length;
  if (waiting === 0) return sourceTexts.plain;
  const own = sourceTexts.ownWords(waiting, objectives.length);
  return waiting === objectives.length ? own : `${own}\n\n${sourceTexts.plain}`;
}

/** Mean and lowest Gulpease of the entries, in words; empty without entries. */
function describeReadability({ objectives }: Portal): string {
  const plain = objectives.filter(({ wording }) => wording === 'plain');
  const scores = plain.map((objective) => gulpease(entryText(objective)));
  if (scores.length === 0) return '';
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return sourceTexts.score(formatScore(mean), formatScore(Math.min(...scores)), scores.length);
}

function formatScore(score: number): string {
  return formatNumber(Math.round(score * 10) / 10);
}
