import { describe, expect, it } from 'vitest';
import { readReportText } from '../../../src/views/updates/report-text.ts';

describe('readReportText', () => {
  it('keeps lines, parts paragraphs at blank ones, and makes lists', () => {
    expect(readReportText('Prima riga.\nSeconda riga.\n\n- una\n- due')).toEqual([
      { kind: 'paragraph', lines: [['Prima riga.'], ['Seconda riga.']] },
      { kind: 'list', lines: [['una'], ['due']] },
    ]);
  });

  it('makes links of addresses written out, without the sign behind them, and of words with an address', () => {
    const link = { text: 'https://borgo.example/a?b=1', href: 'https://borgo.example/a?b=1' };
    expect(
      readReportText('Vedi (https://borgo.example/a?b=1). Poi [il bando](https://b.example/).'),
    ).toEqual([
      {
        kind: 'paragraph',
        lines: [['Vedi (', link, '). Poi ', { text: 'il bando', href: 'https://b.example/' }, '.']],
      },
    ]);
  });

  it('makes no link of what leads to no page', () => {
    const text = 'javascript:alert(1) e [qui](javascript:alert(1)) e http:// e ftp://a.example/';
    expect(readReportText(text)).toEqual([{ kind: 'paragraph', lines: [[text]] }]);
  });
});
