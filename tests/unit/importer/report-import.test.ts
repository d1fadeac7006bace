import { describe, expect, it } from 'vitest';
import { nameField } from '../../../src/i18n/commands/importer.ts';
import { reportIssues } from '../../../src/importer/records/report-import.ts';

describe('reportIssues', () => {
  it('tells what is to be looked at from what only stands outside the objectives, in words alone', () => {
    const lines = reportIssues([
      { line: 1, code: 'section-heading', message: 'titolo di sezione: «Comune di Esempio».' },
      { line: 9, code: 'unread-timing', message: 'tempi non interpretati: «presto».' },
    ]).split('\n');
    expect(lines).toEqual([
      '',
      'Da guardare nel documento: 1',
      '  tempi non interpretati: «presto».',
      '',
      'Fuori dagli obiettivi, quindi non importati (se va bene così non serve fare nulla): 1',
      '  titolo di sezione: «Comune di Esempio».',
      '',
    ]);
  });

  it('says nothing is to be looked at where only headings stand outside', () => {
    expect(
      reportIssues([{ line: 1, code: 'section-heading', message: 'titolo «Piano».' }]),
    ).not.toContain('Da guardare');
  });
});

describe('nameField', () => {
  it.each([
    ['politicalLead', 'assessore'],
    ['managers', 'ufficio'],
    ['indicators', 'indicatori'],
    ['a2-timing', 'tempistica dell’azione 2'],
  ])('names %s without the labels of one municipality', (field, words) => {
    expect(nameField(field)).toBe(words);
  });
});
