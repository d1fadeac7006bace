import { countDays, type IsoDate } from '../iso-date.ts';

/** Fewest cases of which a median is told: of fewer it would tell about single ones. */
const fewestForMedian = 5;

/** What figures need of cases, with how many share it. */
export interface CountedCase {
  readonly received: IsoDate;
  readonly due: IsoDate;
  readonly charged?: IsoDate | undefined;
  readonly closed?: IsoDate | undefined;
  readonly count: number;
}

/** How a group of cases stands. */
export interface CaseFigures {
  readonly received: number;
  readonly open: number;
  /** Open beyond their term. */
  readonly late: number;
  readonly closed: number;
  /** Median days from receipt to charge and to the end; absent of fewer than five. */
  readonly daysToCharge: number | undefined;
  readonly daysToClose: number | undefined;
}

/** Figures of cases on a day; the days that term and medians count are calendar days. */
export function countCaseFigures(cases: readonly CountedCase[], today: IsoDate): CaseFigures {
  const sum = (chosen: readonly CountedCase[]): number =>
    chosen.reduce((total, { count }) => total + count, 0);
  const open = cases.filter(({ closed }) => closed === undefined);
  const received = sum(cases);
  return {
    received,
    open: sum(open),
    late: sum(open.filter(({ due }) => due < today)),
    closed: received - sum(open),
    daysToCharge: findMedian(cases, ({ charged }) => charged),
    daysToClose: findMedian(cases, ({ closed }) => closed),
  };
}

/** The median of days since receipt; of an even number the mean of the two in the middle. */
function findMedian(
  cases: readonly CountedCase[],
  read: (one: CountedCase) => IsoDate | undefined,
): number | undefined {
  const spans = cases
    .flatMap((one) => {
      const end = read(one);
      return end === undefined ? [] : [{ days: countDays(one.received, end), count: one.count }];
    })
    .toSorted((a, b) => a.days - b.days);
  const total = spans.reduce((sum, { count }) => sum + count, 0);
  if (total < fewestForMedian) return undefined;
  const at = (place: number): number => {
    let passed = 0;
    return spans.find(({ count }) => (passed += count) > place)?.days ?? 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
