import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// What passes is not described in full: that took two thirds of the time.
const options: axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
};

/** What every page has alike: header, footer and the question how clear the page is. */
const frame = ['header', 'footer', '[data-element="feedback"]'];

/** How axe looks at a page. */
export interface AxeLook {
  /** Rules to apply instead of WCAG 2.2 AA and best practices. */
  readonly rules?: readonly string[];
  /** Whether what all pages have alike is left out, which is a fifth to a half of the time. */
  readonly isFrameKnown?: boolean;
}

/**
 * What axe objects to on a page as it stands now, one line an element: WCAG 2.2 AA and best practices, or the rules named. Axe is
 * put into a page once, however often it looks; frames in a page are not looked into, and the portal has none.
 */
export async function runAxe(
  page: Page,
  { rules, isFrameKnown = false }: AxeLook = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const known = isFrameKnown ? frame : [];
  const { violations } = await page.evaluate(
    ([exclude, chosen]) =>
      (globalThis as unknown as { readonly axe: typeof axe }).axe.run(
        { include: ['html'], exclude: [...exclude] },
        chosen,
      ),
    [
      known,
      rules === undefined
        ? options
        : { ...options, runOnly: { type: 'rule' as const, values: [...rules] } },
    ] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')} — ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}

/** The two widths at which axe looks at a page: a phone and a wide screen. */
export const axeSizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

/** What axe objects to at both widths, the page staying open between. */
export async function runAxeAtBothWidths(
  page: Page,
  look: AxeLook = {},
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of axeSizes) {
    await page.setViewportSize(size);
    faults.push(...(await runAxe(page, look)).map((fault) => `at ${size.width} px: ${fault}`));
  }
  return faults;
}
