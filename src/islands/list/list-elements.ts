import { readListItem, type ListItem } from '../../search/filter-objectives.ts';

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
  const source = document.querySelector('meta[name="robots"]') === null ? document : await fetchDocument(location.pathname);
  return [...source.querySelectorAll<HTMLLIElement>('#elenco [data-objective]')].map((element) => ({ item: readListItem(element.dataset), element }));
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
