import { openCaseStates, caseStates, isOpenCase } from '../../domain/cases/case-states.ts';
import { addDays, countDays, type IsoDate } from '../../domain/iso-date.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { open311Texts } from '../../i18n/cases/open311.ts';
import type { CaseFilter } from '../store/contract/case-store.ts';

/** Most days and most requests of an answer, as GeoReport v2 bounds them. */
const mostDays = 90;
const mostRequests = 1_000;

const texts = open311Texts.problems;

/** The states behind each status. */
const statuses: Readonly<Record<string, CaseFilter['states']>> = {
  open: openCaseStates,
  closed: caseStates.filter((state) => !isOpenCase(state)),
};

/** The released reports that a query asks for, or what is wrong with it. */
export function readRequestQuery(query: URLSearchParams, today: IsoDate): CaseFilter | string {
  const page = readCount(query.get('page'), 1, 1_000_000);
  const size = readCount(query.get('page_size'), mostRequests, mostRequests);
  if (page === undefined || size === undefined) return texts.page;
  const filter = {
    ...{ isProposal: false, released: true, latestFirst: true },
    limit: size,
    offset: (page - 1) * size,
  };
  const numbers = readList(query, 'service_request_id');
  // As the specification says, it overrides everything else.
  if (numbers.length > 0)
    return {
      ...filter,
      numbers: numbers.slice(0, mostRequests).map((number) => number.toUpperCase()),
    };
  const wanted = readList(query, 'status');
  const states = wanted.flatMap((status) =>
    Object.hasOwn(statuses, status) ? (statuses[status] ?? []) : [],
  );
  if (wanted.some((status) => !Object.hasOwn(statuses, status))) return texts.status;
  const days = readDays(query, today);
  if (days === undefined) return texts.dates(mostDays);
  const categories = readList(query, 'service_code');
  return {
    ...filter,
    ...{ isMain: true, receivedFrom: days.from, receivedTo: days.to },
    categories: categories.length === 0 ? undefined : categories,
    states: states.length === 0 ? undefined : states,
  };
}

function readList(query: URLSearchParams, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function readCount(text: string | null, usual: number, most: number): number | undefined {
  if (text === null || text === '') return usual;
  const count = /^\d{1,7}$/u.test(text) ? Number(text) : 0;
  return count === 0 ? undefined : Math.min(count, most);
}

/** The days of a span; the last ninety unless asked for others. */
function readDays(
  query: URLSearchParams,
  today: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const [start, end] = ['start_date', 'end_date'].map((name) => query.get(name) ?? '');
  const given = { from: readDay(start ?? ''), to: readDay(end ?? '') };
  if ((given.from === undefined && start !== '') || (given.to === undefined && end !== ''))
    return undefined;
  const to = given.to ?? (given.from === undefined ? today : addDays(given.from, mostDays));
  const from = given.from ?? addDays(to, -mostDays);
  return countDays(from, to) > mostDays ? undefined : { from, to };
}

const instant =
  /^(?:19|20)\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** The day in Italy at an instant, or a day itself. */
function readDay(text: string): IsoDate | undefined {
  // In a query a plus sign that nobody escaped is a space.
  const written = text.replace(' ', '+');
  const time = instant.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? undefined : findRomeDay(new Date(time));
}
