import { routes } from '../../i18n/routes.ts';
import { updatesFilterTexts as texts } from '../../i18n/plan/updates.ts';
import {
  formatUpdateFilter,
  matchesUpdate,
  parseUpdateFilter,
  type UpdateFilter,
  type UpdateRow,
} from '../../search/filters/filter-updates.ts';

/** Most updates shown at once; the sentence says when there are more. */
const MOST = 200;

const filter = parseUpdateFilter(new URLSearchParams(location.search));
// The page that the service answers with has no script; this one may come from a host that only sends files, or from the device.
if (formatUpdateFilter(filter) !== '') {
  void show(filter).catch(() => {
    say(texts.failed);
  });
}

/** Shows the updates that the address asks for, where no service answers it. */
async function show(filter: UpdateFilter): Promise<void> {
  const names = fillIn(filter);
  const answer = await fetch(routes.updatesIndex);
  if (!answer.ok) throw new Error(`${routes.updatesIndex}: HTTP ${String(answer.status)}`);
  const found = ((await answer.json()) as readonly UpdateRow[]).filter((row) =>
    matchesUpdate(row, filter),
  );
  const list = document.createElement('ol');
  list.className = 'list-unstyled';
  list.append(
    ...found
      .slice(0, MOST)
      .map(
        (row) => document.querySelector(`[data-update="${CSS.escape(row.id)}"]`) ?? makeItem(row),
      ),
  );
  document.querySelector('#elenco')?.replaceChildren(list);
  for (const part of document.querySelectorAll<HTMLElement>('#mesi, #pagine')) part.hidden = true;
  say(
    texts.found(found.length, filter.since, names.office, names.theme),
    found.length > MOST ? texts.firstOnly(MOST) : '',
  );
}

/** Puts the choice into the form; returns the words it has there. */
function fillIn({ since, office, theme }: UpdateFilter): {
  readonly office: string;
  readonly theme: string;
} {
  const choose = (name: string, value: string): string => {
    const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(
      `#cambiato [name="${name}"]`,
    );
    if (field !== null) field.value = value;
    return field instanceof HTMLSelectElement && value !== ''
      ? (field.selectedOptions[0]?.textContent ?? value)
      : value;
  };
  choose('dal', since);
  return { office: choose('ufficio', office), theme: choose('tema', theme) };
}

function say(...sentences: readonly string[]): void {
  const whole = Object.assign(document.createElement('a'), {
    href: routes.updates,
    textContent: texts.whole,
  });
  document
    .querySelector('#esito')
    ?.replaceChildren(`${sentences.filter(Boolean).join(' ')} `, whole);
}

function makeItem({ when, title, objective, href, withdrawn, changed }: UpdateRow): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  item.append(
    `${when} · `,
    link,
    ` · ${objective}. ${texts.changedOn(changed)}. ${withdrawn === true ? texts.withdrawn : ''}`,
  );
  return item;
}
