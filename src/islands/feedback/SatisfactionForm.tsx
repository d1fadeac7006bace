import { formTexts, satisfactionTexts as texts } from '../../i18n/satisfaction/feedback.ts';
import { objectiveAnchors } from '../../views/marks.ts';
import {
  type FormKind,
  type GivenAnswer,
  nameControl,
  nameProblem,
} from '../../views/satisfaction/given-answer.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { CommentField, FieldProblem, RadioChoice } from './FormFields.tsx';
import { describeRating, type RatingProps } from './rating-field.ts';

interface Props {
  readonly page: string;
  /** What is asked about: one of the two. */
  readonly objective?: string;
  readonly service?: string;
  /** The question itself, where it is not that of objectives. */
  readonly question?: string;
  /** What the service could not take, where it shows the form again. */
  readonly given?: GivenAnswer | undefined;
}

/** How satisfied a reader is with how an objective goes, or with a service; why, and who answers, are free to say. */
export function SatisfactionForm({ page, objective, service, question, given }: Props) {
  const kind = service === undefined ? 'satisfaction' : 'service';
  return (
    <FeedbackForm
      kind={kind}
      page={page}
      objective={objective}
      service={service}
      given={given}
      send={texts.send}
      thanks={texts.thanks}
      missing={formTexts.stepMissing}
    >
      {(problem) => (
        <>
          <StepRating kind={kind} question={question} given={given} problem={problem} />
          <CommentField kind={kind} label={`${texts.why} ${texts.optional}`} given={given} />
          <RespondentChoice kind={kind} given={given} />
        </>
      )}
    </FeedbackForm>
  );
}

interface StepProps extends RatingProps {
  readonly kind: FormKind;
  readonly question: string | undefined;
}

function StepRating({ kind, question = texts.question, given, problem }: StepProps) {
  const { group, problemId, describeStep } = describeRating(kind, { given, problem });
  return (
    <fieldset role="radiogroup" aria-labelledby={objectiveAnchors.opinion} {...group}>
      <h2 className="h3" id={objectiveAnchors.opinion}>
        {question}
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

interface RespondentProps {
  readonly kind: FormKind;
  readonly given: GivenAnswer | undefined;
}

function RespondentChoice({ kind, given }: RespondentProps) {
  const problem = given?.problems.respondent;
  const problemId = nameProblem(kind, 'respondent');
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
          id={given !== undefined && index === 0 ? nameControl(kind, 'respondent') : undefined}
          problemId={problem === undefined ? undefined : problemId}
        />
      ))}
    </fieldset>
  );
}
