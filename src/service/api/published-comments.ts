import * as z from 'zod/mini';
import { caseStates } from '../../domain/cases/case-states.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import { routes } from '../../i18n/routes.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import type { FieldError } from './field-errors.ts';
import { findUnknownSubject, followObjective, listSlugs } from './known-pages.ts';

/** Most comments in one answer. */
const COMMENTS_PER_ANSWER = 100;

const publishedCommentSchema = z.strictObject({
  /** Day on which it arrived. */
  day: z.iso.date(),
  /** Page it was written on; of a service its own page. */
  page: z.string(),
  /** Slug of the objective it is about, where it is about one. */
  objective: z.optional(z.string()),
  /** Id of the service it is about, where it is about one. */
  service: z.optional(z.string()),
  /** The words, without personal data. */
  comment: z.string(),
  /** The office's answer. */
  reply: z.optional(z.string()),
  /** Day of the office's answer. */
  replyDay: z.optional(z.iso.date()),
});

const publishedReportSchema = z.strictObject({
  /** What everybody may call it. */
  number: z.string(),
  /** First day of the month in which it arrived. */
  month: z.iso.date(),
  state: z.enum(caseStates),
  /** The words that the office released. */
  words: z.string(),
  /** The office's answer, where it released one. */
  reply: z.optional(z.string()),
});

const publishedProposalSchema = z.strictObject({
  /** What everybody may call it. */
  number: z.string(),
  /** Id of the process in which it arrived. */
  process: z.string(),
  /** First day of the month in which it arrived. */
  month: z.iso.date(),
  state: z.enum(caseStates),
  /** The title that the office released. */
  title: z.string(),
});

/** What `GET /api/comments` answers: the latest first. Neither rating nor respondent, so that no answer can be told from the figures. */
export const publishedCommentsSchema = z.strictObject({
  comments: z.readonly(z.array(publishedCommentSchema)),
  /** Whether there are more after these. */
  more: z.boolean(),
  /** Of one objective, where reports are taken: the latest that the office released about it. */
  reports: z.optional(z.readonly(z.array(publishedReportSchema))),
  /** Of one objective, where proposals are taken: the latest released ones that it came of. */
  proposals: z.optional(z.readonly(z.array(publishedProposalSchema))),
});

/** See `publishedCommentsSchema`. */
export type PublishedComments = z.output<typeof publishedCommentsSchema>;

/** Which published comments a client asks for. */
export interface PublishedFilter {
  readonly objective: string | undefined;
  readonly service: string | undefined;
  readonly offset: number;
}

const parameters: readonly string[] = ['objective', 'service', 'offset'];

/** The filter in a query, or what is wrong with it. */
export function readCommentQuery(
  url: string,
  manifest: PortalManifest,
):
  | { readonly filter: PublishedFilter }
  | { readonly status: 400 | 422; readonly errors: readonly FieldError[] } {
  const query = new URLSearchParams(url.split('?').slice(1).join('?'));
  const bad = [...query.keys()].find(
    (name) => !parameters.includes(name) || query.getAll(name).length > 1,
  );
  if (bad !== undefined)
    return {
      status: 400,
      errors: [{ field: bad.slice(0, 60), reason: feedbackProblems.badQuery }],
    };
  const offset = query.get('offset') ?? '0';
  if (!/^\d{1,6}$/u.test(offset))
    return { status: 400, errors: [{ field: 'offset', reason: feedbackProblems.badQuery }] };
  const asked = query.get('objective');
  const objective = asked === null ? undefined : followObjective(asked, manifest);
  const service = query.get('service') ?? undefined;
  const errors = findUnknownSubject({ objective, service }, manifest);
  if (errors.length > 0) return { status: 422, errors };
  return { filter: { objective, service, offset: Number(offset) } };
}

/** The published comments with their replies, the latest first. */
export async function listPublishedComments(
  store: FeedbackStore,
  { objective, service, offset }: PublishedFilter,
): Promise<PublishedComments> {
  const found = await store.listComments({
    state: 'published',
    objective,
    service,
    offset,
    limit: COMMENTS_PER_ANSWER + 1,
  });
  const comments = found
    .slice(0, COMMENTS_PER_ANSWER)
    .map(({ day, page, objective: about, service: asked, comment, reply, replyDay }) => ({
      day,
      // A frame inside other sites is no page to lead anybody to.
      page: asked === undefined ? page : routes.service(asked),
      ...(about === undefined ? {} : { objective: about }),
      ...(asked === undefined ? {} : { service: asked }),
      comment,
      ...(reply === undefined ? {} : { reply }),
      ...(replyDay === undefined ? {} : { replyDay }),
    }));
  return { comments, more: found.length > COMMENTS_PER_ANSWER };
}

/** Most reports about an objective, and most proposals, in one answer. */
const CASES_PER_ANSWER = 3;

/** The latest released reports about an objective and the proposals that it came of, under every address that it has had; each only where the municipality takes them. */
export async function listReleasedCases(
  { cases }: FeedbackStore,
  objective: string,
  manifest: PortalManifest,
): Promise<Pick<PublishedComments, 'reports' | 'proposals'>> {
  const objectives = listSlugs(objective, manifest);
  const list = (isProposal: boolean): Promise<readonly StoredCase[]> =>
    cases.list({
      ...{ released: true, isMain: true, latestFirst: true, limit: CASES_PER_ANSWER },
      ...{ objectives, isProposal },
    });
  const [reports, proposals] = await Promise.all([
    manifest.reports && list(false),
    manifest.proposals && list(true),
  ]);
  return {
    reports: reports?.map((kept) => ({
      ...describe(kept),
      words: kept.publicWords ?? '',
      ...(kept.publicReply === undefined ? {} : { reply: kept.publicReply }),
    })),
    proposals: proposals?.map((kept) => ({
      ...describe(kept),
      process: kept.category,
      title: kept.publicTitle ?? '',
    })),
  };
}

function describe({ number, received, state }: StoredCase) {
  return { number, state, month: `${received.slice(0, 7)}-01` };
}
