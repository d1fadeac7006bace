import { commentsMark } from '../views/marks.ts';

/** The HTML of a page without the comments of readers in it, as it is kept for reading without a network: what the office takes back must not stay on a device. Any other HTML comes back as it is. */
export function stripComments(html: string): string {
  const mark = html.indexOf(`<div id="${commentsMark}" data-`);
  const start = mark < 0 ? -1 : html.indexOf('>', mark) + 1;
  const end = start <= 0 ? -1 : html.indexOf('</div>', start);
  return end <= start ? html : html.slice(0, start) + html.slice(end);
}
