import { commentsMark, wordsPath } from '../../../views/marks.ts';

/** How near the question before it must be, so that whoever reads only the top of the page asks for nothing. */
const near = '400px';

/** Longest wait for the service, in milliseconds. */
const patience = 10_000;

/** Puts what is said now in the place of what was when the site was built; without an answer that stays. */
function showWords(section: HTMLElement): void {
  // A request of this kind reads markup without running anything in it, so the policy of the page need not allow it.
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.timeout = patience;
  request.addEventListener('load', () => {
    // The page of a network that wants a sign-in first has no such mark.
    const words = request.responseXML?.getElementById(commentsMark);
    if (request.status === 200 && words != null) section.replaceChildren(...words.childNodes);
  });
  request.open('GET', `${wordsPath}?objective=${section.dataset['objective'] ?? ''}`);
  request.send();
}

const section = document.getElementById(commentsMark);
const before = section?.previousElementSibling;
if (section !== null && before !== null && before !== undefined) {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      showWords(section);
    },
    { rootMargin: near },
  );
  watch.observe(before);
}
