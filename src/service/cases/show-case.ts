import { caseLimits } from '../../domain/cases/case-limits.ts';
import {
  damageSteps,
  isBeyondTerm,
  isOpenCase,
  type CaseState,
} from '../../domain/cases/case-states.ts';
import { nameSmallPhoto } from '../../domain/content/update-file.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Feasibility } from '../../domain/proposals/feasibility.ts';
import { feasibilityNames } from '../../i18n/proposals/processes.ts';
import { nameJudgement, wordCase } from '../../i18n/proposals/proposal-page.ts';
import { routes } from '../../i18n/routes.ts';
import type { CaseStepView, CaseView, PhotoView } from '../../views/cases/case-page.ts';
import { showText } from '../../views/desk/show-text.ts';
import type { CaseEvent, StoredCase } from '../store/contract/case-store.ts';
import { writeCasePath } from './case-keys.ts';
import type { CaseNames } from './case-names.ts';
import { formatCaseCode } from '../../domain/cases/case-code.ts';

/** Most messages and photos that a sender may add. */
export const mostEvents = 60;

/** What the page of a case is made from. */
interface CaseSources {
  readonly code: string;
  readonly kept: StoredCase;
  readonly events: readonly CaseEvent[];
  readonly names: CaseNames;
  readonly origin: string;
  readonly today: IsoDate;
  readonly message?: CaseView['message'];
  readonly typed?: string;
}

/** A case with what happened to it, as its sender may see it: no notes of the desk, and nobody's name. */
export function describeCase(sources: CaseSources): CaseView {
  const { code, kept, events, names, origin, today, message, typed = '' } = sources;
  const path = routes.reportCode(writeCasePath(code));
  const texts = wordCase(kept.kind);
  const photos = (names: readonly string[]): readonly PhotoView[] =>
    names.map((name) => ({
      href: `${path}foto/${name}`,
      small: `${path}foto/${nameSmallPhoto(name)}`,
    }));
  return {
    code: formatCaseCode(code),
    address: `${origin}${path}`,
    path,
    number: kept.number,
    state: kept.state,
    received: kept.received,
    office: names.offices[kept.office] ?? kept.office,
    due: kept.due,
    isOpen: isOpenCase(kept.state),
    isLate: isBeyondTerm(kept, today),
    isJoined: kept.main !== undefined,
    category: names.nameCategory(kept),
    title: show(kept.title),
    need: show(kept.need),
    process: kept.kind === 'proposal' ? kept.category : undefined,
    isJudged: kept.judgement !== undefined,
    words: show(kept.words),
    place: show(kept.place),
    photos: photos(kept.photos),
    steps: [
      {
        day: kept.received,
        heading: texts.states.received,
        words: texts.usual.received,
        photos: [],
      },
      ...events
        .filter(({ kind }) => kind !== 'note' && kind !== 'step')
        .map((event) => describeStep(event, photos(event.photos), texts)),
    ],
    damage:
      kept.kind === 'damage'
        ? damageSteps.map((step) => ({
            step,
            day:
              step === 'request'
                ? kept.received
                : events.find(({ kind, detail }) => kind === 'step' && detail === step)?.day,
          }))
        : [],
    settled: kept.settled,
    rating: kept.rating,
    mayWrite: kept.words !== undefined && events.length < mostEvents,
    longest: caseLimits.words,
    message,
    typed,
  };
}

function show(text: string | undefined): string | undefined {
  return text === undefined ? undefined : showText(text);
}

function describeStep(
  { day, kind, detail, words }: CaseEvent,
  photos: readonly PhotoView[],
  texts: ReturnType<typeof wordCase>,
): CaseStepView {
  const said = show(words);
  if (kind === 'state') {
    const state = detail as CaseState;
    return { day, heading: texts.states[state], words: said ?? texts.usual[state], photos };
  }
  const answer =
    kind !== 'reply' || detail === ''
      ? texts.byOffice
      : nameJudgement(feasibilityNames[detail as Feasibility]);
  return { day, heading: kind === 'reply' ? answer : texts.byYou, words: said, photos };
}
