import { findPersonalData } from '../../../src/feedback/redaction/redact.ts';
import type { LabelledComment } from './labelled-comments.ts';

/** How well the redaction does on labelled comments. */
export interface RedactionFigures {
  /** Pieces of personal data of which every letter and digit goes. */
  readonly caught: number;
  readonly pieces: number;
  /** Comments in which something harmless goes. */
  readonly falseAlarms: number;
  readonly comments: number;
  /** Share of caught pieces under the right name. */
  readonly rightKind: number;
  /** What went wrong, for people. */
  readonly mistakes: readonly string[];
}

/** Counts what is caught, missed and taken by mistake. */
export function measureRedaction(comments: readonly LabelledComment[]): RedactionFigures {
  const mistakes: string[] = [];
  let [caught, pieces, falseAlarms, right] = [0, 0, 0, 0];
  for (const { text, data } of comments) {
    const found = findPersonalData(text);
    pieces += data.length;
    for (const { kind, start, end } of data) {
      const isLeft = [...text.slice(start, end)].some(
        (character, offset) =>
          /[\p{L}\p{N}]/u.test(character) &&
          !found.some((span) => span.start <= start + offset && start + offset < span.end),
      );
      if (isLeft) mistakes.push(`missed ${kind}: ${text}`);
      else {
        caught += 1;
        if (found.some((span) => span.kind === kind && span.start < end && start < span.end))
          right += 1;
        else mistakes.push(`called otherwise (${found.map((span) => span.kind).join()}): ${text}`);
      }
    }
    const wrong = found.filter(
      (span) => !data.some(({ start, end }) => span.start < end && start < span.end),
    );
    if (wrong.length > 0) {
      falseAlarms += 1;
      mistakes.push(
        `false alarm ${wrong.map(({ kind, start, end }) => `${kind} «${text.slice(start, end)}»`).join()}: ${text}`,
      );
    }
  }
  return {
    caught,
    pieces,
    falseAlarms,
    comments: comments.length,
    rightKind: right / Math.max(1, caught),
    mistakes,
  };
}
