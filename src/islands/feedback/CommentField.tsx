import { clarityTexts, formTexts } from '../../i18n/satisfaction/feedback.ts';
import { COMMENT_LIMIT } from '../../feedback/contract.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly element?: string;
}

/** The optional free text with what it may hold. */
export function CommentField({ id, label, element }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        className="form-control"
        id={id}
        name="comment"
        rows={2}
        maxLength={COMMENT_LIMIT}
        aria-describedby={`${id}-aiuto`}
        data-element={element}
      />
      <p className="quiet small" id={`${id}-aiuto`}>
        {`${clarityTexts.limit}. ${formTexts.privacy}`}
      </p>
    </>
  );
}
