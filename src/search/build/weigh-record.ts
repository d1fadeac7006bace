import type { ObjectiveRecord, StrategicRecord } from '../../domain/content/portal.ts';
import { readWords, type WordSeen } from '../words/read-words.ts';

/** What the index reads of an objective. */
export type SearchRecord = Pick<
  ObjectiveRecord,
  | 'slug'
  | 'position'
  | 'title'
  | 'summary'
  | 'why'
  | 'expectedResult'
  | 'keywords'
  | 'places'
  | 'notes'
> & {
  readonly strategic: Pick<StrategicRecord, 'title'> | undefined;
  readonly areas: readonly Pick<ObjectiveRecord['areas'][number], 'name'>[];
  readonly actions: readonly (Pick<ObjectiveRecord['actions'][number], 'title' | 'text'> & {
    readonly timing: Pick<ObjectiveRecord['actions'][number]['timing'], 'original'>;
  })[];
};

/** How much a field says about the subject of an entry. */
const fieldWeights = {
  title: 5,
  keywords: 4,
  places: 4,
  summary: 2,
  actionTitle: 1.8,
  actionText: 1,
  strategic: 0.6,
  reasons: 0.6,
  area: 0.5,
  notes: 0.4,
  timing: 0.8,
} as const;

type Field = keyof typeof fieldWeights;

/** Fields that state the subject: a word found there needs no pointer to an action, and synonyms hold for it. */
const mainFields: ReadonlySet<Field> = new Set(['title', 'keywords', 'places', 'summary']);

/** How much one word weighs in one entry. */
export interface WordWeight {
  /** Weighted count over all fields. */
  total: number;
  /** Part of it that speaks of the entry itself, not of its office or reasons. */
  subject: number;
  /** Whether a main field holds the word. */
  inMainField: boolean;
  /** Number of the first action that holds it, 0 for none. */
  action: number;
  /** Whether a text that readers see holds it; keywords are none. */
  seen: boolean;
}

/** A weight under way: how often each field holds the word. */
interface CountedWeight extends WordWeight {
  readonly fields: Field[];
  readonly counts: number[];
}

const months =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';

const monthOf = new RegExp(`(?:\\d{1,2} )?(?:${months})`, 'giu');

/** The months and days that a timing names by word; years and whole years tell no action from another. */
function listDays(timing: string): string {
  return /gennaio a dicembre/iu.test(timing) ? '' : (timing.match(monthOf) ?? []).join(', ');
}

/** The texts of an entry that readers see, one after the other. */
export function listSeenTexts(record: SearchRecord): readonly string[] {
  return listFields(record).flatMap(([field, text]) => (field === 'keywords' ? [] : [text]));
}

function listFields(
  record: SearchRecord,
): readonly (readonly [field: Field, text: string, action: number])[] {
  return [
    ['title', record.title, 0],
    ...record.keywords.map((text) => ['keywords', text, 0] as const),
    ...record.places.map((text) => ['places', text, 0] as const),
    ['summary', record.summary ?? '', 0],
    ...record.actions.flatMap(({ title, text, timing }, index) => [
      ['actionTitle', title, index + 1] as const,
      ['actionText', text, index + 1] as const,
      ['timing', listDays(timing.original), index + 1] as const,
    ]),
    ['strategic', record.strategic?.title ?? '', 0],
    ['reasons', [record.why, record.expectedResult].filter(Boolean).join(' '), 0],
    ['area', record.areas.map(({ name }) => name).join(' '), 0],
    ['notes', record.notes.join(' '), 0],
  ];
}

/**
 * The weight of every stem in an entry. A word repeated inside one field counts by the root of its number there, so that a long text
 * does not outweigh a title.
 */
export function weighRecord(
  record: SearchRecord,
  onWord: (word: WordSeen) => void,
): ReadonlyMap<string, WordWeight> {
  const weights = new Map<string, CountedWeight>();
  for (const [field, text, action] of listFields(record)) {
    for (const word of readWords(text)) {
      onWord(word);
      let weight = weights.get(word.stem);
      if (weight === undefined)
        weights.set(
          word.stem,
          (weight = {
            total: 0,
            subject: 0,
            inMainField: false,
            action: 0,
            seen: false,
            fields: [],
            counts: [],
          }),
        );
      weight.inMainField ||= mainFields.has(field);
      weight.action ||= action;
      weight.seen ||= field !== 'keywords';
      // Few fields hold the same word, so a walk is quicker than a map of its own for each word of each entry.
      const place = weight.fields.indexOf(field);
      if (place === -1) {
        weight.fields.push(field);
        weight.counts.push(1);
      } else {
        weight.counts[place] = (weight.counts[place] ?? 0) + 1;
      }
    }
  }
  for (const weight of weights.values()) {
    for (const [place, field] of weight.fields.entries()) {
      const gain = fieldWeights[field] * Math.sqrt(weight.counts[place] ?? 0);
      weight.total += gain;
      if (mainFields.has(field) || field === 'actionTitle' || field === 'actionText')
        weight.subject += gain;
    }
  }
  return weights;
}
