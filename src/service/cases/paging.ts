/** The number of the page of a list that an address asks for; the first where it asks for none that can be. */
export function readCasePage(query: URLSearchParams, field: string): number {
  const number = Number(query.get(field) ?? '1');
  return Number.isSafeInteger(number) && number > 0 && number < 10_000 ? number : 1;
}

/** Addresses of the pages before and after one of a list; `to` writes that of a number. */
export function findNeighbours(
  {
    page,
    perPage,
    count,
  }: { readonly page: number; readonly perPage: number; readonly count: number },
  to: (page: number) => string,
): { readonly previous: string | undefined; readonly next: string | undefined } {
  return {
    previous: page > 1 ? to(page - 1) : undefined,
    next: page * perPage < count ? to(page + 1) : undefined,
  };
}

/** Milliseconds for which figures of all cases are kept: to count 10,000 takes a while. */
const freshness = 60_000;

/** Gives the same for a while, so that nobody can have it counted again and again. */
export function keepFresh<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let kept: { readonly at: number; readonly result: Promise<Result> } | undefined;
  return async () => {
    const now = performance.now();
    if (kept === undefined || now - kept.at > freshness) kept = { at: now, result: read() };
    const mine = kept;
    try {
      return await mine.result;
    } catch (error) {
      if (kept === mine) kept = undefined;
      throw error;
    }
  };
}
