import { negativeAnswers, POSITIVE_FROM, positiveAnswers } from '../../feedback/answers.ts';
import { answerLabels, clarityTexts } from '../../i18n/satisfaction/feedback.ts';
import {
  type GivenAnswer,
  nameControl,
  nameProblem,
} from '../../views/satisfaction/given-answer.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { RadioChoice } from './RadioChoice.tsx';

const panels = [
  { side: 'negative', question: clarityTexts.negativeQuestion, codes: negativeAnswers },
  { side: 'positive', question: clarityTexts.positiveQuestion, codes: positiveAnswers },
] as const;

interface Props {
  readonly given?: GivenAnswer | undefined;
}

/** The questions after the stars: both always in the page, in one place, and CSS shows the one that fits. */
export function AnswerPanels({ given }: Props) {
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
