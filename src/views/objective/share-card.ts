import type { LineMarks } from '../plan/lines.ts';

/** Lines of time on a share image. */
export interface ShareDrawing {
  readonly years: readonly number[];
  /** The present month, as months since the first of the years, with its name: a day would draw every image anew each night. */
  readonly month: { readonly at: number; readonly name: string } | undefined;
  /** Lines in the colour of their theme. */
  readonly groups: readonly { readonly code: string; readonly lines: readonly LineMarks[] }[];
}

/** What a share image shows, before any drawing. */
export interface ShareCard {
  /** Over the title: the theme of an objective, else whose plan it is. */
  readonly heading: string;
  /** Code of the theme that gives its colour; undefined on the portal's own image. */
  readonly theme: string | undefined;
  readonly title: string;
  /** What the municipality reported, or that it reported nothing. */
  readonly reported: string;
  /** Where the objective stands, "Obiettivo 42 di 91"; on the image of a list, how many there are. */
  readonly place: string;
  /** Whose plan it is, and below it what else there is to say of that. */
  readonly source: string;
  readonly foot: string;
  readonly drawing: ShareDrawing;
  /** Where the drawing stands: below the text where lines are few, else beside it. */
  readonly layout: 'below' | 'beside';
}

/** What a share image states for longer than a month: its address changes when and only when this does. */
export function listShareStatements({ drawing, ...words }: ShareCard): readonly unknown[] {
  return [words, drawing.years, drawing.groups];
}
