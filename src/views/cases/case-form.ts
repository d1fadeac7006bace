import { caseLimits } from '../../domain/cases/case-limits.ts';
import type { Portal } from '../../domain/content/portal.ts';
import type { CaseKind } from '../../domain/cases/case-states.ts';
import type { ReportSettings } from '../../domain/cases/report-settings.ts';
import type { PublicCase } from './public-cases.ts';

/** Fields of the forms of reports and proposals in which something can be wrong. */
export type CaseField =
  'kind' | 'category' | 'title' | 'need' | 'words' | 'place' | 'where' | 'email' | 'photos';

/** What is wrong, and in which field. */
export interface CaseProblem {
  readonly field: CaseField | '';
  readonly text: string;
}

/** Photos that came with an earlier try, by the word that names them. */
export interface HeldView {
  readonly name: string;
  readonly count: number;
}

/** What somebody has typed or chosen. */
export interface GivenCase {
  readonly kind: string;
  readonly category: string;
  readonly words: string;
  readonly place: string;
  readonly where: string;
  readonly position: string;
  readonly email: string;
  /** Not empty once open reports that may say the same have been shown. */
  readonly seen: string;
}

/** The form on which residents report something. */
export interface CaseFormView {
  /** Empty in the page that is built, where whoever takes the form makes one. */
  readonly id: string;
  readonly given: GivenCase;
  readonly kinds: readonly CaseKind[];
  readonly categories: readonly {
    readonly id: string;
    readonly name: string;
    readonly hint: string | undefined;
    readonly office: string;
    readonly days: number;
  }[];
  readonly places: readonly string[];
  /** Whether an address can be left. */
  readonly mail: boolean;
  readonly whistleblowing: string | undefined;
  readonly held: HeldView | undefined;
  readonly problems: readonly CaseProblem[];
  /** Open reports that may say the same, shown before this one is taken. */
  readonly similar: readonly PublicCase[];
  readonly limits: typeof caseLimits;
}

/** What of the form somebody has filled in, and what is said about it. */
export type FilledCaseForm = Pick<CaseFormView, 'id' | 'given' | 'held' | 'problems' | 'similar'>;

/** Nothing typed yet. */
export const emptyCase: GivenCase = {
  kind: '',
  category: '',
  words: '',
  place: '',
  where: '',
  position: '',
  email: '',
  seen: '',
};

/** The form as the content has it; offices by their ids with their names. */
export function makeCaseForm(
  { categories, kinds, places, mail, whistleblowing }: ReportSettings,
  offices: ReadonlyMap<string, string>,
  filled: Partial<FilledCaseForm> = {},
): CaseFormView {
  return {
    id: '',
    given: emptyCase,
    held: undefined,
    problems: [],
    similar: [],
    ...filled,
    kinds,
    categories: categories.map(({ id, name, hint, office, days }) => ({
      ...{ id, name, hint, days },
      office: offices.get(office) ?? office,
    })),
    places,
    mail,
    whistleblowing,
    limits: caseLimits,
  };
}

/** Offices of the plan and of former ones, by their ids. */
export function nameCaseOffices({
  areas,
  former,
}: Pick<Portal, 'areas' | 'former'>): ReadonlyMap<string, string> {
  return new Map([...former.areas, ...areas].map(({ id, name }) => [id, name]));
}

/** Id of the control at which a field can be put right. */
export function nameCaseControl(field: CaseField | ''): string {
  return `segnala-${field === '' ? 'words' : field === 'photos' ? 'photo1' : field}`;
}
