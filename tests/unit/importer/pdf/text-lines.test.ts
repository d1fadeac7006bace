import { describe, expect, it } from 'vitest';
import { judgeLineEnd } from '../../../../src/importer/read/pdf/vocabulary.ts';
import { isInColumns, writeLine } from '../../../../src/importer/read/pdf/text-lines.ts';
import { makeLines, makeWord, makeWords } from './make-words.ts';

describe('writeLine', () => {
  const run = (left: string, right: string, gap: number, isSpaced = false): string => {
    const first = makeWord(left, [0, 100], { isSpaced });
    return writeLine([first, makeWord(right, [first.end + gap, 100])], true);
  };

  it('glues pieces of a word that a program places one by one', () => {
    expect(run('Of', 'frire', 0)).toBe('Offrire');
    expect(run('caf', 'fè', 0.2)).toBe('caffè');
    expect(run('CO', '2', 0)).toBe('CO2');
  });

  it.each([
    ['fine.', '2025'],
    ['giunta', 'Da'],
    ['sportivi"', 'dicembre'],
    ['ATTESO', 'numero'],
  ])(
    'takes a narrow gap without a space for a tab where the signs are of two words: %s %s',
    (left, right) => {
      expect(run(left, right, 0.6)).toBe(`${left}\t${right}`);
      expect(run(left, right, 0.6, true)).toBe(`${left} ${right}`);
    },
  );

  it('parts columns by wide gaps, and by gaps without a space in a line that has spaces', () => {
    expect(run('Settore', 'Area', 30)).toBe('Settore\tArea');
    const line = [...makeWords('Area tecnica', [0, 100]), makeWord('2026', [75, 100])];
    expect(writeLine(line, true)).toBe('Area tecnica 2026');
    const last = { ...makeWord('tecnica', [25, 100]), isSpaced: false };
    expect(writeLine([makeWord('Area', [0, 100]), last, makeWord('2026', [65, 100])], true)).toBe(
      'Area tecnica\t2026',
    );
  });
});

describe('isInColumns', () => {
  it('tells lines whose words stand further apart than those of sentences', () => {
    const [line] = makeLines(['Una frase intera'], [0, 100]);
    const [first] = makeLines(['Settore'], [0, 100]);
    if (line === undefined || first === undefined) throw new Error('no line');
    expect(isInColumns(line)).toBe(false);
    expect(isInColumns({ ...first, words: [...first.words, makeWord('Area', [90, 100])] })).toBe(
      true,
    );
  });
});

describe('judgeLineEnd', () => {
  const known = new Set(['acqua', 'socio-sanitari']);
  it.each([
    ['entro il 01/01/-', '31/12/2026', 'hyphen'],
    ['2025-', '2027', 'hyphen'],
    ['Area/', 'Settore', 'glued'],
    ['ac-', 'qua', 'doubtful-word'],
    ['socio-', 'sanitari', 'hyphen'],
    ['user-', 'friendly', 'doubtful-hyphen'],
    ['dell\u2019ac\u00AD', 'qua', 'word'],
    ['Lavori -', 'primo lotto', 'space'],
  ])('%s above %s: %s', (before, after, end) => {
    expect(judgeLineEnd(before, after, known)).toBe(end);
  });
});
