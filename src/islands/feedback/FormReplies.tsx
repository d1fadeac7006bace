import { type Ref, useEffect, useRef } from 'react';
import type { PersonalDataKind } from '../../feedback/redaction/redact.ts';
import {
  describeRefusal,
  formTexts,
  personalDataLabels,
} from '../../i18n/satisfaction/feedback.ts';
import type { FormPhase } from './use-feedback-form.ts';

interface PreviewProps {
  readonly kinds: readonly PersonalDataKind[];
  /** The text without them. */
  readonly text: string;
  readonly onSend: () => void;
  readonly onEdit: () => void;
}

/** Shows, before anything is sent, the text without the personal data found in it. */
export function RedactionPreview({ kinds, text, onSend, onEdit }: PreviewProps) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.focus();
  }, []);
  return (
    <div
      ref={group}
      className="preview"
      role="group"
      tabIndex={-1}
      aria-labelledby="tolti-titolo"
      aria-describedby="tolti-testo"
    >
      <h3 className="h4" id="tolti-titolo">
        {formTexts.removedTitle}
      </h3>
      <div id="tolti-testo">
        <p>{formTexts.removed(kinds.map((kind) => personalDataLabels[kind]))}</p>
        <blockquote>{text}</blockquote>
      </div>
      <button type="button" className="btn btn-primary" onClick={onSend}>
        {formTexts.sendRedacted}
      </button>{' '}
      <button type="button" className="btn btn-outline-primary" onClick={onEdit}>
        {formTexts.editText}
      </button>
    </div>
  );
}

interface MessageProps {
  readonly ref: Ref<HTMLParagraphElement>;
  readonly phase: FormPhase;
  readonly thanks: string;
}

/** What became of the answer; always in the page, so that screen readers hear it change. */
export function FormMessage({ ref, phase, thanks }: MessageProps) {
  const text = describePhase(phase, thanks);
  const bad = phase.name === 'refused' || phase.name === 'unsaved';
  return (
    <p
      ref={ref}
      role="status"
      tabIndex={-1}
      className={text === '' ? undefined : bad ? 'problem' : 'outcome'}
    >
      {text}
    </p>
  );
}

function describePhase(phase: FormPhase, thanks: string): string {
  switch (phase.name) {
    case 'sent':
      return `${thanks} ${formTexts.sent}`;
    case 'kept':
      return `${thanks} ${phase.offline ? formTexts.kept : formTexts.waiting}`;
    case 'refused':
      return `${phase.status === undefined ? formTexts.honeypotFilled : describeRefusal(phase.status)} ${formTexts.refused}`;
    case 'unsaved':
      return formTexts.unsaved;
    case 'sending':
      return formTexts.sending;
    case 'open':
    case 'missing':
    case 'preview':
      return '';
  }
}
