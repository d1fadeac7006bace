import { describe, expect, it } from 'vitest';
import { RepeatedTexts } from '../../../../src/service/api/repeated-texts.ts';

const words = 'Questo testo è lungo abbastanza per contare.';

describe('RepeatedTexts', () => {
  it('tells a text that comes again under another id, capitals and spaces apart', () => {
    const texts = new RepeatedTexts();
    expect([
      texts.isRepeated(words, 'a'),
      texts.isRepeated(words, 'a'),
      texts.isRepeated(` ${words.toUpperCase()}\n`, 'b'),
      texts.isRepeated(words, 'c'),
      texts.isRepeated(words, 'a'),
    ]).toEqual([false, false, true, true, false]);
  });

  it('lets short texts be', () => {
    const texts = new RepeatedTexts();
    expect([texts.isRepeated('Tutto bene!', 'a'), texts.isRepeated('Tutto bene!', 'b')]).toEqual([
      false,
      false,
    ]);
  });

  it('remembers only the latest', () => {
    const texts = new RepeatedTexts(2);
    for (const id of ['1', '2', '3']) texts.isRepeated(`${words} ${id}`, id);
    expect([texts.isRepeated(`${words} 3`, 'x'), texts.isRepeated(`${words} 1`, 'x')]).toEqual([
      true,
      false,
    ]);
  });
});
