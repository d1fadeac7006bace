import { stringify } from 'yaml';
import type { Levels } from '../../domain/content/plan.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { initText } from '../../i18n/commands/init.ts';

/** The years that the id of a plan names, `2026-2028` or `2026`; nothing where it names none. */
export function readPlanYears(id: string): readonly number[] {
  const [, first, last] = /^(20\d\d)(?:\D(20\d\d))?$/u.exec(id) ?? [];
  if (first === undefined) return [];
  const count = Number(last ?? first) - Number(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(first) + index);
}

/** The file of a plan that is published on a day, as YAML. */
export function makePlan(id: string, name: string, published: IsoDate, levels?: Levels): string {
  return stringify({
    title: initText.planTitle(id),
    years: readPlanYears(id),
    published,
    ...(levels !== undefined && { levels }),
    sourceDocument: { title: initText.documentTitle(id, name) },
  });
}
