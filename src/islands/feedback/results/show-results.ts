import { satisfactionStatusTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import type { ResultNames, ResultSource } from '../../../views/satisfaction/satisfaction-page.ts';
import { buildComments, type PublishedComment } from './build-comments.ts';
import { buildEmpty } from './build-empty.ts';
import { buildClarity, buildResults } from './build-results.ts';
import { loadComments, loadResults } from './load-answers.ts';
import { make } from '../make-element.ts';

/** Fills the page with what the service knows, or says that it cannot; the rest of the page is there anyway. */
async function showResults(): Promise<void> {
  const [status, numbers, comments, chart] = [
    'stato-risultati',
    'numeri',
    'commenti',
    'grafico',
  ].map((id) => document.getElementById(id));
  if (status == null || numbers == null || comments == null) return;
  status.textContent = texts.loading;
  const names = JSON.parse(
    numbers.dataset['names'] ?? '{"themes":[],"objectives":[]}',
  ) as ResultNames;
  const [results, published] = await Promise.all([loadResults(), loadComments()]);
  comments.replaceChildren(...makeComments(published, names));
  if (results === undefined) {
    status.textContent = texts.failed;
    const retry = make('button', { type: 'button', class: 'btn btn-outline-primary' }, texts.retry);
    retry.addEventListener('click', () => void showResults());
    numbers.replaceChildren(retry);
    return;
  }
  numbers.replaceChildren(...makeNumbers(results, names));
  status.textContent = '';
  if (chart != null)
    chart.hidden = !results.themes.some(({ distribution }) => distribution !== undefined);
}

function makeNumbers(results: ResultSource, names: ResultNames): readonly Node[] {
  const [isEmpty, isUnrated] = [results.overall.count === 0, results.clarity.overall.count === 0];
  if (isEmpty && isUnrated) return [buildEmpty(names)];
  return [
    ...(isEmpty ? [buildEmpty(names)] : buildResults(results, names)),
    ...(isUnrated ? [] : buildClarity(results.clarity, names)),
  ];
}

function makeComments(
  published: readonly PublishedComment[] | undefined,
  names: ResultNames,
): readonly Node[] {
  if (published === undefined || published.length === 0)
    return [make('p', {}, published === undefined ? texts.commentsFailed : texts.noComments)];
  return buildComments(published, new Map(names.objectives));
}

void showResults();
