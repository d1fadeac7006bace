import { describe, expect, it } from 'vitest';
import { indicatorSchema } from '../../../src/domain/content/indicator.ts';
import type { OfficialObjective } from '../../../src/domain/content/official-record.ts';
import { lintContent } from '../../../src/importer/content-lint/run-lint.ts';
import { makeContent } from './make-content.ts';
import { makeObjective } from './make-objective.ts';

const record: OfficialObjective = {
  position: 1,
  title: 'Sala studio',
  strategicCode: '1.1.1',
  strategicTitle: 'Studiare',
  managers: ['Area Cultura'],
  expectedValue: 'Organizzare almeno due incontri, in presenza di fondi, all’anno',
  actions: [{ text: 'Una sala', timing: '2025' }],
};

function lint(quotation: object, document?: readonly OfficialObjective[]): readonly string[] {
  const indicator = indicatorSchema.parse({
    id: 'i1',
    name: 'Incontri',
    unit: 'incontri',
    ...quotation,
  });
  const content = makeContent({ mulino: makeObjective({ indicators: [indicator] }) });
  return lintContent(content, undefined, document)
    .filter(({ rule }) => rule === 'indicator')
    .map(({ file, field, message }) => `${file} ${field} ${message}`);
}

describe('lintIndicators', () => {
  it.each([
    "almeno due incontri … all'anno",
    'Organizzare almeno due incontri',
    'ALMENO DUE incontri',
  ])('knows «%s» from the document', (words) => {
    expect(lint({ targets: [{ words, value: 2 }] }, [record])).toEqual([]);
  });

  it('knows words from cells of indicators and from labels without a field too', () => {
    const document = {
      ...record,
      indicators: [{ name: 'Persone iscritte', targets: { '2026': '40' } }],
      extra: [{ label: 'Note', text: 'si contano gli abbonati' }],
    };
    const quotation = { words: 'Persone iscritte', targets: [{ words: '2026: 40', value: 40 }] };
    expect(lint(quotation, [document])).toEqual([]);
    expect(
      lint({ words: 'gli abbonati', targets: [{ words: '40', value: 40 }] }, [document]),
    ).toEqual([]);
    expect(lint({ words: 'Persone iscritte' }, [record])).toHaveLength(1);
  });

  it.each(['almeno due eventi', 'incontri all’anno', "all'anno … almeno due incontri"])(
    'does not find «%s» there, and says nothing without the document',
    (words) => {
      expect(lint({ words }, [record])).toEqual([
        expect.stringMatching(
          /^objectives\/mulino.yaml indicators.i1.words .*non è nel documento/u,
        ),
      ]);
      expect(lint({ words })).toEqual([]);
    },
  );

  it.each([
    ['almeno due incontri', 2],
    ['un contenuto mensile', 1],
    ['incontri mensili', 1],
    ['ogni ultimo mercoledì', 1],
    ['il 30 per cento', 30],
    ['1.200,5 euro', 1200.5],
    ['diciannove giorni', 19],
  ])('reads the number of «%s»', (words, value) => {
    expect(lint({ targets: [{ words, value }] })).toEqual([]);
    expect(lint({ targets: [{ words, value: value + 1 }] })).toEqual([
      expect.stringMatching(/indicators.i1.targets.0 il numero .* non è nelle parole/u),
    ]);
  });

  it('misses the number of a bound', () => {
    expect(lint({ targets: [{ words: 'almeno due incontri' }] })).toEqual([
      expect.stringContaining('scrivilo in «value»'),
    ]);
    expect(lint({ targets: [{ words: 'rispetto a un anno fa' }] })).toEqual([]);
  });
});
