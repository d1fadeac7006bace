import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  checkHistory,
  makeHistoryHead,
  makeNextLine,
  type HistoryLine,
} from '../../../src/domain/versions/history.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A history that recorded these texts, one a day from 1 March 2026 on. */
function record(...texts: readonly string[]): readonly HistoryLine[] {
  return texts.reduce<readonly HistoryLine[]>((history, text, index) => {
    const line = makeNextLine(history, text, `2026-03-0${String(index + 1)}`, hash);
    return line === undefined ? history : [...history, line];
  }, []);
}

const three = record('uno', 'due', 'tre');
const [first, second, third] = three as readonly [HistoryLine, HistoryLine, HistoryLine];
const check = (history: readonly HistoryLine[]): readonly string[] =>
  checkHistory('orti', history, hash).map(({ file, field }) => `${file} ${field}`);

describe('makeNextLine', () => {
  it('adds nothing while the text stays, and a line when it comes back', () => {
    expect(record('uno', 'uno').map(({ text }) => text)).toEqual(['uno']);
    expect(record('uno', 'due', 'uno').map(({ text }) => text)).toEqual(['uno', 'due', 'uno']);
  });
});

describe('checkHistory', () => {
  it('has nothing to say of a history as recorded', () => {
    expect(check(three)).toEqual([]);
  });

  it('finds a changed word', () => {
    expect(check(three.with(1, { ...second, text: 'dve' }))).toEqual([
      'history/orti.jsonl riga 2 · text',
    ]);
  });

  it('finds a line written again with its own new fingerprint', () => {
    const forged = { ...second, text: 'dve', fingerprint: hash('dve') };
    expect(check(three.with(1, forged))).toEqual(['history/orti.jsonl riga 3 · before']);
  });

  it('finds a moved day, a line taken out, two lines swapped, a first line cut', () => {
    expect(check(three.with(0, { ...first, day: '2026-02-01' }))).toContain(
      'history/orti.jsonl riga 2 · before',
    );
    expect(check(three.toSpliced(1, 1))).toContain('history/orti.jsonl riga 2 · before');
    expect(check([first, third, second]).length).toBeGreaterThan(0);
    expect(check(three.slice(1))).toEqual(['history/orti.jsonl riga 1 · before']);
  });

  it('takes a version without its words, for its fingerprint stays', () => {
    const redacted = { day: '2026-04-01', reason: 'Art. 17 GDPR' };
    expect(check(three.with(1, { ...second, text: '[omissis]', redacted }))).toEqual([]);
  });
});

describe('makeHistoryHead', () => {
  it('is the same in any order of objectives, and another when one has a line more', () => {
    const orti = ['orti', three] as const;
    const vie = ['vie', record('quattro')] as const;
    const head = makeHistoryHead(new Map([orti, vie]), hash);
    expect(makeHistoryHead(new Map([vie, orti]), hash)).toBe(head);
    expect(makeHistoryHead(new Map([orti, ['vie', record('quattro', 'x')]]), hash)).not.toBe(head);
  });
});
