import { describe, expect, it } from 'vitest';
import { findPasswordFault, hashPassword, isPassword } from '../../../src/desk/people/password.ts';
import { hasRight, personRoles, worksFor } from '../../../src/desk/people/person.ts';

describe('hashPassword', () => {
  it('keeps what it cost and no two hashes alike, and knows the password again however its accents are written', async () => {
    const kept = await hashPassword('perché no, dopotutto', 8);
    expect(kept.hash).toMatch(/^8\.[\w-]{43}$/u);
    expect((await hashPassword('perché no, dopotutto', 8)).hash).not.toBe(kept.hash);
    expect(await isPassword('perche\u0301 no, dopotutto', kept)).toBe(true);
    expect(await isPassword('perché no, dopotutto ', kept)).toBe(false);
    expect(await isPassword('', { ...kept, hash: '8.' })).toBe(false);
  });

  it('costs what is asked of a password today, also where there is none', async () => {
    expect((await hashPassword('quattro parole a caso')).hash).toMatch(/^16\./u);
    expect(await isPassword('quattro parole a caso', undefined, 8)).toBe(false);
  });
});

describe('findPasswordFault', () => {
  const anna = { name: 'Anna Rossi', email: 'anna.rossi@comune.example' };
  it.each([
    ['undici lett', 'short'],
    ['x'.repeat(201), 'long'],
    ['ababababababab', 'plain'],
    ['Anna.Rossi2026', 'named'],
    ['anna.rossi@comune.example', 'named'],
    ['quattro parole a caso', undefined],
  ])('says of %s: %s', (password, fault) => {
    expect(findPasswordFault(password, anna)).toBe(fault);
  });
});

describe('hasRight', () => {
  it('gives each role what those before it have, and readers nothing to write', () => {
    const rights = ['write', 'approve', 'answer-comments', 'manage-people', 'read-log'] as const;
    expect(personRoles.map((role) => rights.filter((right) => hasRight(role, right)))).toEqual([
      [],
      ['write'],
      ['write', 'approve', 'answer-comments', 'read-log'],
      [...rights],
    ]);
  });
});

describe('worksFor', () => {
  it('lets whoever is bound to no office work for all', () => {
    expect([worksFor({ offices: [] }, []), worksFor({ offices: ['a'] }, ['b', 'a'])]).toEqual([
      true,
      true,
    ]);
    expect([worksFor({ offices: ['a'] }, ['b']), worksFor({ offices: ['a'] }, [])]).toEqual([
      false,
      false,
    ]);
  });
});
