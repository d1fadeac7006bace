import { listStanding, stands } from '../../domain/content/standing-in-plans.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import type { EditorialText } from './editorial-texts.ts';
import { findWarning, type LintFinding } from './lint-finding.ts';

/** Numbers that texts write as words, at their own place. */
const numerals =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'.split(
    ' ',
  );
const number = String.raw`(\d+|${numerals.slice(2).join('|')})`;

/** What texts count, as they call it: "cinque obiettivi di mandato", "gli obiettivi sono 91". What left the plan is not counted. */
const counted = [
  ['(?:obiettivi di mandato|temi)', ({ goals }: FolderContent) => goals],
  ['ambiti', ({ ambits }: FolderContent) => ambits],
  ['uffici', ({ areas }: FolderContent) => areas.map(({ data }) => data)],
] as const;

/** How many of each thing that texts count stand in a plan. */
function countThings(content: FolderContent, plan: string): readonly (readonly [string, number])[] {
  const actions = content.objectives
    .filter(({ data }) => data.source.plan === plan)
    .map(({ data }) => listStanding(data, plan).length);
  return [
    ...counted.map(
      ([noun, list]) => [noun, list(content).filter((one) => stands(one, plan)).length] as const,
    ),
    ['(?:obiettivi(?: operativi)?(?! di| strategici)|schede)', actions.length],
    ['azioni', actions.reduce((sum, count) => sum + count, 0)],
  ];
}

/** Texts about the whole plan that came from elsewhere or were left behind: another municipality's name, years outside the plans, counts that do not match. */
export function lintLeftovers(
  texts: readonly EditorialText[],
  content: FolderContent,
): readonly LintFinding[] {
  const { municipality, plans } = content;
  if (municipality === undefined) return [];
  const things = countThings(content, municipality.currentPlan);
  const years = plans.flatMap(({ data }) => data.years);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // Entries and reports speak of other towns, years and parts with good reason.
  const general = [
    ...texts.filter(({ file }) => !/^(?:objectives|updates|strategic)/u.test(file)),
    ...plans.flatMap(({ id, data }) => [
      { file: `plans/${id}.yaml`, field: 'title', text: data.title },
      {
        file: `plans/${id}.yaml`,
        field: 'sourceDocument.title',
        text: data.sourceDocument.title,
      },
    ]),
  ];
  return general.flatMap(({ file, field, text }) => [
    ...[...text.matchAll(/Comune di (?<town>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/gu)]
      .map(({ groups }) => groups?.['town'] ?? '')
      .filter((town) => town !== municipality.town)
      .map((town) => findWarning('leftover', file, field, contentText.otherTown(town))),
    ...[...text.matchAll(/(?<from>\b20\d\d)-(?<to>20\d\d\b)/gu)]
      .filter(({ groups }) => Number(groups?.['from']) < first || Number(groups?.['to']) > last)
      .map(([span]) => findWarning('leftover', file, field, contentText.otherYears(span))),
    ...things.flatMap(([noun, count]) =>
      findCounts(text, noun)
        .filter((found) => found !== count)
        .map((found) => findWarning('leftover', file, field, contentText.wrongCount(found, count))),
    ),
  ]);
}

function findCounts(text: string, noun: string): readonly number[] {
  const forms = [
    new RegExp(`(?<!\\p{L})${number} ${noun}(?!\\p{L})`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:gli|i|le) ${noun} (?:sono )?${number}(?![\\p{L}\\d-])`, 'giu'),
  ];
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(([, written = '']) => {
      const place = numerals.indexOf(written.toLowerCase());
      return place < 0 ? Number(written) : place;
    }),
  );
}
