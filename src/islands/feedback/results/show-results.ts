import { satisfactionStatusTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import { resultsMarks } from '../../../views/marks.ts';
import {
  isShown,
  type ResultNames,
  type ResultSource,
} from '../../../views/satisfaction/satisfaction-page.ts';
import { fillTemplate } from '../../template/fill-template.ts';
import { fillClarity, fillResults } from './fill-results.ts';
import { loadResults } from './load-answers.ts';

/** Fills the page with what the service knows, or says that it cannot; the rest of the page is there anyway. */
async function showResults(): Promise<void> {
  const [status, numbers, chart] = (['status', 'numbers', 'chart'] as const).map((name) =>
    document.getElementById(resultsMarks[name]),
  );
  if (status == null || numbers == null) return;
  status.textContent = texts.loading;
  const names = JSON.parse(
    numbers.dataset['names'] ?? '{"themes":[],"objectives":[]}',
  ) as ResultNames;
  const results = await loadResults();
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

void showResults();
