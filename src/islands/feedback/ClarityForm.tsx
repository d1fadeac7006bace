import { useEffect } from 'react';
import { clarityTexts, formTexts } from '../../i18n/satisfaction/feedback.ts';
import type { GivenAnswer } from '../../views/satisfaction/given-answer.ts';
import { AnswerPanels } from './AnswerPanels.tsx';
import { CommentField } from './CommentField.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { hasMark } from './outbox/outbox-mark.ts';
import { StarRating } from './StarRating.tsx';

interface Props {
  readonly page: string;
  /** What the service could not take, where it shows the form again. */
  readonly given?: GivenAnswer | undefined;
}

/** How clear a page is, in the official words and with the official names. Source: AGID, criterion C.SI.2.5. */
export function ClarityForm({ page, given }: Props) {
  // This island is on every page, so it is the one that sends what an earlier visit has left.
  useEffect(() => {
    if (hasMark()) void import('./outbox/show-waiting.ts').then(({ showWaiting }) => showWaiting());
  }, []);

  return (
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
  );
}
