interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown };
}

const workerPath = /^\/_astro\/search-worker-[\w-]+\.js$/u;

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/**
 * The address of the search worker as browsers with Trusted Types ask for it; others take the text. The policy, named in the header of
 * every page, lets nothing else through: it throws a TypeError on any other address.
 */
export function trustSearchWorker(url: string): string {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('portal-search-worker', {
    createScriptURL: (address) => {
      if (!workerPath.test(address)) throw new TypeError(`${address} is not the search worker`);
      return address;
    },
  });
  // A TrustedScriptURL, which the DOM's types still write as a text.
  return (policy?.createScriptURL(url) ?? url) as string;
}
