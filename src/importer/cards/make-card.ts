import type { Indicator } from '../../domain/content/indicator.ts';
import { titleLengths, type Objective } from '../../domain/content/objective.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { periodSchema } from '../../domain/timing/periods.ts';
import { foldSpace } from '../../domain/text/fold-text.ts';
import { cardText } from '../../i18n/commands/cards.ts';
import type { LevelPlace } from './find-levels.ts';

/** What a card needs besides its record. */
export interface CardContext {
  readonly plan: string;
  readonly place: LevelPlace;
  readonly areas: readonly string[];
}

/** Fields of a card as its file holds them, with defaults left out. */
export type Card = Pick<Objective, 'title' | 'wording' | 'areas' | 'actions' | 'source'> &
  Partial<Objective>;

/** Fields of a card that an import writes, its source apart. */
export const importedFields = [
  'title',
  'summary',
  'why',
  'expectedResult',
  'strategic',
  'ambit',
  'goal',
  'areas',
  'politicalLead',
  'horizon',
  'actions',
  'indicators',
] as const satisfies readonly (keyof Objective)[];

/** The card of an objective in the words of its document; nothing is added, reworded or left out that has a place on its page. */
export function makeOfficialCard(record: OfficialObjective, context: CardContext): Card {
  const { position } = record;
  const title = foldSpace(record.title) || cardText.untitledObjective(position);
  const isLong = title.length > titleLengths.official;
  const cut = isLong
    ? `${title.slice(0, titleLengths.official - 1).replace(/\s+\S*$/u, '')}…`
    : title;
  const summary = [isLong ? title : '', foldSpace(record.description ?? '')]
    .filter((text) => text !== '')
    .join(' ');
  const optional: Partial<Objective> = Object.fromEntries(
    (
      [
        ['summary', summary],
        ['why', record.motivation],
        ['expectedResult', record.expectedValue],
        ['politicalLead', record.politicalLead],
        ['horizon', record.horizon],
      ] as const
    ).flatMap(([field, text]) => {
      const folded = foldSpace(text ?? '');
      return folded === '' ? [] : [[field, folded] as const];
    }),
  );
  const indicators = (record.indicators ?? []).flatMap(makeIndicator);
  return {
    title: cut,
    wording: 'official',
    ...optional,
    ...context.place,
    areas: [...context.areas],
    actions: listActions(record),
    ...(indicators.length > 0 && { indicators }),
    source: { plan: context.plan, position },
  };
}

/** An objective without actions is one action of its own: what it is about is what is to be done. */
function listActions({ actions, title, horizon, position }: OfficialObjective): Card['actions'] {
  if (actions.length === 0)
    return [
      {
        id: 'a1',
        text: foldSpace(title) || cardText.untitledObjective(position),
        timing: foldSpace(horizon ?? ''),
      },
    ];
  return actions.map(({ text, timing }, index) => ({
    id: `a${String(index + 1)}`,
    text: foldSpace(text) || cardText.untitledAction(index + 1),
    timing: foldSpace(timing),
  }));
}

const longestName = 300;
const longestUnit = 40;

/** An indicator as the document prints it; expected values that are a dash or nothing are none. */
function makeIndicator(
  { name, unit, targets }: NonNullable<OfficialObjective['indicators']>[number],
  index: number,
): readonly Indicator[] {
  const words = foldSpace(name);
  if (words === '') return [];
  const own = foldSpace(unit ?? '');
  return [
    {
      id: `i${String(index + 1)}`,
      name: words.length > longestName ? `${words.slice(0, longestName - 1)}…` : words,
      ...(own !== '' && own.length <= longestUnit && { unit: own }),
      words,
      targets: Object.entries(targets).flatMap(([period, printed]) => {
        const text = foldSpace(printed);
        if (!/[\p{L}\p{N}]/u.test(text)) return [];
        const value = readValue(text);
        const known = periodSchema.safeParse(period);
        return [
          {
            words: known.success || period === '' ? text : `${period}: ${text}`,
            ...(value !== undefined && { value }),
            ...(known.success && { period: known.data }),
          },
        ];
      }),
    },
  ];
}

/** The one number of an expected value: `1.200`, `95 %`, `≥ 3`; nothing where it holds several or none. */
function readValue(text: string): number | undefined {
  const numbers = text.match(/\d+(?:\.\d{3})*(?:,\d+)?/gu) ?? [];
  const [only, ...others] = numbers;
  return only === undefined || others.length > 0
    ? undefined
    : Number(only.replaceAll('.', '').replace(',', '.'));
}
