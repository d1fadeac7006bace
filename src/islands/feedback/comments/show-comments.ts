import { formatDate } from '../../../i18n/format.ts';
import { commentTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import { commentsMarks } from '../../../views/marks.ts';
import { makeObjectiveComments } from '../../../views/objective/objective-comments.ts';
import { type Filling, fillTemplate } from '../../template/fill-template.ts';
import { loadComments } from '../results/load-answers.ts';

/** Puts what is published now in the place of what was when the site was built; without an answer that stays. */
async function showComments(section: HTMLElement): Promise<void> {
  const published = await loadComments(section.dataset['objective']);
  const list = section.querySelector(`[${commentsMarks.list}]`);
  const sentence = section.querySelector(`[${commentsMarks.count}]`);
  if (published === undefined || list === null || sentence === null) return;
  const { shown, count, answered } = makeObjectiveComments(published.comments);
  sentence.textContent = (published.more ? texts.countedLatest : texts.counted)(count, answered);
  list.replaceChildren(
    ...shown.map(({ comment, day, reply, replyDay }) =>
      fillTemplate('comment', {
        comment,
        day: makeDay(day),
        reply: reply === undefined ? undefined : true,
        replyDay: replyDay === undefined ? undefined : makeDay(replyDay),
        replyText: reply,
      }),
    ),
  );
}

function makeDay(day: string): Filling {
  return { attributes: { datetime: day }, text: formatDate(day) };
}

/** How near the question before it must be, so that whoever reads only the top of the page asks the service for nothing. */
const near = '400px';

const section = document.getElementById(commentsMarks.section);
const before = section?.previousElementSibling;
if (section !== null && before !== null && before !== undefined) {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void showComments(section);
    },
    { rootMargin: near },
  );
  watch.observe(before);
}
