import { fillTemplate } from '../../islands/template/fill-template.ts';
import { offlineMarks } from '../../views/marks.ts';
import styles from './notices.css?inline';

/** A notice in the page. */
export interface Notice {
  /** Changes its text, which is read out. */
  readonly say: (text: string) => void;
  readonly remove: () => void;
}

/** What a reader can do about a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly press: (notice: Notice, button: HTMLElement) => void;
  /** Classes of the button. */
  readonly kind?: string;
}

let isStyled = false;

/** Gives notices their look: no page carries it that shows none. */
function styleNotices(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** Shows a notice, held at the lower edge of the window, with a link or up to two buttons; screen readers read it out when they are free. */
export function showNotice(
  text: string,
  {
    link,
    actions = [],
  }: {
    readonly link?: { readonly href: string; readonly label: string };
    readonly actions?: readonly NoticeAction[];
  },
): Notice {
  const region = document.getElementById(offlineMarks.notices);
  // A page of an earlier build may have no place for notices.
  if (region === null) return { say: () => undefined, remove: () => undefined };
  styleNotices();
  const [first, second] = actions.map(({ label, kind = 'btn' }) => ({
    attributes: { class: kind },
    text: label,
  }));
  const copy = fillTemplate('notice', {
    link: link && { attributes: { href: link.href }, text: link.label },
    first,
    second,
  });
  const box = copy.firstElementChild;
  const words = copy.querySelector('p');
  const notice: Notice = {
    // Filled once it stands in the page: a status that comes with its text is not read out.
    say: (next) => setTimeout(() => words?.replaceChildren(next)),
    remove: () => {
      box?.remove();
      region.hidden = region.querySelector('p') === null;
    },
  };
  for (const [place, button] of copy.querySelectorAll('button').entries())
    button.addEventListener('click', () => actions[place]?.press(notice, button));
  region.append(copy);
  region.hidden = false;
  notice.say(text);
  return notice;
}
