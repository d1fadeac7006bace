import { describe, expect, it } from 'vitest';
import type { Update } from '../../../src/domain/content/update.ts';
import type { Objective } from '../../../src/domain/content/objective.ts';
import { reportLint } from '../../../src/importer/content-lint/report-lint.ts';
import { scoreEntries } from '../../../src/importer/content-lint/lint-entries.ts';
import { lintContent } from '../../../src/importer/content-lint/run-lint.ts';
import { makeContent } from './make-content.ts';
import { makeObjective } from './make-objective.ts';

const lint = (overrides: Partial<Objective>): readonly string[] =>
  lintContent(makeContent({ mulino: makeObjective(overrides) })).map(
    ({ rule, field, message }) => `${rule} ${field} ${message}`,
  );

describe('lintContent', () => {
  it('finds nothing in clean content', () => {
    expect(lint({})).toEqual([]);
  });

  it.each([
    [{ status: 'in-progress' }, 1],
    [{ status: 'in-progress', due: ['2026-03-31'] }, 0],
    [{ status: 'completed' }, 0],
    [{}, 0],
  ] satisfies [Partial<Update>, number][])(
    'asks which of several days a report %j answers',
    (report, count) => {
      const action = {
        id: 'a1',
        title: 'Controlli',
        text: 'Si controlla.',
        timing: 'Ogni trimestre',
      };
      const update = {
        date: '2026-04-02',
        published: '2026-04-03',
        action: 'a1',
        title: 'Controllo fatto',
        text: 'Il controllo è fatto.',
        evidence: [],
        minor: false,
        corrections: [],
      };
      const content = makeContent(
        { mulino: makeObjective({ actions: [action] }) },
        {
          updates: [{ id: 'mulino/2026-04-02-controllo', data: { ...update, ...report } }],
        },
      );
      const findings = lintContent(content).filter(({ rule }) => rule === 'due');
      expect(findings.length).toBe(count);
      for (const { file, message } of findings)
        expect([file, message]).toEqual([
          'updates/mulino/2026-04-02-controllo.yaml',
          expect.stringContaining('2026-03-31'),
        ]);
    },
  );

  it.each([
    'implementare',
    'Implementazione',
    'implementerà',
    'addivenire',
    'addiverrà',
    'fruibile',
    'fruibilità',
    'in un’ottica di',
    'nell’ottica della',
    'finalizzate',
    'di cui',
    'nonché',
    'al fine di',
    'suddetti',
  ])('refuses «%s»', (word) => {
    expect(lint({ summary: `Il Comune ${word} sale.` })).toEqual([
      expect.stringMatching(/^banned-word summary .*burocratese/u),
    ]);
  });

  it.each([
    ['perchè', '-ché'],
    ['nè', 'né'],
    ["E' vero.", 'È'],
    ["la citta' bella", 'accento'],
    ['un pò', 'po’'],
    ["qual'è", 'qual è'],
    ["l'acqua", 'apostrofo tipografico'],
    ['due  spazi', 'un solo spazio'],
    ['uno , due', 'senza spazio prima'],
    ["l' acqua", 'senza spazio dopo'],
    ['la "sala" nuova', '«…»'],
    ['la “sala” nuova', '«…»'],
    ['Wifi libero', 'Wi-Fi'],
    ['il Pnrr', 'PNRR'],
  ])('corrects «%s»', (slip, right) => {
    expect(lint({ summary: `Il Comune e ${slip}` })).toEqual([expect.stringContaining(right)]);
  });

  it.each([
    "un po' di posti",
    'né qui né là',
    'È qui, perché c’è l’acqua.',
    'Il piano scrive «implementare la "sala"».',
    'Vai su https://example.org/al-fine-di/di_cui',
    'Alle 9.30, con 1,5 euro: sì!',
    "gli anni '90",
  ])('accepts «%s»', (text) => {
    expect(lint({ summary: text })).toEqual([]);
  });

  it('leaves alone what is kept as printed', () => {
    expect(
      lint({
        notes: ['Art. 5, al fine di "x"'],
        keywords: ['perche', 'pnrr', 'compiti', 'banchi', 'aula'],
      }),
    ).toEqual([]);
  });

  it('refuses an entry that is too hard, and says by how much', () => {
    const hard =
      'La riqualificazione infrastrutturale polifunzionale presuppone programmazione finanziaria, progettazione architettonica, autorizzazioni paesaggistiche, appalti';
    expect(lint({ summary: hard, why: hard, expectedResult: hard })).toEqual([
      expect.stringMatching(/^readability Gulpease indice -?\d+\.\d, minimo 60/u),
      expect.stringMatching(/minimo 65/u),
    ]);
  });

  it('refuses a timing that is not understood, and accepts one that hangs on an event', () => {
    const action = { id: 'a1', title: 'Fare', text: 'Si fa.' };
    expect(lint({ actions: [{ ...action, timing: 'prima o poi' }] })).toEqual([
      expect.stringMatching(/^timing a1\.timing .*«prima o poi»/u),
    ]);
    expect(
      lint({ actions: [{ ...action, timing: "Entro 30 giorni dall'approvazione del bilancio" }] }),
    ).toEqual([]);
  });

  it('refuses keywords that repeat one another or the title', () => {
    expect(lint({ keywords: ['biblioteca', 'Biblioteca', 'in pace', 'mulino', 'aula'] })).toEqual([
      expect.stringContaining('«Biblioteca» si ripete'),
      expect.stringContaining('«in pace» è già nel titolo'),
      expect.stringContaining('«mulino» è già nel titolo'),
    ]);
  });

  it.each([
    ['[elenco](/obiettivi/)', undefined],
    ['[scheda](/obiettivi/mulino/#a1)', undefined],
    ['[voce](/glossario/#mulino)', undefined],
    ['[cerca](/obiettivi/?q=sala)', undefined],
    ['[area](/aree/cultura/) e [tema](/temi/1/)', undefined],
    ['[scheda](/obiettivi/altro/)', /non porta a nessuna pagina/u],
    ['[scheda](/obiettivi/mulino)', /forse \/obiettivi\/mulino\//u],
    ['[azione](/obiettivi/mulino/#a9)', /punto dopo #/u],
    ['[voce](/glossario/#altro)', /punto dopo #/u],
    ['vedi /pagine/sparite/', /non porta a nessuna pagina/u],
  ])('follows %s', (answer, problem) => {
    const faq = [{ id: 'dove', question: 'Dove?', answer }];
    const found = lintContent(makeContent({ mulino: makeObjective() }, { faq }));
    expect(found.map(({ message }) => message)).toEqual(
      problem === undefined ? [] : [expect.stringMatching(problem)],
    );
  });

  it('finds updates of objectives and actions that do not exist, and positions used twice', () => {
    const update = {
      date: '2025',
      published: '2025-03-02',
      title: 'Fatto',
      text: 'Fatto.',
      evidence: [],
      minor: false,
      corrections: [],
    };
    const updates = [
      { id: 'altro/2025-x', data: update },
      { id: 'mulino/2025-y', data: { ...update, action: 'a9' } },
    ];
    const found = lintContent(
      makeContent({ mulino: makeObjective(), doppio: makeObjective() }, { updates }),
    );
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'reference updates/altro/2025-x.yaml',
      'reference updates/mulino/2025-y.yaml',
      'reference objectives/doppio.yaml',
    ]);
  });

  it('warns of free positions without failing', () => {
    const found = lintContent(
      makeContent({ mulino: makeObjective({ source: { plan: '2025-2027', position: 3 } }) }),
    );
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'position',
        severity: 'warning',
        message: expect.stringContaining('1, 2') as string,
      }),
    ]);
  });
});

describe('reportLint', () => {
  it('shows the file with most errors first and counts by rule', () => {
    const content = makeContent({
      poco: makeObjective({ summary: 'Al fine di fare.' }),
      molto: makeObjective({
        summary: 'Al fine di fare e implementare.',
        source: { plan: '2025-2027', position: 2 },
      }),
    });
    const report = reportLint(lintContent(content), scoreEntries(content));
    expect(report.indexOf('objectives/molto.yaml')).toBe(0);
    expect(report).toMatch(/Burocratese +3 +0\n/u);
    expect(report).toMatch(/Totale +3 +0\n/u);
    expect(report).toMatch(/Gulpease medio \d+\.\d su 2 schede/u);
  });
});
