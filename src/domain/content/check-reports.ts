import type { ContentProblem } from '../errors.ts';
import type { RawContent } from './portal.ts';
import { sayMissingOffice } from '../missing-office.ts';

const file = 'reports.yaml';

/** What contradicts itself in how reports of residents are taken: offices that are not there, repeated ids, a second way beside this one. */
export function checkReports({
  reports,
  areas,
  municipality,
}: Pick<RawContent, 'reports' | 'areas' | 'municipality'>): readonly ContentProblem[] {
  if (reports === undefined) return [];
  const { categories, places } = reports;
  const offices = new Set(areas.map(({ id }) => id));
  const isRepeated = (values: readonly string[], value: string, index: number): boolean =>
    values.indexOf(value) !== index;
  const ids = categories.map(({ id }) => id);
  return [
    ...categories.flatMap(({ office }, index) =>
      offices.has(office)
        ? []
        : [
            {
              file,
              field: `categories.${String(index)}.office`,
              reason: sayMissingOffice(office),
            },
          ],
    ),
    ...ids.flatMap((id, index) =>
      isRepeated(ids, id, index)
        ? [
            {
              file,
              field: `categories.${String(index)}.id`,
              reason: `«${id}» c’è già: ognuno si usa una volta sola`,
            },
          ]
        : [],
    ),
    ...places.flatMap((place, index) =>
      isRepeated(places, place, index)
        ? [{ file, field: `places.${String(index)}`, reason: `«${place}» c’è già` }]
        : [],
    ),
    ...(municipality.links.reportFault === undefined
      ? []
      : [
          {
            file: 'municipality.yaml',
            field: 'links.reportFault',
            reason:
              'le segnalazioni si fanno qui (reports.yaml) oppure altrove (reportFault): togli uno dei due',
          },
        ]),
  ];
}
