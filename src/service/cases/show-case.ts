import { caseLimits } from '../../domain/cases/case-limits.ts';
import {
  damageSteps,
  isBeyondTerm,
  isOpenCase,
  type CaseState,
} from '../../domain/cases/case-states.ts';
import { nameSmallPhoto } from '../../domain/content/update-file.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { casePageTexts as texts } from '../../i18n/cases/case-page.ts';
import { routes } from '../../i18n/routes.ts';
import type { CaseStepView, CaseView, PhotoView } from '../../views/cases/case-page.ts';
import { showText } from '../../views/desk/show-text.ts';
import type { CaseEvent, StoredCase } from '../store/contract/case-store.ts';
import { writeCasePath } from './case-keys.ts';
import type { CaseSettings } from './submit-case.ts';
import { formatCaseCode } from '../../domain/cases/case-code.ts';

/** Most messages and photos that a sender may add. */
export const mostEvents = 60;

/** What the page of a case is made from. */
interface CaseSources {
  readonly code: string;
  readonly kept: StoredCase;
  readonly events: readonly CaseEvent[];
  readonly settings: CaseSettings;
  readonly origin: string;
  readonly today: IsoDate;
  readonly message?: CaseView['message'];
  readonly typed?: string;
}

/** A case with what happened to it, as its sender may see it: no notes of the desk, and nobody's name. */
export function describeCase(sources: CaseSources): CaseView {
  const { code, kept, events, settings, origin, today, message, typed = '' } = sources;
  const path = routes.reportCode(writeCasePath(code));
  const category = settings.categories.find(({ id }) => id === kept.category);
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
    office: settings.offices[kept.office] ?? kept.office,
    due: kept.due,
    isOpen: isOpenCase(kept.state),
    isLate: isBeyondTerm(kept, today),
    isJoined: kept.main !== undefined,
    category: category?.name ?? kept.category,
    words: kept.words === undefined ? undefined : showText(kept.words),
    place: kept.place === undefined ? undefined : showText(kept.place),
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
        .map((event) => describeStep(event, photos(event.photos))),
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

function describeStep(
  { day, kind, detail, words }: CaseEvent,
  photos: readonly PhotoView[],
): CaseStepView {
  const said = words === undefined ? undefined : showText(words);
  if (kind !== 'state')
    return { day, heading: kind === 'reply' ? texts.byOffice : texts.byYou, words: said, photos };
  const state = detail as CaseState;
  return { day, heading: texts.states[state], words: said ?? texts.usual[state], photos };
}
