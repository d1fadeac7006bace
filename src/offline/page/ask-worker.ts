import type { TrustedScriptURL, TrustedTypePolicyFactory } from 'trusted-types/lib';
import type { FillOutcome, PageMessage, SavedStatus } from '../messages.ts';

const workerPath = '/sw.js';

/** The worker's address, vouched for by the one Trusted Types policy that the service allows; browsers without Trusted Types take it as it is. */
export function trustWorker(): string | TrustedScriptURL {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicyFactory };
  const policy = trustedTypes?.createPolicy('portal-service-worker', {
    createScriptURL: (address: string) => {
      if (address !== workerPath) throw new TypeError(address);
      return address;
    },
  });
  return policy?.createScriptURL(workerPath) ?? workerPath;
}

/** What the worker answers to each message that has an answer. */
interface Answers {
  readonly fill: FillOutcome;
  readonly status: SavedStatus;
}

/** Asks the worker something and waits for its answer. Another page may have let a newer worker take over: then that one answers. */
export function askWorker<Type extends keyof Answers>(
  worker: ServiceWorker,
  message: Extract<PageMessage, { type: Type }>,
): Promise<Answers[Type]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as Answers[Type]);
    (navigator.serviceWorker.controller ?? worker).postMessage(message, [port2]);
  });
}

/** Tells the worker something. */
export function tellWorker(worker: ServiceWorker, message: PageMessage): void {
  worker.postMessage(message);
}
