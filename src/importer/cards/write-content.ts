import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import type { Area } from '../../domain/content/area.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import type { ContentEntry } from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { cardText } from '../../i18n/commands/cards.ts';
import type { FileText } from '../command/write-files.ts';
import type { PlanDifference } from '../editions/compare-plan.ts';
import { fingerprintRecord } from '../editions/fingerprint.ts';
import { writeSource } from './write-source.ts';
import { findLevels, type KnownLevels, type PlanLevels, type ThemeLevel } from './find-levels.ts';
import { findOffices } from './find-offices.ts';
import { isReported, nameIndicators } from './indicator-ids.ts';
import { importedFields, makeOfficialCard, type Card } from './make-card.ts';
import { makePlan } from './make-plan.ts';
import { keepActionIds } from './action-ids.ts';
import { changeYaml } from './yaml-lines.ts';
import { makeSlug, takeName } from './make-slug.ts';

/** What an import adds to a content folder. */
export interface ContentAdditions {
  readonly files: readonly FileText[];
  /** New texts of cards in the document's words whose words have changed, by slug. */
  readonly renewed: ReadonlyMap<string, string>;
  /** Slugs of the new cards. */
  readonly cards: readonly string[];
  readonly areas: number;
  readonly strategic: number;
  readonly themes: { readonly level: ThemeLevel; readonly count: number };
  /** The card of an objective that is new, renewed or followed, in the document's words. */
  readonly make: (record: OfficialObjective) => Card;
}

/** What additions are made of. */
export interface NewPlan {
  readonly folder: string;
  readonly planId: string;
  readonly content: FolderContent;
  readonly difference: PlanDifference;
  readonly themes: ThemeLevel;
  readonly today: IsoDate;
  /** Objectives of the edition before that go on and whose cards take offices or levels anew. */
  readonly followed?: readonly OfficialObjective[];
  /** See `KnownLevels`. */
  readonly recall?: KnownLevels['recall'];
}

/** The files that a document's new objectives need: plan, levels, offices and a card each. Files that are there keep their other lines. */
export async function makeAdditions(plan: NewPlan): Promise<ContentAdditions> {
  const { folder, planId, content, difference, themes, today, followed = [] } = plan;
  const { added } = difference;
  const renewed = listRenewed(plan);
  const placed = [...added, ...renewed.map(({ record }) => record), ...followed];
  const offices = findOffices(placed, content.areas);
  const names = new Map(
    [...content.areas, ...offices.added].map(({ id, data }) => [id, data.name]),
  );
  const levels = findLevels(
    placed,
    { ...content, ...(plan.recall && { recall: plan.recall }) },
    themes,
    (printed) => names.get(offices.ids.get(printed) ?? '') ?? printed,
  );
  const taken = new Set(content.objectives.flatMap(({ id, data }) => [id, ...data.formerSlugs]));
  const make = (record: OfficialObjective): Card =>
    makeOfficialCard(record, {
      plan: planId,
      place: levels.places.get(record) ?? {},
      areas: [...new Set(record.managers.flatMap((name) => offices.ids.get(name) ?? []))],
    });
  const cards = added.map((record) => {
    const slug = takeName(makeSlug(record.title) || `obiettivo-${String(record.position)}`, taken);
    const file = `objectives/${slug}.yaml`;
    const mark = { position: record.position, fingerprint: fingerprintRecord(record) };
    const text = writeSource(writeYaml(make(record), cardText.cardHead), mark, file);
    return { slug, file: { path: join(folder, file), text } };
  });
  const known = content.plans.find(({ id }) => id === planId);
  const lists = await Promise.all([
    appendItems(
      join(folder, 'mandate-goals.yaml'),
      levels.goals,
      findEmptyTheme(plan, renewed, levels),
    ),
    appendItems(join(folder, 'ambits.yaml'), levels.ambits),
    ...offices.respelt.map((area) => respell(folder, area)),
  ]);
  return {
    files: [
      ...(await makePlanFile(plan, known !== undefined, levels, today)),
      ...lists.flat(),
      ...offices.added.map(({ id, data }) => ({
        path: join(folder, 'areas', `${id}.yaml`),
        text: writeYaml(data, cardText.areaHead),
      })),
      ...levels.strategicObjectives.map(({ id, data }) => ({
        path: join(folder, 'strategic-objectives', `${id}.yaml`),
        text: writeYaml(data),
      })),
      ...cards.map(({ file }) => file),
    ],
    renewed: new Map(
      await Promise.all(
        renewed.map(async ({ slug, record }) => {
          const path = join(folder, 'objectives', `${slug}.yaml`);
          const card = content.objectives.find(({ id }) => id === slug);
          const fresh = make(record);
          if (card === undefined)
            return [slug, renewCard(await readFile(path, 'utf8'), fresh)] as const;
          const indicators = nameIndicators(
            card.data.indicators,
            fresh.indicators ?? [],
            (indicator) => isReported(content, slug, indicator),
          );
          const kept = keepActionIds(card.data, {
            ...fresh,
            ...(indicators.length > 0 && { indicators }),
          });
          return [slug, renewCard(await readFile(path, 'utf8'), kept)] as const;
        }),
      ),
    ),
    cards: cards.map(({ slug }) => slug),
    make,
    areas: offices.added.length,
    strategic: levels.strategicObjectives.length,
    themes: { level: themes, count: content.goals.length + levels.goals.length },
  };
}

