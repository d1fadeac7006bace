import { caseFormTexts as texts } from '../../i18n/cases/case-form.ts';
import { caseStateNames, formatMonth } from '../../i18n/cases/case-states.ts';
import { casesPath, similarCasesPath } from '../../i18n/cases/case-routes.ts';
import type { PublicCase } from '../../views/cases/public-cases.ts';
import { caseMarks, caseSeenField } from '../../views/marks.ts';
import { fillTemplate } from '../template/fill-template.ts';

/** Longest wait for what is only help, in milliseconds. */
const patience = 3_000;

/** Shows open reports that may say the same as the form, once; whether there are any. Without an answer the form goes its way. */
export async function showSimilar(form: HTMLFormElement, button: HTMLElement): Promise<boolean> {
  const seen = form.querySelector<HTMLInputElement>(`[name="${caseSeenField}"]`);
  if (seen?.value !== '') return false;
  const similar = await askForSimilar(new FormData(form));
  if (similar.length === 0) return false;
  seen.value = '1';
  button.textContent = texts.sendAnyway;
  document
    .getElementById(caseMarks.outcome)
    ?.replaceChildren(fillTemplate('similarCases', { items: similar.map(describe) }));
  return true;
}

function describe({ number, words, place, state, received }: PublicCase): DocumentFragment {
  return fillTemplate('similarCase', {
    link: { attributes: { href: `${casesPath}#${number}` }, text: place ?? number },
    words,
    when: `${caseStateNames[state].toLowerCase()}, ${formatMonth(received)}`,
  });
}

async function askForSimilar(form: FormData): Promise<readonly PublicCase[]> {
  const query = new URLSearchParams();
  for (const name of ['category', 'place', 'where']) {
    const value = form.get(name);
    if (typeof value === 'string') query.set(name, value);
  }
  try {
    const response = await fetch(`${similarCasesPath}?${query.toString()}`, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return [];
    const data = (await response.json()) as { readonly similar?: readonly PublicCase[] };
    return data.similar ?? [];
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException)
      return [];
    throw error;
  }
}
