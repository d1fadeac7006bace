import { negativeAnswers, positiveAnswers } from '../../feedback/answers.ts';
import { answerLabels, clarityTexts } from '../../i18n/satisfaction/feedback.ts';
import { RadioChoice } from './RadioChoice.tsx';

const panels = [
  { side: 'negative', question: clarityTexts.negativeQuestion, codes: negativeAnswers },
  { side: 'positive', question: clarityTexts.positiveQuestion, codes: positiveAnswers },
] as const;

/** The questions after the stars: both always in the page, in one place, and CSS shows the one that fits. */
export function AnswerPanels() {
  return (
    <div className="panels">
      <p className="quiet small">{clarityTexts.before}</p>
      {panels.map(({ side, question, codes }) => (
        <fieldset key={side} data-element={`feedback-rating-${side}`}>
          <legend data-element="feedback-rating-question">{question}</legend>
          {codes.map((code) => (
            <RadioChoice
              key={code}
              name="answer"
              value={code}
              label={answerLabels[code]}
              element="feedback-rating-answer"
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
