import type { IsoDate } from '../../../domain/iso-date.ts';
import type { Standing } from './standing.ts';
import type { SubmitResult } from './submit-result.ts';

/** A response to a questionnaire as it is kept: already redacted, with the day and nothing finer, and nothing about the sender. */
export interface StoredResponse {
  readonly id: string;
  /** Day in Italy on which it arrived. */
  readonly day: IsoDate;
  readonly questionnaire: string;
  /** Fingerprint of the questions that were asked. */
  readonly meaning: string;
  /** Page of the questionnaire. */
  readonly page: string;
  /** Names that were chosen, by question. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** What was written, which is kept apart and read before it is published. */
  readonly texts: readonly {
    readonly question: string;
    readonly text: string;
    /** Something about it asks for a look before anyone publishes it. */
    readonly flagged: boolean;
  }[];
  readonly standing?: Standing | undefined;
  readonly burst?: string | undefined;
}

/** How many responses that count are the same. */
export interface ResponseCount extends Pick<
  StoredResponse,
  'questionnaire' | 'meaning' | 'choices'
> {
  readonly standing: 'counted' | 'further';
  readonly count: number;
}

/** Responses to questionnaires. Every method rejects with a StoreUnavailableError while the store cannot answer. */
export interface ResponseStore {
  /** Resolves once the response is on disk, with all that was written in it or with nothing. */
  submit(response: StoredResponse): Promise<SubmitResult>;
  /** Counts of all responses that count. */
  aggregate(): Promise<readonly ResponseCount[]>;
}
