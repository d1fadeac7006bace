import { caseLimits } from '../../../domain/cases/case-limits.ts';
import {
  damageSteps,
  isOpenCase,
  listNextStates,
  needsWords,
  type CaseState,
} from '../../../domain/cases/case-states.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { hasRight } from '../../../desk/people/person.ts';
import { isLongerThan } from '../../../feedback/contract.ts';
import { caseFormTexts } from '../../../i18n/cases/case-form.ts';
import { casePageTexts } from '../../../i18n/cases/case-page.ts';
import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { caseActions, caseFields } from '../../../views/desk/case-fields.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import type { CaseSettings } from '../../cases/submit-case.ts';
import type { CaseEvent, CaseStep, StoredCase } from '../../store/contract/case-store.ts';
import type { FeedbackStore } from '../../store/contract/feedback-store.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { Visit } from '../visit.ts';
import { eraseCase } from './erase-case.ts';

const { problems } = texts;

/** What became of what somebody asks for: a step's code, or why it was not taken. */
export type TakenCase =
  | { readonly done: keyof typeof texts.done }
  | { readonly problem: string; readonly status: 403 | 409 | 422 };

/** A step with what is said once it is taken; `goesAlong` where joined reports take it too. */
interface Planned {
  readonly step: CaseStep;
  readonly done: keyof typeof texts.done;
  readonly goesAlong?: boolean;
}

/** Does what somebody asks about a report, only while it is as it was seen. */
export async function takeCase(
  visit: Visit,
  action: string,
  fields: Fields,
  kept: StoredCase,
  settings: DeskSettings,
  reports: CaseSettings,
): Promise<TakenCase> {
  const { store, now } = settings;
  const day = findRomeDay(now());
  if (action === caseActions.erase) return eraseCase(visit, fields, kept, settings);
  const planned = await plan({ visit, action, fields, kept, settings, reports, day });
  if ('problem' in planned) return planned;
  const seen = Number(readField(fields, caseFields.revision) || '-1');
  if (!(await store.cases.step(kept.id, seen, planned.step)))
    return { problem: problems.changed, status: 409 };
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

interface Asked {
  readonly visit: Visit;
  readonly action: string;
  readonly fields: Fields;
  readonly kept: StoredCase;
  readonly settings: DeskSettings;
  readonly reports: CaseSettings;
  readonly day: string;
}

type Refusal = Extract<TakenCase, { readonly problem: string }>;

function refuse(problem: string, status: Refusal['status'] = 422): Refusal {
  return { problem, status };
}

function plan(asked: Asked): Planned | Refusal | Promise<Planned | Refusal> {
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
    case caseActions.join:
      return planJoin(asked);
    default:
      return refuse(problems.empty);
  }
}

/** What a line of the log says, in the words that the log's page shows. */
function writeLog(fields: { readonly status: string } | { readonly office: string }): string {
  return JSON.stringify(fields);
}

function makeEvent(
  { visit, day }: Asked,
  event: Pick<CaseEvent, 'kind'> & Partial<Pick<CaseEvent, 'detail' | 'words'>>,
): Omit<CaseEvent, 'revision'> {
  return { day, detail: '', words: undefined, photos: [], person: visit.person.id, ...event };
}

function planAnswer(asked: Asked): Planned | Refusal {
  const { visit, fields, kept, day } = asked;
  const chosen = readField(fields, caseFields.state);
  const next = listNextStates(kept.state).find((state) => state === chosen);
  if (chosen !== '' && next === undefined) return refuse(problems.move);
  const model = Object.entries(texts.models).find(
    ([name]) => name === readField(fields, caseFields.model),
  )?.[1];
  const typed = readField(fields, caseFields.words).trim();
  const words = typed === '' ? (model ?? '') : typed;
  if (isLongerThan(words, caseLimits.words)) return refuse(problems.long(caseLimits.words));
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
        action: next === undefined ? 'case-reply' : 'case-state',
        former: next === undefined ? '' : writeLog({ status: casePageTexts.states[kept.state] }),
        present: next === undefined ? '' : writeLog({ status: casePageTexts.states[next] }),
      },
    },
    done: 'risposta',
    goesAlong: true,
  };
}

function moveTo(state: CaseState, kept: StoredCase, day: string): CaseStep['change'] {
  return {
    state,
    charged: kept.charged ?? day,
    closed: isOpenCase(state) ? undefined : day,
    ...(isOpenCase(state) && !isOpenCase(kept.state) ? { settled: false, rating: undefined } : {}),
  };
}

