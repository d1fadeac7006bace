import { describe, expect, it } from 'vitest';
import { stripComments } from '../../../src/offline/strip-comments.ts';

describe('stripComments', () => {
  it('empties the place of comments and leaves the rest of the page', () => {
    const page = (items: string): string =>
      `<section>Altro</section><div id="avete-detto" data-objective="x">${items}</div><p>è dopo</p>`;
    expect(stripComments(page('<p>Parole di qualcuno</p>'))).toBe(page(''));
    expect(stripComments(page(''))).toBe(page(''));
  });

  it('leaves other pages as they are', () => {
    expect(stripComments('<div id="avete-detto" data-')).toBe('<div id="avete-detto" data-');
    expect(stripComments('<ul><li>Altro</li></ul>')).toBe('<ul><li>Altro</li></ul>');
  });
});
