import { clarityTexts, formTexts } from '../../i18n/satisfaction/feedback.ts';
import { COMMENT_LIMIT } from '../../feedback/contract.ts';
import {
  type GivenAnswer,
  nameControl,
  nameProblem,
} from '../../views/satisfaction/given-answer.ts';
import { FieldProblem } from './FieldProblem.tsx';

interface Props {
  readonly kind: 'clarity' | 'satisfaction';
  readonly label: string;
  readonly given?: GivenAnswer | undefined;
  readonly element?: string;
}

/** The optional free text with what it may hold. */
export function CommentField({ kind, label, given, element }: Props) {
  const id = nameControl(kind, 'comment');
  const problem = given?.problems.comment;
  const problemId = nameProblem(kind, 'comment');
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <FieldProblem id={problemId} text={problem} />
      <textarea
        className="form-control"
        id={id}
        name="comment"
        rows={2}
        maxLength={COMMENT_LIMIT}
        defaultValue={given?.comment}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? `${id}-aiuto` : `${problemId} ${id}-aiuto`}
        data-element={element}
      />
      <p className="quiet small" id={`${id}-aiuto`}>
        {`${clarityTexts.limit}. ${formTexts.privacy}`}
      </p>
    </>
  );
}
