import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLabel } from '../../../src/islands/charts/wrap-label.ts';

describe('wrapLabel', () => {
  it('breaks at spaces and keeps lines short', () => {
    expect(wrapLabel('Educazione e tempo libero')).toEqual(['Educazione e', 'tempo libero']);
  });

  it('leaves a long word whole', () => {
    expect(wrapLabel('Precipitevolissimevolmente sì')).toEqual([
      'Precipitevolissimevolmente',
      'sì',
    ]);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/u)), (words) => {
        expect(wrapLabel(words.join(' ')).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
