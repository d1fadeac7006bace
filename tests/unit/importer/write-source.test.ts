import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { writeSource } from '../../../src/importer/cards/write-source.ts';

const mark = { position: 7, fingerprint: { title: 'a'.repeat(64), a1: 'b'.repeat(64) } };
const lines = [`  fingerprint:`, `    title: "${'a'.repeat(64)}"`, `    a1: "${'b'.repeat(64)}"`];

const entry = [
  '# Una scheda',
  'title: "Studiare in pace"   # commento',
  'summary: >-',
  '  Una riga molto lunga che una libreria piegherebbe in un altro punto, se potesse, perché supera la larghezza abituale.',
  '  Un’altra riga.',
  'keywords: [aula, "sala studio"]',
  'source:',
  '  plan: "2025-2027"',
  '  position: 7',
  "  note: 'Il documento dice: «Eeguire».'",
];

describe('writeSource', () => {
  it('adds the fingerprint below the last key of source and touches nothing else', () => {
    const text = [...entry, '', '# Fine', ''].join('\n');
    expect(writeSource(text, mark, 'x.yaml')).toBe(
      [...entry, ...lines, '', '# Fine', ''].join('\n'),
    );
  });

  it('replaces an old fingerprint in its place', () => {
    const old = [
      ...entry.slice(0, -1),
      '  fingerprint:',
      `    title: "${'0'.repeat(64)}"`,
      `    motivation: "${'1'.repeat(64)}"`,
      ...entry.slice(-1),
      '',
    ].join('\n');
    expect(writeSource(old, mark, 'x.yaml')).toBe(
      [...entry.slice(0, -1), ...lines, ...entry.slice(-1), ''].join('\n'),
    );
  });

  it('writes the new position', () => {
    expect(writeSource(`${entry.join('\n')}\n`, { ...mark, position: 12 }, 'x.yaml')).toContain(
      '\n  position: 12\n',
    );
  });

  it('keeps the line ends of Windows and a missing last line end', () => {
    expect(writeSource(entry.join('\r\n'), mark, 'x.yaml')).toBe(
      [...entry, ...lines, ''].join('\r\n'),
    );
  });

  it('writes into a source between braces and into a note of several paragraphs', () => {
    const flow = writeSource(
      'title: T\nsource: { plan: "2025-2027", position: 7 }\n',
      mark,
      'x.yaml',
    );
    expect(parse(flow)).toEqual({ title: 'T', source: { plan: '2025-2027', ...mark } });
    const note = writeSource(
      'source:\n  position: 7\n  note: >-\n    Uno.\n\n    Due.\n\nlast: 1\n',
      mark,
      'x.yaml',
    );
    expect(parse(note)).toEqual({ source: { note: 'Uno.\nDue.', ...mark }, last: 1 });
  });

  it('gives the same text when it is run twice, whatever stands around', () => {
    fc.assert(
      fc.property(
        fc.subarray([...entry.slice(0, 6)]),
        fc.constantFrom('', '\n', '\n# Fine\n', '\nlast: [1, 2]\n'),
        fc.boolean(),
        (before, after, hasNote) => {
          const valid = before.includes('summary: >-')
            ? before
            : before.filter((line) => !line.startsWith('  '));
          const text = `${[...valid, ...entry.slice(6, hasNote ? 10 : 9)].join('\n')}\n${after}`;
          const once = writeSource(text, mark, 'x.yaml');
          expect(writeSource(once, mark, 'x.yaml')).toBe(once);
          expect(once.split('\n').filter((line) => !lines.includes(line))).toEqual(
            text.split('\n'),
          );
        },
      ),
    );
  });

  it('names the file that has no source', () => {
    expect(() => writeSource('title: T\n', mark, 'objectives/x.yaml')).toThrow(
      /objectives\/x\.yaml · source: manca/u,
    );
  });
});
