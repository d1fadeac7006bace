import { indicatorSchema } from '../../../src/domain/content/indicator.ts';
import { describe, expect, it } from 'vitest';
import { writeCanonicalText } from '../../../src/domain/versions/canonical-text.ts';
import { compareVersions, listStatedParts } from '../../../src/domain/versions/stated-version.ts';
import { listEveryObjective } from '../../../src/domain/content/portal.ts';
import {
  nameStatement,
  wordStatement,
  type StatedNames,
} from '../../../src/i18n/objective/version.ts';
import { betterLabels, everyLabels } from '../../../src/i18n/objective/indicators.ts';
import { confidenceLabels, reportedLabels } from '../../../src/i18n/objective/states.ts';
import { makeVersionPage } from '../../../src/views/objective/version-page.ts';
import { portals } from '../opendata/load-portals.ts';
import { makeAction, makeObjective, makeUpdateRecord } from '../builders.ts';

const update = makeUpdateRecord({ published: '2026-01-11', title: 'Avvio', text: 'Si comincia.' });
const plain = makeObjective({ updates: [update] });
const text = writeCanonicalText(plain);
const compare = (overrides: Parameters<typeof makeObjective>[0]) =>
  compareVersions(text, writeCanonicalText({ ...plain, ...overrides }));

const names: StatedNames = {
  plans: new Map([['piano-2025-2027', 'Piano 2025-2027']]),
  offices: new Map([['protocollo', 'Protocollo']]),
  objectives: new Map([['piste-ciclabili', 'Piste ciclabili']]),
};

describe('listStatedParts', () => {
  it('gives every word of the canonical text, each with what it is about', () => {
    const collect = (value: unknown): readonly string[] =>
      Array.isArray(value) ? value.flatMap(collect) : typeof value === 'string' ? [value] : [];
    const said = listStatedParts(text).map((statement) => `${statement.key} ${statement.text}`);
    for (const word of collect(JSON.parse(text)))
      expect([word, said.some((each) => each.includes(word))]).toEqual([word, true]);
    expect(listStatedParts(text).map(({ key }) => key)).toContain('action a1 timing');
  });

  it('tells what only some entries have apart, by names that no title can be taken for', () => {
    const dueDays = { words: 'entro il 31 luglio', days: ['2025-07-31'] };
    const due = { ...update, title: 'Chiuse tutte e due', newDue: '2025-12-01' };
    const parts = listStatedParts(
      writeCanonicalText({
        ...plain,
        actions: [makeAction('Semestrale', { dueDays })],
        updates: [due],
      }),
    );
    expect(parts).toContainEqual({
      key: 'action a1 dueDays',
      text: 'entro il 31 luglio\n2025-07-31',
    });
    expect(parts).toContainEqual({
      key: 'update newDue 2026-01-11 Chiuse tutte e due',
      text: '2025-12-01',
    });
    expect(parts.map(({ key }) => nameStatement(key, names)).slice(-2)).toEqual([
      'Aggiornamento pubblicato l’11 gennaio 2026: Chiuse tutte e due',
      'Aggiornamento pubblicato l’11 gennaio 2026: Chiuse tutte e due, nuova scadenza',
    ]);
  });

  it('takes a text of which every word was taken out', () => {
    expect(() =>
      listStatedParts(text.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '"[omissis]"')),
    ).not.toThrow();
    expect(() => listStatedParts('"[omissis]"')).not.toThrow();
  });

  it('takes whatever a later field of an action may hold', () => {
    const days = [['dueDays', [{ day: '2026-07-31', words: 'entro il 31 luglio' }]]];
    const action = ['a1', 'Titolo', 'Testo', '2026', ...days];
    const parts = listStatedParts(JSON.stringify([1, [], [], [], [], [], [action]]));
    expect(parts.at(-1)).toEqual({
      key: 'action a1 dueDays',
      text: '2026-07-31\nentro il 31 luglio',
    });
  });
});

describe('compareVersions', () => {
  it('finds an indicator more and a target that changed', () => {
    const indicator = indicatorSchema.parse({
      id: 'i1',
      name: 'Controlli',
      unit: 'controlli',
      words: 'numero di controlli',
    });
    expect(compare({ indicators: [indicator] })).toEqual([
      {
        key: 'indicator i1',
        former: undefined,
        now: 'Controlli\ncontrolli\nnumero di controlli',
      },
    ]);
    expect(nameStatement('indicator i1', names)).toBe('Indicatore 1');
  });

  it('finds nothing between equal versions', () => {
    expect(compare({})).toEqual([]);
  });

  it('finds a changed word, a term, an action more and an update less', () => {
    expect(compare({ why: 'Altro.' })).toEqual([{ key: 'why', former: plain.why, now: 'Altro.' }]);
    const [action = makeAction()] = plain.actions;
    expect(
      compare({
        actions: [
          { ...action, timing: { ...action.timing, original: '2030' } },
          makeAction('2026', { id: 'a9' }),
        ],
      }).map(({ key, now }) => [key, now === undefined]),
    ).toEqual([
      ['action a1 timing', false],
      ['action a9 title', false],
      ['action a9 text', false],
      ['action a9 timing', false],
    ]);
    expect(compare({ updates: [] })).toEqual([
      expect.objectContaining({ key: 'update 2026-01-11 Avvio', now: undefined }),
    ]);
  });
});

