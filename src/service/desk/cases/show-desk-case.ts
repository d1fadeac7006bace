import type { FastifyReply } from 'fastify';
import { caseLimits } from '../../../domain/cases/case-limits.ts';
import {
  damageSteps,
  isBeyondTerm,
  isOpenCase,
  listNextStates,
  type CaseState,
  type DamageStep,
} from '../../../domain/cases/case-states.ts';
import { nameSmallPhoto } from '../../../domain/content/update-file.ts';
import {
  feasibilities,
  proposalLimits,
  type Feasibility,
} from '../../../domain/proposals/feasibility.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { caseFormTexts } from '../../../i18n/cases/case-form.ts';
import { judgeTexts, wordDeskCase } from '../../../i18n/desk/proposals.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { feasibilityNames } from '../../../i18n/proposals/processes.ts';
import { nameJudgement, wordCase } from '../../../i18n/proposals/proposal-page.ts';
import { routes } from '../../../i18n/routes.ts';
import type { PhotoView } from '../../../views/cases/case-page.ts';
import type { DeskCaseStep, DeskCaseView } from '../../../views/desk/case-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { caseActions, caseFields } from '../../../views/desk/case-fields.ts';
import type { CaseNames } from '../../cases/case-names.ts';
import type { CaseEvent, StoredCase } from '../../store/contract/case-store.ts';
import { describeSession } from '../desk-session.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { Visit } from '../visit.ts';
import { maySeeTo } from './case-filter.ts';
import { listTargets, writeTarget } from './case-targets.ts';
import { mayRelease } from './plan-step.ts';

/** What was typed and not taken, and the button that sent it. */
export interface TypedCase {
  readonly action: string;
  readonly read: (name: string) => string;
}

/** The page of a report or a proposal at the desk. */
export async function showDeskCase(
  visit: Visit,
  settings: DeskSettings,
  names: CaseNames,
  kept: StoredCase,
  saying: Saying = {},
  typed?: TypedCase,
): Promise<FastifyReply> {
  const { store } = settings;
  const [events, people, main] = await Promise.all([
    store.cases.listEvents(kept.id),
    store.desk.listPeople(),
    kept.main === undefined ? undefined : store.cases.find(kept.main),
  ]);
  const texts = wordDeskCase(kept.kind);
  const given: GivenText = (action, name, otherwise) =>
    typed?.action === action ? typed.read(name) : otherwise;
  const persons = new Map(people.map(({ id, name }) => [id, showText(name)]));
  const address = routes.deskCase(kept.number);
  const photos = (list: readonly string[]): readonly PhotoView[] =>
    list.map((name) => ({
      href: `${address}foto/${name}`,
      small: `${address}foto/${nameSmallPhoto(name)}`,
    }));
  const view: DeskCaseView = {
    ...describeKept(kept, names, findRomeDay(settings.now())),
    address,
    assigned: kept.assigned === undefined ? '' : kept.assigned,
    photos: photos(kept.photos),
    remarks: [
      ...(kept.flagged && kept.words !== undefined ? [texts.flagged] : []),
      ...(main === undefined ? [] : [texts.joinedTo(main.number)]),
      ...(kept.publicWords === undefined ? [] : [`${texts.released}.`]),
      ...(kept.judgement === undefined
        ? []
        : [judgeTexts.judged(feasibilityNames[kept.judgement])]),
      ...(kept.settled ? [texts.settled] : []),
      ...(kept.rating === undefined ? [] : [texts.rated(kept.rating)]),
    ],
    steps: events.map((event) => describeEvent(event, kept.kind, persons, photos(event.photos))),
    offices: Object.entries(names.offices).map(([value, text]) => ({ value, text })),
    people: people
      .filter((person) => maySeeTo(person, kept.office))
      .map(({ id, name }) => ({ value: id, text: showText(name) })),
    damage:
      kept.kind === 'damage'
        ? damageSteps.filter(
            (step) =>
              step !== 'request' &&
              !events.some(({ kind, detail }) => kind === 'step' && detail === step),
          )
        : [],
    release: mayRelease(visit) ? await describeRelease(kept, events, settings, given) : undefined,
    judge: mayRelease(visit) && kept.kind === 'proposal' ? describeJudge(kept, given) : undefined,
    typed: {
      state: given(caseActions.answer, caseFields.state, ''),
      words: given(caseActions.answer, caseFields.words, ''),
      model: given(caseActions.answer, caseFields.model, ''),
      note: given(caseActions.note, caseFields.note, ''),
      join: given(caseActions.join, caseFields.join, ''),
    },
    limits: { words: caseLimits.words, place: caseLimits.where, title: proposalLimits.title },
  };
  return visit.show(
    makePage(
      texts.title(kept.number),
      {
        signedIn: describeSession(visit.session, undefined),
        body: { kind: 'case', view },
      },
      saying,
    ),
  );
}

