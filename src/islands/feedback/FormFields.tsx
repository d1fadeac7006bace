import { COMMENT_LIMIT } from '../../feedback/contract.ts';
import { clarityTexts, formTexts } from '../../i18n/satisfaction/feedback.ts';
import {
  type FormKind,
  type GivenAnswer,
  nameControl,
  nameProblem,
} from '../../views/satisfaction/given-answer.ts';

interface ProblemProps {
  /** To which the field's controls point. */
  readonly id: string;
  /** Nothing where the field is as it should be. */
  readonly text: string | undefined;
}

/** What is wrong with a field, beside it. */
export function FieldProblem({ id, text }: ProblemProps) {
  return (
    text !== undefined && (
      <p className="problem" id={id}>
        {text}
      </p>
    )
  );
}

interface CommentProps {
  readonly kind: FormKind;
  readonly label: string;
  readonly given?: GivenAnswer | undefined;
  readonly element?: string;
}

/** The optional free text with what it may hold. */
export function CommentField({ kind, label, given, element }: CommentProps) {
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

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly chosen?: boolean | undefined;
  readonly id?: string | undefined;
  /** Id of the words that say what is wrong. */
  readonly problemId?: string | undefined;
  /** Official name of the element, where the validator looks for it. */
  readonly element?: string;
}

/** One labelled answer; uncontrolled, so that a choice made before the island is awake stays. */
export function RadioChoice({ name, value, label, chosen, id, problemId, element }: ChoiceProps) {
  return (
    <label data-element={element}>
      <input
        type="radio"
        name={name}
        value={value}
        id={id}
        defaultChecked={chosen}
        aria-describedby={problemId}
      />
      {label}
    </label>
  );
}
