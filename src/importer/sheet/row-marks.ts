import { hash } from 'node:crypto';
import type { Action } from '../../domain/content/objective.ts';
import { foldSpace } from '../../domain/text/fold-text.ts';
import { showDate } from './date-cell.ts';
import type { UpdateDirectory } from './update-directory.ts';

/** Stands for the whole objective in a mark. */
const whole = '-';

/** The hidden mark of an action: its objective and its id. */
export function markAction({
  slug,
  action,
}: {
  readonly slug: string;
  readonly action: Pick<Action, 'id'> | undefined;
}): string {
  return `${slug}/${action?.id ?? whole}`;
}

/** The objective and the action that a mark names, under its present permalink; nothing where there are none. */
export function readMark(
  mark: string,
  { objectives, formerSlugs }: Pick<UpdateDirectory, 'objectives' | 'formerSlugs'>,
): { readonly slug: string; readonly action: string | undefined } | undefined {
  const [given = '', id = ''] = mark.split('/');
  const slug = objectives.has(given) ? given : (formerSlugs.get(given) ?? '');
  const action = objectives.get(slug)?.actions.find((each) => each.id === id);
  return objectives.has(slug) && (action !== undefined || id === whole)
    ? { slug, action: action?.id }
    : undefined;
}

/** Value of a cell, of a template or of a file. */
type Value = string | number | boolean | Date | null | undefined;

/** A mark of what stands in the cells of a row, whatever program has saved them since: an untouched row has the one of its template. */
export function markCells(values: readonly Value[]): string {
  const texts = values.map((value) => {
    if (value === null || value === undefined) return '';
    if (value instanceof Date)
      return Number.isNaN(value.getTime()) ? '' : showDate(value.toISOString().slice(0, 10));
    return typeof value === 'number'
      ? String(value).replace('.', ',')
      : foldSpace(String(value).replaceAll('_x000B_', ' '));
  });
  return `r${hash('sha256', JSON.stringify(texts)).slice(0, 8)}`;
}
