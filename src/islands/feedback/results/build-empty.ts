import { themePath } from '../../../i18n/plan-routes.ts';
import { satisfactionStatusTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import type { ResultNames } from '../../../views/satisfaction/satisfaction-page.ts';
import { make } from '../make-element.ts';

/** While nobody has answered: what to do about it, in the place kept for the results. */
export function buildEmpty({ themes }: ResultNames): Node {
  return make(
    'div',
    { class: 'empty' },
    make('p', { class: 'lead' }, texts.none),
    make('h3', {}, texts.emptyHeading),
    make('p', {}, texts.emptyText),
    make(
      'ul',
      { class: 'list-unstyled' },
      ...themes.map(([code, title]) => make('li', {}, make('a', { href: themePath(code) }, title))),
    ),
  );
}
