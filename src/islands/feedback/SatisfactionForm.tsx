import { formTexts, satisfactionTexts as texts } from '../../i18n/satisfaction/feedback.ts';
import { CommentField } from './CommentField.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { RadioChoice } from './RadioChoice.tsx';

interface Props {
  readonly page: string;
  readonly objective: string;
}

/** How satisfied a reader is with how an objective goes; why, and who answers, are free to say. */
export function SatisfactionForm({ page, objective }: Props) {
  return (
    <FeedbackForm
      kind="satisfaction"
      page={page}
      objective={objective}
      send={texts.send}
      thanks={texts.thanks}
      missing={formTexts.stepMissing}
    >
      {(errorId) => (
        <>
          <fieldset
            role="radiogroup"
            aria-labelledby="soddisfazione"
            aria-describedby={errorId}
            aria-invalid={errorId === undefined ? undefined : true}
          >
            <h2 className="h3" id="soddisfazione">
              {texts.question}
            </h2>
            <div className="steps">
              {texts.steps.map((caption, index) => (
                <label key={index}>
                  <input
                    type="radio"
                    name="rating"
                    value={index + 1}
                    required={index === 0}
                    aria-describedby={index === 0 ? errorId : undefined}
                  />
                  <b>{index + 1}</b>
                  {caption !== '' && ` ${caption}`}
                </label>
              ))}
            </div>
          </fieldset>
          <CommentField id="perche-voto" label={`${texts.why} ${texts.optional}`} />
          <fieldset className="row-choice">
            <legend>{`${texts.respondent} ${texts.optional}`}</legend>
            {Object.entries(texts.respondents).map(([code, label]) => (
              <RadioChoice key={code} name="respondent" value={code} label={label} />
            ))}
          </fieldset>
        </>
      )}
    </FeedbackForm>
  );
}
