import type { ReactNode } from 'react';
import { formTexts } from '../../i18n/satisfaction/feedback.ts';
import { FormMessage } from './FormMessage.tsx';
import { RedactionPreview } from './RedactionPreview.tsx';
import { useFeedbackForm } from './use-feedback-form.ts';

interface Props {
  readonly kind: 'clarity' | 'satisfaction';
  readonly page: string;
  readonly objective?: string;
  /** What the button says. */
  readonly send: string;
  readonly thanks: string;
  /** What is said when nothing was chosen. */
  readonly missing: string;
  /** The questions; they receive the id of the message to show with the rating, where there is one. */
  readonly children: (errorId: string | undefined) => ReactNode;
}

/** A plain form with all that the API needs; once awake it sends by itself and says what happened. */
export function FeedbackForm({ kind, page, objective, send, thanks, missing, children }: Props) {
  const { form, message, phase, ready, submit, sendRedacted, editText, change } = useFeedbackForm();
  const errorId = phase.name === 'missing' ? `${kind}-manca` : undefined;
  const over = phase.name === 'sent' || phase.name === 'kept';
  return (
    <form
      ref={form}
      className="feedback"
      method="post"
      action="/api/feedback"
      noValidate={ready}
      onSubmit={submit}
      onChange={change}
      data-element={kind === 'clarity' ? 'feedback' : undefined}
    >
      <div inert={over}>
        <input type="hidden" name="kind" defaultValue={kind} />
        <input type="hidden" name="page" defaultValue={page} />
        {objective !== undefined && (
          <input type="hidden" name="objective" defaultValue={objective} />
        )}
        {children(errorId)}
        <div className="visually-hidden" aria-hidden="true">
          <label>
            {formTexts.honeypot}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
      </div>
      {phase.name === 'preview' && (
        <RedactionPreview
          kinds={phase.kinds}
          text={phase.text}
          onSend={sendRedacted}
          onEdit={editText}
        />
      )}
      {errorId !== undefined && (
        <p className="problem" id={errorId}>
          {missing}
        </p>
      )}
      {!over && phase.name !== 'preview' && (
        <button
          type="submit"
          className="btn btn-primary"
          aria-disabled={phase.name === 'sending' ? true : undefined}
        >
          {phase.name === 'sending' ? formTexts.sending : send}
        </button>
      )}
      {ready && <FormMessage ref={message} phase={phase} thanks={thanks} />}
    </form>
  );
}
