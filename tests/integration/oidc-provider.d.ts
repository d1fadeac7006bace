declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  /** As much of the provider's options as tests use. */
  interface Options {
    readonly clients: readonly Readonly<Record<string, unknown>>[];
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly cookies: { readonly keys: readonly string[] };
    readonly findAccount: (
      context: unknown,
      id: string,
    ) => {
      readonly accountId: string;
      readonly claims: () => Readonly<Record<string, unknown>> & { readonly sub: string };
    };
  }

  export default class Provider {
    constructor(issuer: string, options: Options);
    callback(): RequestListener;
  }
}
