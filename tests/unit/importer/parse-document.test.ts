import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  parseDocument,
  type ParsedDocument,
} from '../../../src/importer/recognise/parse-document.ts';

const fixture = new URL('../../fixtures/importer/piano-rovinato', import.meta.url).pathname;

const first = 'OBIETTIVO OPERATIVO DI 1° LIVELLO\t';
const second = 'OBIETTIVO OPERATIVO DI 2° LIVELLO\t';
const head = 'DESCRIZIONE\tTEMPISTICA';

function parse(...lines: readonly string[]): ParsedDocument {
  return parseDocument(`${lines.join('\n')}\n`, 'piano.txt');
}

/** The actions in a table of one objective. */
function actionsOf(...rows: readonly string[]): readonly (readonly [string, string])[] {
  const [objective] = parse(
    first,
    'Titolo',
    'OBIETTIVO STRATEGICO\t1.1.1 Cura',
    second,
    head,
    ...rows,
  ).objectives;
  return objective?.actions.map(({ text, timing }) => [text, timing] as const) ?? [];
}

describe('parseDocument', () => {
  const damaged = parseDocument(readFileSync(`${fixture}.txt`, 'utf8'), 'piano-rovinato.txt');

  it('reads twelve objectives from a document with every kind of damage', () => {
    expect(damaged.objectives).toEqual(
      JSON.parse(readFileSync(`${fixture}.expected.json`, 'utf8')),
    );
  });

  it('says what it could not place, line by line', () => {
    expect(damaged.issues.map(({ line, code }) => [line, code])).toEqual([
      [1, 'text-before-first-objective'],
      [86, 'page-number'],
      [87, 'running-header'],
      [116, 'unknown-label'],
      [117, 'missing-value'],
      [126, 'misspelled-label'],
      [127, 'misspelled-label'],
      [131, 'missing-timing'],
      [144, 'page-number'],
      [145, 'running-header'],
    ]);
    for (const { line, message } of damaged.issues)
      expect(message).toMatch(new RegExp(`^Riga ${String(line)}: .+\\. .+\\.$`, 'u'));
  });

  it('keeps the words of an unknown label in the issue', () => {
    expect(damaged.issues.find(({ code }) => code === 'unknown-label')?.message).toContain(
      '«INDICATORE DI RISULTATO» con il testo «Numero di panchine posate»',
    );
  });

  it('parts code and title of the strategic objective only', () => {
    const codes = ['5.3.3.Sostegno', '4.1.4. Supporto', '1.1.1 Ascolto'].map(
      (printed) =>
        parse(first, 'T', `OBIETTIVO STRATEGICO\t${printed}`, second, head, 'Fare\t2025')
          .objectives[0],
    );
    expect(codes.map((one) => [one?.strategicCode, one?.strategicTitle])).toEqual([
      ['5.3.3.', 'Sostegno'],
      ['4.1.4.', 'Supporto'],
      ['1.1.1', 'Ascolto'],
    ]);
  });

  it('reports a strategic objective without a code', () => {
    const { objectives, issues } = parse(
      first,
      'T',
      'OBIETTIVO STRATEGICO\tAscolto',
      second,
      head,
      'Fare\t2025',
    );
    expect(objectives[0]).toMatchObject({ strategicCode: '', strategicTitle: 'Ascolto' });
    expect(issues.map(({ code }) => code)).toEqual(['missing-strategic-code']);
  });

  it('reports a repeated label and joins its texts', () => {
    const { objectives, issues } = parse(
      first,
      'T',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      'MOTIVAZIONE\tuno',
      'MOTIVAZIONE\tdue',
      second,
      head,
      'Fare\t2025',
    );
    expect(objectives[0]?.motivation).toBe('uno due');
    expect(issues).toMatchObject([{ line: 5, code: 'repeated-label' }]);
  });

  it('counts a heading printed again at the top of a page once', () => {
    const { objectives, issues } = parse(
      first,
      '',
      first,
      'T',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      second,
      head,
      'Fare\t2025',
    );
    expect(objectives).toHaveLength(1);
    expect(issues).toMatchObject([{ line: 1, code: 'repeated-heading' }]);
  });

  it('keeps an objective in the middle that lacks its actions, and says so', () => {
    const { objectives, issues } = parse(
      first,
      'Primo',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      first,
      'Secondo',
      'OBIETTIVO STRATEGICO\t1.1.2 B',
      second,
      head,
      'Fare\t2025',
    );
    expect(objectives.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Primo', 0],
      ['Secondo', 1],
    ]);
    expect(issues).toMatchObject([{ line: 1, code: 'missing-actions' }]);
  });

  it('keeps a number that is the value of a label, and takes it for a page number elsewhere', () => {
    const { objectives, issues } = parse(
      first,
      'T',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      'VALORE ATTESO',
      '300',
      'MOTIVAZIONE\tuno',
      '- 12 -',
      'due',
      second,
      head,
      'Fare\t2025',
    );
    expect(objectives[0]).toMatchObject({ expectedValue: '300', motivation: 'uno due' });
    expect(issues).toMatchObject([{ line: 7, code: 'page-number' }]);
  });

  it.each([
    [
      'two offices',
      'Responsabile Area Lavori Pubblici e Responsabile Area Polizia Locale',
      ['Responsabile Area Lavori Pubblici', 'Responsabile Area Polizia Locale'],
    ],
    [
      'one office whose name has "e" and a comma',
      'Responsabile Area Educativa, Sport e tempo libero',
      ['Responsabile Area Educativa, Sport e tempo libero'],
    ],
    [
      'offices parted by signs',
      'Responsabile Area Uno; Responsabile Area Due, Segretario Generale',
      ['Responsabile Area Uno', 'Responsabile Area Due', 'Segretario Generale'],
    ],
    [
      'offices with nothing between them',
      'Responsabile Area Uno Responsabile Area Due',
      ['Responsabile Area Uno', 'Responsabile Area Due'],
    ],
  ])('reads %s', (_, printed, managers) => {
    const { objectives } = parse(
      first,
      'T',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      `RESPONSABILE GESTIONALE\t${printed}`,
      second,
      head,
      'Fare\t2025',
    );
    expect(objectives[0]?.managers).toEqual(managers);
  });

  it.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
    [
      'two rows under one heading',
      ['Contare\t2025', 'Potare\t2026'],
      [
        ['Contare', '2025'],
        ['Potare', '2026'],
      ],
    ],
    [
      'a description broken before its timing',
      ['Contare', 'tutti gli', 'alberi\t2025'],
      [['Contare tutti gli alberi', '2025']],
    ],
    [
      'a description that goes on after its timing',
      ['Contare\t2025', 'tutti gli alberi'],
      [['Contare tutti gli alberi', '2025']],
    ],
    [
      'a new row that starts with a capital and is broken',
      ['Contare\t2025', 'Potare i', 'tigli\t2026'],
      [
        ['Contare', '2025'],
        ['Potare i tigli', '2026'],
      ],
    ],
    ['a timing alone on its line', ['Contare', '2025'], [['Contare', '2025']]],
    [
      'a timing in its own column',
      ['Contare', '\t\tDa gennaio a dicembre'],
      [['Contare', 'Da gennaio a dicembre']],
    ],
    [
      'a timing broken over lines beside its description',
      ['Contare gli\tDal 1 marzo', 'alberi\tal 30 aprile'],
      [['Contare gli alberi', 'Dal 1 marzo al 30 aprile']],
    ],
    [
      'a relative timing broken over lines',
      ['Contare\tEntro 30 giorni', "dall'approvazione del bilancio"],
      [['Contare', "Entro 30 giorni dall'approvazione del bilancio"]],
    ],
    [
      'a timing broken over four lines',
      ['Pagare\tAcconto 17 giugno', '2024 - saldo 16', 'dicembre 2024'],
      [['Pagare', 'Acconto 17 giugno 2024 - saldo 16 dicembre 2024']],
    ],
    [
      'a relative timing broken over three lines',
      ['Contare\tEntro 30 giorni', "dall'approvazione del bilancio", 'di previsione'],
      [['Contare', "Entro 30 giorni dall'approvazione del bilancio di previsione"]],
    ],
    [
      'a line of a description that names a period',
      ['Preparare i corsi al termine', "dell'anno scolastico", 'con i genitori\tDa marzo a luglio'],
      [["Preparare i corsi al termine dell'anno scolastico con i genitori", 'Da marzo a luglio']],
    ],
    [
      'a description that goes on after a timing alone on its line',
      ['Riparare le pompe', '2025', 'e cambiare i tubi'],
      [['Riparare le pompe e cambiare i tubi', '2025']],
    ],
    [
      'a timing broken into cells',
      ['Contare\tDa gennaio\ta dicembre'],
      [['Contare', 'Da gennaio a dicembre']],
    ],
    [
      'columns named row by row',
      ['DESCRIZIONE\tContare', 'TEMPISTICA\tquando serve'],
      [['Contare', 'quando serve']],
    ],
    [
      'spaces instead of tabs',
      ['Contare  gli alberi   2025/2026'],
      [['Contare gli alberi', '2025/2026']],
    ],
  ])('reads %s', (_, rows, expected) => {
    expect(actionsOf(...rows)).toEqual(expected);
  });

  it('reports a timing without description and a heading without action', () => {
    const { issues } = parse(
      first,
      'T',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      second,
      head,
      second,
      head,
      '\t2025',
      second,
      head,
      'Fare\t2026',
    );
    expect(issues.map(({ line, code }) => [line, code])).toEqual([
      [4, 'empty-action'],
      [8, 'missing-description'],
    ]);
  });

  it('refuses a text without objectives', () => {
    expect(() => parse('Verbale della seduta', 'Sono presenti tutti')).toThrow(
      expect.objectContaining({ code: 'no-objective' }),
    );
  });

  const whole = [
    first,
    'Titolo',
    'OBIETTIVO STRATEGICO\t1.1.1 A',
    'MOTIVAZIONE\tuno',
    second,
    head,
    'Fare la cosa\t2025',
  ];
  it.each([2, 3, 4, 5, 6])(
    'refuses a document cut after %i of the last objective’s 7 lines',
    (kept) => {
      expect(() => parse(...whole, ...whole.slice(0, kept))).toThrow(
        expect.objectContaining({ code: 'truncated' }),
      );
    },
  );

  it('refuses a document that breaks off in the middle of an action', () => {
    expect(() =>
      parseDocument([...whole, second, head, 'Fare la co'].join('\n'), 'piano.txt'),
    ).toThrow(expect.objectContaining({ code: 'truncated' }));
    expect(() =>
      parseDocument(
        [...whole.slice(0, -1), 'Fare la cosa\t01/01-31/12/2025-'].join('\n'),
        'piano.txt',
      ),
    ).toThrow(/troncato/u);
  });

  it.each([
    'Fare la cosa\tDa genn',
    'Fare la cosa\tEntro i',
    'Fare la cosa\t2025/2026/202',
    'Fare la cosa\tsettemb',
    'Fare la cosa\t2025\nPromuov',
    'Fare la cosa\t2025\nOBIETTIVO OPERATIVO DI 2° LIV',
  ])('refuses a document that ends with %j and no line end', (end) => {
    expect(() => parseDocument([...whole.slice(0, -1), end].join('\n'), 'piano.txt')).toThrow(
      expect.objectContaining({ code: 'truncated' }),
    );
  });

  it('accepts a whole document without a last line end', () => {
    expect(parseDocument(whole.join('\n'), 'piano.txt').objectives).toHaveLength(1);
  });

  it('does not take a word that is near a label for the label', () => {
    const { objectives, issues } = parse(
      first,
      'T',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      second,
      head,
      'Attivazione\t2025',
      'ATTIVAZIONE\t2026',
    );
    expect(objectives[0]?.actions.map(({ text }) => text)).toEqual(['Attivazione', 'ATTIVAZIONE']);
    expect(issues).toEqual([]);
  });

  it('does not take a page number below a heading for the title', () => {
    const { objectives, issues } = parse(
      first,
      '14',
      'Pagina 15 di 20',
      'Titolo',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      second,
      head,
      'Fare\t2025',
    );
    expect(objectives[0]?.title).toBe('Titolo');
    expect(issues.map(({ code }) => code)).toEqual(['page-number', 'page-number']);
  });

  it('reports a sentence after a complete action and an empty line, and joins it to nothing', () => {
    const { objectives, issues } = parse(
      first,
      'T',
      'OBIETTIVO STRATEGICO\t1.1.1 A',
      second,
      head,
      'Fare la cosa\t2025',
      '',
      'Frase estranea',
      'che va a capo',
    );
    expect(objectives[0]?.actions).toEqual([{ text: 'Fare la cosa', timing: '2025' }]);
    expect(issues.map(({ code, message }) => [code, message.includes('«')])).toEqual([
      ['unplaced-text', true],
      ['unplaced-text', true],
    ]);
  });
});
