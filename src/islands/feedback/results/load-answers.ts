import type { CaseState } from '../../../domain/cases/case-states.ts';
import type { ResultSource } from '../../../views/satisfaction/satisfaction-page.ts';

/** A published comment as `GET /api/comments` gives it. */
interface PublishedComment {
  readonly day: string;
  readonly comment: string;
  readonly reply?: string;
  readonly replyDay?: string;
}

/** A released report as `GET /api/comments` gives it. */
export interface ReleasedReport {
  readonly number: string;
  /** First day of its month. */
  readonly month: string;
  readonly state: CaseState;
  readonly words: string;
  readonly reply?: string;
}

/** A released proposal as `GET /api/comments` gives it. */
export interface ReleasedProposal {
  /** First day of its month. */
  readonly month: string;
  readonly title: string;
}

/** What is published about an objective. */
interface PublishedWords {
  readonly comments: readonly PublishedComment[];
  readonly more: boolean;
  readonly reports: readonly ReleasedReport[];
  readonly proposals: readonly ReleasedProposal[];
}

/** Longest wait for the service, in milliseconds. */
const PATIENCE = 10_000;

/** The results, or nothing where the service does not give them. */
export async function loadResults(): Promise<ResultSource | undefined> {
  const data = await loadJson('/api/satisfaction');
  return data !== undefined &&
    'overall' in data &&
    'themes' in data &&
    'objectives' in data &&
    'clarity' in data
    ? (data as unknown as ResultSource)
    : undefined;
}

/** The published comments and released reports about an objective, or nothing where the service does not give them. */
export async function loadComments(objective: string): Promise<PublishedWords | undefined> {
  const data = await loadJson(`/api/comments?objective=${objective}`);
  return data !== undefined && 'comments' in data && Array.isArray(data.comments)
    ? {
        comments: data.comments as readonly PublishedComment[],
        more: 'more' in data && data.more === true,
        reports: readList(data, 'reports') as readonly ReleasedReport[],
        proposals: readList(data, 'proposals') as readonly ReleasedProposal[],
      }
    : undefined;
}

function readList(data: object, name: string): readonly unknown[] {
  const list: unknown = Reflect.get(data, name);
  return Array.isArray(list) ? list : [];
}

/** A page of a captive network, an error and silence are all the same here: there is nothing to show. */
async function loadJson(address: string): Promise<object | undefined> {
  try {
    const response = await fetch(address, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return undefined;
    const data: unknown = await response.json();
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException)
      return undefined;
    throw error;
  }
}
