import { routes } from '../../i18n/routes.ts';
import { readListItem, type ListItem } from '../../search/filters/filter-objectives.ts';

/** An item of the list with its element. */
export interface ListedElement {
  readonly item: ListItem;
  readonly element: HTMLLIElement;
}

let whole: Promise<readonly ListedElement[]> | undefined;

/** Every item of the plan's list: from this page when it holds them all, else from the page without a search. */
export function readWholeList(): Promise<readonly ListedElement[]> {
  whole ??= read().catch((error: unknown) => {
    whole = undefined;
    throw error;
  });
  return whole;
}

async function read(): Promise<readonly ListedElement[]> {
  // The page that answers a search holds only what was found, and says so to search engines.
  const first = isAnswer() ? await fetchDocument(location.pathname) : document;
  // A long plan stands on several pages.
  const count = Number(first.querySelector<HTMLElement>('#pagine')?.dataset['pagine'] ?? 1);
  const others = await Promise.all(
    Array.from({ length: count - 1 }, (_, index) =>
      fetchDocument(routes.objectivesPage(String(index + 2))),
    ),
  );
  const elements = [first, ...others].flatMap((source) => [
    ...source.querySelectorAll<HTMLLIElement>('#elenco [data-objective]'),
  ]);
  return elements.map((element) => ({ item: readListItem(element.dataset), element }));
}

/** Whether the service wrote this page for one search. */
export function isAnswer(): boolean {
  return document.querySelector('meta[name="robots"]') !== null;
}

/** The way to the other pages of a long list, where there is one. */
export function findPager(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#pagine:has(nav)');
}

/** A page as a document. XMLHttpRequest parses it itself, which Trusted Types allow, unlike DOMParser. */
function fetchDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML !== null) resolve(request.responseXML);
      else reject(new Error(`${address}: HTTP ${String(request.status)}`));
    };
    request.onerror = () => {
      reject(new Error(`${address}: no answer`));
    };
    request.send();
  });
}
