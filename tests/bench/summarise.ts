/** Figures of one measurement; times in milliseconds. */
export interface Figures {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
  readonly slowest: number;
}

/** What the times of all answers within `seconds` say. */
export function summarise(times: readonly number[], seconds: number): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Number(
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1),
    );
  return {
    perSecond: Math.round(sorted.length / seconds),
    median: at(0.5),
    p99: at(0.99),
    slowest: at(1),
  };
}
