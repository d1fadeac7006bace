import type { Objective } from '../../domain/content/objective.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { listStanding } from '../../domain/content/standing-in-plans.ts';
import { fingerprintRecord, type Fingerprint } from './fingerprint.ts';
import { makeWordMeasure, splitWords, type WordMeasure, type Words } from './similar-words.ts';

/** A text as two editions are compared by it. */
export interface ComparedText {
  readonly text: string;
  readonly words: Words;
  /** SHA-256 of the document's words. */
  readonly hash: string | undefined;
}

/** An objective as two editions are compared by it. */
interface ComparedObjective {
  readonly title: ComparedText;
  readonly actions: readonly ComparedText[];
  /** Motivation, expected value, description: what there is of them. */
  readonly reasons: readonly ComparedText[];
  /** Its own code as printed. */
  readonly code: string | undefined;
  /** Fingerprints of its strategic objective and of its offices. */
  readonly place: readonly (string | undefined)[];
}

/** An objective of the edition before. */
export interface FormerObjective extends ComparedObjective {
  readonly slug: string;
  readonly data: Objective;
  /** The document's own words, where they are kept. */
  readonly record: OfficialObjective | undefined;
  /** Ids of its actions, in the order of `actions`. */
  readonly actionIds: readonly string[];
}

/** An objective of the new document. */
export interface NewObjective extends ComparedObjective {
  readonly record: OfficialObjective;
  readonly fingerprint: Fingerprint;
}

/** An objective of a card in the plan over `years`: in the document's words where they are kept, else in those of the card. */
export function readFormer(
  slug: string,
  data: Objective,
  record: OfficialObjective | undefined,
  years: readonly number[],
): FormerObjective {
  const marks: Fingerprint =
    record === undefined ? (data.source.fingerprint ?? {}) : fingerprintRecord(record);
  const actionIds = listStanding(data, data.source.plan);
  const read = (text: string | undefined, name: string): ComparedText => ({
    text: text ?? '',
    words: splitWords(text ?? '', years),
    hash: marks[name],
  });
  const actionTexts = actionIds.map((id, index) => {
    const { title = '', text = '' } = data.actions.find((action) => action.id === id) ?? {};
    return record?.actions[index]?.text ?? `${title}. ${text}`;
  });
  return {
    slug,
    data,
    record,
    actionIds,
    title: read(record?.title ?? data.title, 'title'),
    actions: actionTexts.map((text, index) => read(text, `a${String(index + 1)}`)),
    reasons: [
      read(record ? record.motivation : data.why, 'motivation'),
      read(record ? record.expectedValue : data.expectedResult, 'expectedValue'),
      read(record?.description, 'description'),
    ].filter(({ text }) => text !== ''),
    code: record?.code,
    place: [marks['strategic'], marks['managers']],
  };
}

/** An objective of a new document of a plan over `years`. */
export function readNew(record: OfficialObjective, years: readonly number[]): NewObjective {
  const fingerprint = fingerprintRecord(record);
  const read = (text: string | undefined, name: string): ComparedText => ({
    text: text ?? '',
    words: splitWords(text ?? '', years),
    hash: fingerprint[name],
  });
  return {
    record,
    fingerprint,
    title: read(record.title, 'title'),
    actions: record.actions.map(({ text }, index) => read(text, `a${String(index + 1)}`)),
    reasons: [
      read(record.motivation, 'motivation'),
      read(record.expectedValue, 'expectedValue'),
      read(record.description, 'description'),
    ].filter(({ text }) => text !== ''),
    code: record.code,
    place: [fingerprint['strategic'], fingerprint['managers']],
  };
}

/** How much each part of an objective says about which one it is. */
const weights = { title: 0.38, actions: 0.38, reasons: 0.19, place: 0.05 } as const;

/** What an equal code adds: codes are given anew in many plans. */
const codeBonus = 0.1;

/** How alike two objectives and two texts are, from 0 to 1. */
export interface LikenessOfPlans extends WordMeasure {
  readonly compareTexts: (former: ComparedText, now: ComparedText) => number;
  readonly compareObjectives: (former: FormerObjective, now: NewObjective) => number;
}

/** The measure between the objectives of two editions. */
export function makeLikeness(
  formers: readonly ComparedObjective[],
  nows: readonly ComparedObjective[],
): LikenessOfPlans {
  const texts = [...formers, ...nows].flatMap(({ title, actions }) => [title, ...actions]);
  const measure = makeWordMeasure(texts.map(({ words }) => words));
  const compareTexts = (a: ComparedText, b: ComparedText): number =>
    a.hash !== undefined && a.hash === b.hash ? 1 : measure.compare(a.words, b.words);
  const compareLists = (a: readonly ComparedText[], b: readonly ComparedText[]): number => {
    if (a.length + b.length === 0) return 0;
    const sum = (from: readonly ComparedText[], to: readonly ComparedText[]): number =>
      from.reduce(
        (total, each) => total + Math.max(0, ...to.map((other) => compareTexts(each, other))),
        0,
      );
    return (sum(a, b) + sum(b, a)) / (a.length + b.length);
  };
  return {
    ...measure,
    compareTexts,
    compareObjectives: (former, now) => {
      const hasReasons = former.reasons.length + now.reasons.length > 0;
      const isPlaced = former.place.map(
        (mark, index) => mark !== undefined && mark === now.place[index],
      );
      const sum =
        weights.title * compareTexts(former.title, now.title) +
        weights.actions * compareLists(former.actions, now.actions) +
        (hasReasons ? weights.reasons * compareLists(former.reasons, now.reasons) : 0) +
        weights.place * (isPlaced.filter(Boolean).length / isPlaced.length);
      const all = 1 - (hasReasons ? 0 : weights.reasons);
      const isSameCode = former.code !== undefined && former.code === now.code;
      return Math.min(1, sum / all + (isSameCode ? codeBonus : 0));
    },
  };
}
