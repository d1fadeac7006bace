import { noticeTexts } from '../../i18n/frame/offline.ts';
import { makeElement } from './make-element.ts';
import styles from './notices.css?inline';

/** A notice in the page. */
export interface Notice {
  /** Changes its text, which is read out. */
  readonly say: (text: string) => void;
  readonly remove: () => void;
}

let region: HTMLElement | undefined;

/** The place of notices: after the page, so that nothing moves, and held at the lower edge of the window. */
function openRegion(): HTMLElement {
  if (region !== undefined) return region;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  region = makeElement('aside', { class: 'portal-notices', 'aria-label': noticeTexts.region });
  document.body.append(region);
  return region;
}

/** Shows a notice with what the reader can do about it; screen readers read it out when they are free. */
export function showNotice(
  text: string,
  actions: (notice: Notice) => readonly HTMLElement[],
): Notice {
  const words = makeElement('p', { role: 'status' });
  const box = makeElement('div', { class: 'portal-notice' }, words);
  const notice: Notice = {
    // Filled once it stands in the page: a status that comes with its text is not read out.
    say: (next) => setTimeout(() => words.replaceChildren(next)),
    remove: () => {
      box.remove();
      if (region?.childElementCount === 0) {
        region.remove();
        region = undefined;
      }
    },
  };
  box.append(...actions(notice));
  openRegion().append(box);
  notice.say(text);
  return notice;
}
