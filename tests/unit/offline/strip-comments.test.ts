import { describe, expect, it } from 'vitest';
import { stripComments } from '../../../src/offline/strip-comments.ts';

describe('stripComments', () => {
  it('empties the list of comments and leaves the rest of the page', () => {
    const page = (items: string): string =>
      `<ul><li>Altro</li></ul><ul class="x" data-voci data-y>${items}</ul><p>è dopo</p>`;
    expect(stripComments(page('<li>Parole di qualcuno</li>'))).toBe(page(''));
    expect(stripComments(page(''))).toBe(page(''));
  });

  it('leaves other pages as they are', () => {
    expect(stripComments('<ul data-voci')).toBe('<ul data-voci');
    expect(stripComments('<ul><li>Altro</li></ul>')).toBe('<ul><li>Altro</li></ul>');
  });
});
