import { noOfficeId } from '../../domain/content/area.ts';
import type { Portal } from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { countPages } from '../../domain/paging.ts';
import { registerTexts as texts } from '../../i18n/plan/register.ts';
import { numberedPage } from '../../i18n/plan-routes.ts';
import { routes } from '../../i18n/routes.ts';
import { addPage, makePager, slicePage, type PagerView } from '../frame/pager.ts';
import { describeLateness, type LatenessView } from '../states/lateness.ts';
import type { ChartData } from '../totals/chart-data.ts';
import { makeRegisterCharts } from './register-charts.ts';
import {
  describeRegisterEntry,
  findQuarter,
  listRegister,
  type RegisterEntry,
} from './register-entries.ts';

/** Entries of the register on one page. */
const perPage = 300;

/** What readers choose of the register; empty for what nobody chose. */
export interface RegisterChoice {
  readonly office: string;
  readonly quarter: string;
  readonly state: string;
  readonly kind: string;
}

/** A choice in a field of the register's form. */
export interface RegisterOption {
  readonly value: string;
  readonly label: string;
}

/** The register of due days, or what a choice left of it. */
export interface RegisterPage {
  /** Of the whole register; 1 where the page answers a choice. */
  readonly number: number;
  readonly now: IsoDate;
  readonly count: number;
  readonly lateness: LatenessView;
  readonly charts: readonly ChartData[];
  readonly options: Readonly<Record<keyof RegisterChoice, readonly RegisterOption[]>>;
  readonly entries: readonly RegisterEntry[];
  readonly pager: PagerView | undefined;
  /** Where the page answers a choice. */
  readonly answer?: { readonly choice: RegisterChoice; readonly sentence: string };
}

/** The address of a page of the whole register. */
function registerAddress(number: number): string {
  return numberedPage(routes.register, number);
}

/** The whole register on the portal's day, page by page; its drawings stand on the first, which there always is. */
export function makeRegisterPages(portal: Portal): readonly RegisterPage[] {
  const entries = listRegister(portal);
  const whole = describeRegister(portal, entries);
  return Array.from({ length: countPages(entries.length, perPage) }, (_, index) => ({
    ...whole,
    number: index + 1,
    ...(index > 0 && { charts: [] }),
    ...cutPage(entries, registerAddress, () => index + 1),
  }));
}

function describeRegister(
  portal: Portal,
  entries: readonly RegisterEntry[],
): Omit<RegisterPage, 'number' | 'entries' | 'pager'> {
  return {
    now: portal.now,
    count: entries.length,
    lateness: describeLateness(portal, portal.objectives),
    charts: makeRegisterCharts(portal, entries),
    options: listOptions(portal, entries),
  };
}

/** The choice without what the register does not have. */
export function keepKnownRegister(portal: Portal, choice: RegisterChoice): RegisterChoice {
  const options = listOptions(portal, listRegister(portal));
  const keep = (key: keyof RegisterChoice): string =>
    options[key].some(({ value }) => value === choice[key]) ? choice[key] : '';
  return {
    office: keep('office'),
    quarter: keep('quarter'),
    state: keep('state'),
    kind: keep('kind'),
  };
}

/** What a choice left of the register; `readNumber` gives the page asked for, of so many. */
export function makeRegisterAnswer(
  portal: Portal,
  {
    choice,
    entries,
    parameters,
  }: {
    readonly choice: RegisterChoice;
    readonly entries: readonly RegisterEntry[];
    readonly parameters: string;
  },
  readNumber: (count: number) => number,
): RegisterPage {
  const whole = describeRegister(portal, listRegister(portal));
  const labels = (Object.keys(choice) as (keyof RegisterChoice)[]).flatMap((key) =>
    whole.options[key].filter(({ value }) => value === choice[key]).map(({ label }) => label),
  );
  return {
    ...whole,
    number: 1,
    ...cutPage(
      entries,
      parameters === ''
        ? registerAddress
        : (number) => addPage(`${routes.register}?${parameters}`, number),
      readNumber,
    ),
    ...(labels.length > 0 && {
      answer: { choice, sentence: texts.found(entries.length, labels.join(' · ')) },
    }),
  };
}

function cutPage(
  entries: readonly RegisterEntry[],
  addressOf: (number: number) => string,
  readNumber: (count: number) => number,
): Pick<RegisterPage, 'entries' | 'pager'> {
  const count = countPages(entries.length, perPage);
  const number = readNumber(count);
  return {
    entries: slicePage(entries, number, perPage),
    pager: makePager(number, count, addressOf),
  };
}

function listOptions(
  { areas }: Portal,
  entries: readonly RegisterEntry[],
): RegisterPage['options'] {
  const quarters = [...new Set(entries.map(({ day }) => findQuarter(day)))];
  const states = new Set(entries.map(({ state }) => state));
  const kinds = new Set(entries.map((entry) => describeRegisterEntry(entry).kind));
  return {
    office: [
      ...areas.map(({ id, name }) => ({ value: id, label: name })),
      ...(entries.some(({ areaIds }) => areaIds.length === 0)
        ? [{ value: noOfficeId, label: texts.noOffice }]
        : []),
    ],
    quarter: quarters.map((value) => ({ value, label: texts.quarter(value) })),
    state: texts.states
      .filter(([state]) => states.has(state))
      .map(([value, label]) => ({ value, label })),
    kind: texts.kinds
      .filter(([kind]) => kinds.has(kind))
      .map(([value, label]) => ({ value, label })),
  };
}
