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
import { findRomeDay } from '../../../domain/rome-day.ts';
import { hasRight } from '../../../desk/people/person.ts';
import { caseFormTexts } from '../../../i18n/cases/case-form.ts';
import { casePageTexts } from '../../../i18n/cases/case-page.ts';
import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { routes } from '../../../i18n/routes.ts';
import type { PhotoView } from '../../../views/cases/case-page.ts';
import type { DeskCaseStep, DeskCaseView } from '../../../views/desk/case-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import type { CaseSettings } from '../../cases/submit-case.ts';
import type { CaseEvent, StoredCase } from '../../store/contract/case-store.ts';
import { describeSession } from '../desk-session.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { Visit } from '../visit.ts';

/** What was typed and not taken. */
export interface TypedCase {
  readonly words?: string;
  readonly note?: string;
}

/** The page of a report at the desk. */
export async function showDeskCase(
  visit: Visit,
  settings: DeskSettings,
  reports: CaseSettings,
  kept: StoredCase,
  saying: Saying = {},
  typed: TypedCase = {},
): Promise<FastifyReply> {
  const { store } = settings;
  const [events, people, main] = await Promise.all([
    store.cases.listEvents(kept.id),
    store.desk.listPeople(),
    kept.main === undefined ? undefined : store.cases.find(kept.main),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, showText(name)]));
  const address = routes.deskCase(kept.number);
  const photos = (list: readonly string[]): readonly PhotoView[] =>
    list.map((name) => ({
      href: `${address}foto/${name}`,
      small: `${address}foto/${nameSmallPhoto(name)}`,
    }));
  const view: DeskCaseView = {
    ...describeKept(kept, reports, findRomeDay(settings.now())),
    address,
    assigned: kept.assigned === undefined ? '' : kept.assigned,
    photos: photos(kept.photos),
    remarks: [
      ...(kept.flagged ? [texts.flagged] : []),
      ...(main === undefined ? [] : [texts.joinedTo(main.number)]),
      ...(kept.publicWords === undefined ? [] : [`${texts.released}.`]),
      ...(kept.settled ? [texts.settled] : []),
      ...(kept.rating === undefined ? [] : [texts.rated(kept.rating)]),
    ],
    steps: events.map((event) => describeEvent(event, names, photos(event.photos))),
    offices: Object.entries(reports.offices).map(([value, text]) => ({ value, text })),
    people: people
      .filter(
        ({ offices, role }) =>
          hasRight(role, 'write') && (offices.length === 0 || offices.includes(kept.office)),
      )
      .map(({ id, name }) => ({ value: id, text: showText(name) })),
    damage:
      kept.kind === 'damage'
        ? damageSteps.filter(
            (step) =>
              step !== 'request' &&
              !events.some(({ kind, detail }) => kind === 'step' && detail === step),
          )
        : [],
    release: hasRight(visit.person.role, 'answer-comments')
      ? describeRelease(kept, events, settings)
      : undefined,
    typed: typed.words ?? '',
    note: typed.note ?? '',
    limit: caseLimits.words,
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
  reports: CaseSettings,
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
    category: reports.categories.find(({ id }) => id === kept.category)?.name ?? kept.category,
    office: kept.office,
    words: words === undefined ? undefined : showText(words),
    place: place === undefined ? undefined : showText(place),
    states: listNextStates(state),
  };
}

function describeRelease(
  kept: StoredCase,
  events: readonly CaseEvent[],
  { manifest }: DeskSettings,
): DeskCaseView['release'] {
  // Proposed as it was said last; what is not released yet is nobody's to read.
  const said = events.findLast(({ kind }) => kind === 'state' || kind === 'reply')?.words ?? '';
  return {
    isReleased: kept.publicWords !== undefined,
    words: kept.publicWords ?? kept.words ?? '',
    place: kept.publicPlace ?? '',
    reply: kept.publicReply ?? (kept.publicWords === undefined ? said : ''),
    objective: kept.objective ?? '',
    objectives: (manifest()?.objectives ?? []).map(({ slug, title }) => ({
      value: slug,
      text: title,
    })),
  };
}

function describeEvent(
  { day, kind, detail, words, person }: CaseEvent,
  names: ReadonlyMap<string, string>,
  photos: readonly PhotoView[],
): DeskCaseStep {
  const headings = {
    state: casePageTexts.states[detail as CaseState],
    reply: casePageTexts.byOffice,
    message: texts.message,
    note: texts.note,
    step: `${texts.step}: ${caseFormTexts.steps[detail as DamageStep]}`,
  };
  return {
    day,
    heading: headings[kind],
    who: names.get(person) ?? '',
    words: words === undefined ? undefined : showText(words),
    photos,
  };
}
