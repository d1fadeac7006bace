import type { ContentProblem } from '../errors.ts';
import type { IsoDate } from '../iso-date.ts';
import { foldTyping } from '../text/fold-text.ts';
import type { ContentEntry, RawContent } from './portal.ts';
import { sortVariations } from './timed-actions.ts';
import { isVariable, type VariedWords, type Variation, type VariedField } from './variation.ts';

/** One change of a field, with its place. */
interface Step extends VariedWords {
  /** Path of the file inside the content folder. */
  readonly file: string;
  /** Path of the change within it. */
  readonly at: string;
  readonly published: string;
}

/** The changes of one field, oldest first. */
export interface VariationChain {
  readonly slug: string;
  /** Absent for a field of the objective itself. */
  readonly action: string | undefined;
  readonly field: VariedField;
  readonly steps: readonly [Step, ...(readonly Step[])];
}

/** The changes of each field of each objective and action, oldest first. */
export function listVariationChains({
  variations,
}: Pick<RawContent, 'variations'>): readonly VariationChain[] {
  const chains = new Map<string, VariationChain>();
  const sorted = sortVariations(
    variations.map(({ id, data }) => ({ id, data, published: data.published })),
  );
  for (const { id, data, published } of sorted) {
    const slug = id.split('/')[0] ?? '';
    const { action } = data;
    for (const [index, change] of data.changes.entries()) {
      const { field } = change;
      const key = [slug, action ?? '', field].join(' ');
      const file = `variations/${id}.yaml`;
      const step: Step = { ...change, file, at: `changes.${String(index)}`, published };
      const [first, ...others] = chains.get(key)?.steps ?? [];
      const steps: VariationChain['steps'] =
        first === undefined ? [step] : [first, ...others, step];
      chains.set(key, { slug, action, field, steps });
    }
  }
  return [...chains.values()];
}

/** Variations of what is not there, of days that cannot be, or whose former words are not those that stood before; none can be of after `now`. */
export function checkVariations(
  content: RawContent,
  now: IsoDate | undefined,
): readonly ContentProblem[] {
  const actionsOf = new Map(
    content.objectives.map(({ id, data }) => [id, new Set(data.actions.map((each) => each.id))]),
  );
  return [
    ...content.variations.flatMap((entry) => [
      ...checkPlace(entry, actionsOf),
      ...checkDays(entry, now),
    ]),
    ...listVariationChains(content).flatMap(checkChain),
  ];
}

function checkPlace(
  { id, data }: ContentEntry<Variation>,
  actionsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ContentProblem[] {
  const file = `variations/${id}.yaml`;
  const slug = id.split('/')[0] ?? '';
  const actions = actionsOf.get(slug);
  const { action, changes } = data;
  const problems: ContentProblem[] = [];
  if (actions === undefined)
    problems.push({ file, field: 'folder', reason: `manca il file objectives/${slug}.yaml` });
  else if (action !== undefined && !actions.has(action))
    problems.push({
      file,
      field: 'action',
      reason: `objectives/${slug}.yaml non ha l’azione ${action}`,
    });
  for (const [index, { field }] of changes.entries()) {
    const at = `changes.${String(index)}.field`;
    if (!isVariable(field, data))
      problems.push({
        file,
        field: at,
        reason: `«${field}» non è un campo ${action === undefined ? 'di un obiettivo: indica l’azione' : 'di un’azione'}`,
      });
    if (changes.findIndex((each) => each.field === field) !== index)
      problems.push({ file, field: at, reason: `«${field}» cambia già qui sopra` });
  }
  return problems;
}

function checkDays(
  { id, data: { act, published } }: ContentEntry<Variation>,
  now: IsoDate | undefined,
): readonly ContentProblem[] {
  const problem = (reason: string): ContentProblem => ({
    file: `variations/${id}.yaml`,
    field: 'published',
    reason,
  });
  return [
    ...(act !== 'not-stated' && act.date > published
      ? [problem(`is ${published}, before the act itself (${act.date})`)]
      : []),
    ...(now !== undefined && published > now
      ? [problem(`è ${published}, dopo oggi (${now})`)]
      : []),
  ];
}

function checkChain({ steps }: VariationChain): readonly ContentProblem[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || areSameWords(before.now, step.former)) return [];
    return [
      {
        file: step.file,
        field: `${step.at}.former`,
        reason: `è «${step.former ?? ''}», ma ${before.file} aveva lasciato «${before.now ?? ''}»`,
      },
    ];
  });
}

/** Whether two texts hold the same words, however their apostrophes, quotation marks, dashes and spaces were typed. */
export function areSameWords(a: string | undefined, b: string | undefined): boolean {
  return foldTyping(a ?? '') === foldTyping(b ?? '');
}
