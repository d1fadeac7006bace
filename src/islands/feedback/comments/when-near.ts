import { commentsMark } from '../../../views/marks.ts';

/** How near the question before it must be, so that whoever reads only the top of the page asks for nothing. */
const near = '400px';

const section = document.getElementById(commentsMark);
const before = section?.previousElementSibling;
if (section !== null && before !== null && before !== undefined) {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void import('./show-comments.ts').then(({ showComments }) => showComments(section));
    },
    { rootMargin: near },
  );
  watch.observe(before);
}
