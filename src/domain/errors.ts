/** Base of every error this project raises on purpose; `name` is fixed per subclass. */
export abstract class PortalError extends Error {
  abstract override readonly name: string;
}

/** Content that contradicts itself or breaks a rule: says which file, which field and why. */
export class ContentError extends PortalError {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(problems.map(({ file, field, reason }) => `${file} · ${field}: ${reason}`).join('\n'));
    this.problems = problems;
    // The fault is in a file of the content: where in the program it was found says nothing to whoever mends it.
    this.stack = this.message;
  }
}

/** One thing wrong in the content, with its place. */
export interface ContentProblem {
  /** Path of the file inside the content folder. */
  readonly file: string;
  /** Dotted path of the field. */
  readonly field: string;
  /** What is wrong and what would be right, in words. */
  readonly reason: string;
}
