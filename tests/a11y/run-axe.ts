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
  /** Rules of these to leave out. */
  readonly except?: readonly string[];
  /** Whether what all pages have alike is left out, which is a fifth to a half of the time. */
  readonly isFrameKnown?: boolean;
  /** Elements to which the look is confined, instead of the page. */
  readonly within?: string;
}

/**
 * What axe objects to on a page as it stands now, one line an element: WCAG 2.2 AA and best practices, or the rules named. Axe is
 * put into a page once, however often it looks; frames in a page are not looked into, and the portal has none.
 */
export async function runAxe(
  page: Page,
  { rules, except = [], isFrameKnown = false, within = 'html' }: AxeLook = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const known = isFrameKnown ? frame : [];
  const { violations } = await page.evaluate(
    ([include, exclude, chosen]) =>
      (globalThis as unknown as { readonly axe: typeof axe }).axe.run(
        { include: [include], exclude: [...exclude] },
        chosen,
      ),
    [
      within,
      known,
      rules === undefined
        ? {
            ...options,
            rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
          }
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

/** Rules that say something else of the same elements when they are laid out otherwise; all others read what does not change with the width. */
const layoutRules = [
  'color-contrast',
  'hidden-content',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
] as const;

/** A page in which it is noted what axe has seen. */
interface SeenPage {
  axeSeen?: WeakSet<Element>;
}

/** Notes what can be seen apart from `known`, and marks the outermost elements that can be seen now and could not before. */
function markShown(page: Page, known: readonly string[]): Promise<number> {
  return page.evaluate((apart) => {
    const noted = globalThis as SeenPage;
    const before = noted.axeSeen;
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !apart.some((selector) => element.closest(selector) !== null),
    );
    noted.axeSeen ??= new WeakSet();
    for (const marked of document.querySelectorAll('[data-newly-shown]'))
      marked.removeAttribute('data-newly-shown');
    const fresh = shown.filter((element) => before?.has(element) === false);
    for (const element of fresh)
      if (element.parentElement?.closest('[data-newly-shown]') == null)
        element.setAttribute('data-newly-shown', '');
    for (const element of shown) noted.axeSeen.add(element);
    return fresh.length;
  }, known);
}

/**
 * What axe objects to at both widths, the page staying open between. Looked at first on a phone; on a wide screen all rules look
 * at what could not be seen before, and those that depend on the layout at everything.
 */
export async function runAxeAtBothWidths(
  page: Page,
  look: AxeLook = {},
): Promise<readonly string[]> {
  const [phone, wide] = axeSizes;
  const faults: string[] = [];
  const note = (width: number, found: readonly string[]): void => {
    faults.push(...found.map((fault) => `at ${width} px: ${fault}`));
  };
  const known = look.isFrameKnown === true ? frame : [];
  await page.setViewportSize(phone);
  await markShown(page, known);
  note(phone.width, await runAxe(page, look));
  await page.setViewportSize(wide);
  if ((await markShown(page, known)) > 0) {
    const fresh = { ...look, within: '[data-newly-shown]', except: layoutRules };
    note(wide.width, await runAxe(page, fresh));
  }
  note(wide.width, await runAxe(page, { rules: layoutRules, ...look }));
  return faults;
}
