import type { Ambit, MandateGoal } from '../../domain/content/mandate-goal.ts';
import type { Objective } from '../../domain/content/objective.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import type { Levels } from '../../domain/content/plan.ts';
import type { ContentEntry } from '../../domain/content/portal.ts';
import type { StrategicObjective } from '../../domain/content/strategic-objective.ts';
import { foldSpace, foldWords } from '../../domain/text/fold-text.ts';
import { cardText } from '../../i18n/commands/cards.ts';
import { nationalMissions, nationalProgrammes } from '../../i18n/national/missions.ts';
import { makeSlug, takeName } from './make-slug.ts';

/** A level that readers can meet as themes. */
export type ThemeLevel = Levels['themes'];

/** The levels that the content knows. */
export interface KnownLevels {
  readonly goals: readonly MandateGoal[];
  readonly ambits: readonly Ambit[];
  readonly strategicObjectives: readonly ContentEntry<StrategicObjective>[];
  /** Which of them a printed level of the next edition is: null where it is none of them, nothing where its code decides. */
  readonly recall?: (kind: LevelKind, printed: Printed) => string | null | undefined;
}

/** Kinds of levels that the content keeps. */
export type LevelKind = 'goal' | 'ambit' | 'strategic';

/** Where an objective stands in the levels of its plan. */
export type LevelPlace = Pick<Objective, 'goal' | 'ambit' | 'strategic'>;

/** The levels of a document, as far as the content lacks them. */
export interface PlanLevels {
  readonly levels: Levels;
  readonly goals: readonly MandateGoal[];
  readonly ambits: readonly Ambit[];
  readonly strategicObjectives: readonly ContentEntry<StrategicObjective>[];
  readonly places: ReadonlyMap<OfficialObjective, LevelPlace>;
}

/** A level as the document prints it. */
export interface Printed {
  readonly code: string;
  readonly title: string;
}

/** `3 Sport e cultura` → code and title; the code is empty where none is printed. */
function splitCode(printed: string | undefined): Printed | undefined {
  const text = foldSpace(printed ?? '');
  if (text === '') return undefined;
  const [, code, title = ''] =
    /^(?:n\.\s*)?(\d+(?:\.\d+)*)\.?(?:[\s:–—-]+(.*))?$/u.exec(text) ?? [];
  return code === undefined ? { code: '', title: text } : { code, title };
}

/** What a document prints of a level; nothing where it names none. */
export const readers: Readonly<
  Record<ThemeLevel, (record: OfficialObjective) => Printed | undefined>
> = {
  'mandate-goal': ({ mandateGoal }) => splitCode(mandateGoal),
  mission: ({ missionCode }) =>
    missionCode === undefined
      ? undefined
      : { code: missionCode, title: nationalMissions[missionCode.padStart(2, '0')] ?? '' },
  ambit: ({ ambit }) => splitCode(ambit),
  'strategic-objective': readStrategic,
  office: ({ managers: [first] }) => splitCode(first),
};

function readStrategic({ strategicCode, strategicTitle }: OfficialObjective): Printed | undefined {
  return strategicTitle === '' && strategicCode === ''
    ? undefined
    : { code: strategicCode, title: foldSpace(strategicTitle) };
}

/** Most themes that a page of themes shows well. */
const mostThemes = 25;

/** Share of the objectives that must name a level before it can hold the themes. */
const leastShare = 0.8;

/** The first level that most objectives name, and that has few enough values; offices where no other does. */
export function chooseThemes(records: readonly OfficialObjective[]): ThemeLevel {
  const order: readonly ThemeLevel[] = ['mandate-goal', 'mission', 'ambit', 'strategic-objective'];
  return (
    order.find((level) => {
      const named = records.flatMap((record) => readers[level](record) ?? []);
      const count = new Set(named.map(foldLevel)).size;
      return count > 0 && count <= mostThemes && named.length >= leastShare * records.length;
    }) ?? 'office'
  );
}

function foldLevel({ code, title }: Printed): string {
  return code === '' ? foldWords(title).join(' ') : code.replace(/\.$/u, '');
}

