import type { Ref } from 'react';
import { describeRefusal, formTexts } from '../../i18n/satisfaction/feedback.ts';
import type { FormPhase } from './form-phase.ts';

interface Props {
  readonly ref: Ref<HTMLParagraphElement>;
  readonly phase: FormPhase;
  readonly thanks: string;
}

/** What became of the answer; always in the page, so that screen readers hear it change. */
export function FormMessage({ ref, phase, thanks }: Props) {
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
