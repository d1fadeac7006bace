import type { IsoDate } from '../../domain/iso-date.ts';
import type { Municipality } from '../../domain/content/municipality.ts';
import { routes } from '../../i18n/routes.ts';
import { listMarks, searchFields } from '../marks.ts';
import type { Crumb } from './crumb.ts';

/** Pages with a search field of their own, and its id; on a phone the header has none there. */
export const ownSearches: Readonly<Record<string, string>> = {
  [routes.home]: searchFields.home,
  [routes.objectives]: listMarks.words,
};

/** What every page gives its frame. */
export interface PageFrame {
  readonly municipality: Municipality;
  /** Title of the page; the portal's name is added to it. */
  readonly title: string;
  readonly description: string;
  /** Address of the page, `/temi/1/`. */
  readonly path: string;
  readonly crumbs?: readonly Crumb[];
  readonly lastUpdated: IsoDate;
  /** The same day in words, where the page has them already. */
  readonly lastUpdatedText?: string;
  /** Address of the image shown where the page is shared. */
  readonly image?: string | undefined;
  /** Address of the page's own feed; without one it leads to that of all updates. */
  readonly feed?: string;
  /** What the reader searched for to get here; every search field shows it. */
  readonly query?: string;
  /** Whether search engines may list it; they may unless it is false. */
  readonly indexed?: boolean;
  /** Whether the page asks how clear it is; it does unless false. */
  readonly rated?: boolean;
  /** Whether it is a tool of the staff, short enough for a phone: its footer is folded, it has no trail and no date. */
  readonly brief?: boolean;
  /** Whether it is read in the web fonts, which then come along with it; it is unless false. */
  readonly webFonts?: boolean;
}

/** Version of what the portal's own share image shows: its plan, and whether the municipality has adopted the portal. */
export function nameAdoption({ currentPlan, official }: Municipality): string {
  return official ? `${currentPlan}-ufficiale` : currentPlan;
}
