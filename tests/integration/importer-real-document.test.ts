import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../src/domain/parse-timing.ts';
import { checkPlan } from '../../src/importer/facts/check-plan.ts';
import { parseDocument, type ParsedDocument } from '../../src/importer/recognise/parse-document.ts';
import { readContent } from '../../src/catalog/read-content/read-content.ts';

const source = process.env['PLAN_SOURCE']?.trim() ?? '';
const isMissing = source === '';
if (isMissing)
  console.info(
    'PLAN_SOURCE is not set: the tests of the importer on the real document are skipped.',
  );

const content = new URL('../../content', import.meta.url).pathname;
let parsed: ParsedDocument | undefined;
const parseReal = (): ParsedDocument =>
  (parsed ??= parseDocument(readFileSync(source, 'utf8'), source));

/** How often each word occurs, as printed. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that one count has more often than another. */
function subtract(
  counts: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...counts]
      .map(([word, count]) => [word, count - (others.get(word) ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

/** The document without tags and labels, by expressions of its own: not the importer's. */
function stripLabels(text: string): string {
  return text
    .replaceAll(/<\/?p>/gu, ' ')
    .split('\n')
    .map((line) =>
      line.replace(
        /^\t*(?:OBIETTIVO OPERATIVO DI [12]° LIVELLO|DESCRIZIONE\t+TEMPISTICA|OBIETTIVO STRATEGICO|OBIETTIVO DI MANDATO|AMBITO STRATEGICO|RESPONSABILE (?:GESTIONALE|POLITICO)|MOTIVAZIONE|VALORE ATTESO|ARCO TEMPORALE)(?=\t|$)/u,
        '',
      ),
    )
    .join('\n');
}

describe.skipIf(isMissing)('the real document (skipped where PLAN_SOURCE is not set)', () => {
  it('gives 91 objectives, 150 actions and no issue', () => {
    const { objectives, issues } = parseReal();
    expect([
      objectives.length,
      objectives.flatMap(({ actions }) => actions).length,
      issues,
    ]).toEqual([91, 150, []]);
    expect(objectives.map(({ position }) => position)).toEqual(
      Array.from({ length: 91 }, (_, index) => index + 1),
    );
  });

  it('loses no word and invents none', () => {
    const { objectives, issues } = parseReal();
    const kept = objectives.map(({ position, actions, managers, ...fields }) => {
      expect(position).toBeGreaterThan(0);
      // The "e" between two offices parts them and is in neither.
      return [
        ...Object.values(fields).filter((value) => typeof value === 'string'),
        managers.join(' e '),
        ...actions.flatMap(({ text, timing }) => [text, timing]),
      ].join('\n');
    });
    const printed = countWords(stripLabels(readFileSync(source, 'utf8')));
    const told = countWords([...kept, ...issues.map(({ message }) => message)].join('\n'));
    expect(subtract(printed, told)).toEqual({});
    expect(subtract(told, printed)).toEqual({});
  });

  it('keeps white space folded, tags out, and every part filled', () => {
    for (const { motivation, expectedValue, title, strategicTitle, actions } of parseReal()
      .objectives) {
      for (const text of [
        title,
        strategicTitle,
        motivation,
        expectedValue,
        ...actions.flatMap((action) => [action.text, action.timing]),
      ]) {
        expect(text).toMatch(/^\S+(?: \S+)*$/u);
        expect(text).not.toMatch(/<\/?p>/u);
      }
    }
  });

  it('reads the places where the document departs from its own form', () => {
    const { objectives } = parseReal();
    const at = (position: number) => objectives[position - 1];
    expect(at(20)?.managers).toEqual([
      'Responsabile Area Lavori Pubblici',
      'Responsabile Area Polizia Locale',
    ]);
    expect(
      objectives.filter(({ managers }) => managers.length === 0).map(({ position }) => position),
    ).toEqual([65]);
    expect(at(45)?.actions).toHaveLength(2);
    expect(at(74)?.actions).toHaveLength(4);
    expect(at(90)).toMatchObject({
      strategicCode: '5.3.3.',
      strategicTitle: expect.stringMatching(/^Sostegno alle famiglie/u) as string,
    });
    expect(at(73)).toMatchObject({
      strategicCode: '4.1.4.',
      strategicTitle: expect.stringMatching(/^Supporto/u) as string,
    });
    expect(at(49)).toMatchObject({
      mandateGoal: '3. Sport, cultura, grandi eventi, parchi e ambiente',
      ambit: '3.1 Sport e cultura',
    });
    expect(objectives.flatMap(({ horizon }) => horizon ?? [])).toEqual([
      'Per tutto il mandato amministrativo',
    ]);
  });

  /** The text with every cell broken where it grows longer than so many characters. */
  const wrap = (text: string, width: number): string =>
    text.replaceAll(/[^\t\n]+/gu, (cell) =>
      cell.replaceAll(new RegExp(`(.{1,${String(width)}}\\S*) `, 'gu'), '$1\n'),
    );
  const labels =
    /OBIETTIVO OPERATIVO DI|LIVELLO|OBIETTIVO STRATEGICO|RESPONSABILE GESTIONALE|MOTIVAZIONE|VALORE ATTESO|DESCRIZIONE|TEMPISTICA/gu;
  it.each<[string, (text: string) => string]>([
    [
      'line ends of Windows and a byte order mark',
      (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['double spaces', (text) => text.replaceAll(' ', '  ')],
    ['two spaces instead of tabs', (text) => text.replaceAll('\t', '  ')],
    ['line ends instead of tabs', (text) => text.replaceAll('\t', '\n')],
    ['blank lines between all lines', (text) => text.replaceAll('\n', '\n\n')],
    [
      'every cell in a paragraph',
      (text) => text.replaceAll(/<\/?p>/gu, '').replaceAll(/[^\t\n]+/gu, '<p>$&</p>'),
    ],
    ['labels in lower case', (text) => text.replaceAll(labels, (label) => label.toLowerCase())],
    [
      'entities',
      (text) =>
        text
          .replaceAll('à', '&agrave;')
          .replaceAll('è', '&egrave;')
          .replaceAll('°', '&deg;')
          .replaceAll("'", '&#39;'),
    ],
    ...[80, 60, 40, 20].map((width): [string, (text: string) => string] => [
      `cells broken at ${String(width)} characters`,
      (text) => wrap(text, width),
    ]),
  ])('reads the same with %s', (_, damage) => {
    expect(parseDocument(damage(readFileSync(source, 'utf8')), source)).toMatchObject({
      objectives: parseReal().objectives,
      issues: [],
    });
  });

  it('reads the same with page numbers and headers, which become issues', () => {
    const lines = readFileSync(source, 'utf8').split('\n');
    const paged = lines.flatMap((line, index) =>
      index % 37 === 36 ? [line, String(index), '\fPiano degli obiettivi del Comune'] : [line],
    );
    const { objectives, issues } = parseDocument(paged.join('\n'), source);
    expect(objectives).toEqual(parseReal().objectives);
    expect(issues.map(({ code }) => code).toSorted()).toEqual([
      ...Array<string>(29).fill('page-number'),
      ...Array<string>(29).fill('running-header'),
    ]);
  });

  it('prints 49 pairs of strategic code and title and 42 forms of timing, all understood', () => {
    const { objectives } = parseReal();
    expect(
      new Set(
        objectives.map(({ strategicCode, strategicTitle }) => `${strategicCode}|${strategicTitle}`),
      ).size,
    ).toBe(49);
    const timings = new Set(
      objectives.flatMap(({ actions }) => actions.map(({ timing }) => timing)),
    );
    expect(timings.size).toBe(42);
    expect(
      [...timings].filter((timing) => parseTiming(timing, [2025, 2026, 2027]).kind === 'unparsed'),
    ).toEqual([]);
  });

  it('is told by the entries without a missing fact or eight copied words', async () => {
    const folder = await readContent(content);
    const check = checkPlan(parseReal().objectives, folder.objectives, folder);
    expect(check).toEqual({
      isComplete: true,
      checked: 91,
      objectives: [],
      withoutEntry: [],
      withoutRecord: [],
    });
  });
});
