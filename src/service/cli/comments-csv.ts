import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import type { StoredComment } from '../store/feedback-store.ts';

/**
 * A cell that no spreadsheet reads as a formula, whichever separator it splits at: an apostrophe goes before every
 * formula sign at the start or after something a spreadsheet may take for a separator. Source: OWASP, CSV Injection.
 */
export function quoteCell(value: string): string {
  const oneLine = value.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  // Tab and carriage return at the start would be signs too; here they are spaces already.
  const safe = oneLine.replaceAll(
    /(?<=^|[,;|:])(?<between>[\s"'’\u200B\uFEFF]*)(?=[=+\-@＝＋－＠])/gu,
    "$<between>'",
  );
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Comments as a table for spreadsheets: semicolons, every cell in quotes, a byte order mark so that accents are read right. */
export function writeCommentsCsv(comments: readonly StoredComment[]): string {
  const rows = comments.map(
    ({
      id,
      day,
      kind,
      page,
      objective,
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
      String(rating),
      answer ?? '',
      comment,
      respondent === undefined ? '' : text.respondents[respondent],
      flagged ? text.yes : text.no,
      text.states[state],
      reply ?? '',
      replyDay ?? '',
    ],
  );
  return `\uFEFF${[text.csvColumns, ...rows].map((row) => row.map(quoteCell).join(';')).join('\r\n')}\r\n`;
}
