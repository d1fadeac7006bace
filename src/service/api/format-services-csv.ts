import { writeCsv } from '../../domain/csv.ts';
import type {
  ResultCell,
  SatisfactionResults,
} from '../../domain/satisfaction/satisfaction-results.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { satisfactionStates } from '../../i18n/data/satisfaction-data.ts';
import { serviceColumns, serviceColumnTexts } from '../../i18n/data/service-data.ts';
import { serviceChannels } from '../../i18n/pages/services.ts';
import { routes } from '../../i18n/routes.ts';
import { readAll, listFigureCells, type Readers } from './figure-columns.ts';

/** A row of the table: a service and its figures. */
interface ServiceRow {
  readonly service: PortalManifest['services'][number];
  readonly site: PortalManifest['site'];
  readonly cell: ResultCell;
}

const head: Readers<typeof serviceColumnTexts.head, ServiceRow> = {
  id: ({ service }) => service.id,
  name: ({ service }) => service.name,
  officeId: ({ service }) => service.office.id,
  officeName: ({ service }) => service.office.name,
  channel: ({ service }) => serviceChannels[service.channel],
  address: ({ service }) => service.address,
  url: ({ service, site }) => site && site.origin + routes.service(service.id),
  state: ({ cell }) => satisfactionStates[cell.state],
};

/** Every service with its figures, by name. */
export function formatServicesCsv(
  { services: cells = [] }: SatisfactionResults,
  { services, site }: Pick<PortalManifest, 'services' | 'site'>,
): string {
  const rows = services.map((service): ServiceRow => {
    const cell = cells.find(({ id }) => id === service.id) ?? { state: 'few' as const };
    return { service, site, cell };
  });
  return writeCsv([
    serviceColumns.map(({ header }) => header),
    ...rows.map((row) => [...readAll(serviceColumnTexts.head, head, row), ...listFigureCells(row)]),
  ]);
}
