import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalityFolder, readManifest } from '../checks/built-site.ts';
import { findBin } from '../list-checks.ts';

const root = join(import.meta.dirname, '..', '..');
const original = join(root, 'tests', 'fixtures', 'municipality');

/** Runs `astro build` on a content folder, apart from every other build. */
async function build(
  content: string,
  folder: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const environment = {
    ...process.env,
    CONTENT_DIR: content,
    TEST_SITE_DIR: folder,
    PORTAL_TODAY: '2026-06-15',
    SHARE_IMAGES: 'off',
    NODE_ENV: 'production',
  };
  const child = spawn(
    process.execPath,
    [findBin('astro'), 'build', '--config', 'tests/fixtures/municipality.config.ts'],
    { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => parts.push(part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: parts.join('') };
}

describe('astro build', () => {
  let folder = '';
  beforeAll(async () => {
    // Inside the project: Astro puts the working files of builds that go elsewhere in one place, where two would meet.
    await mkdir(join(root, '.cache'), { recursive: true });
    folder = await mkdtemp(join(root, '.cache', 'build-test-'));
    await cp(original, join(folder, 'content'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has built the invented municipality: every page, and what the service needs', () => {
    const manifest = readManifest(municipalityFolder);
    expect(manifest.objectives).toHaveLength(20);
    expect(manifest.themes).toHaveLength(3);
    expect(
      manifest.pages.filter(
        (page) => /^\/obiettivi\/[^/]+\/$/u.test(page) && !Object.hasOwn(manifest.redirects, page),
      ),
    ).toHaveLength(20);
    expect(manifest.pages.filter((page) => /^\/(?:temi|aree)\/[^/]+\/$/u.test(page))).toHaveLength(
      7,
    );
    const former = Object.keys(manifest.redirects).filter((page) => page.startsWith('/obiettivi/'));
    expect(former.filter((page) => /^\/obiettivi\/[^/]+\/$/u.test(page)).toSorted()).toEqual([
      '/obiettivi/banchi-in-centro/',
      '/obiettivi/mercato-vecchio/',
    ]);
    expect(manifest.redirects).toMatchObject({
      '/obiettivi/mercato-vecchio/': '/obiettivi/mercato-coperto/',
      '/incorpora/mercato-vecchio/': '/incorpora/mercato-coperto/',
    });
    // A short permalink for each objective and each former name.
    expect(Object.keys(manifest.redirects).filter((page) => page.startsWith('/o/'))).toHaveLength(
      22,
    );
    const stamp = JSON.parse(
      readFileSync(join(municipalityFolder, 'build-stamp.json'), 'utf8'),
    ) as { day: string };
    expect(stamp.day).toBe('2026-06-15');
  });

  it('stops at a wrong field and names file, field and reason', { timeout: 180_000 }, async () => {
    const file = join(folder, 'content', 'objectives', 'giardini-via-larga.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^title: .*$/mu, `title: ${'parola '.repeat(12)}`));
    const { code, output } = await build(join(folder, 'content'), join(folder, 'bad'));
    await writeFile(file, text);
    expect(code).not.toBe(0);
    expect(output).toMatch(/giardini-via-larga/u);
    expect(output).toMatch(/title/u);
    expect(output).toMatch(/70/u);
  });

  it(
    'stops at an orphan reference and names file, field and reason; the site of the build before stays',
    { timeout: 180_000 },
    async () => {
      const file = join(folder, 'content', 'objectives', 'giardini-via-larga.yaml');
      const text = await readFile(file, 'utf8');
      await mkdir(join(folder, 'good', 'site'), { recursive: true });
      await writeFile(join(folder, 'good', 'site', 'index.html'), 'before');
      await writeFile(file, text.replace('strategic: 1-1-1', 'strategic: 9-9-9'));
      const { code, output } = await build(join(folder, 'content'), join(folder, 'good'));
      await writeFile(file, text);
      expect(code).not.toBe(0);
      expect(await readdir(join(folder, 'good', 'site'))).toEqual(['index.html']);
      expect(await readFile(join(folder, 'good', 'site', 'index.html'), 'utf8')).toBe('before');
      expect(output).toContain(
        'objectives/giardini-via-larga.yaml · strategic: manca il file strategic-objectives/9-9-9.yaml',
      );
    },
  );
});
