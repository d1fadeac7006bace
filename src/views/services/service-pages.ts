import type { Portal, ServiceRecord } from '../../domain/content/portal.ts';
import { serviceTexts } from '../../i18n/pages/services.ts';
import { routes } from '../../i18n/routes.ts';
import { writeFrameCode, writeListenerCode } from '../objective/embed-code.ts';

/** What the page of a service gives to offices: the code that asks on another site, and a script for its height. */
export interface ServiceCodes {
  readonly frame: string;
  readonly listener: string;
}

/** Codes for other sites; `origin`, as `https://piano.example`, is where the portal stands. */
export function writeServiceCodes(
  { id, name }: ServiceRecord,
  municipality: string,
  origin: string,
): ServiceCodes {
  const title = serviceTexts.frameTitle(name, municipality);
  return {
    frame: writeFrameCode(origin + routes.serviceFrame(id), title),
    listener: writeListenerCode(origin),
  };
}

/** Paths of what each service has under its id. */
export function listServicePaths({ services }: Pick<Portal, 'services'>) {
  return services.map((service) => ({ params: { id: service.id }, props: { service } }));
}

/** The path of the list of services, where there are any. */
export function listServiceIndex({ services }: Pick<Portal, 'services'>) {
  return services.length === 0 ? [] : [{ params: { index: undefined } }];
}
