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
  /** As an office may write it. */
  readonly form: string;
  /** How it is read, in a sentence. */
  readonly meaning: string;
  /** The first spans it gives in this plan, in words. */
  readonly spans: readonly string[];
  /** How many more there are, in words. */
  readonly more: string | undefined;
}

/** The ways of writing a timing that are worth an explanation, each read by the parser itself for the years of the plan. */
export function listTimingForms(years: readonly number[]): readonly TimingForm[] {
  return timingTexts.forms(years).map(({ form, meaning }) => {
    const timing = parseTiming(form, years);
    const spans = plannedSpans(timing);
    const rest = spans.length - SHOWN;
    return {
      form,
      meaning,
      spans: spans.slice(0, SHOWN).map((span) => describeSpan(timing.kind, span)),
      more: rest > 0 ? timingTexts.more(rest) : undefined,
    };
  });
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
