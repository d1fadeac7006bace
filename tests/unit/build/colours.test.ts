import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/build/share-images/share-colours.ts';

type Theme = ReadonlyMap<string, string>;

const tokens = postcss.parse(readFileSync('src/styles/tokens.css', 'utf8'));

/** Colours that `:root` sets within a media query, or outside of all. */
function readTheme(media: string): Theme {
  const theme = new Map<string, string>();
  tokens.walkRules(':root', (rule: Rule) => {
    const parent = rule.parent as AtRule;
    if ((parent.name === 'media' ? parent.params : '') !== media) return;
    rule.walkDecls(/^--/u, ({ prop, value }) => {
      if (/^(?:#|[A-Z])/u.test(value)) theme.set(prop, value);
    });
  });
  return theme;
}

const light = readTheme('');
const dark = readTheme('screen and (prefers-color-scheme: dark)');
const forced = readTheme('(forced-colors: active)');
const themes = { light, dark: new Map([...light, ...dark]) };
const texts = /^--(?:ink|quiet|blue|blue-dark|goal-\d|state-[a-z]+)$/u;
const bands = ['--band', '--band-deep', '--foot'];

const measure = (theme: Theme, one: string, other: string): number =>
  contrast(theme.get(one) ?? '', theme.get(other) ?? '');

describe.each(Object.entries(themes))('colours of the %s theme', (_name, theme) => {
  it('has every text at 4.5:1 or more on each ground it stands on', () => {
    const pairs = [...theme.keys()]
      .filter((name) => texts.test(name))
      .flatMap((name) => ['--paper', '--soft'].map((ground) => [name, ground] as const))
      .concat(bands.map((ground) => ['--on-band', ground] as const))
      .concat([
        ['--ink', '--mark'],
        ['--blue', '--mark'],
      ]);
    const weak = pairs.filter(([text, ground]) => measure(theme, text, ground) < 4.5);
    expect(pairs.length).toBeGreaterThan(30);
    expect(weak).toEqual([]);
  });

  it('has edges of fields and one ring of the focus at 3:1 or more', () => {
    expect(measure(theme, '--line-strong', '--paper')).toBeGreaterThanOrEqual(3);
    for (const ground of ['--paper', '--soft', ...bands])
      expect(
        Math.max(measure(theme, '--focus', ground), measure(theme, '--focus-halo', ground)),
      ).toBeGreaterThanOrEqual(3);
  });
});

describe('colours that a reader forces', () => {
  it('replace every colour that drawings are filled with, so that none vanishes on a ground of the reader', () => {
    const drawn = [...light.keys()].filter(
      (name) => texts.test(name) || /^--(?:paper|soft|line|line-strong|mark)$/u.test(name),
    );
    expect(drawn.filter((name) => !/^[A-Z][A-Za-z]+$/u.test(forced.get(name) ?? ''))).toEqual([]);
  });
});
