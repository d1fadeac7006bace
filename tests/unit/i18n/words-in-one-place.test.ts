import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

/** Texts that a template writes itself instead of taking them from src/i18n. */
function findOwnWords(source: string): readonly string[] {
  const template = source
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/gu, '')
    .replaceAll(/\{?\/\*[\s\S]*?\*\/\}?|<!--[\s\S]*?-->/gu, '');
  const texts = [...template.matchAll(/(?<![=\s-])>([^<>{}]+)(?=<)/gu)].map(([, text = '']) =>
    text.trim(),
  );
  const attributes = [
    ...template.matchAll(/\s(?:aria-label|title|placeholder|alt|content|summary)="([^"{]+)"/gu),
  ].map(([, text = '']) => text);
  const isWords = (text: string): boolean =>
    /\p{L}{3,}/u.test(text) && !/[&|?]{2}|;|=>|\w\(|^\w+[/-]\w+$/u.test(text);
  // A style of one's own on an SVG, or what a machine reads.
  const isMachine = (text: string): boolean =>
    /^(?:website|it_IT|width=device-width.*|noindex.*|summary_large_image|#[\da-f]{6})$/u.test(
      text,
    );
  return [...texts, ...attributes].filter((text) => isWords(text) && !isMachine(text));
}

describe('findOwnWords', () => {
  it('finds words between tags and in attributes that are read out', () => {
    expect(
      findOwnWords(
        '---\nconst a = 1;\n---\n<p>Ciao a tutti</p><nav aria-label="Percorso">{a}</nav>',
      ),
    ).toEqual(['Ciao a tutti', 'Percorso']);
  });

  it('leaves expressions, styles and marks alone', () => {
    expect(
      findOwnWords(
        '<p>{texts.lead} · {count > 2 && <b>{x}</b>}</p><style>p { color: red }</style><p>100 %</p>',
      ),
    ).toEqual([]);
  });
});

describe('templates', () => {
  it('take every word a reader sees from src/i18n', () => {
    const files = globSync('src/{components,layouts,pages,islands}/**/*.{astro,tsx}', {
      cwd: root,
    });
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((file) =>
      findOwnWords(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
