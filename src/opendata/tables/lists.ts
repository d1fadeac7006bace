import { listColumnTexts, listKinds } from '../../i18n/data/list-data.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import type { Dataset } from './dataset.ts';
import { joinIds, type Identified } from './id-columns.ts';
import type { ObjectiveData } from './objectives.ts';
import { makeColumns } from './table.ts';

/** One value of a list. */
interface Item {
  readonly value: string;
  readonly code?: string;
  readonly date?: string;
  readonly address?: string | undefined;
}

/** What a list belongs to. */
interface Owner {
  readonly actionId?: string | undefined;
  readonly occurrenceId?: string;
  readonly updateId?: string;
}

/** A row of `elenchi.csv`. */
interface ListRow extends Owner, Item {
  readonly objective: Identified & { readonly slug: string };
  readonly kind: keyof typeof listKinds;
  readonly place: number;
  readonly url: string;
  /** Name of the portal. */
  readonly site: string;
}

/** Names of the fields that hold several values. */
type ListKeys<Data> = {
  [Key in keyof Data]-?: NonNullable<Data[Key]> extends readonly unknown[] ? Key : never;
}[keyof Data];

/** What the values of a list are, and how they are read. */
type List<Data> = readonly [kind: keyof typeof listKinds, read: (data: Data) => readonly Item[]];

/** A list for every field of `Data` that holds several values, those with a table of their own apart; and for `Below`, which stands deeper. */
type Lists<Data, Apart extends string = never, Below extends string = never> = Readonly<
  Record<Exclude<ListKeys<Data>, Apart> | Below, List<Data>>
>;

type ActionData = ObjectiveData['actions'][number];
type UpdateData = ObjectiveData['updates'][number];
type OccurrenceData = ActionData['occurrences'][number];

const valueOf = (value: string): Item => ({ value });
const dayOf = (date: string): Item => ({ value: date, date });

const objectiveLists: Lists<ObjectiveData, 'actions' | 'indicators' | 'updates' | 'variations'> = {
  offices: ['offices', ({ offices }) => offices.map(({ id, name }) => ({ value: name, code: id }))],
  places: ['places', ({ places }) => places.map(valueOf)],
  citations: ['citations', ({ citations }) => citations.map(valueOf)],
  keywords: ['keywords', ({ keywords }) => keywords.map(valueOf)],
  formerSlugs: ['formerSlugs', ({ formerSlugs }) => formerSlugs.map(valueOf)],
};

const actionLists: Lists<ActionData, 'occurrences', 'windows'> = {
  windows: [
    'periods',
    ({ timing }) => timing.windows.map(({ start, end }) => ({ value: `${start}/${end}` })),
  ],
  dueDays: ['dueDays', ({ dueDays }) => dueDays.map(dayOf)],
};

const occurrenceLists: Lists<OccurrenceData> = {
  remarks: ['remarks', ({ remarks }) => remarks.map(valueOf)],
};

const updateLists: Lists<UpdateData, 'values'> = {
  due: ['due', ({ due = [] }) => due.map(dayOf)],
  evidence: [
    'evidence',
    ({ evidence }) => evidence.map(({ label, url }) => ({ value: label, address: url })),
  ],
  files: ['files', ({ files }) => files.map(({ label, url }) => ({ value: label, address: url }))],
  corrections: [
    'corrections',
    ({ corrections }) => corrections.map(({ date, text }) => ({ value: text, date })),
  ],
};

/** The rows of `elenchi.csv`: every value of every list, in the order of the plan. */
export function listValues({ objectives, site }: Dataset): readonly ListRow[] {
  return objectives.flatMap((objective) => {
    const list = <Data>(
      lists: Readonly<Record<string, List<Data>>>,
      data: Data,
      owner: Owner,
      url: string,
    ): readonly ListRow[] =>
      Object.values(lists).flatMap(([kind, read]) =>
        read(data).map((item, index) => ({
          objective,
          ...owner,
          ...item,
          kind,
          place: index + 1,
          url,
          site: site.name,
        })),
      );
    return [
      ...list(objectiveLists, objective, {}, objective.url),
      ...objective.actions.flatMap((action) => [
        ...list(actionLists, action, { actionId: action.id }, action.url),
        ...action.occurrences.flatMap((occurrence) =>
          list(
            occurrenceLists,
            occurrence,
            { actionId: action.id, occurrenceId: occurrence.id },
            action.url,
          ),
        ),
      ]),
      ...objective.updates.flatMap((update) =>
        list(updateLists, update, { actionId: update.action, updateId: update.id }, update.url),
      ),
    ];
  });
}

/** Columns of `elenchi.csv`. */
export const listColumns = makeColumns<ListRow, typeof listColumnTexts>(listColumnTexts, {
  slug: ({ objective }) => objective.slug,
  action: ({ actionId }) => actionId,
  occurrence: ({ occurrenceId }) => occurrenceId,
  update: ({ updateId }) => updateId,
  kind: ({ kind }) => listKinds[kind],
  place: ({ place }) => place,
  code: ({ code }) => code,
  value: ({ value }) => value,
  date: ({ date }) => date,
  address: ({ address }) => address,
  url: ({ url }) => url,
  themeCode: ({ objective }) => objective.theme.code,
  officeIds: ({ objective }) => joinIds(objective),
  site: ({ site }) => site,
  licence: () => dataLicence.name,
});
