import { describe, expect, it } from 'vitest';
import type { ObjectiveRecord } from '../../../src/domain/content/portal.ts';
import { findRelated } from '../../../src/views/objective/related.ts';
import { makeObjective, makeObjectives, makePortal } from '../builders.ts';

const other = {
  strategic: { id: '2-1-1', code: '2.1.1', title: 'Altro', ambit: '2.1' },
  ambit: { code: '2.1', title: 'Altro', titleSource: 'official' },
} as const;
const sibling = {
  strategic: { id: '1-1-2', code: '1.1.2', title: 'Vicino', ambit: '1.1' },
} as const;

function related(objectives: readonly ObjectiveRecord[], index: number): readonly string[] {
  return findRelated(makePortal({ objectives }), objectives[index] ?? makeObjective()).map(
    ({ slug }) => slug,
  );
}

describe('findRelated', () => {
  it('prefers the same strategic objective, then the same ambit, and nothing else', () => {
    const objectives = makeObjectives({}, sibling, other, {}, sibling);
    expect(related(objectives, 0)).toEqual(['o-4', 'o-2', 'o-5']);
  });

  it('gives at most four, the nearest in the document, never itself', () => {
    const objectives = makeObjectives({}, {}, {}, {}, {}, {}, {}, {}, {});
    expect(related(objectives, 4).toSorted()).toEqual(['o-3', 'o-4', 'o-6', 'o-7']);
    expect(related(objectives, 0)).toEqual(['o-2', 'o-3', 'o-4', 'o-5']);
  });

  it('gives none where an objective stands alone', () => {
    expect(related(makeObjectives({}, other), 0)).toEqual([]);
  });
});
