import { satisfactionStatusTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import { resultsMarks } from '../../../views/marks.ts';
import {
  isShown,
  type ResultNames,
  type ResultSource,
} from '../../../views/satisfaction/satisfaction-page.ts';
import { fillTemplate } from '../../template/fill-template.ts';
import { fillComments } from './fill-comments.ts';
import { fillClarity, fillResults } from './fill-results.ts';
import { loadComments, loadResults } from './load-answers.ts';

/** Fills the page with what the service knows, or says that it cannot; the rest of the page is there anyway. */
async function showResults(): Promise<void> {
  const [status, numbers, comments, chart] = (
    ['status', 'numbers', 'comments', 'chart'] as const
  ).map((name) => document.getElementById(resultsMarks[name]));
  if (status == null || numbers == null || comments == null) return;
  status.textContent = texts.loading;
  const names = JSON.parse(
    numbers.dataset['names'] ?? '{"themes":[],"objectives":[]}',
  ) as ResultNames;
  const [results, published] = await Promise.all([loadResults(), loadComments()]);
  comments.replaceChildren(fillPublished(published, names));
  if (results === undefined) {
    status.textContent = texts.failed;
    numbers.replaceChildren(fillTemplate('retry'));
    numbers.querySelector('button')?.addEventListener('click', () => void showResults());
    return;
  }
  numbers.replaceChildren(...fillNumbers(results, names));
  status.textContent = '';
  if (chart != null)
    chart.hidden = !results.themes.some(({ distribution }) => distribution !== undefined);
}

function fillNumbers(results: ResultSource, names: ResultNames): readonly Node[] {
  return [
    ...(isShown(results.overall) ? fillResults(results, names) : [fillTemplate('empty')]),
    ...(isShown(results.clarity.overall) ? [fillClarity(results.clarity, names)] : []),
  ];
}

function fillPublished(
  published: Awaited<ReturnType<typeof loadComments>>,
  names: ResultNames,
): DocumentFragment {
  if (published !== undefined && published.comments.length > 0)
    return fillComments(published, new Map(names.objectives));
  return fillTemplate('note', {
    text: published === undefined ? texts.commentsFailed : texts.noComments,
  });
}

void showResults();
