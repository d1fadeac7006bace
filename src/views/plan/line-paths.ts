import type { LineMarks, LineScale } from './lines.ts';

/** Paths of a picture of lines, one for each kind of mark; the unit is a month across and a pixel down. */
export interface LinePaths {
  /** Planned spans of lines without a report. */
  readonly planned: string;
  /** Planned spans of lines with one. */
  readonly told: string;
  readonly due: string;
  readonly open: string;
  readonly report: string;
  readonly quarters: string;
  readonly years: string;
}

/** A tenth of a month is less than a pixel. */
const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Draws lines one below the other, `pitch` pixels apart. */
export function drawLines(
  lines: readonly LineMarks[],
  { years }: LineScale,
  pitch: number,
): LinePaths {
  const height = lines.length * pitch;
  const rows = lines.map((line, index) => ({ line, middle: (index + 0.5) * pitch }));
  const spans = (isTold: boolean): string =>
    rows
      .filter(({ line }) => line.reports.length > 0 === isTold)
      .flatMap(({ line, middle }) =>
        line.spans.map(([from, to]) => `M${round(from)} ${round(middle)}H${round(to)}`),
      )
      .join('');
  const ticks = (read: (line: LineMarks) => readonly number[]): string =>
    rows
      .flatMap(({ line, middle }) =>
        read(line).map(
          (at) => `M${round(at)} ${round(middle - pitch / 2 + 1)}v${round(pitch - 2)}`,
        ),
      )
      .join('');
  const grid = (isWanted: (month: number) => boolean): string =>
    Array.from({ length: years.length * 12 + 1 }, (_, month) => month)
      .filter(isWanted)
      .map((month) => `M${String(month)} 0V${String(height)}`)
      .join('');
  return {
    planned: spans(false),
    told: spans(true),
    due: ticks(({ due, open }) => due.filter((at) => !open.includes(at))),
    open: ticks(({ open }) => open),
    report: rows
      .flatMap(({ line, middle }) => line.reports.map((at) => `M${round(at)} ${round(middle)}h0`))
      .join(''),
    quarters: grid((month) => month % 3 === 0 && month % 12 !== 0),
    years: grid((month) => month % 12 === 0),
  };
}
