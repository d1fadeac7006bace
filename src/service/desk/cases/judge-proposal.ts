import {
  feasibilities,
  highestCost,
  proposalLimits,
} from '../../../domain/proposals/feasibility.ts';
import { findPhaseEnd } from '../../../domain/proposals/process.ts';
import { isBeyond } from '../../../feedback/contract.ts';
import { judgeTexts } from '../../../i18n/desk/proposals.ts';
import { feasibilityNames, processTexts } from '../../../i18n/proposals/processes.ts';
import { caseFields } from '../../../views/desk/case-fields.ts';
import { readField } from '../../http/parse-fields.ts';
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

/** The office's judgement of a proposal: with its reasons and, where it is known, the cost in euro; then the decision is what is due. */
export function planJudgement(asked: Asked): Planned | RefusedStep {
  const { visit, fields, kept, settings } = asked;
  const { problems } = judgeTexts;
  if (!mayRelease(visit) || kept.kind !== 'proposal') return refuse(wordProblems(kept).absent, 403);
  const judgement = feasibilities.find((one) => one === readField(fields, caseFields.judgement));
  const reasons = readField(fields, caseFields.reasons).trim();
  const cost = readCost(readField(fields, caseFields.cost));
  if (judgement === undefined) return refuse(problems.judgement);
  if (reasons === '') return refuse(problems.reasons);
  if (isBeyond(reasons, proposalLimits.text))
    return refuse(wordProblems(kept).long(proposalLimits.text));
  if (cost === 'wrong') return refuse(problems.cost);
  const process = settings.manifest()?.proposals?.processes.find(({ id }) => id === kept.category);
  return {
    step: {
      change: {
        ...takeUp(asked),
        judgement,
        reasons,
        cost,
        ...(process !== undefined && { due: findPhaseEnd(process, 'deciding') ?? kept.due }),
      },
      event: makeEvent(asked, {
        kind: 'reply',
        detail: judgement,
        words: cost === undefined ? reasons : `${reasons}\n\n${processTexts.cost(cost)}`,
      }),
      mailAt: visit.by.at,
      log: {
        ...visit.by,
        action: nameCaseAction(kept, 'judge'),
        former:
          kept.judgement === undefined
            ? ''
            : writeCaseLog({ status: feasibilityNames[kept.judgement] }),
        present: writeCaseLog({ status: feasibilityNames[judgement] }),
      },
    },
    done: 'giudizio',
    goesAlong: true,
  };
}

/** Whole euro, with points between thousands; nothing where nothing is written. */
function readCost(written: string): number | undefined | 'wrong' {
  const text = written.replaceAll(/[\s€]/gu, '');
  if (text === '') return undefined;
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)$/u.test(text)) return 'wrong';
  const cost = Number(text.replaceAll('.', ''));
  return cost > highestCost ? 'wrong' : cost;
}
