import { caseLimits } from '../../../domain/cases/case-limits.ts';
import { proposalLimits } from '../../../domain/proposals/feasibility.ts';
import { isBeyond } from '../../../feedback/contract.ts';
import { wordDeskCase } from '../../../i18n/desk/proposals.ts';
import { caseActions, caseFields } from '../../../views/desk/case-fields.ts';
import { readField } from '../../http/parse-fields.ts';
import type { CaseStep } from '../../store/contract/case-store.ts';
import { listTargets, readCaseTarget } from './case-targets.ts';
import {
  makeEvent,
  mayRelease,
  nameCaseAction,
  refuse,
  takeUp,
  wordProblems,
  writeCaseLog,
  type Asked,
  type Planned,
  type RefusedStep,
} from './plan-step.ts';

/** What everybody may read of a case, or that nobody may any longer. A proposal that becomes public is being judged from then on, and its sender is told. */
export async function planRelease(asked: Asked): Promise<Planned | RefusedStep> {
  const { visit, action, fields, kept, settings } = asked;
  const problems = wordProblems(kept);
  if (!mayRelease(visit)) return refuse(problems.absent, 403);
  const isOut = action === caseActions.release;
  const isProposal = kept.kind === 'proposal';
  const read = (name: string): string => readField(fields, name).trim();
  const [title, need, words] = [caseFields.title, caseFields.need, caseFields.words].map(read);
  const [place, reply] = [caseFields.place, caseFields.reply].map(read);
  const target = readField(fields, caseFields.objective);
  const targets = await listTargets(settings, isProposal);
  if (target !== '' && !targets.some(({ value }) => value === target))
    return refuse(problems.objective);
  const needed = isProposal ? [title, need, words] : [words];
  if (isOut && needed.includes('')) return refuse(problems.empty);
  const limits = [
    [title, proposalLimits.title],
    [place, caseLimits.where],
    ...[need, words, reply].map((text) => [text, caseLimits.words] as const),
  ] as const;
  const beyond = limits.find(([text, limit]) => isBeyond(text ?? '', limit));
  if (beyond !== undefined) return refuse(problems.long(beyond[1]));
  const text = (given: string | undefined): string | undefined =>
    isOut && given !== '' ? given : undefined;
  // The words themselves are erased with the case one day; the log is not.
  const describeOut = (isReleased: boolean): string =>
    isReleased ? writeCaseLog({ status: wordDeskCase(kept.kind).released }) : '';
  const taken = isOut && isProposal ? takeUp(asked) : {};
  return {
    step: {
      change: {
        ...taken,
        publicWords: text(words),
        publicPlace: text(place),
        publicReply: text(reply),
        ...(isProposal && { publicTitle: text(title), publicNeed: text(need) }),
        ...readCaseTarget(isOut ? target : ''),
      },
      ...tellTaken(asked, taken),
      log: {
        ...visit.by,
        action: nameCaseAction(kept, 'release'),
        former: describeOut(kept.publicWords !== undefined),
        present: describeOut(isOut),
      },
    },
    done: isOut ? 'pubblica' : 'non-pubblica',
  };
}

/** What the sender is told where the step changes the state. */
function tellTaken(
  asked: Asked,
  { state }: CaseStep['change'],
): Pick<CaseStep, 'event' | 'mailAt'> {
  return state === undefined
    ? {}
    : { event: makeEvent(asked, { kind: 'state', detail: state }), mailAt: asked.visit.by.at };
}
