import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** What is drawn on a page, in pixels of the picture of the whole page. */
interface Shape {
  readonly name: string;
  /** Whether its sides are upright, so that each can be looked at by itself. */
  readonly isBox: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Picture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Least difference of a channel, of 255, that somebody sees. */
const seen = 40;
/** Least side of what is looked at; what is smaller is part of a mark. */
const leastSide = 5;
/** Most drawings of a page that are looked at: a plan on lines of time has hundreds that are alike. */
const mostShapes = 400;

/** Drawings of the main part and boxes in them, fields and buttons that can be seen on the page as it stands. */
function listShapes(page: Page): Promise<readonly Shape[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg, main svg rect, input, button, .btn')]
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const owner = element.closest('section, article, form, table, nav, li');
        return {
          name: `<${element.localName} class="${element.getAttribute('class') ?? ''}"> of ${owner?.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 40) ?? ''}`,
          isBox: element.localName !== 'svg',
          ...{ x: x + scrollX, y: y + scrollY, width, height },
        };
      }),
  );
}

async function takePicture(page: Page): Promise<Picture> {
  const shot = await page.screenshot({ fullPage: true, animations: 'disabled' });
  const { data, info } = await sharp(shot)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The mean colour of a strip; undefined outside the picture. */
function findMean(
  { data, width, height }: Picture,
  strip: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
): readonly number[] | undefined {
  const [left, top] = [Math.round(strip.x), Math.round(strip.y)];
  const [right, bottom] = [left + strip.width, top + Math.max(1, Math.round(strip.height))];
  if (left < 0 || top < 0 || right > width || bottom > height) return undefined;
  const sum = [0, 0, 0];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      for (const channel of [0, 1, 2])
        sum[channel] = (sum[channel] ?? 0) + (data[(row * width + column) * 3 + channel] ?? 0);
  return sum.map((value) => value / ((right - left) * (bottom - top)));
}

function differ(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))));
}

/** Whether a side of a box can be seen: what lies on it differs from what lies before or behind it. */
function showsSide(picture: Picture, at: number, { y, height }: Shape): boolean {
  const middle = { y: y + height / 4, height: height / 2 };
  const columns = [-4, -3, -2, -1, 0, 1, 2, 3].flatMap((offset) => {
    const mean = findMean(picture, { x: at + offset, width: 1, ...middle });
    return mean === undefined ? [] : [mean];
  });
  return columns.some((one) => columns.some((other) => differ(one, other) >= seen));
}

/** Whether anything can be seen in a box: two of its pixels differ, or a pixel differs from one outside. */
function showsAnything({ data, width, height }: Picture, shape: Shape): boolean {
  const first: number[] = [];
  for (
    let row = Math.max(0, Math.floor(shape.y) - 1);
    row <= Math.min(height - 1, shape.y + shape.height + 1);
    row += 1
  )
    for (
      let column = Math.max(0, Math.floor(shape.x) - 1);
      column <= Math.min(width - 1, shape.x + shape.width + 1);
      column += 1
    ) {
      const pixel = [0, 1, 2].map((channel) => data[(row * width + column) * 3 + channel] ?? 0);
      if (first.length === 0) first.push(...pixel);
      else if (differ(first, pixel) >= seen) return true;
    }
  return false;
}

/** What of the drawings, fields and buttons of the page that is open can be seen, and cannot where the reader's colours are forced: a drawing altogether, or the end of a bar. */
export async function findLostDrawings(page: Page): Promise<readonly string[]> {
  const look = async (forcedColors: 'none' | 'active') => {
    await page.emulateMedia({ forcedColors });
    return { shapes: await listShapes(page), picture: await takePicture(page) };
  };
  const [free, forced] = [await look('none'), await look('active')];
  return free.shapes.slice(0, mostShapes).flatMap((shape, index) => {
    const same = forced.shapes[index];
    if (shape.width < leastSide || shape.height < leastSide) return [];
    if (
      same === undefined ||
      (showsAnything(free.picture, shape) && !showsAnything(forced.picture, same))
    )
      return [`where colours are forced ${shape.name} is not seen`];
    if (!shape.isBox) return [];
    return [0, shape.width]
      .filter(
        (at) =>
          showsSide(free.picture, shape.x + at, shape) &&
          !showsSide(forced.picture, same.x + at, same),
      )
      .map(
        (at) =>
          `where colours are forced ${shape.name} ends unseen after ${String(Math.round(at))} px`,
      );
  });
}