function describeKept(
  kept: StoredCase,
  names: CaseNames,
  today: string,
): Pick<
  DeskCaseView,
  | 'revision'
  | 'state'
  | 'isOpen'
  | 'isLate'
  | 'due'
  | 'received'
  | 'kind'
  | 'category'
  | 'office'
  | 'title'
  | 'need'
  | 'words'
  | 'place'
  | 'position'
  | 'states'
> {
  const { revision, state, due, received, kind, words, place, position } = kept;
  return {
    ...{ revision, state, due, received, kind, position },
    isOpen: isOpenCase(state),
    isLate: isBeyondTerm(kept, today),
    category: names.nameCategory(kept),
    office: kept.office,
    title: show(kept.title),
    need: show(kept.need),
    words: show(words),
    place: show(place),
    states: listNextStates(state),
  };
}

/** What was typed into a field of the form of an action, or else what stands there. */
type GivenText = (action: string, name: string, otherwise: string) => string;

function show(text: string | undefined): string | undefined {
  return text === undefined ? undefined : showText(text);
}

async function describeRelease(
  kept: StoredCase,
  events: readonly CaseEvent[],
  settings: DeskSettings,
  given: GivenText,
): Promise<NonNullable<DeskCaseView['release']>> {
  const isProposal = kept.kind === 'proposal';
  const isReleased = kept.publicWords !== undefined;
  // Proposed as it was said last; what is not released yet is nobody's to read. Of a proposal, what was said at its end.
  const said =
    events.findLast(({ kind, detail }) => kind === 'state' || (kind === 'reply' && detail === ''))
      ?.words ?? '';
  const isSaid = isProposal ? !isOpenCase(kept.state) : !isReleased;
  const fill = (name: string, otherwise = ''): string =>
    given(caseActions.release, name, otherwise);
  return {
    isReleased,
    title: isProposal ? fill(caseFields.title, kept.publicTitle ?? kept.title) : undefined,
    need: isProposal ? fill(caseFields.need, kept.publicNeed ?? kept.need) : undefined,
    words: fill(caseFields.words, kept.publicWords ?? kept.words),
    place: fill(caseFields.place, kept.publicPlace),
    reply: fill(caseFields.reply, kept.publicReply ?? (isSaid ? said : '')),
    objective: fill(caseFields.objective, writeTarget(kept)),
    objectives: await listTargets(settings, isProposal),
  };
}

function describeJudge(
  { judgement, reasons, cost }: StoredCase,
  given: GivenText,
): NonNullable<DeskCaseView['judge']> {
  const fill = (name: string, otherwise = ''): string => given(caseActions.judge, name, otherwise);
  const chosen = fill(caseFields.judgement, judgement ?? '');
  return {
    judgement: feasibilities.find((one) => one === chosen) ?? '',
    reasons: fill(caseFields.reasons, reasons),
    cost: fill(caseFields.cost, cost === undefined ? '' : formatNumber(cost)),
  };
}

function describeEvent(
  { day, kind, detail, words, person }: CaseEvent,
  of: StoredCase['kind'],
  persons: ReadonlyMap<string, string>,
  photos: readonly PhotoView[],
): DeskCaseStep {
  const texts = wordDeskCase(of);
  const { states, byOffice } = wordCase(of);
  const headings = {
    state: states[detail as CaseState],
    reply:
      kind !== 'reply' || detail === ''
        ? byOffice
        : nameJudgement(feasibilityNames[detail as Feasibility]),
    message: texts.message,
    note: texts.note,
    step: `${texts.step}: ${caseFormTexts.steps[detail as DamageStep]}`,
  };
  return {
    day,
    heading: headings[kind],
    who: persons.get(person) ?? '',
    words: show(words),
    photos,
  };
}
