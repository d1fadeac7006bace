/**
 * Whether an answer counts: it does; it does, but may be of somebody who has answered the same before, so that it is no reason to renew figures;
 * it waits for the office or for its turn; or the office has taken it out.
 */
export type Standing = 'counted' | 'further' | 'waiting' | 'withdrawn';
