import { askService } from './network.ts';
import { findSaved, save } from './saved.ts';

/** Answers for a file whose name holds a hash: it never changes, so the saved copy will do. */
export async function answerHashed({
  request,
  url,
  event,
}: {
  readonly request: Request;
  readonly url: URL;
  readonly event: ExtendableEvent;
}): Promise<Response> {
  const saved = await findSaved(url.pathname);
  if (saved !== undefined) return saved;
  const response = await askService(request);
  if (response.status === 200) {
    const copy = response.clone();
    event.waitUntil(
      save(url.pathname, copy).catch((error: unknown) => {
        // No room: the file is fetched again when it is needed.
        if (!(error instanceof DOMException)) throw error;
      }),
    );
  }
  return response;
}
