import type { IsoDate } from '../../domain/iso-date.ts';
import type { ResultCell } from '../../domain/satisfaction/satisfaction-results.ts';

/** A published comment with the office's reply, as pages made on demand are given it. */
export interface PublishedText {
  readonly comment: string;
  readonly day: IsoDate;
  readonly reply?: string | undefined;
  readonly replyDay?: IsoDate | undefined;
}

/** What is said of a service now. */
export interface ServiceOpinions {
  /** Its id. */
  readonly id: string;
  readonly cell: ResultCell;
  /** The latest first. */
  readonly comments: readonly PublishedText[];
}
