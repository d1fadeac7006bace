import { writeCsv } from '../../domain/csv.ts';
import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import type { StoredComment } from '../store/contract/feedback-store.ts';

/** Comments as a table for spreadsheets. */
export function writeCommentsCsv(comments: readonly StoredComment[]): string {
  const rows = comments.map(
    ({
      id,
      day,
      kind,
      page,
      objective,
      service,
      question,
      rating,
      answer,
      comment,
      respondent,
      flagged,
      state,
      reply,
      replyDay,
    }) => [
      id,
      day,
      text.kinds[kind],
      page,
      objective ?? '',
      rating === undefined ? '' : String(rating),
      answer ?? '',
      comment,
      respondent === undefined ? '' : text.respondents[respondent],
      flagged ? text.yes : text.no,
      text.states[state],
      reply ?? '',
      replyDay ?? '',
      service ?? question ?? '',
    ],
  );
  return writeCsv([text.csvColumns, ...rows], 'anybody');
}
