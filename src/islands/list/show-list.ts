import { listTexts } from '../../i18n/plan/list.ts';
import { filteredObjectives, objectivesPath } from '../../i18n/plan-routes.ts';
import { listData, listMarks, outcomeMark } from '../../views/marks.ts';
import { facets, formatListState, type ListState } from '../../search/filters/filter-objectives.ts';
import { fillTemplate } from '../template/fill-template.ts';
import type { ListedElement } from './list-elements.ts';

const groups = [...document.querySelectorAll(`#${listMarks.list} > section`)];

/** Marks the found words in a text: pieces of it, marked or not. */
export type MarkText = (
  text: string,
) => readonly { readonly text: string; readonly marked: boolean }[];

/** Shows items in order as one flat list, or under their themes again when nothing is asked. */
export function showFound(
  entries: readonly ListedElement[],
  state: ListState,
  mark: MarkText | undefined,
  actions: ReadonlyMap<string, string> | undefined,
): void {
  const list = document.getElementById(listMarks.list);
  if (list === null) return;
  for (const { item, element } of entries) {
    markWords(element, mark);
    for (const found of element.querySelectorAll<HTMLElement>(`[data-${listData.action}]`))
      found.hidden = found.dataset[listData.action] !== actions?.get(item.id);
  }
  if (formatListState(state) === '' && groups.length > 0) {
    for (const group of groups) {
      const title = group
        .querySelector(`[id^="${listMarks.theme}"]`)
        ?.id.slice(listMarks.theme.length);
      group
        .querySelector('ol')
        ?.replaceChildren(
          ...entries
            .filter(({ item }) => item.facets.tema.includes(title ?? ''))
            .map(({ element }) => element),
        );
    }
    list.replaceChildren(...groups);
    return;
  }
  list.replaceChildren(fillTemplate('flatList', { items: entries.map(({ element }) => element) }));
}

function markWords(element: Element, mark: MarkText | undefined): void {
  for (const target of element.querySelectorAll(`[data-${listData.markable}]`)) {
    const text = target.textContent;
    target.replaceChildren(
      ...(mark === undefined
        ? [text]
        : mark(text).map((piece) =>
            piece.marked ? fillTemplate('foundWord', { text: piece.text }) : piece.text,
          )),
    );
  }
}

/** Shows or hides what helps when nothing was found: other words where none could be read, fewer filters where some are chosen. */
export function showNothing(
  nothing: boolean,
  words: readonly string[],
  { filtered, outcome }: { readonly filtered: boolean; readonly outcome: string | undefined },
): void {
  const [box, near, wordHelp, filterHelp] = [
    listMarks.nothing,
    listMarks.nearWords,
    listMarks.wordHelp,
    listMarks.filterHelp,
  ].map((id) => document.getElementById(id));
  if (box != null) box.hidden = !nothing;
  if (wordHelp != null) wordHelp.hidden = outcome !== 'nothing';
  if (filterHelp != null) filterHelp.hidden = !filtered || outcome === 'outside';
  if (near == null) return;
  near.hidden = words.length === 0;
  const links = words.map((word) =>
    fillTemplate('nearWord', {
      link: { attributes: { href: filteredObjectives('q', word) }, text: word },
    }),
  );
  near
    .querySelector('span')
    ?.replaceChildren(...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])));
}

/** Says how many objectives there are, how the search was understood, and where to ask what the plan does not hold. */
export function showOutcome(sentence: string, outcome: string | undefined): void {
  const target = document.getElementById(listMarks.outcome);
  if (target !== null) {
    target.textContent = sentence;
    if (outcome === undefined) target.removeAttribute(outcomeMark);
    else target.setAttribute(outcomeMark, outcome);
  }
  const ask = document.getElementById(listMarks.ask);
  if (ask !== null) ask.hidden = outcome !== 'outside';
}

/** Leads to the filter for the state that a search named; returns its words, undefined where the search named none. */
export function showNamed(
  form: HTMLFormElement,
  named: { readonly facet: string; readonly values: readonly string[] } | undefined,
): string | undefined {
  const box = document.getElementById(listMarks.state);
  if (box !== null) box.hidden = named === undefined;
  if (named === undefined) return undefined;
  const { facet, values } = named;
  const label = values
    .flatMap(
      (value) =>
        form.querySelector<HTMLInputElement>(`input[name="${facet}"][value="${value}"]`)?.dataset[
          'label'
        ] ?? [],
    )
    .join(', ');
  const href = `${objectivesPath}?${values.map((value) => `${facet}=${value}`).join('&')}`;
  box
    ?.querySelector('span')
    ?.replaceChildren(fillTemplate('nearWord', { link: { attributes: { href }, text: label } }));
  return label;
}

/** One chip a choice; pressing it takes the choice away. */
export function showChips(form: HTMLFormElement, { selection }: ListState): void {
  const list = document.getElementById(listMarks.chips);
  if (list === null) return;
  const chips = facets.flatMap((facet) =>
    selection[facet].flatMap((value) => {
      const input = form.querySelector<HTMLInputElement>(
        `input[name="${facet}"][value="${CSS.escape(value)}"]`,
      );
      return input === null ? [] : [makeChip(input)];
    }),
  );
  list.hidden = chips.length === 0;
  list.replaceChildren(...chips);
}

function makeChip(input: HTMLInputElement): DocumentFragment {
  const label = input.dataset[listData.label] ?? input.value;
  const chip = fillTemplate('chip', {
    label: { attributes: { 'aria-label': listTexts.remove(label) }, text: `${label} ×` },
  });
  chip.querySelector('button')?.addEventListener('click', () => {
    input.checked = false;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // The chip is gone now: the reader goes on at the result.
    document.getElementById(listMarks.words)?.focus();
  });
  return chip;
}
