import { useEffect } from 'react';
import { clarityTexts, formTexts } from '../../i18n/satisfaction/feedback.ts';
import { AnswerPanels } from './AnswerPanels.tsx';
import { CommentField } from './CommentField.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { hasMark } from './outbox/outbox-mark.ts';
import { StarRating } from './StarRating.tsx';

interface Props {
  readonly page: string;
}

/** How clear a page is, in the official words and with the official names. Source: AGID, criterion C.SI.2.5. */
export function ClarityForm({ page }: Props) {
  // This island is on every page, so it is the one that sends what an earlier visit has left.
  useEffect(() => {
    if (hasMark()) void import('./outbox/show-waiting.ts').then(({ showWaiting }) => showWaiting());
  }, []);

  return (
    <FeedbackForm
      kind="clarity"
      page={page}
      send={clarityTexts.send}
      thanks={clarityTexts.thanks}
      missing={formTexts.starsMissing}
    >
      {(errorId) => (
        <>
          <h2 className="h3" data-element="feedback-title">
            {clarityTexts.title}
          </h2>
          <StarRating errorId={errorId} />
          <AnswerPanels />
          <p className="ask">{clarityTexts.detailQuestion}</p>
          <CommentField id="dettaglio" label={clarityTexts.detail} element="feedback-input-text" />
        </>
      )}
    </FeedbackForm>
  );
}
