import { describe, expect, it } from 'vitest';
import { listMissingForOfficial } from '../../../src/domain/content/municipality.ts';
import { makePortal } from '../builders.ts';

describe('listMissingForOfficial', () => {
  const { municipality } = makePortal();

  it.each([
    [{ official: true }, ['ipaCode', 'officer']],
    [{ official: true, ipaCode: 'c_x000' }, ['officer']],
    [{ official: true, dataProtection: { officer: 'a@b.example', processors: [] } }, ['ipaCode']],
    [{ official: false }, []],
  ])('of %o is %o', (own, missing) => {
    expect(listMissingForOfficial({ ...municipality, ...own })).toEqual(missing);
  });
});
