import type { ReactNode } from 'react';
import { formTexts } from '../../i18n/satisfaction/feedback.ts';
import type { FormKind, GivenAnswer } from '../../views/satisfaction/given-answer.ts';
import { FormMessage, RedactionPreview } from './FormReplies.tsx';
import { useFeedbackForm } from './use-feedback-form.ts';

interface Props {
  readonly kind: FormKind;
  readonly page: string;
  readonly objective?: string | undefined;
  readonly service?: string | undefined;
  /** What the service could not take, where it shows the form again. */
  readonly given?: GivenAnswer | undefined;
  /** What the button says. */
  readonly send: string;
  readonly thanks: string;
  /** What is said when nothing was chosen. */
  readonly missing: string;
  /** The questions; they receive what is wrong with the rating, where something is. */
  readonly children: (problem: string | undefined) => ReactNode;
}

/** A plain form with all that the API needs; once awake it sends by itself and says what happened. */
export function FeedbackForm(props: Props) {
  const { kind, page, objective, service, given, send, thanks, missing, children } = props;
  const { form, message, phase, ready, submit, sendRedacted, editText, change } = useFeedbackForm();
  const problem = phase.name === 'missing' ? missing : given?.problems.rating;
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
        {given !== undefined && <input type="hidden" name="id" defaultValue={given.id} />}
        <input type="hidden" name="kind" defaultValue={kind} />
        <input type="hidden" name="page" defaultValue={page} />
        {objective !== undefined && (
          <input type="hidden" name="objective" defaultValue={objective} />
        )}
        {service !== undefined && <input type="hidden" name="service" defaultValue={service} />}
        {children(problem)}
        {/* A browser that filled it once would fill it again. */}
        {given === undefined && (
          <div className="visually-hidden" aria-hidden="true">
            <label>
              {formTexts.honeypot}
              <input name="website" tabIndex={-1} autoComplete="off" />
            </label>
          </div>
        )}
      </div>
      {phase.name === 'preview' && (
        <RedactionPreview
          kinds={phase.kinds}
          text={phase.text}
          onSend={sendRedacted}
          onEdit={editText}
        />
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
