import { editionText as text } from '../../i18n/commands/editions.ts';
import { nameField } from '../../i18n/commands/importer.ts';
import { foldSpace } from '../../domain/text/fold-text.ts';
import type { FollowedObjective, LineageQuestion } from '../editions/resolve-lineage.ts';
import type { FieldStep } from './field-steps.ts';
import type { ImportedEdition } from './import-edition.ts';
import { nameLineageFile } from './lineage-file.ts';

/** Share of the objectives before that must be found again for a document to be taken for the next edition without a word. */
const leastFound = 0.1;

/** What became of an edition, as lines for staff: every list is complete, every field with what it was and what it is. */
export function reportEdition(edition: ImportedEdition, isDryRun: boolean): string {
  const { former, plan, lineage, steps, levels, left } = edition;
  const { followed, added, questions } = lineage;
  const before = followed.length + lineage.left.length + countObjectives(questions, followed);
  const merged = lineage.left.filter(({ into }) => into.length === 1);
  const split = lineage.left.filter(({ into }) => into.length > 1);
  const gone = lineage.left.filter(({ into }) => into.length === 0);
  const slugOf = new Map([
    ...followed.map(({ now, former: { slug } }) => [now, slug] as const),
    ...added.map((now, index) => [now, edition.cards[index] ?? now.record.title] as const),
  ]);
  const told = followed
    .toSorted((one, other) => one.now.record.position - other.now.record.position)
    .map((each) => ({
      each,
      lines: describeSteps(each, steps.get(each.former.slug) ?? []),
    }));
  const changed = told.filter(({ each }) => isChanged(each, steps.get(each.former.slug) ?? []));
  const rolled = told.filter((one) => !changed.includes(one) && one.lines.length > 0);
  const moved = followed.filter(
    ({ former: { data }, now }) => data.source.position !== now.record.position,
  );
  const all = [...steps.values()].flat().filter(({ isRolled }) => !isRolled);
  const count = (isCounted: (step: FieldStep) => boolean): number => all.filter(isCounted).length;
  const unread = changed.filter(({ each }) => each.former.data.wording === 'plain');
  const file = nameLineageFile(plan.id);
  const sections = [
    section(text.questions(questions.length), questions.flatMap(describeQuestion)),
    questions.length === 0 ? [] : ['', isDryRun ? text.wouldAsk(file) : text.answerIn(file)],
    section(
      text.added(added.length),
      added.map((now) => `${String(now.record.position)}. ${foldSpace(now.record.title)}`),
    ),
    section(
      text.left(gone.length),
      gone.map(({ former: { slug, title } }) => `${slug}: ${foldSpace(title.text)}`),
    ),
    section(text.merged(merged.length), merged.map(describeInto)),
    section(text.split(split.length), split.map(describeInto)),
    section(text.changed(changed.length), [
      ...changed.flatMap(({ each, lines }) => [
        `${String(each.now.record.position)}. ${each.former.slug}`,
        ...lines.map((line) => `  ${line}`),
      ]),
    ]),
    changed.length === 0
      ? []
      : [
          text.summary(
            count(({ field }) => field === 'title'),
            count(({ field }) => field === 'managers'),
            count(({ shift }) => shift === 'later'),
            count(({ shift }) => shift === 'earlier'),
          ),
        ],
    section(
      text.rolled(rolled.length),
      rolled.flatMap(({ each, lines }) => [each.former.slug, ...lines.map((line) => `  ${line}`)]),
    ),
    section(
      text.moved(moved.length),
      moved.map(
        ({ former: { slug, data }, now }) =>
          `${slug}: ${text.place(data.source.position, now.record.position)}`,
      ),
    ),
    section(
      text.levels(levels.length),
      levels.map(({ id, former: was, now }) =>
        text.step(
          id,
          text.quote(`${was.code} ${was.title}`.trim()),
          text.quote(`${now.code} ${now.title}`.trim()),
        ),
      ),
    ),
    section(text.leftThemes(left.themes.length), left.themes),
    section(text.leftOffices(left.offices.length), left.offices),
    section(
      text.unread(unread.length),
      unread.map(({ each }) => each.former.slug),
    ),
  ];
  const isStrange = followed.length < leastFound * before && before > 4;
  return [
    text.heading(former.id, plan.id, before, plan.count),
    ...(isStrange ? [text.wrongDocument(followed.length, before)] : []),
    ...sections.flat(),
    '',
    text.unchanged(followed.length - changed.length),
    '',
  ].join('\n');

  function describeInto({ former: gone, into }: (typeof lineage.left)[number]): string {
    return `${gone.slug} → ${into.map((now) => `${String(now.record.position)}. ${slugOf.get(now) ?? ''}`).join(', ')}`;
  }
}

