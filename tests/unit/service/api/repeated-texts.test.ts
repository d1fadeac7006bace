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
    expect(texts.isRepeated(words.replaceAll(' ', ' \n '), 'd')).toBe(true);
    expect(texts.isRepeated(words.replaceAll(' ', ''), 'd')).toBe(false);
  });

  it('lets short texts be', () => {
    const texts = new RepeatedTexts();
    expect([texts.isRepeated('Tutto bene!', 'a'), texts.isRepeated('Tutto bene!', 'b')]).toEqual([
      false,
      false,
    ]);
    const [shortest, tooShort] = ['Venticinque lettere: sì.!', 'Solo ventiquattro sono.!'];
    expect([shortest.length, tooShort.length]).toEqual([25, 24]);
    for (const text of [shortest, tooShort]) texts.isRepeated(text, 'a');
    expect([texts.isRepeated(shortest, 'b'), texts.isRepeated(tooShort, 'b')]).toEqual([
      true,
      false,
    ]);
  });

  it('remembers only the latest', () => {
    const texts = new RepeatedTexts(2);
    for (const id of ['1', '2', '3']) texts.isRepeated(`${words} ${id}`, id);
    expect(['3', '2', '1'].map((id) => texts.isRepeated(`${words} ${id}`, 'x'))).toEqual([
      true,
      true,
      false,
    ]);
    // The last two are 2 and 1; 2 comes again, so that 1 goes before it.
    expect(['2', '4', '2', '1'].map((id) => texts.isRepeated(`${words} ${id}`, 'y'))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
