import { caseLimits } from '../../../domain/cases/case-limits.ts';
import { damageSteps, listNextStates, needsWords } from '../../../domain/cases/case-states.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { isBeyond } from '../../../feedback/contract.ts';
import { caseFormTexts } from '../../../i18n/cases/case-form.ts';
import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { wordDeskCase } from '../../../i18n/desk/proposals.ts';
import { wordCase } from '../../../i18n/proposals/proposal-page.ts';
import { caseActions, caseFields } from '../../../views/desk/case-fields.ts';
import type { CaseNames } from '../../cases/case-names.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import type { CaseStep, StoredCase } from '../../store/contract/case-store.ts';
import type { FeedbackStore } from '../../store/contract/feedback-store.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { Visit } from '../visit.ts';
import { maySeeTo } from './case-filter.ts';
import { eraseCase } from './erase-case.ts';
import { planJudgement } from './judge-proposal.ts';
import {
  makeEvent,
  moveTo,
  nameCaseAction,
  refuse,
  wordProblems,
  writeCaseLog,
  type Asked,
  type DoneCode,
  type Planned,
  type RefusedStep,
} from './plan-step.ts';
import { planRelease } from './release-case.ts';

/** What became of what somebody asks for: a step's code, or why it was not taken. */
export type TakenCase = { readonly done: DoneCode } | RefusedStep;

/** Does what somebody asks about a report, only while it is as it was seen. */
export async function takeCase(
  visit: Visit,
  action: string,
  fields: Fields,
  kept: StoredCase,
  settings: DeskSettings,
  names: CaseNames,
): Promise<TakenCase> {
  const { store, now } = settings;
  const day = findRomeDay(now());
  if (action === caseActions.erase) return eraseCase(visit, fields, kept, settings);
  const planned = await plan({ visit, action, fields, kept, settings, names, day });
  if ('problem' in planned) return planned;
  const seen = Number(readField(fields, caseFields.revision) || '-1');
  if (!(await store.cases.step(kept.id, seen, planned.step)))
    return refuse(wordProblems(kept).changed, 409);
  if (planned.goesAlong === true) await takeAlong(store, kept.id, planned.step);
  return { done: planned.done };
}

/** Lets the reports that were joined to one take the same step; one that changes meanwhile is tried again. */
async function takeAlong(store: FeedbackStore, main: string, step: CaseStep): Promise<void> {
  for (const { id } of await store.cases.list({ main })) {
    for (let tries = 0; tries < 5; tries += 1) {
      const now = await store.cases.find(id);
      if (now === undefined || (await store.cases.step(id, now.revision, step))) break;
    }
  }
}

function plan(asked: Asked): Planned | RefusedStep | Promise<Planned | RefusedStep> {
  switch (asked.action) {
    case caseActions.answer:
      return planAnswer(asked);
    case caseActions.note:
      return planNote(asked);
    case caseActions.hand:
      return planHand(asked);
    case caseActions.step:
      return planStep(asked);
    case caseActions.release:
    case caseActions.unrelease:
      return planRelease(asked);
    case caseActions.judge:
      return planJudgement(asked);
    case caseActions.join:
      return planJoin(asked);
    default:
      return refuse(wordProblems(asked.kept).empty);
  }
}

function planAnswer(asked: Asked): Planned | RefusedStep {
  const { visit, fields, kept, day } = asked;
  const problems = wordProblems(kept);
  const { states } = wordCase(kept.kind);
  const chosen = readField(fields, caseFields.state);
  const next = listNextStates(kept.state).find((state) => state === chosen);
  if (chosen !== '' && next === undefined) return refuse(problems.move);
  const model = Object.entries(kept.kind === 'proposal' ? {} : texts.models).find(
    ([name]) => name === readField(fields, caseFields.model),
  )?.[1];
  const typed = readField(fields, caseFields.words).trim();
  const words = typed === '' ? (model ?? '') : typed;
  if (isBeyond(words, caseLimits.words)) return refuse(problems.long(caseLimits.words));
  if (next === undefined && words === '') return refuse(problems.empty);
  if (next !== undefined && needsWords(next) && words === '') return refuse(problems.words);
  const said = words === '' ? undefined : words;
  const event =
    next === undefined
      ? makeEvent(asked, { kind: 'reply', words: said })
      : makeEvent(asked, { kind: 'state', detail: next, words: said });
  return {
    step: {
      change: next === undefined ? {} : moveTo(next, kept, day),
      event,
      mailAt: visit.by.at,
      log: {
        ...visit.by,
        action: nameCaseAction(kept, next === undefined ? 'reply' : 'state'),
        former: next === undefined ? '' : writeCaseLog({ status: states[kept.state] }),
        present: next === undefined ? '' : writeCaseLog({ status: states[next] }),
      },
    },
    done: 'risposta',
    goesAlong: true,
  };
}

