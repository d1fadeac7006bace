import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { findTwoWayPairs, rooms } from '../../../src/build/room-table.ts';
import {
  findCircle,
  findRoom,
  findSubRoom,
  liftEdges,
  listSourceFiles,
  readFileEdges,
} from './source-files.ts';

const tableEdges = Object.entries(rooms).flatMap(([from, { imports, types }]) =>
  [...imports, ...types].map((to) => [from, to] as const),
);

// Without the rules that need types, which take most of the time and none of which is asked for here.
const eslint = new ESLint({
  cwd: process.cwd(),
  overrideConfig: tseslint.configs.disableTypeChecked,
});

/** Names of the rules that a file with this text at this place breaks. */
async function lint(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('rooms', () => {
  it('name only rooms that the table knows', () => {
    for (const [, to] of tableEdges) expect(Object.keys(rooms)).toContain(to);
  });

  it('have no two-way pair in the table', () => {
    expect(findTwoWayPairs(tableEdges)).toEqual([]);
  });

  it('have no two-way pair in the imports as written', async () => {
    const edges = liftEdges(await readFileEdges(), findRoom);
    expect(edges.length).toBeGreaterThan(0);
    expect(findTwoWayPairs(edges)).toEqual([]);
  });

  it('have no two-way pair of sub-rooms', async () => {
    const edges = liftEdges(await readFileEdges(), findSubRoom);
    expect(edges.length).toBeGreaterThan(0);
    expect(findTwoWayPairs(edges)).toEqual([]);
  });

  it('take of the catalog only its plain reader where there is no Astro', async () => {
    const edges = (await readFileEdges()).filter(
      ([from, to]) =>
        /^src\/(?:service|importer|build)\//u.test(from) && to.startsWith('src/catalog/'),
    );
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(([, to]) => !to.startsWith('src/catalog/read-content/'))).toEqual([]);
  });

  it('have no circle of files', async () => {
    expect(findCircle(await readFileEdges())).toEqual([]);
  });

  it('hold every source file but the three that Astro wants at the top', () => {
    const stray = listSourceFiles().filter(
      (file) => !Object.hasOwn(rooms, file.split('/')[1] ?? ''),
    );
    expect(stray.toSorted()).toEqual([
      'src/content.config.ts',
      'src/env.d.ts',
      'src/middleware.ts',
    ]);
  });
});

describe('findTwoWayPairs', () => {
  it('names a pair once, whichever comes first', () => {
    expect(
      findTwoWayPairs([
        ['b', 'a'],
        ['a', 'b'],
        ['a', 'c'],
      ]),
    ).toEqual(['a ↔ b']);
  });
});

describe('findCircle', () => {
  it('names the files along a circle, however long, and none without one', () => {
    const chain = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ] as const;
    expect(findCircle(chain)).toEqual([]);
    expect(findCircle([...chain, ['c', 'b']])).toEqual(['b', 'c', 'b']);
  });
});

describe('findSubRoom', () => {
  it('is the folder below the room, whatever lies deeper, and nothing at the top', () => {
    expect(findSubRoom('src/islands/feedback/results/show.ts')).toBe('islands/feedback');
    expect(findSubRoom('src/service/log.ts')).toBeUndefined();
  });
});

describe('eslint.config.js', () => {
  it('refuses a domain file that imports another room, even for a type', async () => {
    const text =
      "import type { Nothing } from '../build/room-table.ts';\nexport type Copy = Nothing;\n";
    expect(await lint('src/domain/text.ts', text)).toContain('boundaries/dependencies');
  });

  it('refuses a component that imports the catalog', async () => {
    const text =
      "---\nimport { loadPortal } from '../catalog/load-portal.ts';\n---\n<p>{loadPortal}</p>\n";
    expect(await lint('src/components/Probe.astro', text)).toContain('boundaries/dependencies');
  });

  it('lets a component import types of the domain, and only types', async () => {
    const write = (keyword: string, name: string): string =>
      `---\n${keyword} { ${name} } from '../domain/text.ts';\n---\n<p>{${name}}</p>\n`;
    expect(await lint('src/components/Probe.astro', write('import', 'slugSchema'))).toContain(
      'boundaries/dependencies',
    );
    expect(
      await lint('src/components/Probe.astro', write('import type', 'slugSchema')),
    ).not.toContain('boundaries/dependencies');
  });

  it('refuses vague file names, default exports, enums and console lines', async () => {
    expect(await lint('src/domain/text.ts', 'export enum Colour { Red }\n')).toContain(
      'no-restricted-syntax',
    );
    expect(await lint('src/domain/text.ts', 'export default 1;\n')).toContain(
      'no-restricted-syntax',
    );
    expect(await lint('src/domain/text.ts', "console.log('here');\n")).toContain('no-console');
  });
});
