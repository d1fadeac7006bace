import { countCaseFigures } from '../../domain/cases/case-figures.ts';
import { countProposalFigures } from '../../domain/proposals/proposal-figures.ts';
import { emptyProposal } from '../../views/proposals/proposal-form.ts';
import { emptyCase } from '../../views/cases/case-form.ts';
import type { PageLocals, PageName } from '../../views/locals.ts';

/** A page as Astro rendered it. */
export interface RenderedPage {
  readonly status: number;
  /** In UTF-8: strings of this size would stay in memory until all of it is searched. */
  readonly html: Uint8Array<ArrayBuffer>;
  /** Its content policy; absent in development, where Astro writes none. */
  readonly policy: string | undefined;
}

/** Renders pages on demand, one at a time, for clients in turn. */
export interface PageRenderer {
  /** A page with what it is to say. Rejects with a PageError when it cannot be rendered, with a CrowdedError when `client` or all have too many waiting. */
  readonly render: <Name extends PageName>(
    name: Name,
    view: PageLocals[Name],
    client: string,
  ) => Promise<RenderedPage>;
  /** Ends when everything asked for has been rendered. */
  readonly close: () => Promise<void>;
}

/** One of each page, so that a build that is taken has read all its modules before a reader asks. */
const samples: PageLocals = {
  list: { query: '' },
  updates: { query: '' },
  register: { query: '' },
  preview: {
    slug: '',
    fileRoot: '',
    entries: [],
    bar: {
      step: 'publish',
      address: '',
      edit: '',
      formToken: '',
      fingerprint: '',
      revision: 0,
      anchor: '',
    },
  },
  desk: { title: '', heading: '', body: { kind: 'off' } },
  words: { objective: '', comments: [], more: false, reports: [], proposals: [] },
  heard: {
    choice: { office: '', theme: '', objective: '', service: '' },
    tallies: [],
    comments: [],
    reports: [],
    results: [],
  },
  thanks: { page: undefined },
  refusal: { advice: undefined, reasons: [], form: undefined, typed: '' },
  questionnaire: { id: '', phase: 'open', response: '', results: [], texts: {} },
  service: { id: '', cell: { state: 'few' }, comments: [] },
  framedRefusal: { advice: undefined, reasons: [], form: undefined, typed: '' },
  version: { slug: '', fingerprint: '', since: undefined },
  report: { slug: '' },
  caseForm: { id: '', given: emptyCase, held: undefined, problems: [], similar: [] },
  case: { view: undefined },
  cases: {
    all: countCaseFigures([], ''),
    ...{ categories: [], offices: [], choices: [], chosen: '', cases: [] },
    ...{ previous: undefined, next: undefined, isWhole: true },
  },
  processes: {
    ...{ today: '2026-01-01', chosen: { process: '', state: '' }, proposals: [] },
    ...{ previous: undefined, next: undefined, isWhole: true },
  },
  process: { id: '', today: '2026-01-01', figures: countProposalFigures([]) },
  proposalForm: {
    ...{ process: '', today: '2026-01-01', isOpen: false, id: '', given: emptyProposal },
    ...{ held: undefined, problems: [], mail: false },
  },
  withdrawn: { day: '2026-01-01', reason: '' },
};

/** Renders each page once, for the service itself. Rejects with a PageError when one cannot be rendered. */
export async function warmUp(renderer: PageRenderer): Promise<void> {
  for (const name of Object.keys(samples) as PageName[])
    await renderer.render(name, samples[name], '');
}
