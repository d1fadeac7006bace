import { heightMessage } from '../../views/objective/embed-code.ts';

/** Tells the page around the frame how high the content is, at first and whenever that changes. The message holds nothing else. */
const observer = new ResizeObserver(() =>
  parent.postMessage({ type: heightMessage, height: document.documentElement.offsetHeight }, '*'),
);
observer.observe(document.documentElement);
