import type { ListParams } from './filter-objectives.ts';

/** What the address says of the list of updates; empty for what nobody chose. */
export interface UpdateFilter {
  /** Day, ISO, since which something was published, corrected or withdrawn. */
  readonly since: string;
  /** Id of an office. */
  readonly office: string;
  /** Code of a theme. */
  readonly theme: string;
  /** Updates or variations alone, by the word that addresses have for them. */
  readonly kind: string;
}

/** An update as its list knows it. */
export interface UpdateItem {
  /** Slug of its objective and the anchor of its entry there, joined by a slash. */
  readonly id: string;
  /** Last day on which readers saw it change, ISO. */
  readonly changed: string;
  /** Offices that report it or are in charge of its objective. */
  readonly offices: readonly string[];
  readonly theme: string;
  readonly kind: string;
}

/** A row of `/aggiornamenti/indice.json`. */
export interface UpdateIndexRow extends UpdateItem {
  /** Date of the fact, in words. */
  readonly when: string;
  readonly title: string;
  /** Title of the objective. */
  readonly objective: string;
  readonly href: string;
  /** Present when it was withdrawn. */
  readonly withdrawn?: true;
}

/** The item that the `data-` attributes of its element describe: `update`, `changed`, `offices`, `goal`, `kind`. */
export function readUpdateItem(dataset: Readonly<Record<string, string | undefined>>): UpdateItem {
  const { update = '', changed = '', offices = '', goal = '', kind = '' } = dataset;
  return { id: update, changed, offices: offices.split(' ').filter(Boolean), theme: goal, kind };
}

/** Reads the filter from the address; a day that does not exist and unknown spellings are left aside. */
export function parseUpdateFilter(params: ListParams): UpdateFilter {
  const read = (name: string): string => {
    const value = params.get(name) ?? '';
    return /^[\w-]{1,80}$/u.test(value) ? value : '';
  };
  const since = read('dal');
  return {
    since: isDay(since) ? since : '',
    office: read('ufficio'),
    theme: read('tema'),
    kind: read('tipo'),
  };
}

/** The address parameters of a filter, without `?`; what nobody chose is left out, so that equal lists have equal addresses. */
export function formatUpdateFilter({ since, office, theme, kind }: UpdateFilter): string {
  const pairs = [
    ['dal', since],
    ['ufficio', office],
    ['tema', theme],
    ['tipo', kind],
  ] as const;
  return pairs
    .flatMap(([name, value]) => (value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}

/** Whether an update or a variation is in the list that the filter asks for; texts of ISO days compare as the days do. */
export function matchesUpdate(
  item: UpdateItem,
  { since, office, theme, kind }: UpdateFilter,
): boolean {
  return (
    item.changed >= since &&
    (office === '' || item.offices.includes(office)) &&
    (theme === '' || item.theme === theme) &&
    (kind === '' || item.kind === kind)
  );
}

/** Whether a text is a calendar day; written without Zod, which the browser would have to load. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
