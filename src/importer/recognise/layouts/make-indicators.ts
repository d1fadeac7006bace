import { foldSpace } from '../../../domain/text/fold-text.ts';
import type { ReadIndicator } from './plan-events.ts';
import { splitUnit } from './read-indicators.ts';

/** One indicator, or several where the cells list as many names as values, a line each. */
export function makeIndicators(
  name: string,
  unit: string,
  cells: readonly { readonly key: string; readonly text: string }[],
): readonly ReadIndicator[] {
  const lines = name
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const columns = cells.map(({ key, text }) => ({
    key,
    lines: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }));
  const units = unit
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const areParallel =
    lines.length > 1 &&
    columns.length > 0 &&
    columns.every((column) => column.lines.length === lines.length);
  const names = areParallel ? lines : [lines.join(' ')];
  return names.map((printed, index): ReadIndicator => {
    const shownUnit = (areParallel && units.length === lines.length ? units[index] : unit) ?? '';
    const parts =
      shownUnit === '' ? splitUnit(printed) : { name: printed, unit: foldSpace(shownUnit) };
    const targets = columns.map(({ key, lines: shown }): [string, string] => [
      key,
      areParallel ? (shown[index] ?? '') : shown.join(' '),
    ]);
    return { ...parts, targets: Object.fromEntries<string>(targets) };
  });
}
