import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { caseErasures, caseFields } from '../../../views/desk/case-fields.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import type { StoredCase } from '../../store/contract/case-store.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { Visit } from '../visit.ts';
import { mayRelease, nameCaseAction, refuse, wordProblems, type RefusedStep } from './plan-step.ts';

/** Erases the address of a report or a proposal, or its words and photos too, because whoever sent it asks for it. */
export async function eraseCase(
  visit: Visit,
  fields: Fields,
  kept: StoredCase,
  { store }: DeskSettings,
): Promise<{ readonly done: 'cancellata' } | RefusedStep> {
  const problems = wordProblems(kept);
  if (!mayRelease(visit)) return refuse(problems.absent, 403);
  const what = caseErasures.find((one) => one === readField(fields, caseFields.erase));
  if (what === undefined || readField(fields, caseFields.asked) !== '1')
    return refuse(problems.erase);
  const seen = Number(readField(fields, caseFields.revision) || '-1');
  const isDone = await store.cases.erase(kept.id, seen, {
    all: what === 'tutto',
    // Names what was erased, and nothing of what it was.
    log: {
      ...visit.by,
      action: nameCaseAction(kept, 'erase'),
      former: '',
      present: JSON.stringify({ status: texts.erasures[what] }),
    },
  });
  return isDone ? { done: 'cancellata' } : refuse(problems.changed, 409);
}
