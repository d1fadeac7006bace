import { satisfactionPageTexts as texts } from '../../../i18n/satisfaction.ts';
import { makeSatisfactionPage } from '../../../views/satisfaction-page.ts';
import { buildComments } from './build-comments.ts';
import { buildResults } from './build-results.ts';
import { loadComments, loadResults } from './load-answers.ts';
import { make } from '../make-element.ts';
import type { ResultNames } from '../../../views/satisfaction-page.ts';

/** Fills the page with what the service knows, or says that it cannot; the rest of the page is there anyway. */
async function showResults(): Promise<void> {
  const [status, numbers, comments, chart] = ['stato-risultati', 'numeri', 'commenti', 'grafico'].map((id) => document.getElementById(id));
  if (status == null || numbers == null || comments == null) return;
  status.textContent = texts.loading;
  const names = JSON.parse(numbers.dataset['names'] ?? '{"themes":[],"objectives":[]}') as ResultNames;
  const [results, published] = await Promise.all([loadResults(), loadComments()]);
  comments.replaceChildren(...(published === undefined ? [make('p', {}, texts.commentsFailed)] : buildComments(published, new Map(names.objectives))));
  if (results === undefined) {
    status.textContent = texts.failed;
    const retry = make('button', { type: 'button', class: 'btn btn-outline-primary' }, texts.retry);
    retry.addEventListener('click', () => void showResults());
    numbers.replaceChildren(retry);
    return;
  }
  const page = makeSatisfactionPage(results);
  status.textContent = '';
  numbers.replaceChildren(...buildResults(page, names));
  if (chart != null) chart.hidden = !page.themes.some(({ parts }) => parts.length > 0);
}

void showResults();
