import {
  areSameWords,
  listVariationChains,
  type VariationChain,
} from '../../domain/content/check-variations.ts';
import type { Objective } from '../../domain/content/objective.ts';
import type { RawContent } from '../../domain/content/portal.ts';
import type { ContentProblem } from '../../domain/errors.ts';
import { foldTyping } from '../../domain/text/fold-text.ts';
import { omission } from '../../domain/versions/history.ts';
import { listStatedParts } from '../../domain/versions/stated-version.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { hashText, readHistory } from './read-history.ts';

/** SHA-256 of words of the document, the same however apostrophes, quotation marks, dashes and spaces are typed. */
export function hashOfficialWords(words: string): string {
  return hashText(words.split('\n').map(foldTyping).join('\n'));
}

/** Words that the content takes from the document as they are printed. */
interface GuardedWords {
  /** As it stands in the file: `actions.a1.timing`. */
  readonly field: string;
  /** Name of its fingerprint. */
  readonly fingerprint: string;
  /** What the versions of the page call it. */
  readonly stated: string;
  readonly action: string | undefined;
  readonly varied: VariationChain['field'];
  readonly words: string | undefined;
}

function listGuarded({
  actions,
  horizon,
  politicalLead,
  editions,
}: Objective): readonly GuardedWords[] {
  // Fingerprints count actions by their place in the document of the newest plan.
  const places = editions?.at(-1)?.actions;
  const isThere = (id: string): boolean => places === undefined || places[id] !== undefined;
  const own = (field: 'horizon' | 'politicalLead', words: string | undefined): GuardedWords => ({
    field,
    fingerprint: field,
    stated: field,
    action: undefined,
    varied: field,
    words,
  });
  return [
    own('horizon', horizon),
    own('politicalLead', politicalLead),
    ...actions
      .filter(({ id }) => isThere(id))
      .map(({ id, timing }): GuardedWords => ({
        field: `actions.${id}.timing`,
        fingerprint: `${places === undefined ? id : `a${String(places[id])}`}-timing`,
        stated: `action ${id} timing`,
        action: id,
        varied: 'timing',
        words: timing,
      })),
  ];
}

/**
 * Words of the document that were changed although no variation says so, and variations that say other words than the
 * document or the content. The document's words are known by the importer's fingerprints; what they were, by the history of
 * versions or the document itself, where it is kept.
 */
export async function findChangedWords(
  folder: string,
  content: Pick<RawContent, 'objectives' | 'plans' | 'variations' | 'areas' | 'official'>,
): Promise<readonly ContentProblem[]> {
  const published = new Map(content.plans.map(({ id, data }) => [id, data.published]));
  const chains = new Map(
    listVariationChains(content).map((chain) => [nameChain(chain), chain.steps]),
  );
  const problems: ContentProblem[] = [];
  for (const { id: slug, data } of content.objectives) {
    const file = `objectives/${slug}.yaml`;
    const since = published.get(data.source.plan) ?? '';
    // What was published before the plan changed an earlier one.
    const findSteps = (action: string | undefined, field: VariationChain['field']) =>
      (chains.get(nameChain({ slug, action, field })) ?? []).filter(
        (step) => step.published >= since,
      );
    for (const guarded of listGuarded(data)) {
      const steps = findSteps(guarded.action, guarded.varied);
      const hash = data.source.fingerprint?.[guarded.fingerprint];
      const [first] = steps;
      const last = steps.at(-1);
      if (first === undefined || last === undefined) {
        if (hash === undefined || fitsFingerprint(guarded.words, hash)) continue;
        const former = await findFormerWords(folder, content, { slug, data, guarded, hash });
        const reason = contentText.changedWords(guarded.words ?? '', former, slug);
        problems.push({ file, field: guarded.field, reason });
        continue;
      }
      if (!areSameWords(last.now, guarded.words))
        problems.push({
          file,
          field: guarded.field,
          reason: contentText.notVariedTo(guarded.words ?? '', last.now ?? '', last.file),
        });
      const known = [first.former, ...steps.map(({ now }) => now)];
      if (hash !== undefined && !known.some((words) => fitsFingerprint(words, hash)))
        problems.push({
          file: first.file,
          field: `${first.at}.former`,
          reason: contentText.notDocumentWords(
            first.former ?? '',
            await findFormerWords(folder, content, { slug, data, guarded, hash }),
          ),
        });
    }
    const offices = findSteps(undefined, 'areas').at(-1);
    if (offices !== undefined) {
      const named = (offices.now ?? '').split('\n').filter((line) => line.trim() !== '');
      const ids = named.map(
        (name) =>
          content.areas.find((area) =>
            [area.data.name, ...area.data.spellings].some((each) => areSameWords(each, name)),
          )?.id ?? name,
      );
      if (ids.toSorted().join() !== data.areas.toSorted().join())
        problems.push({
          file,
          field: 'areas',
          reason: contentText.notVariedTo(data.areas.join(', '), named.join(', '), offices.file),
        });
    }
  }
  return problems;
}

function nameChain({ slug, action, field }: Omit<VariationChain, 'steps'>): string {
  return [slug, action ?? '', field].join(' ');
}

/** Whether words are those of a fingerprint; of words that had to leave nobody can tell. */
function fitsFingerprint(words: string | undefined, hash: string): boolean {
  return (words ?? '').includes(omission) || hashOfficialWords(words ?? '') === hash;
}

/** The document's words that have this fingerprint; nothing where neither a version of the page nor the document itself is kept. */
async function findFormerWords(
  folder: string,
  { official }: Pick<RawContent, 'official'>,
  of: {
    readonly slug: string;
    readonly data: Objective;
    readonly guarded: GuardedWords;
    readonly hash: string;
  },
): Promise<string | undefined> {
  const { slug, data, guarded, hash } = of;
  const stated = ((await readHistory(folder)).get(slug) ?? []).flatMap(({ text }) =>
    listStatedParts(text).flatMap((part) => (part.key === guarded.stated ? [part.text] : [])),
  );
  const printed = official
    .find(({ id }) => id === data.source.plan)
    ?.data.objectives.find(({ position }) => position === data.source.position);
  const place = data.actions.findIndex(({ id }) => id === guarded.action);
  const kept = [
    printed?.horizon,
    printed?.politicalLead,
    ...(guarded.action === undefined ? [] : [printed?.actions[place]?.timing]),
  ];
  return [...stated, ...kept].find(
    (words) => words !== undefined && hashOfficialWords(words) === hash,
  );
}
