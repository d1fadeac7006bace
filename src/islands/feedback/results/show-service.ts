import { satisfactionStatusTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import { resultsMarks } from '../../../views/marks.ts';
import { viewCell } from '../../../views/satisfaction/satisfaction-page.ts';
import { fillCell } from './fill-cell.ts';
import { loadResults } from './load-answers.ts';

/** Shows the results of the service that the page names, or says that there are none to show. */
async function showService(): Promise<void> {
  const status = document.getElementById(resultsMarks.status);
  const numbers = document.getElementById(resultsMarks.numbers);
  if (status === null || numbers === null) return;
  status.textContent = texts.loading;
  const results = await loadResults();
  const cell = results?.services?.find(({ id }) => id === numbers.dataset['service']);
  status.textContent = results === undefined ? texts.failed : '';
  if (results !== undefined) numbers.replaceChildren(fillCell(viewCell(cell ?? { state: 'few' })));
}

void showService();
