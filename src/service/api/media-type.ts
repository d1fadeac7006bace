/** Media types in which an answer may come. */
export type SubmissionType = 'json' | 'form';

const pattern =
  /^(application\/json|application\/x-www-form-urlencoded)[ \t]*(?:;[ \t]*charset=(?:utf-8|"utf-8")[ \t]*)?$/iu;

/** The kind of a request's body; nothing for any other media type, parameter or encoding of characters. */
export function readSubmissionType(contentType: string | undefined): SubmissionType | undefined {
  const type = pattern.exec(contentType ?? '')?.[1]?.toLowerCase();
  return type === undefined ? undefined : type === 'application/json' ? 'json' : 'form';
}
