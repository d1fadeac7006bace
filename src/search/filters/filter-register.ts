import { noOfficeId } from '../../domain/content/area.ts';
import type { ListParams } from './filter-objectives.ts';

/** What the address says of the register of due days; empty for what nobody chose. */
export interface RegisterFilter {
  /** Id of an office, or `noOfficeId`. */
  readonly office: string;
  /** Quarter of a year, `2026-3`. */
  readonly quarter: string;
  /** State of the occurrence. */
  readonly state: string;
  /** `scadenza` for terms and turns, `periodo` for ends of periods. */
  readonly kind: string;
}

const names = { office: 'ufficio', quarter: 'trimestre', state: 'stato', kind: 'tipo' } as const;
const keys = Object.keys(names) as readonly (keyof typeof names)[];

/** An occurrence as the register knows it. */
export interface RegisterItem extends Omit<RegisterFilter, 'office'> {
  readonly offices: readonly string[];
}

/** Reads the filter from the address; unknown spellings are left aside. */
export function parseRegisterFilter(params: ListParams): RegisterFilter {
  const read = (key: keyof typeof names): string => {
    const value = params.get(names[key]) ?? '';
    return /^[\w-]{1,80}$/u.test(value) ? value : '';
  };
  return {
    office: read('office'),
    quarter: read('quarter'),
    state: read('state'),
    kind: read('kind'),
  };
}

/** The address parameters of a filter, without `?`; what nobody chose is left out, so that equal lists have equal addresses. */
export function formatRegisterFilter(filter: Partial<RegisterFilter>): string {
  return keys
    .flatMap((key) => {
      const value = filter[key] ?? '';
      return value === '' ? [] : [`${names[key]}=${encodeURIComponent(value)}`];
    })
    .join('&');
}

/** Whether an occurrence is in the list that the filter asks for. */
export function matchesRegister(item: RegisterItem, filter: RegisterFilter): boolean {
  const { office, quarter, state, kind } = filter;
  return (
    (office === '' ||
      (office === noOfficeId ? item.offices.length === 0 : item.offices.includes(office))) &&
    (quarter === '' || item.quarter === quarter) &&
    (state === '' || item.state === state) &&
    (kind === '' || item.kind === kind)
  );
}
