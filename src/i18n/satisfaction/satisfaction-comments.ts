/** Words around published comments. */
export const commentTexts = {
  noReplies: 'Nessun ufficio ha ancora risposto a un commento.',
  commentsHeading: 'Gli altri commenti pubblicati',
  replyLabel: 'Risposta del Comune',
  commentOn: 'su',
} as const;
