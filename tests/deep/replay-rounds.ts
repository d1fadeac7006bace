import { makeClarity, makeSubmission, startFeedback } from '../integration/feedback-fixture.ts';

/** What a run of replays showed. */
export interface ReplayReport {
  readonly answers: number;
  readonly replays: number;
  /** Rows in the store at the end. */
  readonly rows: number;
  /** How many requests each status answered. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** Sends `answers` answers and then all of them again and again, many at once, as browsers do whose acknowledgements get lost. */
export async function replayAnswers(answers: number, replays: number): Promise<ReplayReport> {
  const service = await startFeedback();
  const submissions = Array.from({ length: answers }, (_, index) =>
    index % 2 === 0 ? makeSubmission({ comment: `Parere ${String(index)}` }) : makeClarity(),
  );
  const statuses: Record<string, number> = {};
  const send = async (index: number): Promise<void> => {
    const { status } = await service.post(submissions[index % answers]);
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  // The first time too each is sent twice at once.
  for (let sent = 0; sent < answers + replays; sent += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, answers + replays - sent) }, (_, index) =>
        send(Math.floor((sent + index) / (sent < answers ? 2 : 1))),
      ),
    );
  const rows = await service.store.countAnswers();
  await service.stop();
  return { answers, replays, rows, statuses };
}
