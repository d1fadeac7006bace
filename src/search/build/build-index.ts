import { readWords, stem, tokenize, type WordSeen } from '../words/read-words.ts';
import type { ThesaurusEntry } from '../../domain/content/thesaurus.ts';
import { createWidener } from './widen-weights.ts';
import { listStrangers } from './list-strangers.ts';
import {
  maxWeight,
  openIndex,
  packKinds,
  packPostings,
  packSources,
  packWords,
  type Posting,
  type SearchIndex,
  type WordKind,
} from '../index/index-format.ts';
import { foldCase, foldWords } from '../../domain/text/fold-text.ts';
import { listSeenTexts, type SearchRecord, weighRecord, type WordWeight } from './weigh-record.ts';
import { nationalSynonyms } from '../national/synonyms.ts';
import { findOutside, listHeldSubjects } from '../national/read-outside.ts';

/** Weight at which a word counts half of what it can; higher values spread titles and texts further apart. */
const saturation = 3;

/**
 * Below this weight a word stands only in the reasons, the office or the like: mostly language of the administration that nobody types,
 * which would cost a tenth of the index. Where no entry says more of a word it stays, so that nobody is told that the plan lacks it.
 */
const contextWeight = 0.7;

/** Forms of verbs: in reasons and offices they name no subject that somebody would ask for. */
const verbForm = /(?:[aei]r(?:e|l[aeio]|ne|[smv]i)|[ae]ndo|[aoi]no|[aiu]t[eio])$/u;

const topicCount = 8;

/** Counts the ways each stem is written, to show people a readable word. */
class SurfaceCounts {
  readonly #counts = new Map<string, Map<string, number>>();

  /** Counts one word; a capital at the start of a text says nothing, so it counts least. */
  add({ stem, token: { surface, folded, start } }: WordSeen): void {
    const plain = /^\d+$/u.test(folded) ? folded : surface;
    const written = plain.includes('.') ? plain.replaceAll('.', '') : plain;
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
function chooseSurfaces(seen: SurfaceCounts): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const [key, forms] of seen.entries()) {
    const [best] = [...forms].toSorted(
      ([a, first], [b, second]) => second - first || a.length - b.length || (a < b ? -1 : 1),
    );
    if (best === undefined) continue;
    const [form, count] = best;
    chosen.set(key, count < 1 && form !== form.toUpperCase() ? form.toLowerCase() : form);
  }
  return chosen;
}

/** The posting of a word in an entry; BM25's saturation keeps one loud word from outweighing two. */
function makePosting(entry: number, { total, inMainField, action }: WordWeight): Posting {
  const weight = Math.max(1, Math.round((maxWeight * total) / (total + saturation)));
  return { entry, weight, action: inMainField ? 0 : action };
}

