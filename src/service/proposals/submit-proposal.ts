import { findPhaseEnd, findProcessPhase } from '../../domain/proposals/process.ts';
import { proposalLimits as limits } from '../../domain/proposals/feasibility.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { proposalSchema } from '../../feedback/proposal-contract.ts';
import { redactPersonalData } from '../../feedback/redaction/redact.ts';
import { caseProblems } from '../../i18n/cases/case-form.ts';
import { sayClosed } from '../../i18n/proposals/processes.ts';
import { proposalProblems as problems } from '../../i18n/proposals/proposal-form.ts';
import type { CaseProblem } from '../../views/cases/case-form.ts';
import {
  explainFields,
  keepCase,
  type KeepCaseSettings,
  type SubmittedCase,
} from '../cases/keep-case.ts';
import type { ReadPhotos } from '../cases/read-photos.ts';
import type { NewCase } from '../store/contract/case-store.ts';

/** What the service knows of a process. */
export type KnownProcess = NonNullable<PortalManifest['proposals']>['processes'][number];

/** What taking a proposal needs. */
export interface SubmitProposalSettings extends KeepCaseSettings {
  readonly process: KnownProcess;
  /** Whether an e-mail address can be left. */
  readonly mail: boolean;
}

/** Checks, redacts and stores a proposal, as `keepCase` does; outside the days of collecting only one that is known already, so that whoever sends it again has its code. */
export async function submitProposal(
  fields: unknown,
  photos: ReadPhotos,
  settings: SubmitProposalSettings,
): Promise<SubmittedCase> {
  const { process, mail, store, now } = settings;
  const parsed = proposalSchema.safeParse(fields);
  const found: readonly CaseProblem[] = [
    ...(parsed.success ? [] : explainFields(parsed.error.issues, explanations)),
    ...(parsed.data?.email === undefined || mail
      ? []
      : [{ field: 'email', text: caseProblems.email } as const]),
    ...photos.problems.map((text) => ({ field: 'photos', text }) as const),
  ];
  if (findProcessPhase(process, findRomeDay(now)) !== 'collecting') {
    const id = parsed.data?.id.toLowerCase();
    if (id === undefined || (await store.cases.find(id)) === undefined) {
      const text = `${sayClosed(process.phases.collecting, findRomeDay(now), findPhaseEnd(process, 'collecting') ?? '')} ${problems.closed}`;
      return { status: 403, problems: [{ field: '', text }] };
    }
  }
  if (!parsed.success || found.length > 0) return { status: 400, problems: found };
  return keepCase(makeProposal(parsed.data, photos, settings), photos.files, settings);
}

function makeProposal(
  sent: ReturnType<typeof proposalSchema.parse>,
  { names }: ReadPhotos,
  { process, keys, now }: SubmitProposalSettings,
): NewCase {
  const id = sent.id.toLowerCase();
  const redacted = [sent.title, sent.need, sent.words, sent.where ?? ''].map((text) =>
    redactPersonalData(text),
  );
  const [title = '', need = '', words = '', place = ''] = redacted.map(({ text }) => text);
  const received = findRomeDay(now);
  return {
    id,
    code: keys.hashCode(keys.makeCode(id)),
    number: keys.makeNumber(id),
    content: keys.hashContent([
      'proposal',
      process.id,
      title,
      need,
      words,
      place,
      sent.email,
      ...names,
    ]),
    source: 'form',
    kind: 'proposal',
    category: process.id,
    office: process.office,
    received,
    // The office's judgement is due when the phase of judging ends.
    due: findPhaseEnd(process, 'judging') ?? received,
    title,
    need,
    words,
    place: place === '' ? undefined : place,
    position: undefined,
    photos: names,
    flagged: redacted.some(({ found }) => found.length > 0),
    sealed: sent.email === undefined ? undefined : keys.seal(id, sent.email),
  };
}

const explanations: Readonly<Record<string, CaseProblem>> = {
  id: { field: '', text: caseProblems.id },
  title: { field: 'title', text: problems.title(limits.title) },
  need: { field: 'need', text: problems.need(limits.text) },
  words: { field: 'words', text: problems.idea(limits.text) },
  where: { field: 'where', text: caseProblems.where(limits.place) },
  email: { field: 'email', text: caseProblems.email },
  website: { field: '', text: caseProblems.website },
};
