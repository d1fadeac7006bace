import type { PersonalDataKind } from '../../feedback/redaction/redact.ts';

/** Where a form stands between the first touch and the end. */
export type FormPhase =
  | { readonly name: 'open' | 'missing' | 'sending' | 'sent' | 'unsaved' }
  /** Personal data were found; the text as it would be sent. */
  | { readonly name: 'preview'; readonly kinds: readonly PersonalDataKind[]; readonly text: string }
  /** On the device; `offline` when the browser knows of no network. */
  | { readonly name: 'kept'; readonly offline: boolean }
  /** Not accepted, with the status that says why; nothing where the honeypot was filled. */
  | { readonly name: 'refused'; readonly status: number | undefined };