/** Words that many titles share, without those that stand in most entries and so say nothing. */
function listTopics(
  records: readonly SearchRecord[],
  surfaces: ReadonlyMap<string, string>,
  spread: ReadonlyMap<string, number>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title } of records) {
    for (const key of new Set(readWords(title).map((word) => word.stem)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(
      ([key, count]) =>
        key.length > 3 &&
        count <= Math.max(1, records.length / 8) &&
        (spread.get(key) ?? Infinity) <= Math.max(1, records.length / 2),
    )
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, topicCount)
    .map(([key]) => surfaces.get(key) ?? key);
}

/** What the postings of the words say, and where words that no reader sees come from. */
class Vocabulary {
  /** In how many entries each stem stands. */
  readonly counts = new Map<string, number>();
  readonly #postings = new Map<string, Posting[]>();
  readonly #context = new Map<string, Posting[]>();
  readonly #seen = new Set<string>();
  readonly #sources = new Map<string, Map<string, number>>();

  add(entry: number, key: string, weight: WordWeight): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (weight.seen) this.#seen.add(key);
    const postings = weight.total < contextWeight ? this.#context : this.#postings;
    const list = postings.get(key);
    if (list === undefined) postings.set(key, [makePosting(entry, weight)]);
    else list.push(makePosting(entry, weight));
  }

  /** Counts how strongly `official` stands behind `everyday`. */
  addSource(everyday: string, official: string, strength: number): void {
    const known = this.#sources.get(everyday) ?? new Map<string, number>();
    known.set(official, (known.get(official) ?? 0) + strength);
    this.#sources.set(everyday, known);
  }

  /** Every word with its postings, those of a word that stands only in a context among them. */
  list(): readonly { key: string; kind: WordKind; source: string; list: readonly Posting[] }[] {
    const context = [...this.#context].filter(([key]) => !this.#postings.has(key));
    return [...this.#postings, ...context].map(([key, list]) => ({
      key,
      kind: !this.#seen.has(key) ? 'hidden' : this.#postings.has(key) ? 'seen' : 'context',
      source: [...(this.#sources.get(key) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '',
      list,
    }));
  }
}

/** A thesaurus without everyday words for subjects outside the plan, which are answered as such. */
function keepReachable(
  thesaurus: readonly ThesaurusEntry[],
  held: readonly string[],
): readonly ThesaurusEntry[] {
  const known = new Set(held);
  return thesaurus.map(({ everyday, official }) => ({
    everyday: everyday.filter((phrase) => findOutside(foldWords(phrase), known) === undefined),
    official,
  }));
}

/**
 * The search index of all objectives, ready for JSON. Everyday words, national ones and those of the plan's own thesaurus, are added to
 * the entries that speak of what they stand for, so that the searcher needs no thesaurus. Words of the town's name say nothing and stay
 * out. Same input, same index.
 */
export function buildSearchIndex(
  records: readonly SearchRecord[],
  thesaurus: readonly ThesaurusEntry[],
  town: string,
  national: readonly ThesaurusEntry[] = nationalSynonyms,
): SearchIndex {
  const townWords = tokenize(town).map(({ folded }) => folded);
  const townStems = new Set(townWords.map(stem));
  const seen = new SurfaceCounts();
  const vocabulary = new Vocabulary();
  const held = listHeldSubjects(records.flatMap(listSeenTexts));
  const widen = createWidener(
    keepReachable([...national, ...thesaurus], held),
    (word) => seen.add(word),
    (...source) => vocabulary.addSource(...source),
  );
  // One entry after the other: the weights of 10,000 would take half a gigabyte.
  for (const [entry, record] of records.entries()) {
    for (const [key, weight] of widen(weighRecord(record, (word) => seen.add(word))))
      if (!townStems.has(key)) vocabulary.add(entry, key, weight);
  }
  const surfaces = chooseSurfaces(seen);
  const words = vocabulary
    .list()
    .map((word) => ({
      ...word,
      surface: surfaces.get(word.key) ?? word.key,
      folded: foldCase(surfaces.get(word.key) ?? word.key),
    }))
    .filter(({ kind, folded }) => kind !== 'context' || !verbForm.test(folded))
    .toSorted((a, b) => (a.folded < b.folded ? -1 : 1));
  const places = new Map(words.map(({ key }, place) => [key, place]));
  const index: SearchIndex = {
    version: 2,
    ids: records.map(({ slug }) => slug),
    positions: records.every(({ position }, place) => position === place + 1)
      ? []
      : records.map(({ position }) => position),
    titles: records.map(({ title }) => title),
    words: packWords(words.map(({ surface }) => surface)),
    kinds: packKinds(words.map(({ kind }) => kind)),
    sources: packSources(
      words.flatMap(({ kind, source }) => (kind === 'hidden' ? [places.get(source) ?? -1] : [])),
      words.length,
    ),
    postings: words.map(({ list }) => packPostings(list)).join(' '),
    town: townWords,
    topics: listTopics(records, surfaces, vocabulary.counts),
    held,
    strangers: '',
  };
  return { ...index, strangers: packWords(listStrangers(openIndex(index))) };
}
