import type { Feedback } from '../../feedback/contract.ts';
import type { FormPhase } from './form-phase.ts';

export async function sendAnswer(feedback: Feedback, tell: (phase: FormPhase) => void): Promise<void> {
  const r = await fetch('/api/feedback', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(feedback) });
  tell(r.ok ? { name: 'sent' } : { name: 'refused', reasons: [] });
}
