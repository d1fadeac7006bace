import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialObjective } from '../../../src/domain/content/official-record.ts';
import { parseDocument } from '../../../src/importer/recognise/parse-document.ts';
import { SourceError } from '../../../src/importer/read/read-source.ts';
import { countCases } from '../count-cases.ts';

const words =
  'aprire città perché sala vecchio mulino alberi però nuovi libri scuola viale qualità ragazzi l’acqua dell’orto università'.split(
    ' ',
  );
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 9 })
  .map((list) => `Fare ${list.join(' ')}`);
const timing = fc.constantFrom(
  '2025',
  '2025/2026/2027',
  'Entro aprile 2025',
  'Da marzo a luglio',
  '01/01-31/12/2025-26-27',
  'Semestrale',
  'Entro il 15 settembre',
  'Anno scolastico',
  'ottobre-maggio',
);
const code = fc.constantFrom('1.1.1', '5.3.3.', '4.1.4.');
const manager = fc.constantFrom(
  'Responsabile Area Cultura',
  'Responsabile Area Sport e tempo libero',
  'Responsabile Area Verde',
);
type Body = Omit<OfficialObjective, 'position'>;
const body: fc.Arbitrary<Body> = fc.record(
  {
    title: phrase,
    strategicCode: code,
    strategicTitle: phrase,
    managers: fc.uniqueArray(manager, { maxLength: 3 }),
    motivation: phrase,
    expectedValue: phrase,
    politicalLead: fc.constant('Assessore alla Cultura'),
    actions: fc.array(fc.record({ text: phrase, timing }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['title', 'strategicCode', 'strategicTitle', 'managers', 'actions'] },
);

/** Chances, one for each place where the page could have been damaged. */
type Dice = (sides: number) => number;

const entities: Readonly<Record<string, string>> = {
  à: '&agrave;',
  è: '&egrave;',
  é: '&#233;',
  ò: '&ograve;',
};

/** A text of several words with damage that keeps them. */
function damageText(text: string, dice: Dice): string {
  const spaces = [' ', ' ', ' ', ' ', '\u00A0', '\n', '  ', '&nbsp;', '<br>'] as const;
  const spaced = text
    .split(' ')
    .reduce((line, word) => line + (spaces[dice(spaces.length)] ?? ' ') + word);
  const coded =
    dice(4) === 0 ? spaced.replaceAll(/[àèéò]/gu, (letter) => entities[letter] ?? letter) : spaced;
  return dice(4) === 0 ? `<p>${coded}</p>` : coded;
}

function label(text: string, dice: Dice): string {
  return (
    [text, text, text, text.slice(0, 1) + text.slice(1).toLowerCase(), text.replace(' ', '\u00A0')][
      dice(5)
    ] ?? text
  );
}

function field(name: string, value: string | undefined, dice: Dice): readonly string[] {
  if (value === undefined) return [];
  const parted = ['\t', '\t', '\t\t', '\n', '    ', ':\t'][dice(6)] ?? '\t';
  return [`${label(name, dice)}${parted}${damageText(value, dice)}${dice(3) === 0 ? '\t' : ''}`];
}

function render(records: readonly Body[], dice: Dice): string {
  const lines = records.flatMap((record) => [
    label('OBIETTIVO OPERATIVO DI 1° LIVELLO', dice) + '\t'.repeat(dice(3)),
    damageText(record.title, dice),
    ...field('OBIETTIVO STRATEGICO', `${record.strategicCode} ${record.strategicTitle}`, dice),
    ...field('RESPONSABILE POLITICO', record.politicalLead, dice),
    ...field(
      'RESPONSABILE GESTIONALE',
      record.managers.length === 0 ? undefined : record.managers.join(' e '),
      dice,
    ),
    ...field('MOTIVAZIONE', record.motivation, dice),
    ...field('VALORE ATTESO', record.expectedValue, dice),
    ...record.actions.flatMap(({ text, timing: when }, index) => [
      // Two rows may share a heading; the first cannot lack it.
      ...(index > 0 && dice(3) === 0
        ? []
        : [
            label('OBIETTIVO OPERATIVO DI 2° LIVELLO', dice),
            [
              'DESCRIZIONE\tTEMPISTICA',
              '\tDESCRIZIONE\tTEMPISTICA',
              'Descrizione\t\tTempistica',
              'DESCRIZIONE    TEMPISTICA',
            ][dice(4)] ?? '',
          ]),
      `${dice(4) === 0 ? '\t' : ''}${damageText(text, dice)}${['\t', '\t', '\t\t', '\n'][dice(4)] ?? '\t'}${when}`,
      ...(dice(4) === 0 ? ['--\t--------'] : []),
    ]),
  ]);
  const blanks = lines.flatMap((line) =>
    dice(4) === 0 ? [line, ['', '\t', ' ', '\u00A0'][dice(4)] ?? ''] : [line],
  );
  return (
    (dice(3) === 0 ? '\uFEFF' : '') +
    blanks.join('\n').replaceAll('\n', dice(3) === 0 ? '\r\n' : '\n') +
    '\n'
  );
}

describe('parseDocument, for any plan', () => {
  it('reads the same records however the page is damaged, as long as the words are there', () => {
    fc.assert(
      fc.property(
        fc.array(body, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat(1_000_000)),
        (records, stream) => {
          const dice: Dice = (sides) => Number(stream.next().value) % sides;
          const { objectives, issues } = parseDocument(render(records, dice), 'piano.txt');
          expect(objectives).toEqual(
            records.map((record, index) => ({ position: index + 1, ...record })),
          );
          expect(issues).toEqual([]);
        },
      ),
      { numRuns: countCases(500) },
    );
  });

  it('loses no word and invents none, whatever the lines say', () => {
    const labels = [
      'OBIETTIVO OPERATIVO DI 1° LIVELLO',
      'OBIETTIVO OPERATIVO DI 2° LIVELLO',
      'DESCRIZIONE\tTEMPISTICA',
      'OBIETTIVO STRATEGICO',
      'RESPONSABILE GESTIONALE',
      'MOTIVAZIONE',
      'VALORE ATTESO',
      'AMBITO STRATEGICO',
      'ARCO TEMPORALE',
      '--\t---',
      '',
    ];
    const shape = fc.constantFrom(
      'x',
      'x y',
      'x\ty',
      'X\ty',
      'XX XX\ty',
      'XXXX XXXX',
      '\tx\ty',
      'x  y',
      'x   y',
      'x\t2025',
      '2025',
      '\t2025',
      '12',
      'Pagina 3 di 9',
      '\fx',
      'x\t\ty\tz',
      'Xx: y',
      '<p>x</p>',
    );
    const line = fc.oneof(
      fc.constantFrom(...labels),
      shape,
      fc.tuple(fc.constantFrom(...labels), shape).map((pair) => pair.join('\t')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        let count = 0;
        const name = (): string =>
          `q${String((count += 1)).replaceAll(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '')}q`;
        const numbered = lines.map((text) =>
          labels.includes(text)
            ? text
            : text
                .replaceAll(/\b[xyz]\b/gu, name)
                .replaceAll(/\bX+\b/gu, () => name().toUpperCase()),
        );
        const text = `${numbered.join('\n')}\n`;
        const printed = text.match(/\bq[a-j]+q\b/giu) ?? [];
        try {
          const { objectives, issues } = parseDocument(text, 'piano.txt');
          const kept = JSON.stringify([
            objectives.map((one) => ({ ...one, position: 0 })),
            // A term that nobody understands stays with its action, and is named as well.
            issues.filter(({ code }) => code !== 'unread-timing').map(({ message }) => message),
          ]);
          expect((kept.match(/\bq[a-j]+q\b/giu) ?? []).toSorted()).toEqual(printed.toSorted());
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
          expect(['no-objective', 'truncated']).toContain(error.code);
        }
      }),
      { numRuns: countCases(1_000) },
    );
  });
});
