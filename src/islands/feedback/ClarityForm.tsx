import { type ComponentType, useEffect, useState } from 'react';
import { negativeAnswers, POSITIVE_FROM, positiveAnswers } from '../../feedback/answers.ts';
import { answerLabels, clarityTexts, formTexts } from '../../i18n/satisfaction/feedback.ts';
import {
  type GivenAnswer,
  nameControl,
  nameProblem,
} from '../../views/satisfaction/given-answer.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { CommentField, FieldProblem, RadioChoice } from './FormFields.tsx';
import { hasMark } from './outbox/outbox-mark.ts';
import { describeRating, type RatingProps } from './rating-field.ts';

interface Props {
  readonly page: string;
  /** What the service could not take, where it shows the form again. */
  readonly given?: GivenAnswer | undefined;
}

/** How clear a page is, in the official words and with the official names. Source: AGID, criterion C.SI.2.5. */
export function ClarityForm({ page, given }: Props) {
  // This island is on every page, so it is the one that sends what an earlier visit has left.
  const [Waiting, setWaiting] = useState<ComponentType | undefined>();
  useEffect(() => {
    if (hasMark())
      void import('./outbox/WaitingAnswers.tsx').then(({ WaitingAnswers }) => {
        setWaiting(() => WaitingAnswers);
      });
  }, []);

  return (
    <>
      <FeedbackForm
        kind="clarity"
        page={page}
        given={given}
        send={clarityTexts.send}
        thanks={clarityTexts.thanks}
        missing={formTexts.starsMissing}
      >
        {(problem) => (
          <>
            <h2 className="h3" data-element="feedback-title">
              {clarityTexts.title}
            </h2>
            <StarRating given={given} problem={problem} />
            <AnswerPanels given={given} />
            <p className="ask">{clarityTexts.detailQuestion}</p>
            <CommentField
              kind="clarity"
              label={clarityTexts.detail}
              given={given}
              element="feedback-input-text"
            />
          </>
        )}
      </FeedbackForm>
      {Waiting !== undefined && <Waiting />}
    </>
  );
}

const STAR = 'm12 2 3 7 7 .6-5.3 4.8 1.7 7.1-6.4-3.8-6.4 3.8 1.7-7.1L2 9.6 9 9z';

/** Five stars as radio buttons; a star is filled, not only coloured, up to the chosen one. */
function StarRating({ given, problem }: RatingProps) {
  const { group, problemId, describeStep } = describeRating('clarity', { given, problem });
  return (
    <fieldset role="radiogroup" {...group}>
      <legend>{clarityTexts.stars}</legend>
      <FieldProblem id={problemId} text={problem} />
      <div className="stars">
        {[1, 2, 3, 4, 5].map((count) => (
          <label key={count} data-element={`feedback-rate-${String(count)}`}>
            <input {...describeStep(count)} aria-label={clarityTexts.star(count)} />
            {/* Drawn once and used five times: the page has one first flight. */}
            <svg viewBox="0 0 24 24" aria-hidden="true">
              {count === 1 ? <path id="stella" d={STAR} /> : <use href="#stella" />}
            </svg>
            {count}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const panels = [
  { side: 'negative', question: clarityTexts.negativeQuestion, codes: negativeAnswers },
  { side: 'positive', question: clarityTexts.positiveQuestion, codes: positiveAnswers },
] as const;

/** The questions after the stars: both always in the page, in one place, and CSS shows the one that fits. */
function AnswerPanels({ given }: Pick<Props, 'given'>) {
  const shown = Number(given?.rating) >= POSITIVE_FROM ? 'positive' : 'negative';
  return (
    <div className="panels">
      <p className="quiet small">{clarityTexts.before}</p>
      {panels.map(({ side, question, codes }) => {
        const answer = side === shown ? given : undefined;
        const problem = answer?.problems.answer;
        const problemId = problem === undefined ? undefined : nameProblem('clarity', 'answer');
        return (
          <fieldset key={side} data-element={`feedback-rating-${side}`}>
            <legend data-element="feedback-rating-question">{question}</legend>
            <FieldProblem id={nameProblem('clarity', 'answer')} text={problem} />
            {codes.map((code, index) => (
              <RadioChoice
                key={code}
                name="answer"
                value={code}
                label={answerLabels[code]}
                chosen={answer === undefined ? undefined : answer.answer === code}
                id={
                  answer !== undefined && index === 0 ? nameControl('clarity', 'answer') : undefined
                }
                problemId={problemId}
                element="feedback-rating-answer"
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
