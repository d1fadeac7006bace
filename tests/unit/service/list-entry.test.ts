import { describe, expect, it } from 'vitest';
import { markText, readListEntries, writeEntry } from '../../../src/service/pages/list-entry.ts';

const html =
  '<ol><li data-objective="a" data-position="2"><a data-marcabile>Sedi &amp; <b>negozi</b></a> negozi</li><li data-objective="a"></li><li>no</li></ol>';

describe('readListEntries', () => {
  it('takes each objective once and gives its HTML back unchanged without terms', () => {
    const entries = readListEntries(html, 0, html.length);
    expect(entries.map(({ item }) => [item.id, item.position])).toEqual([['a', 2]]);
    const [entry] = entries;
    expect(entry === undefined ? '' : writeEntry(entry, [])).toBe(
      '<li data-objective="a" data-position="2"><a data-marcabile>Sedi &amp; <b>negozi</b></a> negozi</li>',
    );
  });
});

describe('writeEntry', () => {
  it('marks every form of a term, also inside nested tags, and only where the page allows it', () => {
    const [entry] = readListEntries(html, 0, html.length);
    expect(entry === undefined ? '' : writeEntry(entry, ['negozio'])).toContain(
      'Sedi &amp; <b><mark>negozi</mark></b></a> negozi',
    );
  });

  it('names the action that was found, and no other', () => {
    const actions =
      '<li data-objective="a"><p data-azione="a1" hidden>uno</p><p data-azione="a2" hidden>due</p></li>';
    const [entry] = readListEntries(actions, 0, actions.length);
    expect(entry === undefined ? '' : writeEntry(entry, [], 'a2')).toContain(
      '<p data-azione="a1" hidden>uno</p><p data-azione="a2">due</p>',
    );
  });
});

describe('markText', () => {
  it('escapes inside and outside the marks', () => {
    expect(markText('<b> parchi & "strade"', ['parco'])).toBe(
      '&lt;b&gt; <mark>parchi</mark> &amp; &quot;strade&quot;',
    );
  });
});
