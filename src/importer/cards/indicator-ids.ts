import type { Indicator } from '../../domain/content/indicator.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { foldSpace } from '../../domain/text/fold-text.ts';

/** Whether an update of an objective gives a value to an indicator, which must then stay. */
export function isReported(
  { updates }: Pick<FolderContent, 'updates'>,
  slug: string,
  indicator: string,
): boolean {
  return updates.some(
    ({ id, data }) =>
      id.startsWith(`${slug}/`) && data.values?.some((value) => value.indicator === indicator),
  );
}

/** Indicators keep their ids by their names; one that left stays where a report gives it a value. */
export function nameIndicators(
  former: readonly Indicator[],
  fresh: readonly Indicator[],
  isReported: (indicator: string) => boolean,
): Indicator[] {
  const fold = ({ name }: Indicator): string => foldSpace(name).toLowerCase();
  const byName = new Map(former.map((indicator) => [fold(indicator), indicator.id]));
  let last = Math.max(0, ...former.map(({ id }) => Number(id.slice(1))));
  const named = fresh.map((indicator) => {
    const known = byName.get(fold(indicator));
    if (known !== undefined) return { ...indicator, id: known };
    last += 1;
    return { ...indicator, id: `i${String(last)}` };
  });
  const taken = new Set(named.map(({ id }) => id));
  return [...named, ...former.filter(({ id }) => !taken.has(id) && isReported(id))];
}
