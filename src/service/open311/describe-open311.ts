import { isOpenCase } from '../../domain/cases/case-states.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { caseFormTexts } from '../../i18n/cases/case-form.ts';
import { casePageTexts } from '../../i18n/cases/case-page.ts';
import { open311Texts } from '../../i18n/cases/open311.ts';
import { routes } from '../../i18n/routes.ts';
import { showText } from '../../views/desk/show-text.ts';
import type { CaseSettings } from '../cases/submit-case.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import type { Open311Entry } from './send-open311.ts';

/** Name of the attribute that says what somebody brings: a fault, a complaint, praise. */
export const kindAttribute = 'kind';

/** Day on which these addresses and what they answer last changed. */
const changeset = '2026-11-30T00:00:00Z';

/** Where the service stands, for programs that know the town alone. Source: Open311, Service Discovery. */
export function describeDiscovery(origin: string): Open311Entry {
  const endpoint = {
    specification: 'http://wiki.open311.org/GeoReport_v2',
    url: origin + routes.open311.slice(0, -1),
    changeset,
    type: 'production',
    formats: ['text/xml', 'application/json'],
  };
  return {
    changeset,
    contact: open311Texts.contact(origin + routes.report),
    key_service: open311Texts.keyService,
    endpoints: [endpoint],
  };
}

/** Every category as a service. */
export function describeServices({
  categories,
  offices,
  kinds,
}: CaseSettings): readonly Open311Entry[] {
  return categories.map(({ id, name, hint, office, days }) => ({
    service_code: id,
    service_name: name,
    description: [hint, caseFormTexts.days(days)].filter((part) => part !== undefined).join(' '),
    metadata: kinds.length > 1,
    type: 'realtime',
    keywords: '',
    group: offices[office] ?? office,
  }));
}

/** What is asked of a report of a service beside its words and its place. */
export function describeDefinition(serviceCode: string, { kinds }: CaseSettings): Open311Entry {
  const values = kinds.map((kind) => ({ key: kind, name: caseFormTexts.kinds[kind] }));
  const kind = {
    variable: true,
    code: kindAttribute,
    datatype: 'singlevaluelist',
    required: false,
    datatype_description: null,
    order: 1,
    description: caseFormTexts.kind,
    values,
  };
  return { service_code: serviceCode, attributes: values.length > 1 ? [kind] : [] };
}

/** A report as everybody may see it; of one that was not released, where it stands and nothing that somebody wrote. */
export function describeRequest(kept: StoredCase, settings: CaseSettings): Open311Entry {
  const { publicWords, publicPlace, publicReply, category, office } = kept;
  const state = casePageTexts.states[kept.state];
  const isReleased = publicWords !== undefined;
  const [lat, long] = findPoint(kept);
  return {
    service_request_id: kept.number,
    status: isOpenCase(kept.state) ? 'open' : 'closed',
    status_notes:
      isReleased && publicReply !== undefined ? `${state}. ${showText(publicReply)}` : state,
    service_name: settings.categories.find(({ id }) => id === category)?.name ?? category,
    service_code: category,
    description: isReleased ? showText(publicWords) : null,
    agency_responsible: settings.offices[office] ?? office,
    service_notice: null,
    requested_datetime: writeInstant(kept.received),
    updated_datetime: writeInstant(kept.closed ?? kept.charged ?? kept.received),
    expected_datetime: writeInstant(kept.due),
    address: isReleased && publicPlace !== undefined ? showText(publicPlace) : null,
    address_id: null,
    zipcode: null,
    lat,
    long,
    media_url: null,
  };
}

/**
 * Where a report is, in degrees: only of one that came from an app, which says that it becomes public, and only where the desk has
 * released a place too. The position of a form may be where somebody lives.
 */
function findPoint({
  source,
  publicPlace,
  position,
}: StoredCase): readonly [number, number] | readonly [null, null] {
  if (source !== 'open311' || publicPlace === undefined || position === undefined)
    return [null, null];
  const [lat = 0, long = 0] = position.split(',').map(Number);
  return [lat, long];
}

/** The beginning of a day: nothing finer is kept. */
function writeInstant(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}
