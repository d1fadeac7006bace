import { describe, expect, it } from 'vitest';
import { migrations, schemaVersion } from '../../../../src/service/store/schema/migrations.ts';

describe('migrations', () => {
  it('are numbered from 1 without a gap, each step once', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      Array.from({ length: schemaVersion }, (_, index) => index + 1),
    );
    expect(new Set(migrations.map(({ statements }) => statements)).size).toBe(migrations.length);
  });
});
