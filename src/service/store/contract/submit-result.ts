/** What became of a submission: new, there already with the same content, or its id taken by other content. */
export type SubmitResult = 'stored' | 'known' | 'conflict';
