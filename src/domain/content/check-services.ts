import type { ContentProblem } from '../errors.ts';
import type { RawContent } from './portal.ts';
import { sayMissingOffice } from '../missing-office.ts';

/** What contradicts itself among the services: names of files that can be no address, offices that are not there. */
export function checkServices({
  services,
  areas,
}: Pick<RawContent, 'services' | 'areas'>): readonly ContentProblem[] {
  const areaIds = new Set(areas.map(({ id }) => id));
  return services.flatMap(({ id, data }) => {
    const file = `services/${id}.yaml`;
    return [
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)
        ? []
        : [
            {
              file,
              field: 'nome del file',
              reason: 'usa solo lettere minuscole senza accenti, cifre e trattini singoli',
            },
          ]),
      ...(areaIds.has(data.office)
        ? []
        : [
            {
              file,
              field: 'office',
              reason: sayMissingOffice(data.office),
            },
          ]),
    ];
  });
}
