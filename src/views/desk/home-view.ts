import type { deskHomeTexts } from '../../i18n/desk/home.ts';

/** The first page of the desk: what waits for somebody. */
export interface HomeView {
  /** Groups that hold something, the most pressing first. */
  readonly groups: readonly HomeGroup[];
  /** Where something else is reported; absent for whoever may not. */
  readonly report: string | undefined;
  /** Where many reports come in at once, by a sheet. */
  readonly sheet: string | undefined;
  /** Pages beside those of the bar. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Things of one kind that wait. */
export interface HomeGroup {
  readonly kind: keyof typeof deskHomeTexts.groups;
  readonly count: number;
  /** The first of them, each one tap away from being acted on. */
  readonly entries: readonly HomeEntry[];
  /** Where all of them are, where that is another page. */
  readonly href?: string | undefined;
}

/** One thing that waits. */
export interface HomeEntry {
  readonly href: string;
  readonly title: string;
  readonly note: string;
  /** Where an office confirms that there is nothing new. */
  readonly silence?: string;
}
