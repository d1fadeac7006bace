import { commentsMarks } from '../views/marks.ts';

/** A page without the comments of readers in it, as it is kept for reading without a network: what the office takes back must not stay on a device. Any other bytes come back as they are. */
export function stripComments(body: ArrayBuffer): ArrayBuffer {
  const html = new TextDecoder().decode(body);
  const mark = html.indexOf(` ${commentsMarks.list}`);
  const start = mark < 0 ? -1 : html.indexOf('>', mark) + 1;
  const end = start <= 0 ? -1 : html.indexOf('</ul>', start);
  if (end <= start) return body;
  return new TextEncoder().encode(html.slice(0, start) + html.slice(end)).buffer;
}
