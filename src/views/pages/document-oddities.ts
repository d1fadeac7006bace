import type { ObjectiveRecord, Portal, StrategicRecord } from '../../domain/content/portal.ts';
import { formatList } from '../../i18n/format.ts';
import { oddityTexts as texts } from '../../i18n/pages/method.ts';
import { routes } from '../../i18n/routes.ts';

/** A thing that the official document lacks or repeats. */
export interface Oddity {
  /** One sentence; links as in rich-text.ts. */
  readonly text: string;
  /** Objectives it is about, where they are few enough to name. */
  readonly objectives: readonly { readonly title: string; readonly href: string }[];
}

/** What the document lacks or repeats, found in the content; an empty list when nothing is odd. */
export function listOddities(portal: Portal): readonly Oddity[] {
  return [
    ...describeTitles(portal),
    ...describeCodes(portal.strategicObjectives),
    ...describeObjectives(
      portal.objectives.filter(({ areas }) => areas.length === 0),
      texts.withoutOffice,
    ),
    ...describeSpellings(portal),
    ...describeEarlyDates(portal),
    ...describeNotes(portal.objectives),
  ];
}

const alone = (text: string): Oddity => ({ text, objectives: [] });

function describeTitles({ goals, ambits }: Portal): readonly Oddity[] {
  const official = [...goals, ...ambits].filter(({ titleSource }) => titleSource === 'official');
  if (official.length === goals.length + ambits.length) return [];
  const named = official.map(({ code, title }) => texts.codeAndTitle(code, title));
  return [
    alone(named.length === 0 ? texts.noTitle : texts.fewTitles(named.length, formatList(named))),
  ];
}

function describeCodes(all: readonly StrategicRecord[]): readonly Oddity[] {
  const strategic = all.flatMap((each) =>
    each.code === undefined ? [] : [{ ...each, code: each.code }],
  );
  const byCode = Map.groupBy(strategic, ({ code }) => stripDot(code));
  const byTitle = Map.groupBy(strategic, ({ title }) => title);
  const dotted = strategic.filter(({ code }) => code.endsWith('.'));
  return [
    ...[...byCode]
      .filter(([, group]) => group.length > 1)
      .map(([code, group]) =>
        alone(texts.repeatedCode(code, formatList(group.map(({ title }) => texts.quoted(title))))),
      ),
    ...[...byTitle]
      .filter(([, group]) => group.length > 1)
      .map(([title, group]) =>
        alone(texts.repeatedTitle(title, formatList(group.map(({ code }) => code)))),
      ),
    ...(dotted.length > 0 ? [alone(texts.dottedCodes(dotted.length, dotted[0]?.code ?? ''))] : []),
  ];
}

function describeSpellings({ areas }: Portal): readonly Oddity[] {
  return areas
    .filter(({ spellings }) => spellings.length > 1)
    .map(({ id, name, spellings }) =>
      alone(
        texts.spellings(
          `[${name}](${routes.area(id)})`,
          spellings.length,
          formatList(spellings.map(texts.quoted)),
        ),
      ),
    );
}

function describeEarlyDates({ objectives, plan }: Portal): readonly Oddity[] {
  const first = plan.years[0] ?? 0;
  const isEarly = ({ actions }: ObjectiveRecord): boolean =>
    actions.some(({ timing }) =>
      timing.windows.some(({ start }) => Number(start.slice(0, 4)) < first),
    );
  return describeObjectives(objectives.filter(isEarly), (count) => texts.earlyDates(count, first));
}

function describeNotes(objectives: readonly ObjectiveRecord[]): readonly Oddity[] {
  const count = objectives.filter(({ source }) => source.note !== undefined).length;
  return count === 0 ? [] : [alone(texts.notes(count))];
}

function describeObjectives(
  objectives: readonly ObjectiveRecord[],
  describe: (count: number) => string,
): readonly Oddity[] {
  if (objectives.length === 0) return [];
  return [
    {
      text: describe(objectives.length),
      objectives: objectives.map(({ title, slug }) => ({ title, href: routes.objective(slug) })),
    },
  ];
}

function stripDot(code: string): string {
  return code.replace(/\.$/u, '');
}
