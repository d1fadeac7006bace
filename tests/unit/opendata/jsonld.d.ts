declare module 'jsonld' {
  interface Options {
    /** Fails on what would be lost. */
    readonly safe: true;
    readonly documentLoader: (
      url: string,
    ) => Promise<{ documentUrl: string; document: object; contextUrl: undefined }>;
  }

  /** The part of jsonld that tests use; the package ships no types. */
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly object[]>;
    toRDF(
      document: object,
      options: Options & { readonly format: 'application/n-quads' },
    ): Promise<string>;
  };
  export default jsonld;
}
