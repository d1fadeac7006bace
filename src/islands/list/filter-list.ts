import { listResultTexts } from '../../i18n/plan/list-result.ts';
import {
  countFacetValues,
  facets,
  formatListState,
  hasSelection,
  type ListState,
  matchesFacets,
  orderItems,
  parseListState,
} from '../../search/filters/filter-objectives.ts';
import { listData, listMarks } from '../../views/marks.ts';
import { findPager, readWholeList, type ListedElement } from './list-elements.ts';

const form = document.querySelector<HTMLFormElement>(`#${listMarks.form}`);
if (form !== null) enhance(form);

/** Filters and orders the list in the page while the reader chooses; without this script the form asks the service. */
function enhance(form: HTMLFormElement): void {
  let latest = 0;
  let timer = 0;

  const show = async (state: ListState): Promise<void> => {
    const turn = (latest += 1);
    // What draws comes only when somebody chooses, so that the first load stays light.
    const { showChips, showFound, showNamed, showNothing, showOutcome } =
      await import('./show-list.ts');
    const entries = await readWholeList();
    // The engine comes only when somebody searches.
    const engine =
      state.query === ''
        ? undefined
        : await (await import('./rank-list.ts')).searchList(state.query);
    if (turn !== latest) return;
    const named = engine?.chooseState(entries.map(({ item }) => item));
    const found = entries.filter(({ item }) =>
      named === undefined
        ? engine === undefined || engine.ranks.has(item.id)
        : item.facets[named.facet].some((value) => named.values.includes(value)),
    );
    const chosen = found.filter(({ item }) => matchesFacets(item.facets, state.selection));
    const nearWords = engine?.explanation.outcome === 'nothing' ? await engine.suggest() : [];
    if (turn !== latest) return;
    const order = named?.order ?? state.order;
    showFound(
      inOrder(chosen, { ...state, order }, engine?.ranks),
      state,
      engine?.terms,
      engine?.actions,
    );
    const filtered = hasSelection(state.selection);
    showNothing(chosen.length === 0, nearWords, {
      filtered,
      outcome: engine?.explanation.outcome,
    });
    showChips(form, state);
    showCounts(found, state);
    const shown = { query: state.query, count: chosen.length, filtered };
    const label = showNamed(form, named);
    showOutcome(
      engine === undefined
        ? chosen.length === 0
          ? listResultTexts.none('', filtered)
          : listResultTexts.found(chosen.length, '', filtered)
        : engine.describe({ ...shown, state: label }, engine.explanation),
      engine?.explanation.outcome,
    );
    for (const target of form.querySelectorAll<HTMLElement>(`[data-${listData.show}]`))
      target.textContent = listResultTexts.show(chosen.length);
  };

  const update = (): void => {
    const state = parseListState(
      new URLSearchParams(
        [...new FormData(form)].flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
      ),
    );
    const address = formatListState(state);
    history.replaceState(null, '', address === '' ? location.pathname : `?${address}`);
    const pager = findPager();
    if (pager !== null && address === '') {
      location.reload();
      return;
    }
    if (pager !== null) pager.hidden = true;
    void show(state).catch(() => {
      // Search or the whole list could not be had: the service answers the same address.
      location.reload();
    });
  };

  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    const typed = event.target instanceof HTMLInputElement && event.target.name === 'q';
    timer = window.setTimeout(update, typed ? 150 : 0);
  });
  // Names of columns order what is there; opened elsewhere they are links.
  for (const link of document.querySelectorAll<HTMLElement>(`[data-${listData.order}]`))
    link.addEventListener('click', (event) => {
      const select = form.querySelector('select');
      if (select === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      select.value = link.dataset[listData.order] ?? '';
      update();
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    update();
    document.querySelector<HTMLElement>(`#${listMarks.facets}:popover-open`)?.hidePopover();
  });
  for (const button of form.querySelectorAll<HTMLElement>(`[data-${listData.apply}]`))
    button.hidden = true;
  for (const button of form.querySelectorAll<HTMLElement>(`[data-${listData.show}]`))
    button.hidden = false;

  const asked = parseListState(new URLSearchParams(location.search));
  if (formatListState(asked) !== '') {
    fillIn(form, asked);
    // Where the service answers, this page is never asked for with a search: a host that only sends files, or the device, did.
    void show(asked).catch(() => undefined);
  }
}

function inOrder(
  entries: readonly ListedElement[],
  state: ListState,
  ranks: ReadonlyMap<string, number> | undefined,
): readonly ListedElement[] {
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]));
  return orderItems(
    entries.map(({ item }) => item),
    state.order,
    ranks,
  ).flatMap(({ id }) => byId.get(id) ?? []);
}

function showCounts(found: readonly ListedElement[], { selection }: ListState): void {
  for (const facet of facets) {
    const counts = countFacetValues(
      found.map(({ item }) => item.facets),
      selection,
      facet,
    );
    for (const target of document.querySelectorAll<HTMLElement>(
      `[data-${listData.count}^="${facet}="]`,
    )) {
      target.textContent = String(
        counts.get(target.dataset[listData.count]?.slice(facet.length + 1) ?? '') ?? 0,
      );
    }
  }
}

function fillIn(form: HTMLFormElement, { query, selection, order }: ListState): void {
  for (const input of form.querySelectorAll('input')) {
    const facet = facets.find((name) => name === input.name);
    if (facet !== undefined) input.checked = selection[facet].includes(input.value);
    else input.value = query;
  }
  // The usual order has no name of its own in the address.
  for (const select of form.querySelectorAll('select'))
    select.value = formatListState({ query, selection, order }).includes('ordine=') ? order : '';
}
