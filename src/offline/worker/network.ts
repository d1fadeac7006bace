/** Longest wait for the service when a saved copy could be shown instead. */
const patience = 3_000;

/** After a failure, saved copies are shown at once for this long. */
const mistrust = 30_000;

let failedAt = 0;

/** Whether the service could not be reached a moment ago. */
export function hasFailedLately(): boolean {
  return Date.now() - failedAt < mistrust;
}

/** What answered a moment ago was not the service. */
export function noteForeign(): void {
  failedAt = Date.now();
}

/** An answer of the service; rejects with a TypeError without a network. */
export async function askService(
  request: Request | string,
  options?: RequestInit,
): Promise<Response> {
  try {
    const response = await fetch(request, options);
    failedAt = 0;
    return response;
  } catch (error) {
    failedAt = Date.now();
    throw error;
  }
}

/** An answer of the service, or nothing when it takes too long, fails, or says that it cannot answer now. */
export async function askBriefly(request: Request): Promise<Response | undefined> {
  const waited = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const asked = askService(request).catch((error: unknown) => {
    if (error instanceof TypeError) return undefined;
    throw error;
  });
  const response = await Promise.race([asked, waited]);
  if (response === undefined) failedAt = Date.now();
  return response === undefined || response.status >= 500 ? undefined : response;
}