function planNote(asked: Asked): Planned | RefusedStep {
  const problems = wordProblems(asked.kept);
  const words = readField(asked.fields, caseFields.note).trim();
  if (words === '') return refuse(problems.empty);
  if (isBeyond(words, caseLimits.words)) return refuse(problems.long(caseLimits.words));
  return {
    step: {
      change: {},
      event: makeEvent(asked, { kind: 'note', words }),
      log: {
        ...asked.visit.by,
        action: nameCaseAction(asked.kept, 'note'),
        former: '',
        present: '',
      },
    },
    done: 'nota',
  };
}

async function planHand({
  visit,
  fields,
  kept,
  names,
  settings,
}: Asked): Promise<Planned | RefusedStep> {
  const problems = wordProblems(kept);
  const office = readField(fields, caseFields.office);
  if (!Object.hasOwn(names.offices, office)) return refuse(problems.office);
  const assigned = readField(fields, caseFields.person);
  const people = assigned === '' ? [] : await settings.store.desk.listPeople();
  if (assigned !== '' && !people.some((one) => one.id === assigned && maySeeTo(one, kept.office)))
    return refuse(problems.person);
  const nameOffice = (id: string): string => writeCaseLog({ office: names.offices[id] ?? id });
  return {
    step: {
      // Whoever saw to it does not go along to another office.
      change: {
        office,
        assigned: assigned === '' || office !== kept.office ? undefined : assigned,
      },
      log: {
        ...visit.by,
        action: nameCaseAction(kept, 'office'),
        former: nameOffice(kept.office),
        present: nameOffice(office),
      },
    },
    done: 'affidata',
  };
}

function planStep(asked: Asked): Planned | RefusedStep {
  const step = damageSteps.find((one) => one === readField(asked.fields, caseFields.step));
  if (step === undefined || asked.kept.kind !== 'damage')
    return refuse(wordProblems(asked.kept).empty);
  return {
    step: {
      change: {},
      event: makeEvent(asked, { kind: 'step', detail: step }),
      log: {
        ...asked.visit.by,
        action: 'case-state',
        former: '',
        present: writeCaseLog({ status: caseFormTexts.steps[step] }),
      },
    },
    done: 'passo',
  };
}

async function planJoin(asked: Asked): Promise<Planned | RefusedStep> {
  const { visit, fields, kept, settings } = asked;
  const number = readField(fields, caseFields.join).trim().toUpperCase();
  const [main] = await settings.store.cases.list({ number, limit: 1 });
  const followers = await settings.store.cases.count({ main: kept.id });
  if (
    main === undefined ||
    main.id === kept.id ||
    main.main !== undefined ||
    followers > 0 ||
    !isAlike(main, kept)
  )
    return refuse(wordProblems(kept).join);
  return {
    step: {
      change: {
        main: main.id,
        office: main.office,
        ...(main.state === kept.state ? {} : moveTo(main.state, kept, asked.day)),
      },
      event: makeEvent(asked, {
        kind: 'reply',
        words: wordDeskCase(kept.kind).joinedWords(main.number),
      }),
      mailAt: visit.by.at,
      log: { ...visit.by, action: nameCaseAction(kept, 'join'), former: '', present: main.number },
    },
    done: 'unita',
  };
}

/** Whether two can go on as one: reports of any kind, or proposals of one process. */
function isAlike(one: StoredCase, other: StoredCase): boolean {
  return one.kind === 'proposal' || other.kind === 'proposal'
    ? one.kind === other.kind && one.category === other.category
    : true;
}
