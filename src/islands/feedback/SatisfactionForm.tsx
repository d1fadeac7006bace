import { formTexts, satisfactionTexts as texts } from '../../i18n/satisfaction/feedback.ts';
import { objectiveAnchors } from '../../views/marks.ts';
import {
  type GivenAnswer,
  nameControl,
  nameProblem,
} from '../../views/satisfaction/given-answer.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { CommentField, FieldProblem, RadioChoice } from './FormFields.tsx';
import { describeRating, type RatingProps } from './rating-field.ts';

interface Props {
  readonly page: string;
  readonly objective: string;
  /** What the service could not take, where it shows the form again. */
  readonly given?: GivenAnswer | undefined;
}

/** How satisfied a reader is with how an objective goes; why, and who answers, are free to say. */
export function SatisfactionForm({ page, objective, given }: Props) {
  return (
    <FeedbackForm
      kind="satisfaction"
      page={page}
      objective={objective}
      given={given}
      send={texts.send}
      thanks={texts.thanks}
      missing={formTexts.stepMissing}
    >
      {(problem) => (
        <>
          <StepRating given={given} problem={problem} />
          <CommentField
            kind="satisfaction"
            label={`${texts.why} ${texts.optional}`}
            given={given}
          />
          <RespondentChoice given={given} />
        </>
      )}
    </FeedbackForm>
  );
}

function StepRating({ given, problem }: RatingProps) {
  const { group, problemId, describeStep } = describeRating('satisfaction', { given, problem });
  return (
    <fieldset role="radiogroup" aria-labelledby={objectiveAnchors.opinion} {...group}>
      <h2 className="h3" id={objectiveAnchors.opinion}>
        {texts.question}
      </h2>
      <FieldProblem id={problemId} text={problem} />
      <div className="steps">
        {texts.steps.map((caption, index) => (
          <label key={index}>
            <input {...describeStep(index + 1)} />
            <b>{index + 1}</b>
            {caption !== '' && ` ${caption}`}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function RespondentChoice({ given }: Pick<Props, 'given'>) {
  const problem = given?.problems.respondent;
  const problemId = nameProblem('satisfaction', 'respondent');
  return (
    <fieldset className="row-choice">
      <legend>{`${texts.respondent} ${texts.optional}`}</legend>
      <FieldProblem id={problemId} text={problem} />
      {Object.entries(texts.respondents).map(([code, label], index) => (
        <RadioChoice
          key={code}
          name="respondent"
          value={code}
          label={label}
          chosen={given === undefined ? undefined : given.respondent === code}
          id={
            given !== undefined && index === 0
              ? nameControl('satisfaction', 'respondent')
              : undefined
          }
          problemId={problem === undefined ? undefined : problemId}
        />
      ))}
    </fieldset>
  );
}
