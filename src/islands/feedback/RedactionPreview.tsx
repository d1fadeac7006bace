import { useEffect, useRef } from 'react';
import type { PersonalDataKind } from '../../feedback/redaction/redact.ts';
import { formTexts, personalDataLabels } from '../../i18n/satisfaction/feedback.ts';

interface Props {
  readonly kinds: readonly PersonalDataKind[];
  /** The text without them. */
  readonly text: string;
  readonly onSend: () => void;
  readonly onEdit: () => void;
}

/** Shows, before anything is sent, the text without the personal data found in it. */
export function RedactionPreview({ kinds, text, onSend, onEdit }: Props) {
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
