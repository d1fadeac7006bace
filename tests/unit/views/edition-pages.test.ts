import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/domain/editions/lineage.ts';
import type { EditionHistory } from '../../../src/domain/editions/portal-editions.ts';
import type { Edition, StatedObjective } from '../../../src/domain/editions/stated-edition.ts';
import { makeComparisonPages } from '../../../src/views/editions/comparison-page.ts';
import { findEditionAddress, makeEditionPages } from '../../../src/views/editions/edition-page.ts';
import { makeObjectives, makePortal } from '../builders.ts';

function makeEdition(id: string, slugs: readonly string[], title = 'Titolo'): Edition {
  const plan = { id, title: `Piano ${id}`, years: [2025], published: '2026-01-01' };
  return {
    plan: { ...plan, sourceDocument: { title: id } },
    objectives: slugs.map((slug, index): StatedObjective => ({
      slug,
      position: index + 1,
      texts: { title: `${title} ${slug}`, strategic: index < 150 ? '1 Uno' : '2 Due' },
      actions: [],
      fingerprint: 'a'.repeat(64),
    })),
  };
}

const name = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1)}`);

describe('makeComparisonPages', () => {
  const former = makeEdition('2024-2026', [...name(30, 'left'), ...name(120, 'stays')]);
  const edition = makeEdition('2025-2027', [...name(120, 'stays'), ...name(80, 'new')], 'Altro');
  const facts = { successors: new Map(), actionSuccessors: new Map(), officeIds: new Map() };
  const history: EditionHistory = {
    edition,
    former,
    lineage: compareEditions(former, edition, facts),
  };

  it('cuts the changes into pages, each of which goes on with the kind it has reached', () => {
    const pages = makeComparisonPages(history);
    expect(pages.map(({ groups }) => groups.map(({ key, lines }) => [key, lines.length]))).toEqual([
      [
        ['new', 80],
        ['left', 20],
      ],
      [
        ['left', 10],
        ['renamed', 90],
      ],
      [['renamed', 30]],
    ]);
    expect(pages[1]?.pager?.links.map(({ href }) => href)).toEqual([
      '/piani/2025-2027/confronto/',
      '/piani/2025-2027/confronto/pagina/2/',
      '/piani/2025-2027/confronto/pagina/3/',
    ]);
  });

  it('counts all of each kind on every page, and leads to where it begins', () => {
    for (const { bars } of makeComparisonPages(history))
      expect(bars.map(({ key, count, href }) => [key, count, href])).toEqual([
        ['new', 80, '/piani/2025-2027/confronto/#new'],
        ['left', 30, '/piani/2025-2027/confronto/#left'],
        ['renamed', 120, '/piani/2025-2027/confronto/pagina/2/#renamed'],
      ]);
  });

  it('tells what became of every objective of both editions, also of those that stayed as they were', () => {
    const same = makeEdition('2025-2027', name(120, 'stays'));
    const lineage = compareEditions(
      former,
      { ...same, objectives: former.objectives.slice(30) },
      facts,
    );
    expect(
      makeComparisonPages({ ...history, lineage })[0]?.fates.map(({ key, count, percent }) => [
        key,
        count,
        percent,
      ]),
    ).toEqual([
      ['edition-unchanged', 120, 80],
      ['edition-left', 30, 20],
    ]);
    expect(
      makeComparisonPages(history)[0]?.fates.map(({ label, count }) => [label, count]),
    ).toEqual([
      ['cambiati', 120],
      ['nuovi', 80],
      ['non più nel piano', 30],
    ]);
  });

  it('has no page for the first edition', () => {
    expect(makeComparisonPages({ edition, former: undefined, lineage: [] })).toEqual([]);
  });
});

describe('makeEditionPages', () => {
  it('cuts a long edition, and finds the page of an objective', () => {
    const portal = makePortal({
      objectives: makeObjectives(...Array.from({ length: 201 }, () => ({}))),
    });
    const slugs = portal.objectives.map(({ slug }) => slug);
    const positioned = {
      ...portal,
      objectives: portal.objectives.map((each) => ({
        ...each,
        source: { plan: '2025-2027', position: each.position },
      })),
    };
    const history = { edition: makeEdition('2025-2027', slugs), former: undefined, lineage: [] };
    const pages = makeEditionPages(portal, history, new Map());
    expect(pages.map(({ groups }) => groups.map(({ entries }) => entries.length))).toEqual([
      [150],
      [51],
    ]);
    expect(
      ['o-150', 'o-151'].map((slug) => findEditionAddress(positioned, '2025-2027', slug)),
    ).toEqual(['/piani/2025-2027/#o-150', '/piani/2025-2027/pagina/2/#o-151']);
  });
});
