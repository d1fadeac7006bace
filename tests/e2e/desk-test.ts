import { expect, test as base } from './feedback-test.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

/** A test on a phone, with a desk of its own. */
export const test = base.extend<{ desk: OpenDesk }>({
  desk: async ({ builtSite }, use) => {
    const desk = await openDesk(builtSite);
    await use(desk);
    await desk.close();
  },
  baseURL: async ({ desk }, use) => {
    await use(desk.origin);
  },
  viewport: { width: 360, height: 740 },
});

export { expect };