/** Cards in the document's words of which some word has changed; a card that somebody has rewritten is theirs. */
function listRenewed({
  content,
  difference,
}: NewPlan): readonly { readonly slug: string; readonly record: OfficialObjective }[] {
  const official = new Set(
    content.objectives.filter(({ data }) => data.wording === 'official').map(({ id }) => id),
  );
  return difference.matches
    .filter(({ entry, changedFields }) => changedFields.length > 0 && official.has(entry.slug))
    .map(({ entry, record }) => ({ slug: entry.slug, record }));
}

/** The text of a card's file with the words of a card made anew; what an import does not write stays. */
function renewCard(before: string, card: Card): string {
  const { editions } = card;
  return changeYaml(before, [
    ...importedFields.map((key) => ({ at: [], key, value: card[key] })),
    ...(editions === undefined ? [] : [{ at: [], key: 'editions', value: editions }]),
  ]);
}

function writeYaml(data: unknown, head?: string): string {
  return `${head === undefined ? '' : `# ${head}\n`}${stringify(data, { lineWidth: 100 })}`;
}

/** A new plan, or the levels of one that says none yet. */
async function makePlanFile(
  { folder, planId, content, difference: { added } }: NewPlan,
  isKnown: boolean,
  { levels }: PlanLevels,
  today: IsoDate,
): Promise<readonly FileText[]> {
  const path = join(folder, 'plans', `${planId}.yaml`);
  if (!isKnown)
    return [{ path, text: makePlan(planId, content.municipality?.name ?? '', today, levels) }];
  const isFirst = content.objectives.every(({ data }) => data.source.plan !== planId);
  if (!isFirst || added.length === 0) return [];
  const document = parseDocument(await readFile(path, 'utf8'));
  document.set('levels', levels);
  return [{ path, text: document.toString({ lineWidth: 100 }) }];
}

/** Code of the theme for objectives without one, where none is left in it: a label that was not known is now. */
function findEmptyTheme(
  { content }: NewPlan,
  renewed: readonly { readonly slug: string }[],
  { places }: PlanLevels,
): string | undefined {
  const code = content.goals.find(
    ({ title, titleSource }) => titleSource === 'editorial' && title === cardText.otherTheme,
  )?.code;
  const moved = new Set(renewed.map(({ slug }) => slug));
  const isUsed =
    content.objectives.some(({ id, data }) => data.goal === code && !moved.has(id)) ||
    [...places.values()].some(({ goal }) => goal === code);
  return renewed.length === 0 || isUsed ? undefined : code;
}

/** A list file with items behind those that it holds, and without the one of a code. */
async function appendItems(
  path: string,
  items: readonly unknown[],
  without?: string,
): Promise<readonly FileText[]> {
  if (items.length === 0) return [];
  const before = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const document = parseDocument(before);
  const contents: unknown = document.contents;
  const at =
    without !== undefined && isSeq(contents)
      ? contents.items.findIndex((item) => isMap(item) && item.get('code') === without)
      : -1;
  if (at >= 0) {
    document.deleteIn([at]);
    for (const item of items) document.addIn([], item);
    return [{ path, text: document.toString({ lineWidth: 100 }) }];
  }
  const isEmpty = contents === null || /^\s*\[\s*\]\s*$/u.test(before);
  const kept = isEmpty ? before.replace(/^\s*\[\s*\]\s*$/u, '') : before;
  const glue = kept === '' || kept.endsWith('\n') ? '' : '\n';
  return [{ path, text: `${kept}${glue}${stringify(items, { lineWidth: 100 })}` }];
}

/** An office's file with the spellings that it lacks. */
async function respell(
  folder: string,
  { id, data }: ContentEntry<Area>,
): Promise<readonly FileText[]> {
  const path = join(folder, 'areas', `${id}.yaml`);
  const document = parseDocument(await readFile(path, 'utf8'));
  document.set('spellings', data.spellings);
  return [{ path, text: document.toString({ lineWidth: 100 }) }];
}
