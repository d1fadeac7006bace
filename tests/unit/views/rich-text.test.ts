import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInlines, readRichText } from '../../../src/views/frame/rich-text.ts';

describe('readRichText', () => {
  it('parts paragraphs at blank lines and joins the lines within one', () => {
    expect(readRichText('Una riga\ne il suo seguito.\n\n  Un altro.\n')).toEqual([
      { kind: 'paragraph', parts: ['Una riga e il suo seguito.'] },
      { kind: 'paragraph', parts: ['Un altro.'] },
    ]);
  });

  it('makes a list of a block whose lines all begin with a dash', () => {
    expect(readRichText('- uno\n- [due](/due/)')).toEqual([
      { kind: 'list', items: [['uno'], [{ text: 'due', href: '/due/' }]] },
    ]);
  });

  it('keeps a block as a paragraph when only some of its lines begin with a dash', () => {
    expect(readRichText('uno\n- due')).toEqual([{ kind: 'paragraph', parts: ['uno - due'] }]);
  });

  it('returns nothing for an empty text', () => {
    expect(readRichText(' \n\n ')).toEqual([]);
  });
});

describe('readInlines', () => {
  it('finds links between runs of text', () => {
    expect(
      readInlines('Leggi [il metodo](/metodo/#tempi), poi [AgID](https://www.agid.gov.it/).'),
    ).toEqual([
      'Leggi ',
      { text: 'il metodo', href: '/metodo/#tempi' },
      ', poi ',
      { text: 'AgID', href: 'https://www.agid.gov.it/' },
      '.',
    ]);
  });

  it.each(['#anchor', 'mailto:piano@comune.example', 'tel:+390000000', 'http://comune.example/'])(
    'links to %s',
    (href) => {
      expect(readInlines(`[qui](${href})`)).toEqual([{ text: 'qui', href }]);
    },
  );

  it.each([
    'javascript:alert',
    'JavaScript:alert',
    'data:text/html,x',
    '//evil.example/',
    '/\\evil.example/',
    'relative/',
  ])('leaves %s as it was written', (href) => {
    expect(readInlines(`[qui](${href})`)).toEqual([`[qui](${href})`]);
  });

  it('takes markup for plain text', () => {
    expect(readInlines('<script>alert(1)</script>')).toEqual(['<script>alert(1)</script>']);
  });

  it('loses no character of a text without links', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('](')),
        (text) =>
          readInlines(text).every((part) => part === text) &&
          readInlines(text).length === Math.min(1, text.length),
      ),
    );
  });

  it('puts back together every text with its links', () => {
    const piece = fc.oneof(
      fc.constantFrom('[a](/b/)', '[c](ftp://d)', '](', '[', ')'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const rebuilt = readInlines(text)
          .map((part) => (typeof part === 'string' ? part : `[${part.text}](${part.href})`))
          .join('');
        return rebuilt === text;
      }),
    );
  });
});
