import { dueDays } from '../../domain/timing/due-days.ts';
import type { ObjectiveRecord, Portal, UpdateRecord } from '../../domain/content/portal.ts';
import { dataLicence, dataTexts } from '../../i18n/data/open-data.ts';
import { routes } from '../../i18n/routes.ts';
import { lastChangedOn } from '../../domain/states/standing.ts';
import { findPortalChangeDay } from '../change-day.ts';
import { dataPaths } from '../files/data-paths.ts';
import { isDated } from '../dated.ts';
import type { ActionData, Dataset, ObjectiveData, UpdateData } from './dataset-schema.ts';
import { describeAction, describeObjective } from './states.ts';

/** All data of the portal on its day, as `/dati/obiettivi.json` holds them. */
export function makeDataset(portal: Portal): Dataset {
  const { municipality, plan, now } = portal;
  const { name, town, province, region, official } = municipality;
  const offices = new Map(portal.areas.map((area) => [area.id, { id: area.id, name: area.name }]));
  return {
    $schema: dataPaths.schema,
    title: dataTexts.title(plan.title, town),
    municipality: { name, town, province, region, official },
    plan: {
      id: plan.id,
      title: plan.title,
      years: [...plan.years],
      published: plan.published,
      source: plan.sourceDocument.title,
    },
    now,
    generated: now,
    updated: findPortalChangeDay(portal),
    licence: { ...dataLicence },
    attribution: dataTexts.attribution(town),
    objectives: portal.objectives.map((record) => makeObjective(record, offices, now)),
  };
}

type Offices = ReadonlyMap<string, { readonly id: string; readonly name: string }>;

function makeObjective(record: ObjectiveRecord, offices: Offices, now: string): ObjectiveData {
  const {
    slug,
    position,
    title,
    summary,
    why,
    expectedResult,
    goal,
    ambit,
    strategic,
    areas,
    areaNote,
    politicalLead,
    horizon,
    places,
    notes,
    keywords,
    formerSlugs,
    source,
  } = record;
  const url = routes.objective(slug);
  return {
    slug,
    position,
    url,
    title,
    summary,
    why,
    expectedResult,
    theme: { code: goal.code, title: goal.title },
    ambit: { code: ambit.code, title: ambit.title },
    strategicObjective: { id: strategic.id, code: strategic.code, title: strategic.title },
    offices: areas.map(({ id, name }) => ({ id, name })),
    officeNote: areaNote,
    politicalLead,
    horizon,
    places: [...places],
    citations: [...notes],
    keywords: [...keywords],
    formerSlugs: [...formerSlugs],
    sourceNote: source.note,
    feed: routes.feed(url),
    calendar: isDated(record) ? routes.calendar(url) : undefined,
    ...describeObjective(record, now),
    actions: makeActions(record, now),
    updates: record.updates.map((update) => makeUpdate(update, url, offices)),
  };
}

function makeActions(record: ObjectiveRecord, now: string): ActionData[] {
  return record.actions.map((action) => ({
    id: action.id,
    url: `${routes.objective(record.slug)}#${action.id}`,
    title: action.title,
    text: action.text,
    timing: {
      original: action.timing.original,
      kind: action.timing.kind,
      windows: action.timing.windows.map(({ start, end }) => ({ start, end })),
    },
    dueDays: [...new Set(dueDays(action.timing))],
    ...describeAction(action, record, now),
  }));
}

function makeUpdate(update: UpdateRecord, url: string, offices: Offices): UpdateData {
  const {
    id,
    action,
    date,
    published,
    status,
    confidence,
    percent,
    title,
    text,
    evidence,
    office,
    minor,
    corrections,
    withdrawn,
  } = update;
  return {
    id,
    url: `${url}#agg-${id}`,
    action,
    date,
    published,
    changed: lastChangedOn(update),
    status,
    confidence,
    percent,
    title,
    text,
    evidence: evidence.map((each) => ({ label: each.label, url: each.url })),
    office: office === undefined ? undefined : offices.get(office),
    minor,
    corrections: corrections.map((each) => ({ date: each.date, text: each.text })),
    withdrawn,
  };
}
