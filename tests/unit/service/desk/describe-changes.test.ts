import { expect, it } from 'vitest';
import { describeChanges } from '../../../../src/service/desk/log/describe-changes.ts';

it('shows what somebody sent as they sent it, also where every object has a member of that name', () => {
  const former = JSON.stringify({ status: 'toString', role: '', constructor: 'a' });
  const present = JSON.stringify({ status: 'constructor', role: 'author', constructor: '' });
  expect(describeChanges(former, present)).toEqual([
    { label: 'Stato', former: 'toString', present: 'constructor' },
    { label: 'Ruolo', former: '', present: 'Autore' },
    { label: 'constructor', former: 'a', present: '' },
  ]);
});