/** How many objectives the questions are about that are not counted among those that go on. */
function countObjectives(
  questions: readonly LineageQuestion[],
  followed: readonly FollowedObjective[],
): number {
  const known = new Set(followed.map(({ former }) => former.slug));
  return new Set(questions.map(({ former }) => former.slug).filter((slug) => !known.has(slug)))
    .size;
}

function isChanged(
  { former, now, actions }: FollowedObjective,
  steps: readonly FieldStep[],
): boolean {
  return (
    steps.some(({ isRolled }) => !isRolled) ||
    actions.size < former.actionIds.length ||
    actions.size < now.actions.length
  );
}

function describeSteps(
  { former, now, actions }: FollowedObjective,
  steps: readonly FieldStep[],
): readonly string[] {
  const places = new Set(actions.values());
  return [
    ...steps.map(({ field, former: was, now: is }) =>
      text.step(
        nameField(field),
        was === undefined
          ? is === undefined
            ? text.nothing
            : former.record === undefined && !field.endsWith('timing')
              ? text.notKept
              : text.nothing
          : text.quote(foldSpace(was)),
        is === undefined ? text.nothing : text.quote(foldSpace(is)),
      ),
    ),
    ...now.actions.flatMap((action, index) =>
      places.has(index + 1) ? [] : [text.newAction(String(index + 1), foldSpace(action.text))],
    ),
    ...former.actionIds.flatMap((id, index) =>
      actions.has(id) ? [] : [text.leftAction(id, foldSpace(former.actions[index]?.text ?? ''))],
    ),
  ];
}

function describeQuestion({
  about,
  former,
  action,
  candidates,
}: LineageQuestion): readonly string[] {
  const show = (title: string, actions: readonly { readonly text: string }[]): string =>
    [title, ...actions.map((each) => each.text)].map(foldSpace).join(' · ');
  return [
    about,
    `  ${text.before}: ${action === undefined ? show(former.title.text, former.actions) : foldSpace(action.text)}`,
    ...candidates.map(
      ({ place, now, action: own }) =>
        `  ${text.candidate(place)}: ${own === undefined ? show(now.title.text, now.actions) : foldSpace(own.text)}`,
    ),
  ];
}

/** A heading that counts, and what it counts; nothing where it counts zero. */
function section(heading: string | undefined, lines: readonly string[]): readonly string[] {
  return heading === undefined ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

/** What became of an edition as plain data: pairs by slug and place in the new document, and every field that changed. */
export function describeEdition({
  former,
  plan,
  lineage,
  steps,
  cards,
  written,
}: ImportedEdition): object {
  return {
    plan: plan.id,
    former: former.id,
    pairs: lineage.followed.map(({ former: { slug }, now, actions }) => ({
      slug,
      position: now.record.position,
      actions: Object.fromEntries(actions),
      changes: (steps.get(slug) ?? []).map(({ field, former: was, now: is, isRolled, shift }) => ({
        field,
        former: was,
        now: is,
        isRolled,
        shift,
      })),
    })),
    added: lineage.added.map(({ record }, index) => ({
      position: record.position,
      title: record.title,
      slug: cards[index],
    })),
    left: lineage.left.map(({ former: { slug }, into }) => ({
      slug,
      into: into.map(({ record }) => record.position),
    })),
    questions: lineage.questions.map(({ about, candidates }) => ({
      about,
      candidates: candidates.map(({ place }) => place),
    })),
    written,
  };
}
