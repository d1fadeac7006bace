import type { StateFilter } from '../query/state-words.ts';
import type { ListItem } from './filter-objectives.ts';

/** The first part of the list that words for a state may mean and that has an objective; the first of all where none has. */
export function chooseState(
  items: readonly ListItem[],
  filters: readonly StateFilter[] | undefined,
): StateFilter | undefined {
  return filters?.find((filter) => items.some((item) => isInState(item, filter))) ?? filters?.[0];
}

/** Whether an item is in the part of the list that words for a state mean. */
export function isInState(item: ListItem, { facet, values }: StateFilter): boolean {
  return item.facets[facet].some((value) => values.includes(value));
}
