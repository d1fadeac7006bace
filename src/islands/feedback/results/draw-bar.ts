import { formatNumber } from '../../../i18n/format.ts';
import { ratingStyles } from '../../../views/totals/part-style.ts';
import type { TotalsPart } from '../../../views/totals/count-by-key.ts';
import { draw, make } from '../make-element.ts';

/** Width in percent that each digit of a number needs, lest numbers of neighbours touch on a phone. */
const DIGIT = 3;

function drawnIn(key: string): string {
  return `var(${ratingStyles[key as keyof typeof ratingStyles].token})`;
}

/** A horizontal bar of the whole width: one part for each rating, with its number above where there is room. */
export function drawBar(parts: readonly TotalsPart[]): SVGElement {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const bar = draw('svg', {
    class: 'bar',
    width: '100%',
    height: '46',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  let at = 0;
  for (const { key, count } of parts) {
    if (count === 0) continue;
    const width = (count / total) * 100;
    if (width >= DIGIT * String(count).length)
      bar.append(draw('text', { x: percent(at), y: '15' }, formatNumber(count)));
    bar.append(
      draw(
        'svg',
        { x: percent(at), y: '20', width: percent(width), height: '26' },
        draw('rect', {
          width: '100%',
          height: '100%',
          fill: `url(#motivo-${key})`,
          stroke: drawnIn(key),
          'stroke-width': '5',
        }),
        draw('rect', {
          width: '100%',
          height: '100%',
          fill: 'none',
          stroke: 'var(--paper)',
          'stroke-width': '2',
        }),
      ),
    );
    at += width;
  }
  return bar;
}

/** What each pattern stands for; with `counts` also how many answers and which share. */
export function makeLegend(parts: readonly TotalsPart[], counts: boolean): HTMLElement {
  const items = parts.map(({ key, label, count, percent: share }) =>
    make(
      'li',
      {},
      draw(
        'svg',
        { width: '20', height: '20', 'aria-hidden': 'true', focusable: 'false' },
        draw('rect', {
          x: '1',
          y: '1',
          width: '18',
          height: '18',
          fill: `url(#motivo-${key})`,
          stroke: drawnIn(key),
          'stroke-width': '2',
        }),
      ),
      counts ? `${label}: ${formatNumber(count)} (${String(share)} %)` : label,
    ),
  );
  return make('ul', { class: 'list-unstyled legend' }, ...items);
}

/** A share between 0 and 1 as a bar. */
export function drawShare(share: number): SVGElement {
  return draw(
    'svg',
    { class: 'share', width: '100%', height: '14', 'aria-hidden': 'true', focusable: 'false' },
    draw('rect', { width: '100%', height: '14', fill: 'var(--line)' }),
    draw('rect', { width: percent(share * 100), height: '14', fill: 'var(--state-done)' }),
  );
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}
