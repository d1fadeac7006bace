import type { Dot } from './list-rulings.ts';
import type { PageWord } from './page-content.ts';

/** How far left of its item a bullet stands at most, in parts of the size of the letters. */
const reach = 2.5;

/** The words of a page with a bullet before each item of a list that a drawn dot begins: browsers draw them instead of writing them. */
export function addBullets(words: readonly PageWord[], dots: readonly Dot[]): readonly PageWord[] {
  const bullets = dots.flatMap((dot): readonly PageWord[] => {
    const line = words.filter(
      ({ turn, base, size }) => turn === 0 && dot.y < base && dot.y > base - size,
    );
    const item = line
      .filter(({ start, size }) => start > dot.x && start - dot.x < reach * size)
      .toSorted((a, b) => a.start - b.start)[0];
    if (item === undefined) return [];
    // Behind other words of its line a dot is a drawing, unless these stand in another column.
    const isBegun = line.some(({ end }) => end <= dot.x && dot.x - end < reach * item.size);
    return isBegun
      ? []
      : [
          {
            ...item,
            text: '•',
            start: dot.x,
            end: dot.x,
            x: dot.x,
            isBold: false,
            isSpaced: true,
            isAfterSpace: false,
          },
        ];
  });
  return bullets.length === 0 ? words : [...words, ...bullets];
}
