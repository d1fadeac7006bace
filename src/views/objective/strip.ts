import type { IsoDate } from '../../domain/iso-date.ts';
import type { ActionRecord } from '../../domain/content/portal.ts';
import { listActionOccurrences } from '../../domain/timing/occurrences.ts';
import { plannedSpans } from '../../domain/timing/timing.ts';

/** A quarter of a year on the strip. */
export interface StripQuarter {
  readonly year: number;
  /** 1-4. */
  readonly quarter: number;
  readonly planned: boolean;
  readonly due: boolean;
  readonly today: boolean;
}

/** The three-year strip of an action: quarters of the plan's years, and of any other year its windows or due days touch. */
export function makeStrip(
  action: ActionRecord,
  planYears: readonly number[],
  now: IsoDate,
  due: readonly IsoDate[] = listActionOccurrences(action).map(({ day }) => day),
): readonly StripQuarter[] {
  const spans = plannedSpans(action.timing);
  const touched = [...spans.flatMap(({ start, end }) => [start, end]), ...due].map((day) =>
    Number(day.slice(0, 4)),
  );
  const all = [...planYears, ...touched];
  const first = Math.min(...all);
  const last = Math.max(...all);
  const quarters: StripQuarter[] = [];
  for (let year = first; year <= last; year += 1) {
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      const start = `${String(year)}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
      const end = `${String(year)}-${String(quarter * 3).padStart(2, '0')}-31`;
      quarters.push({
        year,
        quarter,
        planned: spans.some((span) => span.start <= end && span.end >= start),
        due: due.some((day) => day >= start && day <= end),
        today: now >= start && now <= end,
      });
    }
  }
  return quarters;
}
