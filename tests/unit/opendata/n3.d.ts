declare module 'n3' {
  /** The part of n3 that tests use; the package ships no types. */
  export interface Term {
    readonly termType: string;
    readonly value: string;
    /** Type of a literal. */
    readonly datatype?: Term;
  }

  /** A triple. */
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }

  /** Reads RDF as text. */
  export class Parser {
    constructor(options: { readonly format: string });
    parse(text: string): Quad[];
  }
}
