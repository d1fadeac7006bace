import { formatDate } from '../../../i18n/format.ts';
import { caseStateNames, formatMonth } from '../../../i18n/cases/case-states.ts';
import { heardPath } from '../../../i18n/plan-routes.ts';
import { commentTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import { makeObjectiveComments } from '../../../views/objective/objective-comments.ts';
import {
  type ReleasedProposal,
  type ReleasedReport,
  loadComments,
} from '../results/load-answers.ts';

/** An element with words or others in it; words are text, whatever they hold. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

/** Puts what is published now in the place of what was when the site was built; without an answer that stays. */
export async function showComments(section: HTMLElement): Promise<void> {
  const objective = section.dataset['objective'] ?? '';
  const published = await loadComments(objective);
  if (published === undefined) return;
  const { shown, count, answered } = makeObjectiveComments(published.comments);
  const link = (text: string): HTMLAnchorElement => {
    const all = make('a', text);
    all.href = `${heardPath}?objective=${objective}`;
    return all;
  };
  section.replaceChildren(
    ...(count === 0
      ? []
      : [
          make('h2', texts.heading),
          make(
            'p',
            (published.more ? texts.countedLatest : texts.counted)(count, answered),
            ' ',
            link(texts.all),
          ),
        ]),
    ...shown.flatMap(({ comment, day, reply, replyDay }) => {
      const time = make('time', formatDate(day));
      time.dateTime = day;
      const line = make('p', time);
      line.className = 'quiet small';
      return [
        make('blockquote', comment),
        line,
        ...(reply === undefined
          ? []
          : [make('p', make('strong', texts.reply(replyDay))), make('p', reply)]),
      ];
    }),
    ...makeReports(published.reports),
    ...makeProposals(published.proposals),
    ...(published.reports.length + published.proposals.length === 0
      ? []
      : [make('p', link(texts.allSaid))]),
  );
}

/** The latest released reports about the objective. */
function makeReports(reports: readonly ReleasedReport[]): readonly HTMLElement[] {
  return [
    ...(reports.length === 0 ? [] : [make('h2', texts.reportsHeading)]),
    ...reports.flatMap(({ month, state, words, reply }) => [
      make('p', make('strong', caseStateNames[state]), ` · ${formatMonth(month)}`),
      make('blockquote', words),
      ...(reply === undefined
        ? []
        : [make('p', make('strong', texts.reply(undefined))), make('p', reply)]),
    ]),
  ];
}

/** The latest released proposals of which the objective came. */
function makeProposals(proposals: readonly ReleasedProposal[]): readonly HTMLElement[] {
  return proposals.length === 0
    ? []
    : [
        make('h2', texts.proposalsHeading),
        make(
          'ul',
          ...proposals.map(({ title, month }) => make('li', `${title} · ${formatMonth(month)}`)),
        ),
      ];
}
