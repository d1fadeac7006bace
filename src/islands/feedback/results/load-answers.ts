import type { ResultSource } from '../../../views/satisfaction/satisfaction-page.ts';

/** Longest wait for the service, in milliseconds. */
const PATIENCE = 10_000;

/** The results, or nothing where the service does not give them: a page of a captive network, an error and silence are all the same here. */
export async function loadResults(): Promise<ResultSource | undefined> {
  try {
    const response = await fetch('/api/satisfaction', {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return undefined;
    const data: unknown = await response.json();
    return typeof data === 'object' &&
      data !== null &&
      'overall' in data &&
      'themes' in data &&
      'objectives' in data &&
      'clarity' in data
      ? (data as unknown as ResultSource)
      : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException)
      return undefined;
    throw error;
  }
}
