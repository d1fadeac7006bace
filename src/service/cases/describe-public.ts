import { casePageTexts } from '../../i18n/cases/case-page.ts';
import { routes } from '../../i18n/routes.ts';
import type { PublicCase } from '../../views/cases/public-cases.ts';
import { showText } from '../../views/desk/show-text.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import type { CaseDesk } from './case-scope.ts';
import type { CaseSettings } from './submit-case.ts';

/** The name of a category; its id where the content has it no more. */
export function nameCategory({ categories }: CaseSettings, id: string): string {
  return categories.find((category) => category.id === id)?.name ?? id;
}

/** A released report as everybody may read it. */
export function describePublic(
  kept: StoredCase,
  settings: CaseSettings,
  { options }: CaseDesk,
): PublicCase {
  const found = options.manifest()?.objectives.find(({ slug }) => slug === kept.objective);
  const show = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : showText(text);
  return {
    number: kept.number,
    category: nameCategory(settings, kept.category),
    office: settings.offices[kept.office] ?? kept.office,
    received: kept.received,
    state: kept.state,
    words: showText(kept.publicWords ?? ''),
    place: show(kept.publicPlace),
    reply: show(kept.publicReply),
    objective: found && { href: routes.objective(found.slug), title: found.title },
  };
}

/** Its cells in the table of released reports. */
export function listCells(one: PublicCase): readonly (string | undefined)[] {
  const { number, category, office, received, state, place, words, reply, objective } = one;
  const month = received.slice(0, 7);
  const name = casePageTexts.states[state];
  return [number, category, office, month, name, place, words, reply, objective?.href];
}
