import { useEffect, useRef, useState } from 'react';
import type { KeptCode } from '../../../feedback/outbox/kept-report.ts';
import {
  type OutboxEntry,
  OutboxUnavailableError,
  type Waiting,
} from '../../../feedback/outbox/outbox-entry.ts';
import { describeRefusal, outboxTexts as texts } from '../../../i18n/satisfaction/feedback.ts';
import { readPathCode } from '../../../views/cases/kept-code.ts';
import { openPageOutbox, type PageOutbox } from './page-outbox.ts';

/** Sends what waits on this device from an earlier visit, and says how it stands. */
export function WaitingAnswers() {
  const outbox = useRef<PageOutbox | undefined>(undefined);
  const [sent, setSent] = useState(0);
  const [codes, setCodes] = useState<readonly KeptCode[]>([]);
  const [left, setLeft] = useState<readonly OutboxEntry[]>([]);

  useEffect(() => {
    void openPageOutbox().then(
      async (page) => {
        outbox.current = page;
        page.listen((delivered, entries) => {
          setLeft(entries);
          if (delivered.length === 0) return;
          void page.outbox.listCodes().then((kept) => {
            const arrived = kept.filter(({ id }) => delivered.includes(id));
            setSent((before) => before + delivered.length - arrived.length);
            setCodes((before) => [...before, ...arrived]);
          });
        });
        await page.drain(true);
      },
      (error: unknown) => {
        if (!(error instanceof OutboxUnavailableError)) throw error;
      },
    );
  }, []);

  const waiting = left.filter(({ state }) => state !== 'refused').length;
  const refused = left.filter(({ state }) => state === 'refused');
  const settle = (id: string, step: 'retry' | 'discard'): void => {
    const page = outbox.current;
    if (page !== undefined) void page.outbox[step](id).then(() => page.drain());
  };
  return (
    <div className="outcome" role="status" hidden={sent + codes.length + left.length === 0}>
      {sent > 0 && <p>{texts.sent(sent)}</p>}
      {codes.map(({ id, path }) => (
        <p key={id}>
          {texts.arrived} <a href={path}>{readPathCode(path)}</a>
        </p>
      ))}
      {waiting > 0 && <p>{texts.waiting(waiting)}</p>}
      {refused.length > 0 && <p>{texts.refused(refused.length)}</p>}
      {refused.length > 0 && (
        <ul className="list-unstyled">
          {refused.map(({ feedback, refusal }) => (
            <li key={feedback.id}>
              <p>
                <a href={feedback.page}>{feedback.page}</a>: {describeRefusal(refusal)}
              </p>
              {readWords(feedback) !== undefined && <blockquote>{readWords(feedback)}</blockquote>}
              <p>
                <button
                  type="button"
                  className="btn btn-outline-primary"
                  onClick={() => {
                    settle(feedback.id, 'retry');
                  }}
                >
                  {texts.retry}
                </button>{' '}
                <button
                  type="button"
                  className="btn btn-outline-primary"
                  onClick={() => {
                    settle(feedback.id, 'discard');
                  }}
                >
                  {texts.discard}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What somebody has written, so that it can be copied. */
function readWords(feedback: Waiting): string | undefined {
  return feedback.kind === 'report' ? feedback.fields['words'] : feedback.comment;
}