function planNote(asked: Asked): Planned | Refusal {
  const words = readField(asked.fields, caseFields.note).trim();
  if (words === '') return refuse(problems.empty);
  if (isLongerThan(words, caseLimits.words)) return refuse(problems.long(caseLimits.words));
  return {
    step: {
      change: {},
      event: makeEvent(asked, { kind: 'note', words }),
      log: { ...asked.visit.by, action: 'case-note', former: '', present: '' },
    },
    done: 'nota',
  };
}

function planHand({ visit, fields, kept, reports }: Asked): Planned | Refusal {
  const office = readField(fields, caseFields.office);
  if (!Object.hasOwn(reports.offices, office)) return refuse(problems.office);
  const assigned = readField(fields, caseFields.person);
  const nameOffice = (id: string): string => writeLog({ office: reports.offices[id] ?? id });
  return {
    step: {
      // Whoever saw to it does not go along to another office.
      change: {
        office,
        assigned: assigned === '' || office !== kept.office ? undefined : assigned,
      },
      log: {
        ...visit.by,
        action: 'case-office',
        former: nameOffice(kept.office),
        present: nameOffice(office),
      },
    },
    done: 'affidata',
  };
}

function planStep(asked: Asked): Planned | Refusal {
  const step = damageSteps.find((one) => one === readField(asked.fields, caseFields.step));
  if (step === undefined || asked.kept.kind !== 'damage') return refuse(problems.empty);
  return {
    step: {
      change: {},
      event: makeEvent(asked, { kind: 'step', detail: step }),
      log: {
        ...asked.visit.by,
        action: 'case-state',
        former: '',
        present: writeLog({ status: caseFormTexts.steps[step] }),
      },
    },
    done: 'passo',
  };
}

function planRelease({ visit, action, fields, kept, settings }: Asked): Planned | Refusal {
  if (!hasRight(visit.person.role, 'answer-comments')) return refuse(problems.absent, 403);
  const isOut = action === caseActions.release;
  const words = readField(fields, caseFields.words).trim();
  const place = readField(fields, caseFields.place).trim();
  const reply = readField(fields, caseFields.reply).trim();
  const objective = readField(fields, caseFields.objective);
  const slugs = settings.manifest()?.objectives.map(({ slug }) => slug) ?? [];
  if (objective !== '' && !slugs.includes(objective)) return refuse(problems.objective);
  if (isOut && words === '') return refuse(problems.empty);
  if (
    [words, reply].some((given) => isLongerThan(given, caseLimits.words)) ||
    isLongerThan(place, caseLimits.where)
  )
    return refuse(problems.long(caseLimits.words));
  const text = (given: string): string | undefined => (given === '' ? undefined : given);
  // The words themselves are erased with the report one day; the log is not.
  const describeOut = (isReleased: boolean): string =>
    isReleased ? writeLog({ status: texts.released }) : '';
  return {
    step: {
      change: {
        publicWords: isOut ? words : undefined,
        publicPlace: isOut ? text(place) : undefined,
        publicReply: isOut ? text(reply) : undefined,
        objective: isOut ? text(objective) : undefined,
      },
      log: {
        ...visit.by,
        action: 'case-release',
        former: describeOut(kept.publicWords !== undefined),
        present: describeOut(isOut),
      },
    },
    done: isOut ? 'pubblica' : 'non-pubblica',
  };
}

async function planJoin(asked: Asked): Promise<Planned | Refusal> {
  const { visit, fields, kept, settings } = asked;
  const number = readField(fields, caseFields.join).trim().toUpperCase();
  const [main] = await settings.store.cases.list({ number, limit: 1 });
  const followers = await settings.store.cases.count({ main: kept.id });
  if (main === undefined || main.id === kept.id || main.main !== undefined || followers > 0)
    return refuse(problems.join);
  return {
    step: {
      change: {
        main: main.id,
        office: main.office,
        ...(main.state === kept.state ? {} : moveTo(main.state, kept, asked.day)),
      },
      event: makeEvent(asked, { kind: 'reply', words: texts.joinedWords(main.number) }),
      mailAt: visit.by.at,
      log: { ...visit.by, action: 'case-join', former: '', present: main.number },
    },
    done: 'unita',
  };
}
