import type { TrustedScriptURL, TrustedTypePolicyFactory } from 'trusted-types/lib';

const worker = '/sw.js';

/** The worker's address, vouched for by the one Trusted Types policy that the service allows; browsers without Trusted Types take it as it is. */
export function trustWorker(): string | TrustedScriptURL {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicyFactory };
  const policy = trustedTypes?.createPolicy('portal-service-worker', {
    createScriptURL: (address: string) => {
      if (address !== worker) throw new TypeError(address);
      return address;
    },
  });
  return policy?.createScriptURL(worker) ?? worker;
}
