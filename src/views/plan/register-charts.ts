import { noOfficeId } from '../../domain/content/area.ts';
import type { Portal } from '../../domain/content/portal.ts';
import type { OccurrenceState } from '../../domain/states/occurrence-states.ts';
import { formatList } from '../../i18n/format.ts';
import { occurrenceLabels } from '../../i18n/objective/states.ts';
import { registerTexts as texts } from '../../i18n/plan/register.ts';
import { totalsTexts } from '../../i18n/plan/totals.ts';
import { filteredRegister } from '../../i18n/routes.ts';
import type { ChartData } from '../totals/chart-data.ts';
import { countByKey, limitParts, OTHER_KEY } from '../totals/count-by-key.ts';
import { findQuarter, type RegisterEntry } from './register-entries.ts';

interface RowSource {
  readonly label: string;
  readonly href: string;
  readonly entries: readonly RegisterEntry[];
}

/** The register drawn twice: quarter by quarter, and office by office; a count of several offices stands in each. */
export function makeRegisterCharts(
  { areas }: Portal,
  entries: readonly RegisterEntry[],
): readonly ChartData[] {
  const counts = countByKey<OccurrenceState>(
    entries.map(({ state }) => state),
    texts.states.map(([state]) => state),
    occurrenceLabels,
  );
  const parts = limitParts(counts, totalsTexts.otherParts);
  const sentence = texts.sentence(
    entries.length,
    formatList(counts.map(({ key, count }) => texts.counted[key as OccurrenceState](count))),
  );
  const draw = (
    id: string,
    words: { readonly title: string; readonly rowHeader: string },
    rows: readonly RowSource[],
  ): ChartData => ({
    id,
    ...words,
    sentence,
    parts: parts.map(({ key, label }) => ({ key, label })),
    rows: rows
      .filter((row) => row.entries.length > 0)
      .map(({ label, href, entries: own }) => ({
        label,
        href,
        total: own.length,
        cells: parts.map(({ key }) => {
          const count = own.filter(({ state }) => nameKey(parts, state) === key).length;
          return { count, ...(count > 0 && key !== OTHER_KEY && { href: `${href}&stato=${key}` }) };
        }),
      })),
  });
  const quarters = Map.groupBy(entries, ({ day }) => findQuarter(day));
  return [
    draw(
      'trimestri',
      { title: texts.quarters, rowHeader: texts.fields.quarter },
      [...quarters].map(([quarter, own]) => ({
        label: texts.quarter(quarter),
        href: filteredRegister('trimestre', quarter),
        entries: own,
      })),
    ),
    draw('uffici', { title: texts.offices, rowHeader: texts.fields.office }, [
      ...areas
        .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'it'))
        .map(({ id, shortName }) => ({
          label: shortName,
          href: filteredRegister('ufficio', id),
          entries: entries.filter(({ areaIds }) => areaIds.includes(id)),
        })),
      {
        label: texts.noOffice,
        href: filteredRegister('ufficio', noOfficeId),
        entries: entries.filter(({ areaIds }) => areaIds.length === 0),
      },
    ]),
  ];
}

function nameKey(parts: readonly { readonly key: string }[], state: OccurrenceState): string {
  return parts.some(({ key }) => key === state) ? state : OTHER_KEY;
}
