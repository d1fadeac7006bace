import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** `data-element` values that the official validator looks for in the footer. */
const footerElements = [
  'faq',
  'report-inefficiency',
  'accessibility-link',
  'privacy-policy-link',
  'legal-notes',
];

/** What is wrong with the page that is open, as sentences. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((elements) => {
    const faults: string[] = [];
    const firstFont = (element: Element): string =>
      (getComputedStyle(element).fontFamily.split(',')[0] ?? '').replaceAll('"', '').trim();
    for (const element of document.querySelectorAll('h1, h2, h3, h4, h5, h6, p')) {
      if (firstFont(element) !== 'Titillium Web')
        faults.push(
          `font ${firstFont(element)} in <${element.localName}> ${element.textContent.slice(0, 30)}`,
        );
    }
    const kit = getComputedStyle(document.documentElement)
      .getPropertyValue('--bootstrap-italia-version')
      .replaceAll(/["'\s]/gu, '');
    if (!(Number.parseFloat(kit) >= 2)) faults.push(`--bootstrap-italia-version is "${kit}"`);
    for (const name of elements) {
      const found = document.querySelectorAll(`footer a[data-element="${name}"][href]`);
      if (found.length !== 1) faults.push(`${String(found.length)} footer links ${name}`);
    }
    const dates = [...document.querySelectorAll('main time[datetime]')].filter((time) =>
      time.parentElement?.textContent.includes('Ultimo aggiornamento della pagina'),
    );
    if (dates.length !== 1) faults.push('no last-updated date');
    if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
    return faults;
  }, footerElements);
}

/** How much moved in the window while the page that is open was loading, where it is more than a line of text takes for its typeface. */
export async function findShift(page: Page): Promise<readonly string[]> {
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        sum += (entry as PerformanceEntry & { readonly value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    observer.disconnect();
    return sum;
  });
  // A run of text behind another on its line may begin some pixels aside once the typeface is there; lines and blocks may not move.
  return shift < 0.005 ? [] : [`moves by ${String(shift)} while it loads`];
}

/** How far the page reaches beyond the sides of the window, with what reaches furthest. */
export async function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 1 && element.checkVisibility(),
    );
    const names = wide
      .slice(-3)
      .map(
        (element) =>
          `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 30)}`,
      );
    return [
      `${String(scrollWidth)} px wide in a window of ${String(clientWidth)}: ${names.join(' · ')}`,
    ];
  });
}

/** What a page's own policy would refuse of its scripts and styles, read from its source without a browser; of a page made on demand it is in the `header`. */
export function findPolicyFaults(html: string, header = ''): readonly string[] {
  const policy =
    /<meta http-equiv="content-security-policy" content="([^"]+)"/iu.exec(html)?.[1] ??
    (header.includes("'sha256-") ? header : undefined);
  if (policy === undefined) return ['no policy'];
  const inline = Array.from(
    html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/giu),
    ([, tag = '', attributes = '', body = '']) => ({ tag, attributes, body }),
  ).filter(({ attributes }) => !/\s(?:src=|type="application\/)/u.test(attributes));
  const faults = inline
    .filter(({ body }) => {
      const hash = createHash('sha256').update(body).digest('base64');
      return !policy.includes(`'sha256-${hash}'`);
    })
    .map(({ tag, body }) => `the policy does not know <${tag}>${body.slice(0, 40)}`);
  const foreign = Array.from(
    html.matchAll(/<(?:script|img|iframe|source)\b[^>]*\ssrc="(?!\/(?!\/)|data:)([^"]*)"/giu),
    ([, address = '']) => `${address} is not of this site`,
  );
  return [...faults, ...foreign];
}
