import {
  facets,
  formatListState,
  orders,
  type Facet,
  type ListState,
} from '../../search/filters/filter-objectives.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { findClosing, getAttribute, writeTag, type HtmlTag } from './html-tags.ts';
import type { PageSlot } from './page-template.ts';

/** What a filled-in list page says. */
export interface ListContent {
  readonly state: ListState;
  /** Text put before the page's title. */
  readonly title: string;
  /** Result in a sentence, as text. */
  readonly sentence: string;
  /** Items, or what is said in their place, as HTML. */
  readonly list: string;
  /** The way to the other pages of the answer, as HTML; empty when it has one. */
  readonly pager: string;
  /** Whether nothing was found; the page then shows its help for that. */
  readonly nothing: boolean;
  /** Near words as HTML; empty when none is offered. */
  readonly nearWords: string;
  /** Choices that are in force, each with a link that takes it away, as HTML; empty without any. */
  readonly chips: string;
  /** For each facet, how many items each value would show. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** A place of the page and what is written there. */
export type Slot = PageSlot<ListContent>;

/** Places that change at one tag of the page, outside the list and its sentence. */
export function findSlots(tag: HtmlTag, index: number, tags: readonly HtmlTag[]): Slot[] {
  if (tag.closing) return [];
  const whole = { start: tag.start, end: tag.end };
  const name = getAttribute(tag, 'name') ?? '';
  const value = getAttribute(tag, 'value') ?? '';
  const counted = getAttribute(tag, 'data-count');
  // Drawings inside the page have titles of their own; the page's comes first.
  if (tag.name === 'title' && tags.findIndex((other) => other.name === 'title') === index) {
    const place = { start: tag.end, end: tag.end };
    const robots = {
      start: tag.start,
      end: tag.start,
      write: () => '<meta name="robots" content="noindex">',
    };
    return [robots, { ...place, write: ({ title }) => escapeHtml(title) }];
  }
  if (tag.name === 'meta' && name === 'robots') return [{ ...whole, write: () => '' }];
  if (tag.name === 'input' && name === 'q')
    return [{ ...whole, write: ({ state }) => writeTag(tag, { value: state.query }) }];
  if (tag.name === 'input' && isFacet(name))
    return [
      { ...whole, write: ({ state }) => writeTag(tag, { checked: isChosen(state, name, value) }) },
    ];
  if (tag.name === 'option' && isOrder(value, tags, index))
    return [
      {
        ...whole,
        write: ({ state }) => writeTag(tag, { selected: value === readOrder(state, tags) }),
      },
    ];
  const inside = (write: Slot['write']): Slot[] => {
    const closing = tags[findClosing(tags, index)];
    return closing === undefined ? [] : [{ start: tag.end, end: closing.start, write }];
  };
  const shownIf = (isShown: (content: ListContent) => boolean): Slot => ({
    ...whole,
    write: (content) => writeTag(tag, { hidden: !isShown(content) }),
  });
  if (counted !== undefined) return inside(({ counts }) => readCount(counts, counted));
  switch (getAttribute(tag, 'id') ?? '') {
    case 'nulla':
      return [shownIf(({ nothing }) => nothing)];
    case 'filtri-attivi':
      return [shownIf(({ chips }) => chips !== ''), ...inside(({ chips }) => chips)];
    case 'parole-vicine': {
      // The words go into the first element inside.
      const holder = tags[index + 1];
      const place =
        holder === undefined
          ? []
          : [
              {
                start: holder.end,
                end: holder.end,
                write: ({ nearWords }: ListContent) => nearWords,
              },
            ];
      return [shownIf(({ nearWords }) => nearWords !== ''), ...place];
    }
    default:
      return [];
  }
}

function isFacet(name: string): name is Facet {
  return facets.some((facet) => facet === name);
}

/** Whether an option belongs to the choice of order. */
function isOrder(value: string, tags: readonly HtmlTag[], index: number): boolean {
  const select = tags.slice(0, index).findLast(({ name }) => name === 'select');
  return (
    select?.closing === false &&
    getAttribute(select, 'name') === 'ordine' &&
    (value === '' || orders.some((order) => order === value))
  );
}

/** Value of the choice of order: empty for the usual one where the form offers that. */
function readOrder(state: ListState, tags: readonly HtmlTag[]): string {
  const offersUsual = tags.some(
    (tag) => tag.name === 'option' && getAttribute(tag, 'value') === '',
  );
  return offersUsual && !formatListState(state).includes('ordine=') ? '' : state.order;
}

/** An empty value is the choice of "all". */
function isChosen({ selection }: ListState, facet: Facet, value: string): boolean {
  return value === '' ? selection[facet].length === 0 : selection[facet].includes(value);
}

/** Text of a live count; `counted` is a facet and a value, as `tema=1`. */
function readCount(counts: ListContent['counts'], counted: string): string {
  const [facet = '', value = ''] = counted.split('=');
  return isFacet(facet) ? String(counts[facet].get(value) ?? 0) : '';
}
