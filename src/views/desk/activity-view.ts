import type { activityTexts } from '../../i18n/desk/activity.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** One page of the log of the desk, the latest line first, with what narrows it. */
export interface ActivityView {
  readonly lines: readonly ActivityLine[];
  readonly filters: readonly {
    readonly name: string;
    readonly label: string;
    readonly chosen: string;
    readonly options: readonly Choice[];
  }[];
  readonly isNarrowed: boolean;
  /** Where the file of all lines is asked for. */
  readonly address: string;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** One thing that somebody did. */
export interface ActivityLine {
  /** To the minute. */
  readonly time: string;
  readonly who: string;
  readonly what: keyof typeof activityTexts.actions;
  readonly office: string;
  readonly about: string;
  readonly href: string | undefined;
  /** What changed, field by field. */
  readonly changes: readonly ActivityChange[];
}

/** A field as it was and as it is now; empty where it said nothing. */
export interface ActivityChange {
  readonly label: string;
  readonly former: string;
  readonly present: string;
}
