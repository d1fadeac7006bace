import { describe, expect, it } from 'vitest';
import { addBullets } from '../../../../src/importer/read/pdf/drawn-bullets.ts';
import { groupIntoLines, writeLine } from '../../../../src/importer/read/pdf/text-lines.ts';
import { makeWords } from './make-words.ts';

const words = [
  ...makeWords('Azioni:', [40, 100]),
  ...makeWords('Progetto della pista', [60, 112]),
  ...makeWords('Lavori', [60, 124]),
];
const write = (dots: Parameters<typeof addBullets>[1]): readonly string[] =>
  groupIntoLines(addBullets(words, dots), 1, 1).map((line) => writeLine(line.words, false));

describe('addBullets', () => {
  it('puts a bullet before each item that a drawn dot begins', () => {
    expect(
      write([
        { x: 52, y: 108 },
        { x: 52, y: 120 },
      ]),
    ).toEqual(['Azioni:', '• Progetto della pista', '• Lavori']);
  });

  it('takes no dot for one that stands far from any text or between words', () => {
    const plain = ['Azioni:', 'Progetto della pista', 'Lavori'];
    expect(write([{ x: 10, y: 108 }])).toEqual(plain);
    expect(write([{ x: 103, y: 108 }])).toEqual(plain);
    expect(write([{ x: 52, y: 300 }])).toEqual(plain);
  });
});
