import { expect, it } from 'vitest';
import { killRepeatedly } from '../deep/kill-rounds.ts';

it('keeps every acknowledged answer once, and invents none, through 10 kills under load', async () => {
  const report = await killRepeatedly(10);
  expect(report.faults).toEqual([]);
  expect(report.kills).toBe(10);
  expect(report.acknowledged).toBeGreaterThan(100);
}, 120_000);
