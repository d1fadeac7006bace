import { z } from 'zod';

/**
 * Characters that show nothing, or show other characters in another order: controls but tab and line feed, marks and overrides
 * of direction, line and paragraph separators, marks of byte order, tags. Source: UTR 36, section 2.2.1, and UTS 39.
 */
const unseen =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Cs}/u;

/** A text without characters that nobody sees; the refusal names the first one. */
export const printedTextSchema = z.string().superRefine((text, context) => {
  const [found] = unseen.exec(text) ?? [];
  if (found === undefined) return;
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  context.addIssue({
    code: 'custom',
    message: `c’è un carattere che non si vede (U+${code}): cancella il testo e scrivilo di nuovo`,
  });
});

/** A text that says something: trimmed, not empty, all of it to be seen. */
export const textSchema = printedTextSchema
  .trim()
  .min(1, 'è vuoto: scrivi il testo, oppure togli il campo');

/** Lower-case ASCII words joined by single hyphens; used for permalinks and ids. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'usa solo lettere minuscole senza accenti, cifre e trattini singoli',
  );

/** An absolute http(s) address, as it is written: without characters that reading an address drops, and without a name and password. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/u })
  .refine((address) => !unseen.test(address) && !/\s/u.test(address), {
    message: 'l’indirizzo contiene spazi o caratteri che non si vedono: toglili',
  })
  .refine((address) => !/^https?:\/*[^/?#]*@/iu.test(address), {
    message: 'l’indirizzo contiene un nome utente o una password: toglili',
  });
