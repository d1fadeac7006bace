import { routes } from '../../i18n/routes.ts';
import { updatesFilterTexts as texts } from '../../i18n/plan/updates.ts';
import {
  formatUpdateFilter,
  matchesUpdate,
  parseUpdateFilter,
  type UpdateFilter,
  type UpdateIndexRow,
} from '../../search/filters/filter-updates.ts';
import { newsKinds, updatesMarks } from '../../views/marks.ts';
import { fillTemplate } from '../template/fill-template.ts';

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
  const found = ((await answer.json()) as readonly UpdateIndexRow[]).filter((row) =>
    matchesUpdate(row, filter),
  );
  const items = found
    .slice(0, MOST)
    .map((row) => document.querySelector(`[data-update="${CSS.escape(row.id)}"]`) ?? makeItem(row));
  document.getElementById(updatesMarks.list)?.replaceChildren(fillTemplate('updates', { items }));
  for (const id of [updatesMarks.months, updatesMarks.pager]) {
    const part = document.getElementById(id);
    if (part !== null) part.hidden = true;
  }
  say(
    texts.found(
      found.filter(({ kind }) => kind !== newsKinds.variation).length,
      found.filter(({ kind }) => kind === newsKinds.variation).length,
      filter.since,
      names.office,
      names.theme,
    ),
    found.length > MOST ? texts.firstOnly(MOST) : '',
  );
}

/** Puts the choice into the form; returns the words it has there. */
function fillIn({ since, office, theme, kind }: UpdateFilter): {
  readonly office: string;
  readonly theme: string;
} {
  const choose = (name: string, value: string): string => {
    const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(
      `#${updatesMarks.form} [name="${name}"]`,
    );
    if (field !== null) field.value = value;
    return field instanceof HTMLSelectElement && value !== ''
      ? (field.selectedOptions[0]?.textContent ?? value)
      : value;
  };
  choose('dal', since);
  choose('tipo', kind);
  return { office: choose('ufficio', office), theme: choose('tema', theme) };
}

function say(...sentences: readonly string[]): void {
  document
    .getElementById(updatesMarks.outcome)
    ?.replaceChildren(
      fillTemplate('updatesOutcome', { text: `${sentences.filter(Boolean).join(' ')} ` }),
    );
}

function makeItem({
  when,
  title,
  objective,
  href,
  withdrawn,
  changed,
}: UpdateIndexRow): DocumentFragment {
  return fillTemplate('update', {
    when: `${when} · `,
    link: { attributes: { href }, text: title },
    text: ` · ${objective}. ${texts.changedOn(changed)}. ${withdrawn === true ? texts.withdrawn : ''}`,
  });
}
