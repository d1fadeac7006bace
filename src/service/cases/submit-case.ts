import { caseLimits } from '../../domain/cases/case-limits.ts';
import { findTermDay } from '../../domain/cases/case-states.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { caseSchema, type SentCase } from '../../feedback/case-contract.ts';
import { redactPersonalData } from '../../feedback/redaction/redact.ts';
import { caseProblems } from '../../i18n/cases/case-form.ts';
import type { CaseProblem } from '../../views/cases/case-form.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { explainFields, keepCase, type KeepCaseSettings, type SubmittedCase } from './keep-case.ts';
import type { ReadPhotos } from './read-photos.ts';

/** How reports are taken, with the names of offices. */
export type CaseSettings = NonNullable<PortalManifest['reports']>;

/** What taking a report needs. */
export interface SubmitCaseSettings extends KeepCaseSettings {
  readonly settings: CaseSettings;
  readonly source: StoredCase['source'];
}

/** Checks, redacts and stores a report, as `keepCase` does. */
export async function submitCase(
  fields: unknown,
  photos: ReadPhotos,
  settings: SubmitCaseSettings,
): Promise<SubmittedCase> {
  const parsed = caseSchema.safeParse(fields);
  const problems = [
    ...(parsed.success
      ? findUnknown(parsed.data, settings.settings)
      : explainFields(parsed.error.issues, explanations)),
    ...photos.problems.map((text) => ({ field: 'photos', text }) as const),
  ];
  if (!parsed.success || problems.length > 0) return { status: 400, problems };
  return keepCase(makeNewCase(parsed.data, photos, settings), photos.files, settings);
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
): readonly CaseProblem[] {
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

const explanations: Readonly<Record<string, CaseProblem>> = {
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
