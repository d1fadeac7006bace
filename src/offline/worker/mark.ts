import { buildHeader, programName } from '../../views/marks.ts';
import { isHashed } from '../saved-paths.ts';

const pageMark = `<meta name="generator" content="${programName}">`;

/** Whether the text of a page says that the portal made it. */
export function isPortalPage(html: string): boolean {
  return html.includes(pageMark);
}

/** What an answer says of where it comes from. A filter, a network's sign-in page or a proxy in trouble answers in the service's place, with any status. */
export type Origin = 'portal' | 'foreign' | 'unknown';

/**
 * Where an answer comes from. The service marks each of its answers with the build; where a plain web server sends the files,
 * pages bear the mark in their text and hashed files are never pages, so that only files without a hash remain unknown:
 * these are known by their bytes, which the plan's list names.
 */
export async function findOrigin(path: string, response: Response): Promise<Origin> {
  if (response.headers.has(buildHeader)) return 'portal';
  if (response.status !== 200) return 'foreign';
  if (isHtml(response))
    return isPortalPage(await response.clone().text()) && !isHashed(path) ? 'portal' : 'foreign';
  return isHashed(path) ? 'portal' : 'unknown';
}

function isHtml(response: Response): boolean {
  return (response.headers.get('Content-Type') ?? '').startsWith('text/html');
}
