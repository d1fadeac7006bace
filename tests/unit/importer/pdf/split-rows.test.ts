import { describe, expect, it } from 'vitest';
import type { DraftCell, DraftTable } from '../../../../src/importer/read/pdf/join-tables.ts';
import { judgeBreak } from '../../../../src/importer/read/pdf/split-rows.ts';
import { makeCell } from './make-words.ts';

/** A table whose last row ends at the bottom of the first page. */
function makeTable(row: DraftCell[]): DraftTable {
  return { kind: 'table', xs: [], rows: [row], page: 1, bottom: 500 };
}

/** What the break after that row does. */
function judge(above: DraftCell[], below: DraftCell[], isRepeated = false): string {
  const rest = { fullBottom: 500, isRepeated, isUsualPart: false };
  return judgeBreak(makeTable(above), { above, below, ...rest });
}

const title = makeCell(['Pista lungo il fiume'], [0, 460]);

describe('judgeBreak', () => {
  it('says that a row goes on where its texts are full to the bottom and only some go on', () => {
    const above = [title, makeCell(['Progetto e', 'lavori della', 'pista'], [200, 460])];
    const below = [makeCell([], [0, 40], 2), makeCell(['Collaudo'], [200, 40], 2)];
    expect(judge(above, below)).toBe('split');
  });

  it('knows a text that ends a line higher because its last two lines were kept together', () => {
    const above = [
      title,
      makeCell(['Chi cammina', 'trova sedute'], [200, 460]),
      makeCell(['Progetto', 'e lavori', 'della pista'], [400, 460]),
    ];
    const below = [
      makeCell([], [0, 40], 2),
      makeCell(['ogni cento', 'metri'], [200, 40], 2),
      makeCell(['illuminata'], [400, 40], 2),
    ];
    expect(judge(above, below)).toBe('split');
  });

  it('begins a new row where a text ended higher up, and where every cell is filled', () => {
    const above = [title, makeCell(['Progetto', 'Lavori', 'Collaudo'], [200, 460])];
    const next = [makeCell(['Mercato'], [0, 40], 2), makeCell(['Bando'], [200, 40], 2)];
    expect(judge(above, next)).toBe('whole');
    const short = [makeCell(['Una riga'], [0, 484]), makeCell(['Progetto'], [200, 484])];
    expect(judge(short, next)).toBe('whole');
  });

  it('begins a new row with words that stand alone in other rows, as headings of cards do', () => {
    const above = [title, makeCell(['Progetto', 'Lavori', 'Collaudo'], [200, 460])];
    const below = [makeCell([], [0, 40], 2), makeCell(['SECONDO LIVELLO'], [200, 40], 2)];
    expect(judge(above, below)).toBe('split');
    expect(judge(above, below, true)).toBe('whole');
  });

  it('does not know where some texts begin in lower case and others do not', () => {
    const above = [makeCell(['Una riga'], [0, 484]), makeCell(['Progetto'], [200, 484])];
    const below = [makeCell(['Mercato'], [0, 40], 2), makeCell(['entro giugno'], [200, 40], 2)];
    expect(judge(above, below)).toBe('doubtful');
  });
});
