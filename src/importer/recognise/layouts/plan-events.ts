import type { IsoDate } from '../../../domain/iso-date.ts';
import type { Place } from '../../read/document-blocks.ts';
import type { FieldName } from '../labels/synonyms.ts';

/** An action as a layout gives it. */
export interface ReadAction {
  readonly text: string;
  readonly timing: string;
  readonly code?: string | undefined;
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
}

/** An indicator as a layout gives it. */
export interface ReadIndicator {
  readonly name: string;
  readonly unit?: string | undefined;
  readonly targets: Readonly<Record<string, string>>;
}

/** What a layout says, one thing after the other; an objective is what stands between two openings, and what its keys name from another sheet. */
export type PlanEvent = {
  readonly place: Place;
  /** Codes, numbers or titles by which a row names the objective of another sheet that it belongs to. */
  readonly of?: readonly string[] | undefined;
} & (
  | {
      /** A new objective begins for certain. */
      readonly kind: 'open';
      readonly text: string;
    }
  | {
      readonly kind: 'field';
      readonly field: FieldName;
      readonly label: string;
      readonly text: string;
      /** The table it stands in; undefined for running text. */
      readonly table?: number | undefined;
    }
  | {
      /** Something that holds for all objectives below, as a section of the document does. */
      readonly kind: 'section';
      readonly field: FieldName;
      readonly text: string;
      readonly level: number;
    }
  | {
      /** A sheet of a workbook begins: no objective goes on into it, and nothing that held for the sheet before holds. */
      readonly kind: 'sheet';
      readonly text: string;
    }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
    }
  | { readonly kind: 'actions'; readonly actions: readonly ReadAction[] }
  | { readonly kind: 'indicators'; readonly indicators: readonly ReadIndicator[] }
);
