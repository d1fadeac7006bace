import { describe, expect, it } from 'vitest';
import { requireSqlite } from '../../../../src/service/store/sqlite/sqlite-file.ts';

describe('requireSqlite', () => {
  it.each(['3.51.3', '3.51.10', '3.52.0', '4.0.0'])('takes %s', (version) => {
    expect(() => requireSqlite(version)).not.toThrow();
  });

  it.each(['3.51.2', '3.46.1', '2.99.99', '', 'unknown'])(
    'refuses %j and says which version it needs',
    (version) => {
      expect(() => requireSqlite(version)).toThrow('3.51.3');
    },
  );

  it('takes the version this Node has', () => {
    expect(() => requireSqlite()).not.toThrow();
  });
});
