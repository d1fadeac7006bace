/** The form of a variation of the plan. */
export interface VariationFormView {
  /** Where it is sent; absent before somebody has chosen what changes. */
  readonly address: string | undefined;
  readonly slug: string;
  readonly objective: string;
  readonly revision: number;
  readonly title: string;
  readonly targets: readonly { readonly value: string; readonly text: string }[];
  readonly target: string;
  /** Words in force. */
  readonly former: string;
  readonly values: Readonly<Record<VariationField, string>>;
  readonly problems: Readonly<Partial<Record<string, string>>>;
}

/** A field that somebody fills in. */
export type VariationField = 'now' | 'why' | 'body' | 'kind' | 'number' | 'actDate' | 'url';