/** The levels of a document below the themes chosen, and where each objective stands in them. What the content knows keeps its words. */
export function findLevels(
  records: readonly OfficialObjective[],
  known: KnownLevels,
  themes: ThemeLevel,
  nameOffice: (printed: string) => string,
): PlanLevels {
  const ambits = themes === 'mission' ? 'programme' : 'ambit';
  const goalsFound = new Map<string, MandateGoal>();
  const ambitsFound = new Map<string, Ambit>();
  const strategicFound = new Map<string, ContentEntry<StrategicObjective>>();
  const goalCodes = new Set(known.goals.map(({ code }) => code));
  const ambitCodes = new Set(known.ambits.map(({ code }) => code));
  const ids = new Set(known.strategicObjectives.map(({ id }) => id));

  const placeGoal = (record: OfficialObjective): string => {
    const read = readers[themes](record);
    const printed =
      read === undefined || themes !== 'office'
        ? read
        : { ...read, title: nameOffice(record.managers[0] ?? '') };
    const title =
      printed?.title ||
      (printed === undefined ? cardText.otherTheme : cardText.untitled(printed.code));
    const key = printed === undefined ? '' : foldLevel({ ...printed, title });
    const recalled = printed === undefined ? undefined : known.recall?.('goal', printed);
    const same = known.goals.find((goal) =>
      recalled === undefined
        ? goal.code === key.replaceAll('.', '-') || (printed?.code === '' && goal.title === title)
        : goal.code === recalled,
    );
    const code = same?.code ?? goalsFound.get(key)?.code;
    if (code !== undefined) return code;
    const slug =
      printed !== undefined && printed.code !== '' ? makeSlug(printed.code) : makeSlug(title);
    const goal: MandateGoal = {
      code: takeName(slug || 'tema', goalCodes),
      ...(printed !== undefined &&
        printed.code !== '' &&
        printed.code !== slug && { printedCode: printed.code }),
      title,
      titleSource: printed?.title ? 'official' : 'editorial',
    };
    goalsFound.set(key, goal);
    return goal.code;
  };

  const placeAmbit = (record: OfficialObjective, goal: string): string | undefined => {
    const printed =
      themes === 'mission'
        ? readProgramme(record)
        : themes === 'mandate-goal'
          ? readers.ambit(record)
          : undefined;
    if (printed === undefined) return undefined;
    const key = foldLevel(printed);
    const recalled = known.recall?.('ambit', printed);
    const same = known.ambits.find(({ code, title }) =>
      recalled === undefined ? code === key || title === printed.title : code === recalled,
    );
    const code = same?.code ?? ambitsFound.get(key)?.code;
    if (code !== undefined) return code;
    const own = takeName(printed.code === '' ? makeSlug(printed.title) : printed.code, ambitCodes);
    const ambit: Ambit = {
      code: own,
      ...(own.split('.')[0] !== goal && { goal }),
      title: printed.title || cardText.untitled(own),
      titleSource: printed.title === '' ? 'editorial' : 'official',
    };
    ambitsFound.set(key, ambit);
    return ambit.code;
  };

  const placeStrategic = (
    record: OfficialObjective,
    goal: string,
    ambit: string | undefined,
  ): string | undefined => {
    const printed = themes === 'strategic-objective' ? undefined : readStrategic(record);
    if (printed === undefined) return undefined;
    // A code may stand for two objectives and an objective under two codes: both tell them apart.
    const above = ambit ?? goal;
    const key = [above, printed.code, foldWords(printed.title).join(' ')].join('|');
    const recalled = known.recall?.('strategic', printed);
    const same = known.strategicObjectives.find(({ id, data }) =>
      recalled === undefined
        ? data.code === printed.code &&
          (printed.code !== '' || data.title === printed.title) &&
          (data.ambit ?? data.goal) === above
        : id === recalled,
    );
    const id = same?.id ?? strategicFound.get(key)?.id;
    if (id !== undefined) return id;
    const entry: ContentEntry<StrategicObjective> = {
      id: takeName(makeSlug(printed.code || printed.title) || 'strategico', ids),
      data: {
        ...(printed.code !== '' && { code: printed.code }),
        title: printed.title || cardText.untitled(printed.code),
        ...(ambit === undefined ? { goal } : { ambit }),
      },
    };
    strategicFound.set(key, entry);
    return entry.id;
  };

  /** The ambit that the code of a strategic objective says (`1.1.4` is of `1.1`), where the document names neither theme nor ambit. */
  const findImplied = (record: OfficialObjective): string | undefined => {
    if ((themes !== 'mandate-goal' || readers[themes](record)) ?? readers.ambit(record))
      return undefined;
    return known.ambits.find(({ code }) => record.strategicCode.startsWith(`${code}.`))?.code;
  };

  const place = (record: OfficialObjective): LevelPlace => {
    const printed = themes === 'strategic-objective' ? undefined : readStrategic(record);
    const recalled = printed === undefined ? undefined : known.recall?.('strategic', printed);
    const strategic = known.strategicObjectives.find(({ id }) => id === recalled)?.id;
    if (strategic !== undefined) return { strategic };
    const implied = findImplied(record);
    const goal = implied === undefined ? placeGoal(record) : '';
    const ambit = implied ?? placeAmbit(record, goal);
    const own = placeStrategic(record, goal, ambit);
    if (own !== undefined) return { strategic: own };
    return ambit === undefined ? { goal } : { ambit };
  };

  const places = new Map(records.map((record) => [record, place(record)] as const));
  return {
    levels: { themes, ambits },
    goals: [...goalsFound.values()],
    ambits: [...ambitsFound.values()],
    strategicObjectives: [...strategicFound.values()],
    places,
  };
}

/** `12` and `03` → `12.03` with the title that the law gives it. */
function readProgramme({ missionCode, programmeCode }: OfficialObjective): Printed | undefined {
  if (missionCode === undefined || programmeCode === undefined) return undefined;
  const own = programmeCode.split('.').at(-1) ?? programmeCode;
  const code = `${missionCode}.${own}`;
  return { code, title: nationalProgrammes[code] ?? '' };
}
