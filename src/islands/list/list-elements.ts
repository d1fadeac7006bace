import { numberedPage, objectivesPath } from '../../i18n/plan-routes.ts';
import { readListItem, type ListItem } from '../../search/filters/filter-objectives.ts';
import { listData, listMarks } from '../../views/marks.ts';

/** An item of the list with its element. */
export interface ListedElement {
  readonly item: ListItem;
  readonly element: HTMLLIElement;
}

let whole: Promise<readonly ListedElement[]> | undefined;

/** Every item of the plan's list: those of this page, and of the others where a long plan stands on several. */
export function readWholeList(): Promise<readonly ListedElement[]> {
  whole ??= read().catch((error: unknown) => {
    whole = undefined;
    throw error;
  });
  return whole;
}

async function read(): Promise<readonly ListedElement[]> {
  const count = Number(document.getElementById(listMarks.pager)?.dataset[listData.pages] ?? 1);
  const others = await Promise.all(
    Array.from({ length: count - 1 }, (_, index) =>
      fetchDocument(numberedPage(objectivesPath, index + 2)),
    ),
  );
  const elements = [document, ...others].flatMap((source) => [
    ...source.querySelectorAll<HTMLLIElement>(`#${listMarks.list} [data-objective]`),
  ]);
  return elements.map((element) => ({ item: readListItem(element.dataset), element }));
}

/** The way to the other pages of a long list, where there is one. */
export function findPager(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#${listMarks.pager}:has(nav)`);
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
