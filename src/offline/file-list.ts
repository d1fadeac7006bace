/** A file of the plan: its address, a revision of its bytes (none when the address carries a hash), its bytes on the wire. */
export type ListedFile = readonly [path: string, revision: string | null, bytes: number];

/** What the whole plan consists of, in the order in which it is fetched (`/piano-offline.json`). */
export interface FileList {
  /** Bytes of all files on the wire. */
  readonly bytes: number;
  readonly files: readonly ListedFile[];
}

/** Size of the plan as the build tells the worker. */
export interface PlanSize {
  readonly bytes: number;
  readonly files: number;
}

/** How long a revision is: 48 bits. */
const revisionBytes = 6;

/** The revision of some bytes, by their SHA-256: the build and the worker name the same bytes alike. */
export function formatRevision(digest: ArrayBuffer | Uint8Array): string {
  return [...new Uint8Array(digest).subarray(0, revisionBytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
