import type { Indicator, IndicatorTarget } from '../../domain/content/indicator.ts';
import type { ObjectiveRecord, UpdateRecord } from '../../domain/content/portal.ts';
import { printApostrophes } from '../../i18n/format.ts';
import { readIndicator, type StatedValue } from '../../domain/states/indicator-values.ts';
import {
  formatAmount,
  formatPeriod,
  indicatorTexts as texts,
} from '../../i18n/objective/indicators.ts';
import { routes } from '../../i18n/routes.ts';

/** A value of an indicator as tables show it. */
interface IndicatorRow {
  readonly period: string;
  readonly value: string;
  /** What the target asks of the period, as a number; absent where it is none. */
  readonly target: string | undefined;
  /** The update that states it, with its sources. */
  readonly source: { readonly href: string; readonly title: string };
}

/** An indicator as pages show it. */
export interface IndicatorView {
  readonly id: string;
  readonly name: string;
  readonly unit: string | undefined;
  /** The document's words, each in quotation marks. */
  readonly words: string;
  /** How it stands, or that no value is published. */
  readonly sentence: string;
  /** Share of the drawing that the last value takes, and place of the target on it, in percent; absent without a number to compare. */
  readonly bar: { readonly value: number; readonly target: number } | undefined;
  /** The newest period first. */
  readonly rows: readonly IndicatorRow[];
}

/** An indicator of an objective with its values. */
export function makeIndicatorView(
  { slug, updates }: Pick<ObjectiveRecord, 'slug' | 'updates'>,
  indicator: Indicator,
): IndicatorView {
  const { id, name, unit } = indicator;
  const values = readIndicator(indicator, updates);
  const last = values.at(-1);
  return {
    id,
    name,
    unit,
    words: quoteWords(indicator),
    sentence: describeLast(indicator, last),
    bar: last && drawBar(last),
    rows: values.toReversed().map(({ period, value, target, source }) => ({
      period: formatPeriod(period),
      value: formatAmount(value, unit),
      target: target && describeTarget(indicator, target),
      source: { href: `${routes.objective(slug)}#agg-${source.id}`, title: source.title },
    })),
  };
}

function quoteWords({ words, targets }: Indicator): string {
  return [
    ...(words === undefined ? [] : [texts.quote(printApostrophes(words), {})]),
    ...targets.map((target) => texts.quote(printApostrophes(target.words), target)),
  ].join(', ');
}

function describeTarget(
  { better, unit }: Indicator,
  { value }: IndicatorTarget,
): string | undefined {
  if (value === undefined) return undefined;
  const amount = formatAmount(value, unit);
  return better === 'more' || better === 'less' ? texts.bound[better](amount) : amount;
}

function describeLast(indicator: Indicator, last: StatedValue<UpdateRecord> | undefined): string {
  const { unit, baseline } = indicator;
  if (last === undefined) {
    return [
      texts.none,
      ...(baseline === undefined
        ? []
        : [texts.baseline(formatAmount(baseline.value, unit), formatPeriod(baseline.period))]),
    ].join(' ');
  }
  const { value, period, source, target, isReached, change } = last;
  const asked = target && describeTarget(indicator, target);
  return [
    texts.last(formatAmount(value, unit), formatPeriod(period), source.date),
    ...(asked === undefined ? [] : [describeAsked(asked, isReached)]),
    ...(change === undefined
      ? []
      : [
          texts.change(
            change.by,
            formatAmount(Math.abs(change.by), unit),
            formatPeriod(change.from),
          ),
        ]),
  ].join(' ');
}

function describeAsked(asked: string, isReached: boolean | undefined): string {
  if (isReached === undefined) return texts.expected(asked);
  return isReached ? texts.reached(asked) : texts.missed(asked);
}

/** The longer of value and target takes the whole width. */
function drawBar({ value, target }: StatedValue): IndicatorView['bar'] {
  const most = Math.max(value, target?.value ?? 0);
  if (target?.value === undefined || value < 0 || target.value < 0 || most === 0) return undefined;
  const share = (part: number): number => Math.round((part / most) * 1000) / 10;
  return { value: share(value), target: share(target.value) };
}
