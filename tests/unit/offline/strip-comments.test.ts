import { describe, expect, it } from 'vitest';
import { stripComments } from '../../../src/offline/strip-comments.ts';

const strip = (html: string): string =>
  new TextDecoder().decode(stripComments(new TextEncoder().encode(html).buffer));

describe('stripComments', () => {
  it('empties the list of comments and leaves the rest of the page', () => {
    const page = (items: string): string =>
      `<ul><li>Altro</li></ul><ul class="x" data-voci data-y>${items}</ul><p>è dopo</p>`;
    expect(strip(page('<li>Parole di qualcuno</li>'))).toBe(page(''));
    expect(strip(page(''))).toBe(page(''));
  });

  it('leaves other bytes as they are', () => {
    const bytes = new Uint8Array([0, 255, 254, 10]).buffer;
    expect(stripComments(bytes)).toBe(bytes);
    expect(strip('<ul data-voci')).toBe('<ul data-voci');
  });
});
