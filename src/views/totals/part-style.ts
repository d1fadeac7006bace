/** How a part of a chart is drawn: its colour's token and the pattern that tells it apart without colour. */
export interface PartStyle {
  /** Custom property of tokens.css. */
  readonly token: string;
  readonly pattern: PatternName;
}

/** Pattern of a filled part. */
export type PatternName = keyof typeof patternPaths;

/** Side of the square tile that each pattern repeats, in pixels. */
export const PATTERN_SIZE = 8;

/** Drawing of one tile of each pattern, as SVG path data: the page and the canvas draw from the same lines. */
export const patternPaths = {
  solid: 'M0 0h8v8H0z',
  empty: '',
  dots: 'M2 2h2.5v2.5H2zM6 6h2v2H6zM6 6',
  hatch: 'M-1 1 1-1h2L-1 3zM-1 9 9-1h2L-1 11zM7 9 9 7v2z',
  sparse: 'M7-1 9 1v1L6-1zM-1-1h1l9 9v1H8L-1 0zM-1 7 1 9H0l-1-1z',
  lines: 'M0 0h3v8H0z',
  rows: 'M0 0h8v2H0zM0 4h8v2H0z',
  cross: 'M0 0h8v2H2v6H0z',
} as const;

const styles: Readonly<Record<string, PartStyle>> = {
  'under-way': { token: '--state-none', pattern: 'dots' },
  upcoming: { token: '--state-none', pattern: 'empty' },
  'past-due': { token: '--state-none', pattern: 'hatch' },
  settled: { token: '--state-none', pattern: 'lines' },
  unscheduled: { token: '--state-none', pattern: 'rows' },
  none: { token: '--state-none', pattern: 'sparse' },
  open: { token: '--state-late', pattern: 'hatch' },
  'to-come': { token: '--state-none', pattern: 'empty' },
  moved: { token: '--state-none', pattern: 'cross' },
  reported: { token: '--state-going', pattern: 'rows' },
  done: { token: '--state-done', pattern: 'solid' },
  'done-late': { token: '--state-done', pattern: 'lines' },
  completed: { token: '--state-done', pattern: 'solid' },
  'in-progress': { token: '--state-going', pattern: 'rows' },
  ongoing: { token: '--state-duty', pattern: 'dots' },
  'not-started': { token: '--state-late', pattern: 'lines' },
  postponed: { token: '--state-late', pattern: 'cross' },
  dropped: { token: '--state-off', pattern: 'hatch' },
  'edition-unchanged': { token: '--state-none', pattern: 'sparse' },
  'edition-changed': { token: '--state-going', pattern: 'rows' },
  'edition-joined': { token: '--state-duty', pattern: 'dots' },
  'edition-new': { token: '--state-done', pattern: 'solid' },
  'edition-left': { token: '--state-off', pattern: 'hatch' },
  'goal-1': { token: '--goal-1', pattern: 'solid' },
  'goal-2': { token: '--goal-2', pattern: 'hatch' },
  'goal-3': { token: '--goal-3', pattern: 'dots' },
  'goal-4': { token: '--goal-4', pattern: 'rows' },
  'goal-5': { token: '--goal-5', pattern: 'lines' },
  'rating-1': { token: '--state-late', pattern: 'lines' },
  'rating-2': { token: '--state-late', pattern: 'hatch' },
  'rating-3': { token: '--state-none', pattern: 'sparse' },
  'rating-4': { token: '--state-going', pattern: 'rows' },
  'rating-5': { token: '--state-going', pattern: 'solid' },
};

/** Style of a part by its key; keys without one of their own, such as merged parts, are quiet and crossed. */
export function partStyle(key: string): PartStyle {
  return styles[key] ?? { token: '--quiet', pattern: 'cross' };
}