describe('statements in words', () => {
  const update = 'update 2026-03-01 Lavori avviati';
  const told = '2026-02-28\na2\nprotocollo\npostponed\nat-risk\n40\nposticipato, non postponed';

  it.each([
    ['leftOn', 'Fuori dal piano dal giorno', '2027-01-01', '1° gennaio 2027'],
    ['continuedBy', 'Continua in', 'piste-ciclabili\nmai-vista', 'Piste ciclabili\nmai-vista'],
    ['formerActions', 'Azioni che non sono più nel piano', 'a3\nCollaudo', 'azione 3\nCollaudo'],
    ['source', 'Piano e posto nel documento', 'piano-2025-2027 · 12', 'Piano 2025-2027 · 12'],
    [
      'action a1 continuedBy',
      'Azione 1, continua in',
      'a3\npiste-ciclabili#a10',
      'azione 3\nPiste ciclabili, azione 10',
    ],
    ['action a1 dueDays', 'Azione 1, scadenze scritte nel testo', '2026-07-31', '31 luglio 2026'],
    [
      'previous piano-2025-2027',
      'Prima, in «Piano 2025-2027»',
      'Piste per tutti',
      'Piste per tutti',
    ],
    [
      'indicator i1',
      'Indicatore 1',
      'Tempi\ngiorni\nless\na2\n2026-T1\n12.5\nquarter\n2024',
      'Tempi\ngiorni\nmeglio se scende\nazione 2\n1° trimestre 2026\n12,5\nogni trimestre\n2024',
    ],
    [
      update,
      'Aggiornamento pubblicato il 1° marzo 2026: Lavori avviati',
      told,
      '28 febbraio 2026\nazione 2\nProtocollo\nRinviato\nA rischio ritardo\n40 %\nposticipato, non postponed',
    ],
    [
      'update values 2026-03-01 Lavori avviati',
      'Aggiornamento pubblicato il 1° marzo 2026: Lavori avviati, valori degli indicatori',
      'i1\n2026-S1\n14',
      'indicatore 1\n1° semestre 2026\n14',
    ],
    [
      'variation 2031-02-15 a1 timing',
      'Variazione del piano pubblicata il 15 febbraio 2031: azione 1, tempi',
      '2031-02-10\n2030\n2030-2031',
      '10 febbraio 2031\n2030\n2030-2031',
    ],
    [
      'variation 2031-03-01 horizon+why',
      'Variazione del piano pubblicata il 1° marzo 2031: durata, perché',
      'Biennio\nTriennio',
      'Biennio\nTriennio',
    ],
    ['title', 'Titolo', 'none', 'none'],
    ['action a1 text', 'Azione 1, testo', 'less', 'less'],
  ])('%s is «%s»', (key, name, text, words) => {
    expect(nameStatement(key, names)).toBe(name);
    expect(wordStatement(key, text, names).replaceAll('\u{A0}', ' ')).toBe(words);
  });

  it.each(portals)('hold no code of the content of the $name', ({ portal }) => {
    const codes = [reportedLabels, confidenceLabels, betterLabels, everyLabels].flatMap(
      Object.keys,
    );
    const code = new RegExp(
      `^(?:[ai]\\d+|\\d{4}-\\d{2}(?:-\\d{2})?|\\d{4}-[ST]\\d|${codes.join('|')})$`,
      'mu',
    );
    const objectives = listEveryObjective(portal);
    for (const record of objectives) {
      const line = {
        before: '',
        day: '2026-01-01',
        fingerprint: 'f'.repeat(64),
        text: writeCanonicalText(record),
      };
      const page = makeVersionPage(portal, record, 'abcdefg', [line], 'f'.repeat(12));
      expect(page?.words.length).toBeGreaterThan(3);
      for (const { label, text: words } of page?.words ?? []) {
        expect(label).not.toMatch(/[a-z][A-Z]/u);
        expect(words).not.toMatch(code);
      }
    }
    expect(objectives.length).toBeGreaterThan(15);
  });
});
