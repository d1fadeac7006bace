import { matchPrecache } from 'workbox-precaching';
import { offlinePage } from '../saved-paths.ts';
import { findOrigin } from './mark.ts';
import { askBriefly, askService, hasFailedLately, noteForeign } from './network.ts';
import { findSaved, freshFor, isFresh, save } from './saved.ts';

interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly event: ExtendableEvent;
}

/** Answers for a file whose name holds a hash: it never changes, so the saved copy will do. */
export async function answerHashed({ request, url, event }: Asked): Promise<Response> {
  const saved = await findSaved(url.pathname);
  if (saved !== undefined) return saved;
  const response = await askService(request);
  if (response.status === 200 && (await findOrigin(url.pathname, response)) === 'portal') {
    // Without room the file is fetched again when it is needed.
    event.waitUntil(save(url.pathname, response.clone()).catch(ignoreFullDisk));
  }
  return response;
}

/**
 * Answers for a page or a file of the plan: the saved copy while it is known to be current, else the service, and the
 * saved copy again when the service is slow or out of reach, or something else answers. What comes from the service is saved.
 * Only the plan's list says that a page is gone: until then whatever is no page leaves the saved copy in place.
 */
export async function answerSaved({ request, url, event }: Asked): Promise<Response> {
  const saved = await findSaved(url.pathname);
  if (saved === undefined) return answerUnsaved({ request, url, event });
  if (hasFailedLately() || (await isFresh(freshFor))) return saved;
  const response = await askBriefly(request);
  if (response === undefined) return saved;
  const origin = await findOrigin(url.pathname, response);
  if (origin === 'foreign') noteForeign();
  if (origin !== 'portal' || response.status !== 200) return saved;
  keep(url, response, event);
  return response;
}

async function answerUnsaved({ request, url, event }: Asked): Promise<Response> {
  try {
    const response = await askService(request);
    if ((await findOrigin(url.pathname, response)) === 'portal') keep(url, response, event);
    return response;
  } catch (error) {
    if (request.mode === 'navigate') return showOffline(url, error);
    const shell = await matchPrecache(url.pathname);
    if (shell === undefined) throw error;
    return shell;
  }
}

/** Answers a navigation to a page that is never saved. */
export async function answerOther({ request, url }: Asked): Promise<Response> {
  try {
    return await askService(request);
  } catch (error) {
    return showOffline(url, error);
  }
}

/** The page itself under another spelling, or the page that says what can be read. */
async function showOffline({ pathname }: URL, error: unknown): Promise<Response> {
  if (!(error instanceof TypeError)) throw error;
  const spelled = pathname.endsWith('/') ? undefined : await findSaved(`${pathname}/`);
  return spelled ?? (await matchPrecache(offlinePage)) ?? Response.error();
}

/** Saves a page as it is; the answer to a search is no page of its own. */
function keep({ pathname, search }: URL, response: Response, event: ExtendableEvent): void {
  if (response.status !== 200 || response.redirected || search !== '') return;
  event.waitUntil(save(pathname, response.clone()).catch(ignoreFullDisk));
}

function ignoreFullDisk(error: unknown): void {
  if (!(error instanceof DOMException)) throw error;
}
