import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  collectLoad,
  listLoadFiles,
  listStaticImports,
  servedSize,
} from '../../checks/load-files.ts';

describe('listLoadFiles', () => {
  it('finds scripts, style sheets, icons, pictures and fonts, each once', () => {
    const html = `<link rel="stylesheet" href="/a.css"><link rel="icon" href="/f.svg"><style>@font-face{src:url(/t.woff2) format("woff2")}</style>
      <script type="module" src="/m.js"></script><script type="module" src="/m.js"></script><img src="/p.png" alt="">`;
    expect(listLoadFiles(html)).toEqual(['/a.css', '/f.svg', '/m.js', '/p.png', '/t.woff2']);
  });

  it('leaves out what is fetched later or not at all', () => {
    expect(
      listLoadFiles(
        '<link rel="canonical" href="/x/"><link rel="alternate" href="/feed.xml"><img loading="lazy" src="/p.png"><a href="/y/">y</a>',
      ),
    ).toEqual([]);
  });

  it('reads what an inline module imports', () => {
    expect(listLoadFiles('<script type="module">import{a}from"/_astro/a.js";a()</script>')).toEqual(
      ['/_astro/a.js'],
    );
  });
});

describe('listStaticImports', () => {
  it('reads minified imports of every form and no import()', () => {
    const code =
      'import{a as b}from"./one.js";import"./two.js";import c from\'./three.js\';import*as d from"./four.js";const e=()=>import("./five.js");';
    expect(listStaticImports(code)).toEqual(['./one.js', './two.js', './three.js', './four.js']);
  });
});

describe('collectLoad and servedSize', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'load-files-'));
    const site = join(folder, 'client');
    await mkdir(site);
    await writeFile(join(site, 'one.js'), 'import"./two.js";');
    await writeFile(join(site, 'two.js'), 'import"./one.js";import("./later.js");');
    await writeFile(join(site, 'two.js.br'), 'xx');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('follow modules that import each other and stop', () => {
    expect(collectLoad(folder, '<script type="module" src="/one.js"></script>').toSorted()).toEqual(
      ['/one.js', '/two.js'],
    );
  });

  it('take the compressed size where there is one', () => {
    expect([servedSize(folder, '/one.js'), servedSize(folder, '/two.js')]).toEqual([17, 2]);
  });
});
