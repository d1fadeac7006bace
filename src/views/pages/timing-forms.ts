import { printApostrophes } from '../../i18n/format.ts';
import { plannedSpans, type Timing, type TimingWindow } from '../../domain/timing/timing.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { parseTiming } from '../../domain/parse-timing.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { countBy } from '../../domain/satisfaction/statistics.ts';
import { formatList, dateWithArticle } from '../../i18n/format.ts';
import { timingTexts } from '../../i18n/pages/method-timing.ts';

/** Spans that are written out for a form; the rest is counted. */
const SHOWN = 3;

/** A way of writing a timing, with what the portal understands. */
export interface TimingForm {
  /** The words: the plan's own, or an example. */
  readonly form: string;
  /** How it is read, in a sentence. */
  readonly meaning: string;
  /** The first spans it gives in this plan, in words. */
  readonly spans: readonly string[];
  /** How many more there are, in words. */
  readonly more: string | undefined;
}

/** Ways of writing a timing that this plan uses, in its own words, and others, with an example of ours. */
export interface TimingForms {
  readonly inPlan: readonly TimingForm[];
  readonly others: readonly TimingForm[];
}

/** The ways of writing a timing that are worth an explanation, each read by the parser itself for the years of the plan. */
export function listTimingForms({ plan, objectives }: Portal): TimingForms {
  const printed = objectives.flatMap(({ actions }) => actions.map(({ timing }) => timing.original));
  const forms = timingTexts.forms(plan.years).map(({ form, like, meaning }) => {
    const own = commonest(printed.filter((words) => like.test(words)));
    const timing = parseTiming(own ?? form, plan.years);
    const spans = plannedSpans(timing);
    const rest = spans.length - SHOWN;
    return {
      isOwn: own !== undefined,
      form: printApostrophes(own ?? form),
      meaning,
      spans: spans.slice(0, SHOWN).map((span) => describeSpan(timing.kind, span)),
      more: rest > 0 ? timingTexts.more(rest) : undefined,
    };
  });
  return {
    inPlan: forms.filter(({ isOwn }) => isOwn),
    others: forms.filter(({ isOwn }) => !isOwn),
  };
}

function commonest(words: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(words, (form) => form).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

/** How many actions of the plan have a timing of each kind, as a sentence. */
export function countTimingKinds({ objectives }: Portal): string {
  const timings = objectives.flatMap(({ actions }) => actions.map(({ timing }) => timing));
  const forms = new Set(timings.map(({ original }) => original)).size;
  const counts = countBy(
    timings,
    ({ kind }) => kind,
    Object.keys(timingTexts.kinds) as Timing['kind'][],
  );
  const parts = [...counts]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => timingTexts.kinds[kind](count));
  return timingTexts.counts(timings.length, forms, formatList(parts));
}

function describeSpan(kind: Timing['kind'], { start, end }: TimingWindow): string {
  if (kind === 'deadline') return timingTexts.due(dateWithArticle('il', end));
  if (isWholeYears(start, end)) return timingTexts.wholeYears(start.slice(0, 4), end.slice(0, 4));
  return timingTexts.span(dateWithArticle('dal', start), dateWithArticle('al', end));
}

function isWholeYears(start: IsoDate, end: IsoDate): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31');
}
