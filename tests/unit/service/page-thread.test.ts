import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageThread, PageError } from '../../../src/service/pages/page-thread.ts';
import { warmUp } from '../../../src/service/pages/page-renderer.ts';
import { CrowdedError } from '../../../src/service/process/fair-queue.ts';

/** A server that answers each page a moment later with what it was told, the day of the build, and how many it had under way. */
const server = `let under = 0;
export const createApp = () => ({
  render: async (request, { locals }) => {
    under += 1;
    const text = JSON.stringify({ ...locals, day: process.env.PORTAL_TODAY, under });
    await new Promise((resolve) => setTimeout(resolve, 5));
    under -= 1;
    const { query } = locals.list ?? locals.updates ?? {};
    if (query === 'throw') throw new Error('broken');
    return new Response(text, {
      status: query === 'fail' ? 500 : 200,
      headers: query === 'bare' ? {} : { 'Content-Security-Policy': "default-src 'none'" },
    });
  },
});`;

let folder = '';
let entry = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-thread-'));
  entry = join(folder, 'entry.mjs');
  await writeFile(entry, server);
});
afterAll(() => rm(folder, { recursive: true }));

describe('createPageThread', () => {
  it('renders one page at a time, on the day of the build, and ends when all are rendered', async () => {
    const thread = createPageThread(entry, '2026-06-15');
    const pages = ['a', 'b', 'c'].map((query) => thread.render('list', { query }, 'a'));
    const closed = thread.close();
    const told = (await Promise.all(pages)).map(
      ({ html }) => JSON.parse(new TextDecoder().decode(html)) as object,
    );
    expect(told).toEqual(
      ['a', 'b', 'c'].map((query) => ({ list: { query }, day: '2026-06-15', under: 1 })),
    );
    await closed;
  });

  it('holds no process by itself', async () => {
    const countPorts = (): number =>
      process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    const before = countPorts();
    const thread = createPageThread(entry, '');
    await thread.render('list', { query: 'a' }, 'a');
    expect(countPorts()).toBe(before);
    await thread.close();
  });

  it('rejects a page that fails, throws or has no policy, and renders the next', async () => {
    const thread = createPageThread(entry, '');
    for (const query of ['fail', 'throw', 'bare'])
      await expect(thread.render('list', { query }, 'a')).rejects.toThrow(PageError);
    expect((await thread.render('list', { query: 'a' }, 'a')).status).toBe(200);
    await thread.close();
  });

  it('renders a page of another client while one has as many waiting as it may', async () => {
    const thread = createPageThread(entry, '');
    const order: string[] = [];
    const ask = async (client: string): Promise<void> => {
      await thread.render('list', { query: client }, client);
      order.push(client);
    };
    const asked = Array.from({ length: 32 }, () => ask('a'));
    const refused = expect(asked.at(-1)).rejects.toEqual(new CrowdedError(429));
    await Promise.all([ask('b'), refused, ...asked.slice(0, -1)]);
    expect([order.length, order.indexOf('b')]).toEqual([32, 2]);
    await thread.close();
  });

  it('rejects where there is no server', async () => {
    const thread = createPageThread(join(folder, 'missing.mjs'), '');
    await expect(warmUp(thread)).rejects.toThrow(PageError);
    await thread.close();
  });
});
