import { COMMENT_CODE_POINT_LIMIT } from '../../../feedback/contract.ts';
import type { StoredAnswer, StoreHealth } from '../contract/feedback-store.ts';
import { StoreUnavailableError } from '../contract/store-errors.ts';
import { insertAnswer, normaliseId, toAnswerCells } from './answer-row.ts';
import type { SqlRunner, Statement } from './sql-runner.ts';

/** The longest answer that the contract lets through, under an id that nobody has. */
function makeProbe(): StoredAnswer {
  return {
    id: crypto.randomUUID(),
    day: '2000-01-01',
    kind: 'satisfaction',
    page: '/',
    objective: '-',
    rating: 3,
    comment: '\u{1F600}'.repeat(COMMENT_CODE_POINT_LIMIT),
    flagged: false,
  };
}

function probeStatements(): readonly Statement[] {
  const probe = makeProbe();
  return [
    { sql: insertAnswer, values: toAnswerCells(probe) },
    { sql: 'DELETE FROM answers WHERE id = ?', values: [normaliseId(probe.id)] },
  ];
}

/** Reads from the store and, for `writing`, stores an answer and takes it back in the same transaction: what is committed holds nothing of it. */
export async function checkStore(
  runner: SqlRunner,
  how: 'writing' | 'reading',
): Promise<StoreHealth> {
  try {
    await runner.run([
      { sql: 'SELECT 1 FROM answers LIMIT 1' },
      ...(how === 'writing' ? probeStatements() : []),
    ]);
    return { ok: true };
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    const { part, message: reason, retryAfter } = error;
    return { ok: false, part, reason, retryAfter };
  }
}
