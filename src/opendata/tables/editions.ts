import type { Portal } from '../../domain/content/portal.ts';
import type {
  ActionLineage,
  FieldChange,
  LineageKind,
  ObjectiveLineage,
} from '../../domain/editions/lineage.ts';
import { readEditions, type EditionHistory } from '../../domain/editions/portal-editions.ts';
import type { VersionRecord } from '../../domain/versions/version-record.ts';
import { editionColumnTexts, lineageLabels, shiftLabels } from '../../i18n/data/edition-data.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { comparisonTexts } from '../../i18n/plan/comparison.ts';
import { routes } from '../../i18n/routes.ts';
import { joinValues, makeColumns } from './table.ts';

/** A row of `edizioni.csv`: an objective or an action in an edition, once for each field that changed. */
interface EditionRow {
  readonly plan: string;
  readonly former: string | undefined;
  readonly slug: string;
  readonly action: string | undefined;
  readonly title: string;
  readonly position: number | undefined;
  readonly kind: LineageKind | 'first';
  readonly change: FieldChange | undefined;
  readonly successors: readonly string[];
  readonly url: string;
  /** Name of the portal. */
  readonly site: string;
}

/** The editions of a plan out of the versions on record. */
export function readRecordedEditions(
  portal: Portal,
  { objectives }: VersionRecord,
): readonly EditionHistory[] {
  return readEditions(portal, new Map(objectives.map(({ slug, versions }) => [slug, versions])));
}

/** The rows: editions newest first, in each the objectives in its order, after each its actions; then what it no longer holds. */
export function listEditionRows(
  { municipality }: Pick<Portal, 'municipality'>,
  editions: readonly EditionHistory[],
  origin: string,
): readonly EditionRow[] {
  const site = frameTexts.titleSuffix(municipality.town);
  return editions.flatMap((history) => {
    const rest = { plan: history.edition.plan.id, former: history.former?.plan.id, site };
    return listEntries(history).flatMap(({ changes, ...entry }) =>
      (changes.length === 0 ? [undefined] : changes).map((change) => ({
        ...rest,
        ...entry,
        change,
        url: `${origin}${routes.objective(entry.slug)}${entry.action === undefined ? '' : `#${entry.action}`}`,
      })),
    );
  });
}

type Entry = Omit<EditionRow, 'plan' | 'former' | 'change' | 'url' | 'site'> & {
  readonly changes: readonly FieldChange[];
};

function listEntries({ edition, former, lineage }: EditionHistory): readonly Entry[] {
  if (former !== undefined) return lineage.flatMap(listLineage);
  const rest = { kind: 'first' as const, changes: [], successors: [] };
  return edition.objectives.flatMap(({ slug, texts, position, actions }) => [
    { slug, action: undefined, title: texts.title ?? '', position, ...rest },
    ...actions.map(({ id, title }, place) => ({
      slug,
      action: id,
      title,
      position: place + 1,
      ...rest,
    })),
  ]);
}

function listLineage(objective: ObjectiveLineage): readonly Entry[] {
  const { slug, kind, former, now, changes, successors, actions } = objective;
  const title = (now ?? former)?.texts.title ?? '';
  const placeOf = ({ id }: ActionLineage): number | undefined => {
    const place = now?.actions.findIndex((action) => action.id === id) ?? -1;
    return place < 0 ? undefined : place + 1;
  };
  return [
    { slug, action: undefined, title, position: now?.position, kind, changes, successors },
    ...actions.map((each) => ({
      slug,
      action: each.id,
      title: (each.now ?? each.former)?.title ?? '',
      position: placeOf(each),
      kind: each.kind,
      changes: each.changes,
      successors: each.successors,
    })),
  ];
}

/** Columns of `edizioni.csv`. */
export const editionColumns = makeColumns<EditionRow, typeof editionColumnTexts>(
  editionColumnTexts,
  {
    plan: ({ plan }) => plan,
    former: ({ former }) => former,
    slug: ({ slug }) => slug,
    action: ({ action }) => action,
    title: ({ title }) => title,
    position: ({ position }) => position,
    kind: ({ kind }) => lineageLabels[kind],
    field: ({ change }) => change && comparisonTexts.fields[change.field],
    before: ({ change }) => change?.former,
    after: ({ change }) => change?.now,
    shift: ({ change }) => change?.shift && shiftLabels[change.shift],
    successors: ({ successors }) => joinValues(successors),
    url: ({ url }) => url,
    site: ({ site }) => site,
    licence: () => dataLicence.name,
  },
);
