import { type RefObject, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { type PersonalDataKind, redactPersonalData } from '../../feedback/redaction/redact.ts';
import { type FormDraft, makeId, readFeedbackForm } from './form-draft.ts';
import { type AnswerFate, sendAnswer } from './send-answer.ts';

/** Where a form stands between the first touch and the end. */
export type FormPhase =
  | { readonly name: 'open' | 'missing' | 'sending' }
  /** Personal data were found; the text as it would be sent. */
  | { readonly name: 'preview'; readonly kinds: readonly PersonalDataKind[]; readonly text: string }
  | AnswerFate;

/** A form's state and what its buttons do. */
export interface FeedbackFormState {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly message: RefObject<HTMLParagraphElement | null>;
  readonly phase: FormPhase;
  /** Whether the island is awake. */
  readonly ready: boolean;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly sendRedacted: () => void;
  readonly editText: () => void;
  /** Takes the complaint away as soon as something is chosen. */
  readonly change: () => void;
}

/** Drives a feedback form: reads it when it is submitted, shows what was taken out of the text, sends, and says what happened. */
export function useFeedbackForm(): FeedbackFormState {
  const form = useRef<HTMLFormElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const [phase, setPhase] = useState<FormPhase>({ name: 'open' });
  const [ready, setReady] = useState(false);
  // One answer keeps its id while its content is the same, so that a second try never counts twice.
  const last = useRef({ content: '', id: '' });

  useEffect(() => {
    setReady(true);
  }, []);

  // The button that had the focus is gone or of no use: go on where the answer is.
  useEffect(() => {
    if (
      phase.name === 'sent' ||
      phase.name === 'kept' ||
      phase.name === 'refused' ||
      phase.name === 'unsaved'
    )
      message.current?.focus();
    if (phase.name === 'missing')
      form.current?.querySelector<HTMLInputElement>('[name="rating"]')?.focus();
  }, [phase]);

  const send = (draft: FormDraft, rating: number): void => {
    const content = JSON.stringify(draft);
    if (last.current.content !== content) last.current = { content, id: makeId() };
    setPhase({ name: 'sending' });
    void sendAnswer({ ...draft, rating, id: last.current.id }, (next) => {
      // What the service has refused it does not know: the next try is an answer of its own.
      if (next.name === 'refused') last.current = { content: '', id: '' };
      setPhase(next);
    });
  };

  const trySend = (): void => {
    if (form.current === null) return;
    const draft = readFeedbackForm(form.current);
    if (draft.rating === undefined) {
      setPhase({ name: 'missing' });
      return;
    }
    const honeypot = form.current.querySelector<HTMLInputElement>('[name="website"]');
    if (honeypot !== null && honeypot.value !== '') {
      honeypot.value = '';
      setPhase({ name: 'refused', status: undefined });
      return;
    }
    const { text, found } = redactPersonalData(draft.comment ?? '');
    if (found.length > 0)
      setPhase({ name: 'preview', kinds: [...new Set(found.map(({ kind }) => kind))], text });
    else send(draft, draft.rating);
  };

  const field = (): HTMLTextAreaElement | null => form.current?.querySelector('textarea') ?? null;

  return {
    form,
    message,
    phase,
    ready,
    submit: (event) => {
      event.preventDefault();
      if (phase.name !== 'sending' && phase.name !== 'sent' && phase.name !== 'kept') trySend();
    },
    sendRedacted: () => {
      const text = field();
      if (phase.name !== 'preview' || text === null) return;
      text.value = phase.text;
      trySend();
    },
    editText: () => {
      setPhase({ name: 'open' });
      field()?.focus();
    },
    change: () => {
      if (phase.name === 'missing') setPhase({ name: 'open' });
    },
  };
}
