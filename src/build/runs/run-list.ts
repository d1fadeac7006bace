import { cutTemplate, describeShape, fillTemplate, makeSpecimen } from './specimen.ts';

/** A path as Astro's `getStaticPaths` gives it. */
interface StaticPath<Props> {
  readonly params: Readonly<Record<string, string>>;
  readonly props: Props;
}

/** A page that differs from others of its kind in texts alone. */
export interface RunPage<View> {
  readonly params: Readonly<Record<string, string>>;
  /** Its address, `/obiettivi/slug/cita/`. */
  readonly address: string;
  /** Tells apart pages that hold different pieces. */
  readonly shape?: string;
  readonly makeView: () => View;
}

/** A file of which each objective has one. */
export interface RunFile {
  readonly params: Readonly<Record<string, string>>;
  readonly address: string;
  readonly write: () => string;
}

/** Gives the files of a run, the first among them, from the first as Astro rendered it; texts are bytes written as `latin1`. */
export type Run = (
  rendered: string,
) => Iterable<{ readonly address: string; readonly text: string }>;

/** Runs are made in Astro's bundle and taken by an integration, which has modules of its own: the process is what they share. */
const shared = globalThis as { portalRuns?: Map<string, Run> };

/** The run whose first file stands at an address; it is given out once. */
export function takeRun(address: string): Run | undefined {
  const run = shared.portalRuns?.get(address);
  shared.portalRuns?.delete(address);
  return run;
}

/**
 * Paths of pages that Astro renders once for all of a shape, with holes for what they say; an integration fills them in, as a
 * page costs Astro more than a millisecond before it says anything. All paths with `each`, as in development.
 */
export function listPagesOfRun<View extends object>(
  pages: readonly RunPage<View>[],
  each: boolean,
): StaticPath<{ view: View }>[] {
  if (each) return pages.map(({ params, makeView }) => ({ params, props: { view: makeView() } }));
  return [...Map.groupBy(pages, ({ shape }) => shape).values()].map((group) => {
    const [{ params, address, makeView }] = group as [RunPage<View>];
    const view = makeView();
    announce(address, (rendered) => fillPages(group, rendered, describeShape(view)));
    return { params, props: { view: makeSpecimen(view) } };
  });
}

/** Paths of files of which Astro asks for the first, and an integration writes the others. All paths with `each`, as in development. */
export function listFilesOfRun(
  files: readonly RunFile[],
  each: boolean,
): StaticPath<{ write: () => string }>[] {
  const [first] = files;
  if (!each && first !== undefined) announce(first.address, () => writeFiles(files));
  return (each ? files : files.slice(0, 1)).map(({ params, write }) => ({
    params,
    props: { write },
  }));
}

function announce(address: string, run: Run): void {
  shared.portalRuns ??= new Map();
  shared.portalRuns.set(address, run);
}

function* fillPages(
  pages: readonly RunPage<object>[],
  rendered: string,
  shape: string,
): ReturnType<Run> & Generator {
  const template = cutTemplate(rendered);
  for (const { address, makeView } of pages) {
    const view = makeView();
    if (describeShape(view) !== shape)
      throw new Error(`${address} says ${describeShape(view)}, the page made for it ${shape}`);
    yield { address, text: fillTemplate(template, view) };
  }
}

function* writeFiles(files: readonly RunFile[]): ReturnType<Run> & Generator {
  for (const { address, write } of files)
    yield { address, text: Buffer.from(write()).toString('latin1') };
}
