import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPortal } from '../../src/catalog/read-content/read-portal.ts';
import { largePlanDay, writeLargeContent } from '../large-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-content-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('writeLargeContent', () => {
  it('writes content without a contradiction, with variations and withdrawn updates among it', async () => {
    writeLargeContent(folder, { objectives: 200, updates: 400 });
    const { objectives, updates, variations } = await readPortal(folder, largePlanDay);
    expect([objectives.length, updates.length]).toEqual([200, 400]);
    expect(variations.length).toBeGreaterThan(10);
    expect(updates.some(({ withdrawn }) => withdrawn !== undefined)).toBe(true);
  });
});
