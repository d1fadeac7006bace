import type { WordSeen } from './weigh-record.ts';

/** Counts the ways each stem is written, to show people a readable word. */
export class SurfaceCounts {
  readonly #counts = new Map<string, Map<string, number>>();

  /** Counts one word; a capital at the start of a text says nothing, so it counts least. */
  add({ stem, token: { surface, start } }: WordSeen): void {
    const written = surface.includes('.') ? surface.replaceAll('.', '') : surface;
    const isPlain = written === written.toLowerCase();
    const gain = isPlain ? 100 : start === 0 ? 0.01 : 1;
    const forms = this.#counts.get(stem);
    if (forms === undefined) this.#counts.set(stem, new Map([[written, gain]]));
    else forms.set(written, (forms.get(written) ?? 0) + gain);
  }

  /** Stems with the forms seen and their counts. */
  entries(): IterableIterator<[string, ReadonlyMap<string, number>]> {
    return this.#counts.entries();
  }
}

/** The most usual form of each stem: lower case wherever it occurs so, capitals kept for names and acronyms. */
export function chooseSurfaces(seen: SurfaceCounts): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const [stem, forms] of seen.entries()) {
    const [best] = [...forms].toSorted(
      ([a, first], [b, second]) => second - first || a.length - b.length || (a < b ? -1 : 1),
    );
    if (best === undefined) continue;
    const [form, count] = best;
    chosen.set(stem, count < 1 && form !== form.toUpperCase() ? form.toLowerCase() : form);
  }
  return chosen;
}
