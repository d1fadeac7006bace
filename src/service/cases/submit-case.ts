import { caseLimits } from '../../domain/cases/case-limits.ts';
import { findTermDay } from '../../domain/cases/case-states.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { caseSchema, type SentCase } from '../../feedback/case-contract.ts';
import { redactPersonalData } from '../../feedback/redaction/redact.ts';
import { caseProblems } from '../../i18n/cases/case-form.ts';
import type { CaseField, CaseFormView } from '../../views/cases/case-form.ts';
import type { Ticket } from '../http/rate-limit.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { AnswerRefusedError, StoreUnavailableError } from '../store/contract/store-errors.ts';
import type { CaseKeys } from './case-keys.ts';
import type { ReadPhotos } from './read-photos.ts';

/** How reports are taken, with the names of offices. */
export type CaseSettings = NonNullable<PortalManifest['reports']>;

/** What became of a report, with the status that says so. */
export type SubmittedCase =
  | { readonly status: 201 | 200; readonly id: string; readonly code: string }
  | { readonly status: 400; readonly problems: CaseFormView['problems'] }
  | { readonly status: 409 }
  | { readonly status: 429 | 503; readonly retryAfter: number };

/** What taking a report needs. */
export interface SubmitCaseSettings {
  readonly store: FeedbackStore;
  readonly keys: CaseKeys;
  readonly settings: CaseSettings;
  readonly takeTicket: () => Ticket;
  readonly now: Date;
  readonly source: StoredCase['source'];
}

/** Checks, redacts and stores a report; the limit is asked only about what would be stored. Resolves once it is on disk with its photos. */
export async function submitCase(
  fields: unknown,
  photos: ReadPhotos,
  settings: SubmitCaseSettings,
): Promise<SubmittedCase> {
  const parsed = caseSchema.safeParse(fields);
  const problems = [
    ...(parsed.success
      ? findUnknown(parsed.data, settings.settings)
      : explain(parsed.error.issues)),
    ...photos.problems.map((text) => ({ field: 'photos', text }) as const),
  ];
  if (!parsed.success || problems.length > 0) return { status: 400, problems };
  const ticket = settings.takeTicket();
  if (!ticket.granted) return { status: 429, retryAfter: ticket.retryAfter };
  try {
    const { store, keys } = settings;
    const sent = makeNewCase(parsed.data, photos, settings);
    const result = await store.cases.submit(sent, photos.files);
    if (result === 'conflict') {
      ticket.giveBack();
      return { status: 409 };
    }
    const code = keys.makeCode(parsed.data.id);
    return { status: result === 'stored' ? 201 : 200, id: parsed.data.id, code };
  } catch (error) {
    ticket.giveBack();
    if (error instanceof StoreUnavailableError)
      return { status: 503, retryAfter: error.retryAfter };
    if (error instanceof AnswerRefusedError)
      return { status: 400, problems: [{ field: '', text: caseProblems.unread }] };
    throw error;
  }
}

function makeNewCase(
  { id: given, kind, category, words, place, where, position, email }: SentCase,
  { names }: ReadPhotos,
  { keys, settings, now, source }: SubmitCaseSettings,
): Parameters<FeedbackStore['cases']['submit']>[0] {
  const id = given.toLowerCase();
  const found = settings.categories.find((each) => each.id === category);
  const received = findRomeDay(now);
  const [redacted, redactedPlace] = [words, where ?? ''].map((text) => redactPersonalData(text));
  const spot = [place, redactedPlace?.text].filter((part) => part !== undefined && part !== '');
  const text = redacted?.text ?? '';
  const spoken = spot.length === 0 ? undefined : spot.join(', ');
  return {
    id,
    code: keys.hashCode(keys.makeCode(id)),
    number: keys.makeNumber(id),
    content: keys.hashContent([kind, category, text, spoken, position, email, ...names]),
    source,
    kind,
    category,
    office: found?.office ?? '',
    received,
    due: findTermDay(received, found?.days ?? 0),
    words: text,
    place: spoken,
    position: position === undefined ? undefined : roundPosition(position),
    photos: names,
    flagged: [redacted, redactedPlace].some((part) => (part?.found.length ?? 0) > 0),
    sealed: email === undefined ? undefined : keys.seal(id, email),
  };
}

/** To five digits after the point: about a metre. */
function roundPosition(position: string): string {
  return position
    .split(',')
    .map((part) => Number(part).toFixed(5))
    .join(',');
}

function findUnknown(
  { category, kind, place, position, email }: SentCase,
  { categories, kinds, places, mail }: CaseSettings,
): CaseFormView['problems'] {
  const [north = 0, east = 0] = (position ?? '0,0').split(',').map(Number);
  return [
    ...(kinds.includes(kind) ? [] : [{ field: 'kind', text: caseProblems.kind } as const]),
    ...(categories.some(({ id }) => id === category)
      ? []
      : [{ field: 'category', text: caseProblems.category } as const]),
    ...(place === undefined || places.includes(place)
      ? []
      : [{ field: 'place', text: caseProblems.place } as const]),
    ...(email === undefined || mail ? [] : [{ field: 'email', text: caseProblems.email } as const]),
    ...(Math.abs(north) <= 90 && Math.abs(east) <= 180
      ? []
      : [{ field: 'where', text: caseProblems.position } as const]),
  ];
}

const explanations: Readonly<
  Record<string, { readonly field: CaseField | ''; readonly text: string }>
> = {
  id: { field: '', text: caseProblems.id },
  kind: { field: 'kind', text: caseProblems.kind },
  category: { field: 'category', text: caseProblems.category },
  words: { field: 'words', text: caseProblems.words(caseLimits.words) },
  place: { field: 'place', text: caseProblems.place },
  where: { field: 'where', text: caseProblems.where(caseLimits.where) },
  position: { field: 'where', text: caseProblems.position },
  email: { field: 'email', text: caseProblems.email },
  website: { field: '', text: caseProblems.website },
};

/** One problem for each bad field. */
function explain(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): CaseFormView['problems'] {
  const names = [...new Set(issues.map(({ path }) => String(path[0] ?? '')))];
  return names.map((name) => explanations[name] ?? { field: '', text: caseProblems.unread });
}
