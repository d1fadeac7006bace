import { describe, expect, test } from 'vitest';
import {
  caseStates,
  countCaseDays,
  findTermDay,
  isBeyondTerm,
  isOpenCase,
  listNextStates,
  needsWords,
} from '../../../../src/domain/cases/case-states.ts';

const open = {
  state: 'charged',
  received: '2026-03-10',
  due: '2026-04-09',
  closed: undefined,
} as const;

describe('listNextStates', () => {
  test('goes onward, and from its end back to work alone', () => {
    expect(listNextStates('received')).toEqual([
      'charged',
      'working',
      'resolved',
      'elsewhere',
      'refused',
    ]);
    expect(listNextStates('working')).toEqual(['resolved', 'elsewhere', 'refused']);
    for (const end of ['resolved', 'elsewhere', 'refused'] as const)
      expect(listNextStates(end)).toEqual(['working']);
  });
});

describe('needsWords', () => {
  test('asks for words where a case ends, and nowhere else', () => {
    expect(caseStates.filter(needsWords)).toEqual(['resolved', 'elsewhere', 'refused']);
    expect(caseStates.filter(isOpenCase)).toEqual(['received', 'charged', 'working']);
  });
});

describe('findTermDay', () => {
  test('counts calendar days without the day of receipt, over the change of the hour and of the year', () => {
    expect(findTermDay('2026-03-10', 30)).toBe('2026-04-09');
    expect(findTermDay('2026-12-15', 30)).toBe('2027-01-14');
  });
});

describe('isBeyondTerm', () => {
  test('is not beyond on the last day, and is the day after', () => {
    expect(isBeyondTerm(open, '2026-04-09')).toBe(false);
    expect(isBeyondTerm(open, '2026-04-10')).toBe(true);
  });

  test('looks at the day on which a case ended', () => {
    const closed = { ...open, state: 'resolved', closed: '2026-04-01' } as const;
    expect(isBeyondTerm(closed, '2027-01-01')).toBe(false);
    expect(countCaseDays(closed, '2027-01-01')).toBe(22);
    expect(countCaseDays(open, '2026-03-11')).toBe(1);
  });
});
