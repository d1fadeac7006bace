import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPortal } from '../src/catalog/read-content/read-portal.ts';
import type { Objective } from '../src/domain/content/objective.ts';
import type { Variation } from '../src/domain/content/variation.ts';
import { addDays } from '../src/domain/iso-date.ts';
import { recordVersions } from '../src/importer/versions/record-versions.ts';

/** The second edition of an invented plan of any size, published before `largePlanDay`. */
export const nextLargePlan = { id: '2026-2028', published: '2026-01-15' } as const;

const firstPlan = '2025-2027';

type Card = Objective & { readonly slug: string };

/** What becomes of every twentieth objective; of the others only the years go on. */
const changes: readonly ((card: Card, next: Card | undefined) => void)[] = [
  (card) => {
    leave(card);
  },
  (card, next) => {
    leave(card);
    if (next !== undefined) card.continuedBy = [next.slug];
  },
  (card) => (card.title = card.title.replace(/^\S+/u, 'Curare')),
  (card) => setTiming(card, 'Entro dicembre 2028'),
  (card) => setTiming(card, 'Entro gennaio 2026'),
  (card) => (card.areas = [card.areas[0] === 'persona' ? 'risorse' : 'persona']),
  (card) => {
    const ids = card.actions.map(({ id }) => id);
    const id = `a${String(ids.length + 1)}`;
    const [first] = card.actions;
    if (first === undefined) return;
    card.actions.push({ ...first, id, title: 'Un’azione nuova', timing: '2028' });
    const place = (names: readonly string[]): Record<string, number> =>
      Object.fromEntries(names.map((name, index) => [name, index + 1]));
    const [former, now] = card.editions ?? [];
    // The first action leaves, where another stays.
    if (former) former.actions = place(ids);
    if (now) now.actions = place([...ids.slice(ids.length > 1 ? 1 : 0), id]);
  },
];

function leave(card: Card): void {
  delete card.editions;
}

/** Of the second action: the first one's may have a variation. */
function setTiming({ actions }: Card, timing: string): void {
  const [, second] = actions;
  if (second !== undefined) second.timing = timing;
}

/**
 * Publishes a second edition over a content folder of `writeLargeContent`, after the versions of the first one were recorded: objectives
 * that left, were merged or renamed, with other terms, another office, other actions, and new ones.
 */
export async function publishNextLargePlan(content: string): Promise<void> {
  await recordVersions(content, await readPortal(content, addDays(nextLargePlan.published, -1)));
  const folder = join(content, 'objectives');
  const cards = readdirSync(folder)
    .map((name): Card => {
      const data = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Objective;
      return { ...data, slug: name.slice(0, -'.yaml'.length) };
    })
    .toSorted((a, b) => a.source.position - b.source.position);
  const standing = cards.filter((card, index) => {
    const { position } = card.source;
    card.editions = [
      { plan: firstPlan, position },
      { plan: nextLargePlan.id, position },
    ];
    changes[index % 20]?.(card, cards[index + 2]);
    return Object.hasOwn(card, 'editions');
  });
  const added = cards
    .filter((_, index) => index % 20 === 19)
    .map((card): Card => ({
      ...card,
      slug: `nuovo-${card.slug}`,
      title: card.title.replace(/^\S+/u, 'Fare'),
      editions: undefined,
      formerSlugs: [],
    }));
  for (const [index, card] of [...standing, ...added].entries()) {
    card.source = { plan: nextLargePlan.id, position: index + 1 };
    const now = card.editions?.at(-1);
    if (now !== undefined) now.position = index + 1;
    const varied = findLaterVaried(content, card.slug);
    for (const action of card.actions)
      if (action.id !== varied)
        action.timing = action.timing.replace('2025/2026/2027', '2026/2027/2028');
  }
  for (const { slug, ...data } of [...cards, ...added]) write(folder, `${slug}.yaml`, data);
  write(join(content, 'plans'), `${nextLargePlan.id}.yaml`, {
    title: `Piano inventato ${nextLargePlan.id}`,
    years: [2026, 2027, 2028],
    published: nextLargePlan.published,
    sourceDocument: { title: `Piano inventato ${nextLargePlan.id}` },
  });
  const municipality = join(content, 'municipality.yaml');
  const text = readFileSync(municipality, 'utf8');
  const edited = text.replace(/^currentPlan: .*$/mu, `currentPlan: "${nextLargePlan.id}"`);
  if (edited === text) throw new Error('municipality.yaml names no current plan');
  writeFileSync(municipality, edited);
  await recordVersions(content, await readPortal(content, nextLargePlan.published));
}

/** The action whose words a variation of the second edition gives. */
function findLaterVaried(content: string, slug: string): string | undefined {
  const [path] = globSync(`variations/${slug}/*.yaml`, { cwd: content });
  if (path === undefined) return undefined;
  const { action, published } = JSON.parse(readFileSync(join(content, path), 'utf8')) as Variation;
  return published >= nextLargePlan.published ? action : undefined;
}

/** JSON is YAML too, and keeps dates in quotes. */
function write(folder: string, name: string, data: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(data, undefined, 2)}\n`);
}
